import type { Failure, FileRef, LookedAtFile, OccasionId, OccasionName, ReadyFile } from "@/backend";
import { failureOf, readyOf } from "../found";
import { occasionInWords } from "../words";

/** Where a file goes: to an occasion, nowhere (放下), or nobody has said yet. */
export type Place = OccasionId | "不放" | undefined;

/** A file to be put to an occasion. */
export interface Entry {
  file: FileRef;
  ready: ReadyFile;
  place: Place;
  /** Why it is not proposed anywhere although its day is known. */
  remark: string;
}

/** Files of one day; of no known day last. */
export interface Day {
  /** ISO; empty where the camera wrote none. */
  day: string;
  entries: Entry[];
}

/** A choice of where a file goes. */
export interface Choice {
  value: Place;
  label: string;
}

/** What was looked at, beside what lies there already: the same photo twice is put somewhere once. */
export function entriesOf(looked: readonly LookedAtFile[], there: readonly Entry[]): Entry[] {
  const known = new Map(there.map((entry) => [entry.ready.content, entry.file.file_name]));
  return looked.flatMap((each) => {
    const ready = readyOf(each);
    if (!ready) return [];
    const twin = known.get(ready.content);
    known.set(ready.content, each.file.file_name);
    return [{ file: each.file, ready, ...firstPlace(ready, twin) }];
  });
}

function firstPlace(ready: ReadyFile, twin: string | undefined): Pick<Entry, "place" | "remark"> {
  if (twin !== undefined) return { place: "不放", remark: `和「${twin}」是同一张` };
  const [placed] = ready.placed;
  if (placed) return { place: "不放", remark: `已经放在 ${occasionInWords(placed)}` };
  return { place: ready.proposed ?? undefined, remark: "" };
}

/** Why what was looked at can't be put anywhere. */
export function problemsOf(looked: readonly LookedAtFile[]): Failure[] {
  return looked.flatMap((each) => failureOf(each) ?? []);
}

/** By the day they were taken and the time of it. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days = new Map<string, Entry[]>();
  const taken = (entry: Entry) => entry.ready.taken_at ?? "";
  for (const entry of [...entries].sort((a, b) => taken(a).localeCompare(taken(b)))) {
    const day = taken(entry).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const sorted = [...days].sort(([a], [b]) => (a && b ? a.localeCompare(b) : b.localeCompare(a)));
  return sorted.map(([day, entries]) => ({ day, entries }));
}

const APART: Record<number, string> = { [-1]: "前一天 ", 1: "后一天 " };

/** Where the files of a day may go: the occasions about that day, others that were chosen, or nowhere. */
export function choicesOf({ entries }: Day, others: readonly OccasionName[]): Choice[] {
  const labels = new Map<OccasionId, string>();
  for (const { ready } of entries) {
    for (const { occasion, days_apart } of ready.near) {
      labels.set(occasion.id, `${APART[days_apart] ?? ""}${occasionInWords(occasion)}`);
    }
  }
  for (const occasion of others) if (!labels.has(occasion.id)) labels.set(occasion.id, occasionInWords(occasion));
  return [
    { value: undefined, label: "还没有选" },
    ...[...labels].map(([value, label]) => ({ value, label })),
    { value: "不放", label: "不放" },
  ];
}

/** Where all of them go; undefined when they differ. */
export function commonPlace(entries: readonly Entry[]): Place {
  const places = new Set(entries.map((entry) => entry.place));
  return places.size === 1 ? entries[0]?.place : undefined;
}

/** Those that go to an occasion. */
export function placed(entries: readonly Entry[]): (Entry & { place: OccasionId })[] {
  return entries.filter((entry): entry is Entry & { place: OccasionId } => typeof entry.place === "number");
}

/** `共 14 个文件：12 个放到 3 次活动，1 个不放，1 个还没有选`. */
export function summary(entries: readonly Entry[]): string {
  const put = placed(entries);
  const out = entries.filter((entry) => entry.place === "不放").length;
  const unsaid = entries.length - put.length - out;
  const occasions = new Set(put.map((entry) => entry.place)).size;
  const parts = [
    put.length && `${put.length} 个放到 ${occasions} 次活动`,
    out && `${out} 个不放`,
    unsaid && `${unsaid} 个还没有选`,
  ];
  return `共 ${entries.length} 个文件：${parts.filter(Boolean).join("，")}`;
}
