import type { OwnField, OwnFieldKind, OwnRegister, RegisterGroup, Unit } from "@/backend";

/** A register of the branch's own as it is typed: the words of a choice on one line. */
export interface OwnForm {
  name: string;
  group: RegisterGroup;
  unit: Unit;
  about: string;
  day: string;
  fields: OwnFieldForm[];
}

/** A field of it; `key` tells two rows apart while they have no name. */
export interface OwnFieldForm extends Omit<OwnField, "choices"> {
  key: number;
  choices: string;
}

export const GROUPS: readonly RegisterGroup[] = ["走访联系", "作用发挥", "奖惩情况", "支部事务"];
export const UNITS: readonly Unit[] = ["次", "件", "人次", "名", "个", "条", "本", "篇", "对", "学时"];
export const KINDS: readonly OwnFieldKind[] = ["一行字", "一段文字", "数目", "金额", "日期", "选一项", "党员", "是或否"];

/** As a list of choices. */
export function named<W extends string>(words: readonly W[]): { value: W; label: string }[] {
  return words.map((word) => ({ value: word, label: word }));
}

let lastKey = 0;
export function blankField(kind: OwnFieldKind = "一行字"): OwnFieldForm {
  return { key: ++lastKey, name: "", kind, unit: null, choices: "", required: false };
}

/** A new one: who and what, as nearly every register asks. */
export function blankOwn(): OwnForm {
  const whom = { ...blankField("党员"), name: "党员" };
  const what = { ...blankField("一段文字"), name: "事项", required: true };
  return { name: "", group: "作用发挥", unit: "次", about: "", day: "日期", fields: [whom, what] };
}

/** Fields as they are typed. */
export function rowsOf(fields: readonly OwnField[]): OwnFieldForm[] {
  return fields.map((field) => ({ ...field, key: ++lastKey, choices: field.choices.join("、") }));
}

export function ownFormOf({ name, group, unit, about, day, fields }: OwnRegister): OwnForm {
  return { name, group, unit, about, day, fields: rowsOf(fields) };
}

/** Fields as they are saved. */
export function fieldsOf(rows: readonly OwnFieldForm[]): OwnField[] {
  return rows.map(({ was, name, kind, unit, choices, required }): OwnField => ({
    was: was ?? null,
    name,
    kind,
    unit: kind === "数目" ? (unit ?? "次") : null,
    choices: kind === "选一项" ? wordsOf(choices) : [],
    required,
  }));
}

export function ownOf(id: OwnRegister["id"], form: OwnForm): OwnRegister {
  const { name, group, unit, about, day } = form;
  return { id: id ?? null, name, group, unit, about, day, fields: fieldsOf(form.fields) };
}

/** Words as people write them in a line. */
export function wordsOf(line: string): string[] {
  return line
    .split(/[、，,；;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
