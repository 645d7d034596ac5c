import { inject, type InjectionKey } from "vue";
import type { Backend } from "@/backend";

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

/** The box in the branch's book. */
export function draftBoxOver({ draft }: Backend): DraftBox {
  return {
    find: async <T>(kind: string, subject: string) => (await draft.find({ kind, subject })) as KeptDraft<T> | null,
    keep: async (kind, subject, content) => void (await draft.keep({ kind, subject, content })),
    drop: async (kind, subject) => void (await draft.drop({ kind, subject })),
  };
}
