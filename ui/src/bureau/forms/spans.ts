import type { FigureSpan, FormRhythm } from "@/backend";

/** A span a form can be filled for. */
export interface SpanChoice {
  key: string;
  label: string;
  span: FigureSpan;
}

/** How many spans back can be chosen. */
const BACK = { 每月: 24, 每季度: 8, 每半年: 6, 每年: 6 } as const satisfies Record<FormRhythm, number>;
/** Months a span takes. */
const MONTHS = { 每月: 1, 每季度: 3, 每半年: 6, 每年: 12 } as const satisfies Record<FormRhythm, number>;
const QUARTERS = ["一", "二", "三", "四"] as const;

/** The spans of a rhythm, the running one first; `today` is ISO. */
export function spansOf(rhythm: FormRhythm, today: string): SpanChoice[] {
  const length = MONTHS[rhythm];
  // Months since the year 0, of the span's first month.
  const running = Math.floor((Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1) / length) * length;
  return Array.from({ length: BACK[rhythm] }, (_, back) => spanAt(rhythm, running - back * length));
}

function spanAt(rhythm: FormRhythm, first: number): SpanChoice {
  const year = Math.floor(first / 12);
  const month = (first % 12) + 1;
  switch (rhythm) {
    case "每月": {
      const key = `${year}-${String(month).padStart(2, "0")}`;
      return { key, label: `${year}年${month}月`, span: { span: "month", month: key } };
    }
    case "每季度": {
      const quarter = (month - 1) / 3 + 1;
      return { key: `${year}-Q${quarter}`, label: `${year}年第${QUARTERS[quarter - 1]}季度`, span: { span: "quarter", year, quarter } };
    }
    case "每半年": {
      const half = month < 7 ? 1 : 2;
      return { key: `${year}-H${half}`, label: `${year}年${half === 1 ? "上" : "下"}半年`, span: { span: "half_year", year, half } };
    }
    case "每年":
      return { key: String(year), label: `${year}年`, span: { span: "year", year } };
  }
}

/** The span that is handed in now: a running one once its last days have come, before that the one that ended last. */
export function proposed(choices: readonly SpanChoice[], rhythm: FormRhythm, today: string): SpanChoice {
  const month = Number(today.slice(5, 7));
  const isLastMonth = month % MONTHS[rhythm] === 0;
  const [running, ended] = choices;
  return (isLastMonth && Number(today.slice(8, 10)) >= 20 ? running : ended)!;
}
