import type { FundDirection, FundEntryDraft, FundEntryView, FundSource, FundUse } from "@/backend";

/** A line as it stands in the form; what is not filled is null. */
export interface FundForm {
  direction: FundDirection;
  source: FundSource;
  day: string | null;
  amount: number | null;
  spent_on: FundUse | null;
  subject: string;
  voucher: string;
  occasion_id: number | null;
  approved_by: string;
  handled_by: string;
  payee: string;
  per_member: number | null;
  members: string;
  note: string;
}

/** An empty form of today. */
export function blank(today: string, source: FundSource): FundForm {
  return {
    direction: "支出",
    source,
    day: today,
    amount: null,
    spent_on: null,
    subject: "",
    voucher: "",
    occasion_id: null,
    approved_by: "",
    handled_by: "",
    payee: "",
    per_member: null,
    members: "",
    note: "",
  };
}

/** The form of a saved line. */
export function formOf(entry: FundEntryView): FundForm {
  return {
    direction: entry.direction,
    source: entry.source,
    day: entry.day,
    amount: entry.amount,
    spent_on: entry.spent_on,
    subject: entry.subject,
    voucher: entry.voucher ?? "",
    occasion_id: entry.occasion_id,
    approved_by: entry.approved_by ?? "",
    handled_by: entry.handled_by ?? "",
    payee: entry.payee ?? "",
    per_member: entry.per_member,
    members: entry.members === null ? "" : String(entry.members),
    note: entry.note ?? "",
  };
}

/** Whether an income by 人均标准 is reckoned from the standard and the members. */
export function isReckoned(form: FundForm): boolean {
  return form.direction === "收入" && form.source === "人均标准";
}

/** What the standard times the members comes to, 分; null while one of them is missing. */
export function reckonedSum({ per_member, members }: FundForm): number | null {
  const count = /^\d{1,4}$/.test(members.trim()) ? Number(members) : 0;
  return per_member && count ? per_member * count : null;
}

/** The line to be saved. `day` and `amount` have been looked at before. */
export function draftOf(form: FundForm, id: number | null): FundEntryDraft {
  const reckoned = isReckoned(form) && reckonedSum(form) === form.amount;
  const text = (written: string) => written.trim() || null;
  return {
    id,
    direction: form.direction,
    source: form.source,
    day: form.day ?? "",
    amount: form.amount ?? 0,
    spent_on: form.direction === "支出" ? form.spent_on : null,
    subject: form.subject,
    voucher: text(form.voucher),
    occasion_id: form.occasion_id,
    approved_by: text(form.approved_by),
    handled_by: text(form.handled_by),
    payee: text(form.payee),
    per_member: reckoned ? form.per_member : null,
    members: reckoned ? Number(form.members) : null,
    note: text(form.note),
    receipts: null,
    overdraw_confirmed: false,
    use_confirmed: false,
    voucher_confirmed: false,
  };
}
