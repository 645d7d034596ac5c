// Written by `cargo test -p commands`; do not edit.

import type { OccasionId } from "./occasion";
import type { Format } from "./report";
import type { WritingId } from "./writing";

/**
 * Something of the book that is printed, found and counted by itself: a record (`occasion/17`, `writing/3`), or
 * a section whose pages are made of many records (`roster`).
 */
export type EntryKey = string;

/**
 * Where a record or a section begins.
 */
export type EntryPage = { 
/**
 * Its key, such as `occasion/17` or `roster`.
 */
key: EntryKey, 
/**
 * The page.
 */
page: number, };

/**
 * How a record stands to what was printed.
 */
export type EntryState = "new" | "printed" | "changed";

/**
 * A step on the book's way to the archive.
 */
export type FilingRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * 送检, 退回 or 归档.
 */
state: FilingState, 
/**
 * The day.
 */
on_day: string, 
/**
 * To whom it was handed, or who sent it back.
 */
person?: string | null, 
/**
 * What was said.
 */
note?: string | null, };

/**
 * How far the book of a year has come.
 */
export type FilingState = "未送检" | "送检" | "退回" | "归档";

/**
 * One step that was taken.
 */
export type FilingView = { 
/**
 * 送检, 退回 or 归档.
 */
state: FilingState, 
/**
 * The day.
 */
on_day: string, 
/**
 * To whom it was handed, or who sent it back.
 */
person: string | null, 
/**
 * What was said.
 */
note: string | null, };

/**
 * How far a year's book has come, and what can be done next.
 */
export type FilingsView = { 
/**
 * The year.
 */
year: number, 
/**
 * Where it stands.
 */
state: FilingState, 
/**
 * Steps taken, in order.
 */
steps: Array<FilingView>, 
/**
 * Steps that can follow.
 */
next: Array<FilingState>, 
/**
 * The day it is to be handed in by: 10 January of the next year.
 */
due_on: string, 
/**
 * One sentence on that, such as `2026年的一本通应于 2027年1月10日前送检，还有 21 天。`
 */
due_text: string, 
/**
 * What is still open in the year: sentences, none of which hinders sealing.
 */
open: Array<string>, 
/**
 * Whether the year is over.
 */
is_over: boolean, 
/**
 * The seal that holds; null while the year is open.
 */
seal: SealView | null, 
/**
 * Seals that were lifted, the latest first.
 */
lifted: Array<SealView>, };

/**
 * Where a part stands.
 */
export type PartPages = { 
/**
 * Key of the part.
 */
part: string, 
/**
 * Its first page.
 */
first_page: number, 
/**
 * How many it has.
 */
pages: number, };

/**
 * A year to be sealed.
 */
export type SealRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Also when the year is not over; without it that is refused with `yearbook.year_not_over`.
 */
even_so: boolean, };

/**
 * A sealed year.
 */
export type SealView = { 
/**
 * The year.
 */
year: number, 
/**
 * The day it was sealed.
 */
sealed_on: string, 
/**
 * Hash of the year's data, as it stands on the last page.
 */
data_hash: string, 
/**
 * Number of the last change before it.
 */
head_sequence: number, 
/**
 * The day the seal was lifted; null while it holds.
 */
unsealed_on: string | null, 
/**
 * Why it was lifted.
 */
unseal_reason: string | null, };

/**
 * How much of a year's book is printed or saved.
 */
export type Span = { "span": "year" } | { "span": "quarter", 
/**
 * 1 to 4.
 */
quarter: number, } | { "span": "month", 
/**
 * 1 to 12.
 */
month: number, } | { "span": "years", 
/**
 * The last of them.
 */
to: number, } | { "span": "record", 
/**
 * Which one, such as `occasion/17`.
 */
key: EntryKey, } | { "span": "new", 
/**
 * Whether what was changed since it was printed comes too.
 */
with_changed: boolean, };

/**
 * A year to be opened again.
 */
export type UnsealRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Why; it goes into the history.
 */
reason: string, };

/**
 * Which year's kept book.
 */
export type YearRef = { 
/**
 * The year.
 */
year: number, };

/**
 * What a year's book holds, without its page numbers, which [`YearbookPaging`] brings.
 */
export type YearbookContents = { 
/**
 * The year.
 */
year: number, 
/**
 * Years that have a book, the latest first.
 */
years: Array<number>, 
/**
 * Changes with whatever the book shows: parts and page numbers fetched under another one are stale.
 */
version: string, 
/**
 * Sections in the order of the book; the cover with the 目录 comes first.
 */
sections: Array<YearbookSection>, 
/**
 * What was printed of it.
 */
printed: YearbookPrinted, 
/**
 * Whether it is sealed; null while it is open.
 */
seal: SealView | null, 
/**
 * How far it has come on its way to the archive.
 */
filing: FilingState, };

