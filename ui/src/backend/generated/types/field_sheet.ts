// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { DocumentRef, FileRef } from "./desk";
import type { Receipt } from "./dues_collect";
import type { GroupId } from "./group";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";

/**
 * What becomes of a row.
 */
export type FieldSheetFate = "登记" | "没有填" | "已登记过" | "待核对";

/**
 * A sheet that came back, to be looked at.
 */
export type FieldSheetFile = { 
/**
 * The file.
 */
file: FileRef, };

/**
 * What is filled in.
 */
export type FieldSheetKind = "党费收缴" | "党小组会";

/**
 * A sheet that was sent out, and what came of it.
 */
export type FieldSheetLine = { 
/**
 * What it is.
 */
sheet: FieldSheetView, 
/**
 * How many people are on it.
 */
people: number, 
/**
 * For how many a payment was recorded.
 */
recorded: number, 
/**
 * The meeting recorded of it.
 */
occasion_id: OccasionId | null, };

/**
 * A sheet that was made.
 */
export type FieldSheetMade = { 
/**
 * The xlsx file, to be saved and sent.
 */
document: DocumentRef, 
/**
 * Its number.
 */
number: string, 
/**
 * How many people are on it.
 */
people: number, };

/**
 * A sheet to be made.
 */
export type FieldSheetMaking = { 
/**
 * What is filled in.
 */
kind: FieldSheetKind, 
/**
 * Of which month.
 */
month: Month, 
/**
 * Of which group; a meeting needs one, dues without one are of the whole branch.
 */
group_id?: GroupId | null, 
/**
 * Who fills it in; the group's leader when left out.
 */
holder?: string | null, };

/**
 * What a sheet that came back would bring.
 */
export type FieldSheetPreview = { 
/**
 * What it is.
 */
sheet: FieldSheetView, 
/**
 * What stands at its head, label and value: of a meeting its day, place, topic.
 */
facts: Array<[string, string]>, 
/**
 * What is not clear at its head; nothing can be recorded before it is mended.
 */
problems: Array<string>, 
/**
 * Rows.
 */
rows: Array<FieldSheetRow>, 
/**
 * How many rows would be recorded.
 */
ready: number, 
/**
 * How many are not clear.
 */
open: number, 
/**
 * What the ready rows of a sheet of dues come to.
 */
amount: Fen, };

/**
 * A sheet was recorded.
 */
export type FieldSheetRecorded = { 
/**
 * 收讫凭条 that were given out.
 */
receipts: Array<Receipt>, 
/**
 * The meeting that was recorded.
 */
occasion_id: OccasionId | null, 
/**
 * Rows that were left out.
 */
left_out: number, };

/**
 * A sheet that came back, to be recorded.
 */
export type FieldSheetRecording = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * Whether rows that are not clear are to be left out; refused otherwise.
 */
leave_out_problem_rows: boolean, };

/**
 * A row that came back.
 */
export type FieldSheetRow = { 
/**
 * As Excel counts.
 */
row: number, 
/**
 * 姓名.
 */
name: string, 
/**
 * What is filled in, in words.
 */
told: string, 
/**
 * 实交, of a sheet of dues.
 */
amount: Fen | null, 
/**
 * What becomes of it.
 */
fate: FieldSheetFate, 
/**
 * What is not clear about it, and what to do.
 */
problem: string | null, };

/**
 * What a sheet is.
 */
export type FieldSheetView = { 
/**
 * 表号.
 */
number: string, 
/**
 * What is filled in.
 */
kind: FieldSheetKind, 
/**
 * Of which month.
 */
month: Month, 
/**
 * Name of the group; none for the whole branch.
 */
group: string | null, 
/**
 * Who fills it in.
 */
holder: string | null, 
/**
 * When it was made, UTC, ISO.
 */
made_at: string, };
