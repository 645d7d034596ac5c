import type { FigureQuery } from "@/backend";
import { ATTENDANCE, OCTOBER, ROWS, STRUCTURE } from "@/bureau/figures/sample";

/** What the pages of 统计 and 报表 ask for. */
export const bureauAnswers = {
  "figure.values": () => OCTOBER,
  "figure.rows": () => ROWS,
  "figure.structure": () => STRUCTURE,
  "figure.attendance": () => ATTENDANCE,
  "figure.years": () => OCTOBER,
  "figure.span": ({ span }: FigureQuery) => ({ title: span.span === "month" ? "2026年10月" : "2026年第四季度", from: "2026-10-01", to: "2026-10-31" }),
};