/**
 * A record in the book.
 */
export type YearbookEntry = { 
/**
 * Its key, such as `occasion/17`.
 */
key: EntryKey, 
/**
 * Such as 主题党日（党课）：讲好身边的老党员故事.
 */
title: string, 
/**
 * Its day.
 */
day: string | null, 
/**
 * Whether it was printed, and whether it has changed since.
 */
state: EntryState, 
/**
 * The occasion, of one of 组织生活, 走访联系 or 作用发挥.
 */
occasion_id: OccasionId | null, 
/**
 * The writing, of one of 总结.
 */
writing_id: WritingId | null, };

/**
 * A part of the book as pages, for the screen.
 */
export type YearbookPages = { 
/**
 * Key of the part.
 */
part: string, 
/**
 * The [`YearbookContents::version`] it was made of.
 */
version: string, 
/**
 * Number of its first page; from 1 while the book is not laid out yet.
 */
first_page: number, 
/**
 * Whether the numbers on the pages are those of the book; false while it is not laid out yet.
 */
numbered: boolean, 
/**
 * Where each record of the part begins: places in this PDF, counted from 1.
 */
entries: Array<EntryPage>, 
/**
 * What is to be known, such as characters no typeface has.
 */
notes: Array<string>, 
/**
 * Opaque and random; good until [`KEPT`] newer documents were made.
 */
token: string, 
/**
 * Proposed name.
 */
file_name: string, 
/**
 * Such as `application/pdf`.
 */
media_type: string, 
/**
 * Pages of a PDF; null for what has no pages.
 */
pages: number | null, };

/**
 * Page numbers of a year's book, once it is laid out.
 */
export type YearbookPaging = { 
/**
 * The year.
 */
year: number, 
/**
 * The [`YearbookContents::version`] they are of.
 */
version: string, 
/**
 * Pages of the book.
 */
pages: number, 
/**
 * First page and number of pages of each part, in the order of the book.
 */
parts: Array<PartPages>, 
/**
 * The page on which each record begins.
 */
entries: Array<EntryPage>, 
/**
 * What is to be known before printing, such as characters no typeface has.
 */
notes: Array<string>, };

/**
 * The book, or a span of it, for the printer. Its print note is handed to `report.printed` like that of any
 * paper; that is what 只印新增的 goes by.
 */
export type YearbookPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * Which pages; the whole year when left out.
 */
span?: Span | null, 
/**
 * PDF.
 */
format: Format, };

/**
 * A piece of the book that is fetched and shown at once.
 */
export type YearbookPart = { 
/**
 * Its key, such as `life-10`, for `yearbook.part`.
 */
id: string, 
/**
 * Such as `10月（4 次）`; the section's title where that is one part.
 */
title: string, 
/**
 * The month, 1 to 12, of a part of 组织生活.
 */
month: number | null, 
/**
 * Records that have an entry of their own, in order.
 */
entries: Array<YearbookEntry>, };

/**
 * A part of a year's book.
 */
export type YearbookPartRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Key of the part, such as `life-10`.
 */
part: string, };

/**
 * What was printed as pages of the book; part of the note of a paper.
 */
export type YearbookPrint = { 
/**
 * The year.
 */
year: number, 
/**
 * What of it, such as 全年, 10月, 新增的.
 */
what: string, 
/**
 * Whether it is the whole book, which takes the place of all that was printed before.
 */
whole: boolean, 
/**
 * Number of the first page.
 */
first_page: number, 
/**
 * Number of the last page.
 */
last_page: number, 
/**
 * The records and sections on them.
 */
entries: Array<EntryPage>, };

/**
 * What was printed of a year's book.
 */
export type YearbookPrinted = { 
/**
 * The last page number given on paper; null while nothing was printed.
 */
last_page: number | null, 
/**
 * The day it was last printed.
 */
last_on: string | null, 
/**
 * Records never printed.
 */
new: number, 
/**
 * Records changed since they were printed.
 */
changed: number, 
/**
 * One sentence, such as `上次打印到第 131 页，新增 3 条；有 1 条打印后改过。`
 */
text: string, };

/**
 * Which year's book; the running one when left out.
 */
export type YearbookRequest = { 
/**
 * The year.
 */
year?: number | null, };

/**
 * A section of the book.
 */
export type YearbookSection = { 
/**
 * Its key, such as `life`; `cover` for the cover with the 目录.
 */
key: string, 
/**
 * Its title, such as 组织生活.
 */
title: string, 
/**
 * What it is fetched in: one part, or a part for each month of 组织生活 that has records.
 */
parts: Array<YearbookPart>, };
