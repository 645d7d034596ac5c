import type { ProposedLine, ProposedOccasion } from "@/backend";

/** One proposed occasion on the page: ticked or not, its day as moved. */
export interface Choice {
  line: ProposedLine;
  taken: boolean;
  day: string | null;
}

/** Everything the rules expect, ticked on the day they propose. */
export function choicesOf(lines: readonly ProposedLine[]): Choice[] {
  return lines.map((line) => ({ line, taken: true, day: line.item.day }));
}

/** The choices by month, January first; months with none are left out. */
export function byMonth(choices: readonly Choice[]): { month: number; choices: Choice[] }[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const of = choices.filter((choice) => Number(choice.line.item.day.slice(5, 7)) === month);
    return of.length ? [{ month, choices: of }] : [];
  });
}

/** What is put into the plan: the ticked ones that have a day. */
export function taken(choices: readonly Choice[]): ProposedOccasion[] {
  return choices.flatMap(({ line, taken, day }) => (taken && day ? { ...line.item, day } : []));
}
