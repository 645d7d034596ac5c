import type { Cell, CellState } from "@/backend";

/** How a state is drawn: always a shape with its word, never a colour alone. */
export interface StateLook {
  shape: string;
  word: string;
  tone: "green" | "amber" | "red" | "quiet";
}

const LOOKS: Record<CellState, StateLook | undefined> = {
  "": undefined,
  已开: { shape: "●", word: "已开", tone: "green" },
  本期还差: { shape: "◐", word: "本期还差", tone: "amber" },
  未到期: { shape: "○", word: "未到期", tone: "quiet" },
  逾期: { shape: "!", word: "逾期", tone: "red" },
  启用前: { shape: "—", word: "启用前", tone: "quiet" },
};

/** The legend, in the order it is read. */
export const LEGEND: readonly StateLook[] = ["已开", "本期还差", "未到期", "逾期"].flatMap(
  (state) => LOOKS[state as CellState] ?? [],
);

export function lookOf(cell: Cell): StateLook | undefined {
  return LOOKS[cell.state];
}

/** Several in one month are said with their number: `●2`. */
export function drawn(cell: Cell): string {
  const shape = lookOf(cell)?.shape ?? "";
  return cell.held > 1 ? `${shape}${cell.held}` : shape;
}

/** What can be done about a cell. */
export function whatToDo(cell: Cell): string {
  if (cell.state === "逾期") return "已经开过的，请补登记；没有开的，照实留着，不要补造。";
  if (cell.state === "本期还差" && cell.planned > 0) return `已列入计划 ${cell.planned} 次，开过后从计划登记。`;
  if (cell.state === "本期还差") return "还没有列入计划，请定下日期，或者开过后登记。";
  if (cell.state === "未到期" && cell.planned > 0) return `已列入计划 ${cell.planned} 次。`;
  if (cell.state === "未到期") return "还没有到期，可以先列入年度计划。";
  if (cell.state === "启用前") return "在启用本程序以前，不算逾期；有旧台账的可以导入。";
  return "";
}
