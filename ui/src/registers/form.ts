import type { RegisterEntryDraft, RegisterValue, MemberId, RegisterEntryId, RegisterField } from "@/backend";

/** An entry as it is typed: every field has its place, empty or not. */
export interface EntryForm {
  day: string | null;
  values: Record<string, RegisterValue | null>;
}

/** What an empty field holds. */
function empty({ kind }: RegisterField): RegisterValue | null {
  switch (kind) {
    case "members":
      return [];
    case "yes_no":
      return false;
    case "text":
    case "prose":
      return "";
    default:
      return null;
  }
}

export function blankValues(fields: readonly RegisterField[]): Record<string, RegisterValue | null> {
  return Object.fromEntries(fields.map((field) => [field.name, empty(field)]));
}

export function blank(fields: readonly RegisterField[], today: string): EntryForm {
  return { day: today, values: blankValues(fields) };
}

export function formOf(fields: readonly RegisterField[], draft: RegisterEntryDraft): EntryForm {
  const values = fields.map((field) => [field.name, draft.values[field.name] ?? empty(field)] as const);
  return { day: draft.day, values: Object.fromEntries(values) };
}

/** What was filled in. */
export function filled(values: Record<string, RegisterValue | null>): Record<string, RegisterValue> {
  const some = Object.entries(values).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(some) as Record<string, RegisterValue>;
}

/** What is saved: fields left empty are left out. */
export function draftOf(register: string, id: RegisterEntryId | null, form: EntryForm, day: string): RegisterEntryDraft {
  return { id, register, day, values: filled(form.values) };
}

export function isEmpty(value: RegisterValue | null | undefined): boolean {
  if (value === null || value === undefined || value === false) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

/** The first field without which an entry says nothing. */
export function missing(fields: readonly RegisterField[], form: EntryForm): string | undefined {
  return fields.find((field) => field.required && isEmpty(form.values[field.name]))?.name;
}

export function membersOf(value: RegisterValue | null | undefined): MemberId[] {
  return Array.isArray(value) ? value : [];
}

/** The field by which an entry is of one person each, when several were chosen in it; the register asks for it. */
export function eachField(fields: readonly RegisterField[], form: EntryForm): { name: string; count: number } | undefined {
  const field = fields.find(({ kind, required }) => kind === "members" && required);
  const count = field ? membersOf(form.values[field.name]).length : 0;
  return field && count > 1 ? { name: field.name, count } : undefined;
}
