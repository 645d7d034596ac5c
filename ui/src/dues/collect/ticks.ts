import type { CollectLine, CollectRow, Difference, Means, Way } from "@/backend";
import { readYuan } from "@/shared/money";

/** What was entered for one member of the list. */
export interface Tick {
  ticked: boolean;
  /** The sum as typed; as suggested when left out. */
  typed?: string;
  way?: Way;
  means?: Means;
  paid_by?: string;
  difference?: Difference;
}

/** The list as it is being filled in, by member. */
export type Ticks = Record<number, Tick>;

/** Row numbers as typed: `1-8 10 12`, full-width signs and 到 too. */
export function readNumbers(typed: string, most: number): { numbers: number[]; unreadable: string[] } {
  const text = typed.normalize("NFKC").replace(/\s*(?:[-~–—～]|至|到)\s*/g, "-");
  const numbers = new Set<number>();
  const unreadable: string[] = [];
  for (const part of text.split(/[\s,，、;；。.]+/).filter(Boolean)) {
    const range = /^(\d+)(?:-(\d+))?$/.exec(part);
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? range?.[1]);
    if (!range || from < 1 || to > most || from > to) unreadable.push(part);
    else for (let number = from; number <= to; number++) numbers.add(number);
  }
  return { numbers: [...numbers], unreadable };
}

/** The sum of a row, 分; null when what was typed is none. */
export function amountOf(row: CollectRow, tick: Tick | undefined): number | null {
  return tick?.typed === undefined ? row.amount : readYuan(tick.typed);
}

/** Whether a sum pays the first of the row's months exactly, as many as it is enough for. */
export function paysWholeMonths(row: CollectRow, amount: number): boolean {
  let left = amount;
  for (const { due } of row.months) {
    if (left === 0) break;
    left -= due;
  }
  return amount > 0 && left === 0;
}

/** What a row still lacks before it can be recorded; empty when nothing. */
export function lacking(row: CollectRow, tick: Tick, way: Way): string {
  const amount = amountOf(row, tick);
  if (amount === null) return "金额写成 21.05 这样";
  if (amount === 0) return "还没有金额";
  if (amount < row.amount && !tick.difference && !paysWholeMonths(row, amount)) return "比应交的少，请选是什么";
  if ((tick.way ?? way) === "代交" && !tick.paid_by?.trim()) return "请写代交人";
  return "";
}

/** What is sent for one ticked row. */
export function lineOf(row: CollectRow, tick: Tick): CollectLine {
  return {
    member_id: row.member_id,
    amount: amountOf(row, tick) ?? 0,
    way: tick.way ?? null,
    means: tick.means ?? null,
    paid_by: tick.paid_by?.trim() || null,
    difference: amountOf(row, tick) === row.amount ? null : (tick.difference ?? null),
  };
}

/** Slips as they are said: the first to the last. */
export function slipsText(slips: readonly string[]): string {
  const [first, last] = [slips[0], slips.at(-1)];
  return !first ? "" : first === last ? first : `${first} 到 ${last}`;
}
