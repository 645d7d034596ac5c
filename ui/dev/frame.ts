import type { BookState, Draft, DraftKeeping, DraftRef, UndoState } from "@/backend";

export const TODAY = "2026-10-27";

const drafts = new Map<string, Draft>();
const keyOf = ({ kind, subject }: DraftRef) => `${kind}/${subject}`;

/** What the window's frame asks for. */
export const frameAnswers = {
  "book.state": (): BookState => ({
    state: "打开",
    has_password: true,
    branch: "示范县退休干部第一党支部",
    last_backup: "2026-10-27T02:32:00Z",
    today: TODAY,
    read_only: false, looked_at: null, lock_after: null,
  }),
  "history.state": (): UndoState => ({ undo: null, redo: null }),
  "draft.find": (ref: DraftRef) => drafts.get(keyOf(ref)) ?? null,
  "draft.keep": (keeping: DraftKeeping) => {
    drafts.set(keyOf(keeping), { ...keeping, saved_at: new Date().toISOString() } as Draft);
    return {};
  },
  "draft.drop": (ref: DraftRef) => {
    drafts.delete(keyOf(ref));
    return {};
  },
};
