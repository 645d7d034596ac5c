import { paperDate, shortDay } from "@/shared/dates";
import { MONTHS, QUARTERS, monthOf } from "../words";

/** Some days, both included; without a first one from the beginning. */
export interface Span {
  from: string | null;
  to: string;
}

/** The days of a month, `2026-10`. */
export function daysOfMonth(month: string): Span {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** The days of a quarter, or of the whole year for 0. */
export function daysOfQuarter(year: number, quarter: number): Span {
  const [first, last] = quarter ? [quarter * 3 - 2, quarter * 3] : [1, 12];
  return { from: `${monthOf(year, first)}-01`, to: daysOfMonth(monthOf(year, last)).to };
}

export interface SpanChoice {
  value: string;
  label: string;
  /** None: the whole year, with what an old register tells only by its month. */
  days?: Span;
}

/** The stretches of a year a person asks for. */
export function spansOf(year: number): SpanChoice[] {
  return [
    { value: "year", label: "全年" },
    ...QUARTERS.map(({ value, label }) => ({ value: `q${value}`, label, days: daysOfQuarter(year, value) })),
    ...MONTHS.map(({ value, label }) => ({ value: `m${value}`, label, days: daysOfMonth(monthOf(year, value)) })),
  ];
}

/** A stretch of somebody's own, such as that of a counting: `7月1日到10月26日`. */
export function ownSpan({ from, to }: Span): SpanChoice {
  const sameYear = from?.slice(0, 4) === to.slice(0, 4);
  const first = from ? (sameYear ? shortDay(from) : paperDate(from)) : "从头";
  return { value: "own", label: `${first}到${sameYear ? shortDay(to) : paperDate(to)}`, days: { from, to } };
}
