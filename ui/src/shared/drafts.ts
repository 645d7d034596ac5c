import { inject, type InjectionKey } from "vue";

/** A form as it was left, not saved yet. */
export interface KeptDraft<T> {
  content: T;
  /** Instant, ISO. */
  saved_at: string;
}

/** Where forms are kept until they are saved: by kind of form and by the record it is about. */
export interface DraftBox {
  find<T>(kind: string, subject: string): Promise<KeptDraft<T> | null>;
  keep(kind: string, subject: string, content: unknown): Promise<void>;
  drop(kind: string, subject: string): Promise<void>;
}

export const DRAFT_BOX: InjectionKey<DraftBox> = Symbol("draft box");

/** The box of drafts, inside a component. */
export function useDraftBox(): DraftBox {
  const box = inject(DRAFT_BOX);
  if (!box) throw new Error("no draft box was provided");
  return box;
}
