import type { WritingDraft, WritingId, WritingKind } from "@/backend";

/** A text as it stands in the form; what is not filled is empty. */
export interface TextForm {
  kind: WritingKind;
  year: number;
  /** ISO. */
  day: string | null;
  title: string;
  addressee: string;
  author: string;
  body: string;
}

/** Fields that are proposed for a kind and a year, and replaced only while nobody has touched them. */
const PROPOSED = ["day", "title", "addressee", "author"] as const;

/** The form of a draft; the branch signs where nobody else does. */
export function formOf(draft: WritingDraft, branch: string): TextForm {
  return {
    kind: draft.kind,
    year: draft.year,
    day: draft.day ?? null,
    title: draft.title,
    addressee: draft.addressee ?? "",
    author: draft.author ?? branch,
    body: draft.body,
  };
}

/** The text to be saved; `branch` as 署名 is left out, so that it follows the branch's name. */
export function draftOf(form: TextForm, id: WritingId | null, branch: string): WritingDraft {
  const line = (text: string) => text.trim() || null;
  const author = line(form.author);
  return {
    id,
    kind: form.kind,
    year: form.year,
    day: form.day,
    title: form.title,
    addressee: line(form.addressee),
    author: author === branch ? null : author,
    body: form.body,
  };
}

/** The form with what is proposed for its kind now, where it still is as `before` proposed it. */
export function reproposed(form: TextForm, before: TextForm, now: TextForm): TextForm {
  const untouched = PROPOSED.filter((field) => form[field] === before[field]);
  return { ...form, ...Object.fromEntries(untouched.map((field) => [field, now[field]])) };
}

/** Whether two forms say the same. */
export function same(one: TextForm, other: TextForm): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
