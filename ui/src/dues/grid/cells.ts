import type { Difference, GridCell, GridRow, MonthMark } from "@/backend";
import { yuan } from "@/shared/money";
import { monthsText } from "../words";

/** One cell of the register: whose, and which month of the year. */
export interface Place {
  member_id: number;
  /** From 1. */
  month: number;
}

/** What a cell looks like: a sum or a word, perhaps a second word under it, and its tone. */
export interface Face {
  text: string;
  under: string;
  tone: "" | "owed" | "off";
}

const WORDS: Partial<Record<MonthMark, Face>> = {
  免: { text: "免", under: "", tone: "off" },
  不需交: { text: "—", under: "", tone: "off" },
  未核定: { text: "", under: "未核定", tone: "off" },
  未交: { text: "未交", under: "", tone: "owed" },
};

/** How a cell is drawn; `taking` is a sum being recorded at this moment. */
export function faceOf(cell: GridCell, taking?: number): Face {
  if (taking !== undefined) return { text: yuan(taking), under: "在登记", tone: "" };
  const came = cell.paid + cell.extra;
  if (came === 0 && !cell.payments.length) return WORDS[cell.mark] ?? { text: "", under: "", tone: "" };
  const under = cell.mark === "部分" ? "部分" : cell.extra > 0 ? `多${yuan(cell.extra)}` : "";
  const word = cell.mark === "免" ? "免" : under;
  return { text: yuan(came), under: word, tone: cell.mark === "部分" ? "owed" : "" };
}

/** What is still to be paid for a month, whether it is overdue or not; 0 where nothing is. */
export function toPay(cell: GridCell | undefined): number {
  if (!cell || cell.mark === "不需交" || cell.mark === "未核定") return 0;
  return Math.max(0, cell.due - cell.paid);
}

/** Something a sum can be that is not simply what is due for its month. */
export interface Meaning {
  /** On the button. */
  word: string;
  months: string[];
  difference?: Difference;
}

/** What a sum typed at a month (from 1) may be; empty when it is just what is to be paid for the month. */
export function meaningsOf(row: GridRow, month: number, amount: number): Meaning[] {
  const cell = row.cells[month - 1];
  if (!cell) return [];
  const here = [cell.month];
  const year = Number(cell.month.slice(0, 4));
  const left = toPay(cell);
  if (amount === left && amount > 0) return [];
  if (amount < left) return [{ word: `部分交纳，还欠 ${yuan(left - amount)} 元`, months: here, difference: "部分交纳" }];
  const before = row.cells.slice(0, month).filter((each) => each === cell || each.mark === "未交" || each.mark === "部分");
  const runs = [payingFor(before, amount), payingFor(row.cells.slice(month - 1), amount)];
  const several = runs
    .filter((months) => months.length > 1)
    .map((months) => ({ word: `交的是${monthsText(months, year)}`, months }));
  return [...several, { word: `自愿多交 ${yuan(amount - left)} 元`, months: here, difference: "自愿多交" }];
}

/** The first of the months that the sum pays for exactly; none when it fits no number of them. */
function payingFor(cells: readonly GridCell[], amount: number): string[] {
  const months: string[] = [];
  let left = amount;
  for (const cell of cells) {
    const due = toPay(cell);
    if (due === 0 || left <= 0) continue;
    left -= due;
    months.push(cell.month);
  }
  return left === 0 ? months : [];
}

/** Where a key leads in a table of `rows` rows and twelve months; undefined when it leads nowhere. */
export function step(key: string, at: { row: number; month: number }, rows: number, page: number): { row: number; month: number } | undefined {
  const to = { ...at };
  switch (key) {
    case "ArrowUp":
      to.row--;
      break;
    case "ArrowDown":
      to.row++;
      break;
    case "ArrowLeft":
      to.month--;
      break;
    case "ArrowRight":
      to.month++;
      break;
    case "Home":
      to.month = 1;
      break;
    case "End":
      to.month = 12;
      break;
    case "PageUp":
      to.row -= page;
      break;
    case "PageDown":
      to.row += page;
      break;
    default:
      return undefined;
  }
  to.row = Math.min(Math.max(to.row, 0), rows - 1);
  to.month = Math.min(Math.max(to.month, 1), 12);
  return to;
}
