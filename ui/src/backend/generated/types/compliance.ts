// Written by `cargo test -p commands`; do not edit.

import type { OccasionKind } from "./occasion";

/**
 * One month of one expectation.
 */
export type Cell = { 
/**
 * Month, 1 to 12.
 */
month: number, 
/**
 * How it stands.
 */
state: CellState, 
/**
 * Held in this month.
 */
held: number, 
/**
 * Planned in this month and not held yet.
 */
planned: number, 
/**
 * Held in the stretch this month belongs to.
 */
stretch_done: number, 
/**
 * Expected in that stretch.
 */
stretch_expected: number, 
/**
 * One sentence for the cell, such as `9月党小组会应开 3 次，已开 2 次`.
 */
text: string, };

/**
 * How a month stands to an expectation. Each has a word and a shape in the view: colour is never alone.
 */
export type CellState = "" | "已开" | "本期还差" | "未到期" | "逾期" | "启用前";

/**
 * One rule of frequency: how often, of what, by which source. Editable; the usual ones can be
 * switched off but not removed, so that their source stays known.
 */
export type Expectation = { 
/**
 * Stable name of a usual one (`committee_meeting`); of one's own, `own:` and a number.
 */
code: string, 
/**
 * What it is called in the view.
 */
title: string, 
/**
 * Occasions of any of these kinds count, each once.
 */
kinds: Array<OccasionKind>, 
/**
 * The stretch it counts in.
 */
interval: Interval, 
/**
 * How many in a stretch, for each group where `per_group`.
 */
times: number, 
/**
 * Whether each group has to.
 */
per_group: boolean, 
/**
 * Whether only lectures of the secretary count.
 */
by_secretary: boolean, 
/**
 * Month (1–12) in which a yearly one is usually held.
 */
usual_month: number | null, 
/**
 * Where the rule stands, or what the branch decided.
 */
source: string, 
/**
 * Whether it counts.
 */
active: boolean, };

/**
 * An expectation's code.
 */
export type ExpectationRef = { 
/**
 * Stable name, such as `party_lecture`.
 */
code: string, };

/**
 * The stretch of a year an expectation counts in.
 */
export type Interval = "每月" | "每季度" | "每年";

/**
 * How often a kind was held.
 */
export type KindCount = { 
/**
 * The kind.
 */
kind: OccasionKind, 
/**
 * How many occasions had it.
 */
count: number, };

/**
 * One expectation over the year.
 */
export type Row = { 
/**
 * The expectation's code.
 */
code: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Kinds that count.
 */
kinds: Array<OccasionKind>, 
/**
 * Where the rule stands.
 */
source: string, 
/**
 * The twelve months.
 */
cells: Array<Cell>, 
/**
 * Held in the year.
 */
done: number, 
/**
 * Expected in the year (since the book was begun).
 */
expected: number, 
/**
 * What is missing in stretches that are over.
 */
overdue: number, };

/**
 * Which year; the running one when left out.
 */
export type YearRequest = { 
/**
 * The year.
 */
year?: number | null, };

/**
 * The whole year.
 */
export type YearView = { 
/**
 * The year.
 */
year: number, 
/**
 * One row an expectation.
 */
rows: Array<Row>, 
/**
 * Occasions held, each once (活动场次，去重).
 */
occasions: number, 
/**
 * Occasions held, counted under each of their kinds (按类型次数).
 */
by_kind: Array<KindCount>, };
