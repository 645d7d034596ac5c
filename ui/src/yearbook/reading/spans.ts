import type { Span } from "@/backend";

/** How much of the book is printed, and what it is called. */
export interface Printed {
  /** Such as 2026年一本通 10月. */
  title: string;
  span: Span;
}

const QUARTERS = ["第一季度", "第二季度", "第三季度", "第四季度"];

export function wholeYear(year: number): Printed {
  return { title: `${year}年一本通`, span: { span: "year" } };
}

export function ofMonth(year: number, month: number): Printed {
  return { title: `${year}年一本通 ${month}月`, span: { span: "month", month } };
}

export function ofQuarter(year: number, quarter: number): Printed {
  return { title: `${year}年一本通 ${QUARTERS[quarter - 1] ?? ""}`, span: { span: "quarter", quarter } };
}

/** The books of some years in one volume. */
export function ofYears(year: number, to: number): Printed {
  return to > year ? { title: `${year}—${to}年一本通`, span: { span: "years", to } } : wholeYear(year);
}

/** A record, or a section that is one. */
export function ofEntry(year: number, key: string, title: string): Printed {
  return { title: `${year}年一本通 ${title}`, span: { span: "record", key } };
}

/** What was never printed; with `changed`, also what was changed since. */
export function whatIsNew(year: number, changed: boolean): Printed {
  return { title: `${year}年一本通 新增的`, span: { span: "new", with_changed: changed } };
}

export const QUARTER_CHOICES = QUARTERS.map((label, i) => ({ value: i + 1, label }));
