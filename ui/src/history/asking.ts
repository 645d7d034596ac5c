import type { HistoryEntry, HistoryQuery } from "@/backend";
import { dayAndTime } from "@/shared/dates";

/** Stands in the list of kinds for what happened and changed nothing. */
export const EVENTS = "查看、打印、导出等";

/** What the secretary looks for. */
export interface Looking {
  from: string | null;
  to: string | null;
  /** A kind of record, {@link EVENTS}, or all. */
  kind: string | null;
  words: string;
  /** One record, from its own page or from a line of the list. */
  record?: { table: string; row: string; name: string };
}

/** The same as the program is asked. */
export function queryOf({ from, to, kind, words, record }: Looking): HistoryQuery {
  return {
    from,
    to,
    about: kind === EVENTS ? null : kind,
    events: kind === EVENTS,
    words: words.trim() || null,
    table: record?.table ?? null,
    row: record?.row ?? null,
  };
}

export interface Day {
  day: string;
  entries: HistoryEntry[];
}

/** The steps of each day under their day, in the order they came. */
export function byDay(entries: readonly HistoryEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const [day = ""] = dayAndTime(entry.instant, true).split(" ");
    if (days.at(-1)?.day !== day) days.push({ day, entries: [] });
    days.at(-1)?.entries.push(entry);
  }
  return days;
}

/** `10:32` of an instant at the branch. */
export function timeOf(instant: string): string {
  return dayAndTime(instant).split(" ")[1] ?? "";
}
