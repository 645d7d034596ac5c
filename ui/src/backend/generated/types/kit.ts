// Written by `cargo test -p commands`; do not edit.

import type { OccasionId } from "./occasion";
import type { MonthRequest } from "./report";

/**
 * A paper of the month with how it stands.
 */
export type KitLine = { 
/**
 * The paper.
 */
paper: KitPaper, 
/**
 * What it is called: 活动通知, 签到表, 活动记录, 照片页, 月度情况表.
 */
name: string, 
/**
 * Of which occasion, such as `10月15日 主题党日：重阳话初心`; none for the month's sheet.
 */
of: string | null, 
/**
 * Why it can't be printed yet, such as `还没有登记`; none when it can.
 */
not_yet: string | null, 
/**
 * Such as `10月16日打印过`; none while it was not printed.
 */
printed: string | null, 
/**
 * Whether the record changed after it was printed.
 */
changed_since: boolean, 
/**
 * Whether it still is to be printed: it can be, and never was or the record changed since. A notice of what is
 * past is wanted by nobody.
 */
due: boolean, };

/**
 * A paper of the month.
 */
export type KitPaper = { "form": "notice", 
/**
 * Of which occasion, by number in the book.
 */
occasion_id: OccasionId, } | { "form": "sign_in", 
/**
 * Of which occasion.
 */
occasion_id: OccasionId, } | { "form": "record", 
/**
 * Of which occasion.
 */
occasion_id: OccasionId, } | { "form": "photos", 
/**
 * Of which occasion.
 */
occasion_id: OccasionId, } | { "form": "month" };

/**
 * Papers of a month that were printed together.
 */
export type KitPrint = { 
/**
 * `2026-10`.
 */
month: string, 
/**
 * The papers.
 */
papers: Array<KitPaper>, };

/**
 * Which papers of a month are to be printed, on which pages.
 */
export type KitPrintRequest = { 
/**
 * `2026-10`.
 */
month: string, 
/**
 * The papers, in the order they are to come out.
 */
papers: Array<KitPaper>, 
/**
 * Page of the handbook they are to go into.
 */
size: PaperSize, 
/**
 * What is written on the month's sheet in one's own words.
 */
sheet?: MonthRequest | null, };

/**
 * Which month.
 */
export type KitRequest = { 
/**
 * `2026-10`.
 */
month: string, };

/**
 * The papers of a month.
 */
export type MonthKit = { 
/**
 * `2026-10`.
 */
month: string, 
/**
 * Such as `2026年10月`.
 */
title: string, 
/**
 * Its papers, by occasion in order of days; the month's sheet last.
 */
lines: Array<KitLine>, };

/**
 * The page of a paper. Smaller ones are printed on A4 with a line to cut along, to be pasted into a handbook.
 */
export type PaperSize = "A4" | "16开" | "A5";
