import type { LocationQuery } from "vue-router";
import type { FigureSpan } from "@/backend";

export type SpanKind = FigureSpan["span"];

/** The kinds of span a figure can be asked for. */
export const SPAN_KINDS: readonly { value: SpanKind; label: string }[] = [
  { value: "month", label: "月" },
  { value: "quarter", label: "季度" },
  { value: "half_year", label: "半年" },
  { value: "year", label: "年" },
  { value: "days", label: "起止日期" },
];

/** The span of a kind in which a day lies; of days, from the first of its month to it. */
export function around(kind: SpanKind, day: string): FigureSpan {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (kind) {
    case "month":
      return { span: kind, month: day.slice(0, 7) };
    case "quarter":
      return { span: kind, year, quarter: Math.ceil(month / 3) };
    case "half_year":
      return { span: kind, year, half: month > 6 ? 2 : 1 };
    case "year":
      return { span: kind, year };
    case "days":
      return { span: kind, from: `${day.slice(0, 7)}-01`, to: day };
  }
}

/** The span that lies `by` spans later; days of one's own do not walk. */
export function step(span: FigureSpan, by: number): FigureSpan {
  switch (span.span) {
    case "month": {
      const [year = 0, month = 1] = span.month.split("-").map(Number);
      return { ...span, month: new Date(Date.UTC(year, month - 1 + by)).toISOString().slice(0, 7) };
    }
    case "quarter":
      return { ...span, ...part(span.year, span.quarter, by, 4, "quarter") };
    case "half_year":
      return { ...span, ...part(span.year, span.half, by, 2, "half") };
    case "year":
      return { ...span, year: span.year + by };
    case "days":
      return span;
  }
}

function part<K extends "quarter" | "half">(
  year: number,
  number: number,
  by: number,
  in_year: number,
  key: K,
): { year: number } & Record<K, number> {
  const count = year * in_year + number - 1 + by;
  return { year: Math.floor(count / in_year), [key]: (count % in_year) + 1 } as { year: number } & Record<K, number>;
}

/** A span in the address, so that what is opened from it leads back to it. */
export function queryOf(span: FigureSpan): Record<string, string> {
  return Object.fromEntries(Object.entries(span).map(([key, value]) => [key, String(value)]));
}

/** The span of an address; that of today's month where it has none that can be read. */
export function spanFrom(query: LocationQuery, today: string): FigureSpan {
  const text = (key: string) => (typeof query[key] === "string" ? query[key] : "");
  const number = (key: string) => (/^\d{1,4}$/.test(text(key)) ? Number(text(key)) : undefined);
  const day = (key: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(key)) ? text(key) : undefined);
  const [kind, year, from, to] = [text("span"), number("year"), day("from"), day("to")];
  const [quarter, half] = [number("quarter"), number("half")];
  if (kind === "month" && /^\d{4}-(0[1-9]|1[0-2])$/.test(text("month"))) return { span: kind, month: text("month") };
  if (kind === "quarter" && year && quarter) return { span: kind, year, quarter };
  if (kind === "half_year" && year && half) return { span: kind, year, half };
  if (kind === "year" && year) return { span: kind, year };
  if (kind === "days" && from && to) return { span: kind, from, to };
  return around("month", today);
}
