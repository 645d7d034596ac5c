import type { EntryPage, EntryState, YearbookContents, YearbookPaging, YearbookPart } from "@/backend";

/** A line of the contents. */
export interface Line {
  /** Of its own among the lines. */
  key: string;
  title: string;
  /** How far in it stands: a section 0, a month 1, a record 1 or 2. */
  level: 0 | 1 | 2;
  /** The part it leads to; none for a section that has nothing yet. */
  part: string | undefined;
  /** The record it leads to. */
  entry?: string;
  /** Number of its first page, once the book is laid out. */
  page: number | undefined;
  /** Whether the records under it are shown; undefined when it has none. */
  unfolded?: boolean;
  /** What is to be said of it besides, such as 未印. */
  remark?: string;
}

/** Keys of the parts, in the order of the book. */
export function partsOf(contents: YearbookContents): string[] {
  return contents.sections.flatMap(({ parts }) => parts.map(({ id }) => id));
}

export function partOf(contents: YearbookContents, id: string): YearbookPart | undefined {
  return contents.sections.flatMap(({ parts }) => parts).find((part) => part.id === id);
}

/** The part in which a record stands. */
export function partWith(contents: YearbookContents, entry: string): YearbookPart | undefined {
  return contents.sections.flatMap(({ parts }) => parts).find(({ entries }) => entries.some(({ key }) => key === entry));
}

/** The record with this key. */
export function entryOf(contents: YearbookContents, key: string | undefined) {
  return contents.sections.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries)).find((entry) => entry.key === key);
}

/** Where the records of a part begin, page by page; several on a page in the order of the contents. */
export function beginningsOf(part: YearbookPart | undefined, places: readonly EntryPage[]): EntryPage[] {
  const order = new Map(part?.entries.map(({ key }, i) => [key, i]));
  return [...places].sort((a, b) => a.page - b.page || (order.get(a.key) ?? -1) - (order.get(b.key) ?? -1));
}

/** Months of the year that have occasions, whatever section they stand in. */
export function monthsOf({ year, sections }: YearbookContents): number[] {
  const entries = sections.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries));
  const days = entries.flatMap(({ day, occasion_id }) => (day?.startsWith(`${year}-`) && occasion_id !== null ? day : []));
  return [...new Set(days.map((day) => Number(day.slice(5, 7))))].sort((a, b) => a - b);
}

/** The section a part belongs to. */
export function sectionOf(contents: YearbookContents, part: string) {
  return contents.sections.find(({ parts }) => parts.some(({ id }) => id === part));
}

const REMARKS: Record<EntryState, string | undefined> = { new: "未印", changed: "印后改过", printed: undefined };

/**
 * The lines at the left: the sections, the months of 组织生活, and under those unfolded their records. The numbers fill in
 * when the book is laid out; those of another version of it are not shown.
 */
export function linesOf(
  contents: YearbookContents,
  paging: YearbookPaging | undefined,
  unfolded: ReadonlySet<string>,
): Line[] {
  const laidOut = paging && paging.version === contents.version && paging.year === contents.year ? paging : undefined;
  const partPages = new Map(laidOut?.parts.map(({ part, first_page }) => [part, first_page]));
  const entryPages = new Map(laidOut?.entries.map(({ key, page }: EntryPage) => [key, page]));
  const remarked = contents.printed.last_page !== null;

  function under(part: YearbookPart, level: 1 | 2): Line[] {
    if (!unfolded.has(part.id)) return [];
    return part.entries.map(({ key, title, state }) => ({
      key: `${part.id}/${key}`,
      title,
      level,
      part: part.id,
      entry: key,
      page: entryPages.get(key),
      remark: remarked ? REMARKS[state] : undefined,
    }));
  }

  function line(part: YearbookPart, level: 0 | 1, title: string): Line[] {
    const own: Line = { key: part.id, title, level, part: part.id, page: partPages.get(part.id) };
    if (part.entries.length) own.unfolded = unfolded.has(part.id);
    return [own, ...under(part, level ? 2 : 1)];
  }

  return contents.sections.flatMap(({ key, title, parts }): Line[] => {
    const only = parts.length === 1 && parts[0]?.month == null ? parts[0] : undefined;
    if (only) return line(only, 0, title);
    const first = parts[0];
    const head: Line = {
      key,
      title,
      level: 0,
      part: first?.id,
      page: first && partPages.get(first.id),
      remark: first ? undefined : "还没有记录",
    };
    return [head, ...parts.flatMap((part) => line(part, 1, part.title))];
  });
}

/** The line one is at: the record's when it is shown, else the part's. */
export function hereAmong(lines: readonly Line[], part: string | undefined, entry: string | undefined): string | undefined {
  const own = lines.filter((line) => line.part === part);
  const record = entry === undefined ? undefined : own.find((line) => line.entry === entry);
  return (record ?? own.find((line) => line.key === part))?.key;
}
