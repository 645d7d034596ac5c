import type { NoticeEntry, NoticePerson } from "@/backend";

/** What changed on the list since it was loaded: only that is stored. */
export function changedSince(people: readonly NoticePerson[], entries: readonly NoticeEntry[]): NoticeEntry[] {
  const before = new Map(people.map((person) => [person.entry.member_id, JSON.stringify(person.entry)]));
  return entries.filter((entry) => before.get(entry.member_id) !== JSON.stringify(entry));
}

/** Everyone not told yet was told today this way. */
export function toldAll(entries: readonly NoticeEntry[], way: NoticeEntry["way"], today: string): NoticeEntry[] {
  return entries.map((entry) => (entry.told_on ? entry : { ...entry, told_on: today, way }));
}

/** The list's sums while it is being filled. */
export function counted(entries: readonly NoticeEntry[]): string {
  const count = (test: (entry: NoticeEntry) => boolean) => entries.filter(test).length;
  return [
    `应到 ${entries.length}`,
    `已通知 ${count((entry) => Boolean(entry.told_on))}`,
    `来 ${count((entry) => entry.reply === "来")}`,
    `不来 ${count((entry) => entry.reply === "不来")}`,
    `要接 ${count((entry) => entry.needs_fetching)}`,
  ].join("　");
}

/** The list as loaded again, with what was typed since it was loaded before. */
export function mergedInto(
  people: readonly NoticePerson[],
  before: readonly NoticePerson[],
  entries: readonly NoticeEntry[],
): NoticeEntry[] {
  const typed = new Map(changedSince(before, entries).map((entry) => [entry.member_id, entry]));
  return people.map((person) => typed.get(person.entry.member_id) ?? { ...person.entry });
}
