import type { FieldView, Finding, GroupId, MemberCard, MemberCheck } from "@/backend";

/** A member's form as it is kept as a draft: only what was changed. */
export interface MemberForm {
  /** Version of the card it was filled from; null for a new member. */
  version: string | null;
  /** Changed texts by key of the field. */
  values: Record<string, string>;
  /** Of a new member: day of coming to the branch; empty: since before this book. */
  since: string;
  /** Of a new member. */
  groupId: GroupId | null;
}

export const EMPTY_FORM: MemberForm = { version: null, values: {}, since: "", groupId: null };

/** What stands in the book, by key; masked where sensitive. */
export interface Stored {
  values: Record<string, string>;
  masked: ReadonlySet<string>;
}

/** What a card holds, as the form takes it. */
export function storedOf(card: MemberCard | undefined): Stored {
  const fields = card?.sections.flatMap((section) => section.fields) ?? [];
  return {
    values: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
    masked: new Set(fields.filter(({ masked }) => masked).map(({ key }) => key)),
  };
}

/** The changed texts with one more; a text put back to what is stored is no change. */
export function changed(values: Record<string, string>, stored: Stored, key: string, text: string): Record<string, string> {
  const { [key]: _before, ...others } = values;
  const isAsStored = !stored.masked.has(key) && text === (stored.values[key] ?? "");
  return isAsStored ? others : { ...others, [key]: text };
}

/** What stands in the book with the masked values that were shown; they can be changed like others. */
export function withRevealed(stored: Stored, revealed: Record<string, string>): Stored {
  return {
    values: { ...stored.values, ...revealed },
    masked: new Set([...stored.masked].filter((key) => !(key in revealed))),
  };
}

/** The changed texts without one: it stays as the book has it. */
export function unchanged(values: Record<string, string>, key: string): Record<string, string> {
  const { [key]: _change, ...others } = values;
  return others;
}

/** What is to be said under one field. */
export interface FieldNote {
  /** It can't be kept so. */
  wrong: string | undefined;
  /** To be asked or offered. */
  findings: Finding[];
}

/** What the check says of one field. */
export function notesOf(check: MemberCheck | undefined, { key }: FieldView): FieldNote {
  const problem = check?.problems.find(({ field }) => field === key);
  const findings = check?.findings.filter(({ field }) => field === key) ?? [];
  const grave = findings.find(({ weight }) => weight === "错误");
  const said = problem ?? grave;
  return {
    wrong: said && `${said.message}。${said.what_to_do}`,
    findings: findings.filter(({ weight }) => weight !== "错误"),
  };
}
