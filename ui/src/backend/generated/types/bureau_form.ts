// Written by `cargo test -p commands`; do not edit.

import type { FileRef } from "./desk";
import type { FigureSpan, Unit } from "./figure";
import type { PrintNote } from "./report";

/**
 * Everything a place of a form can say.
 */
export type BureauFormChoices = { 
/**
 * What cells can say, group by group.
 */
groups: Array<SaidGroup>, 
/**
 * The lists tables can take.
 */
lists: Array<FormListView>, };

/**
 * A form as it is kept: what it is called, and what it says each time. Saving replaces all of it; the file stays.
 */
export type BureauFormDraft = { 
/**
 * Key.
 */
id: BureauFormId, 
/**
 * What it is called in the list.
 */
name: string, 
/**
 * How often it is handed in.
 */
rhythm: FormRhythm, 
/**
 * 填表人; the secretary where left out.
 */
filled_by?: string | null, 
/**
 * 联系电话.
 */
phone?: string | null, };

/**
 * Another file for a form.
 */
export type BureauFormFile = { 
/**
 * The form.
 */
id: BureauFormId, 
/**
 * The file, chosen or dropped.
 */
file: FileRef, };

/**
 * Key of a form in the book; never reused.
 */
export type BureauFormId = number;

/**
 * A form in the list.
 */
export type BureauFormLine = { 
/**
 * What the file is called.
 */
file_name: string, 
/**
 * Whether it has cells to point at; if not, it is a Word form with names in braces.
 */
has_cells: boolean, 
/**
 * Cells and tables that were pointed at.
 */
pointed_at: number, 
/**
 * Key.
 */
id: BureauFormId, 
/**
 * What it is called in the list.
 */
name: string, 
/**
 * How often it is handed in.
 */
rhythm: FormRhythm, 
/**
 * 填表人; the secretary where left out.
 */
filled_by?: string | null, 
/**
 * 联系电话.
 */
phone?: string | null, };

/**
 * A form.
 */
export type BureauFormRef = { 
/**
 * Its key.
 */
id: BureauFormId, };

/**
 * A form as it is pointed at.
 */
export type BureauFormView = { 
/**
 * The form.
 */
form: BureauFormLine, 
/**
 * Its sheets as they are drawn; none of a Word form.
 */
sheets: Array<SheetView>, 
/**
 * Cells that were pointed at.
 */
cells: Array<CellMapping>, 
/**
 * Tables that were pointed at.
 */
tables: Array<TableMapping>, 
/**
 * Names in braces, in the order they stand.
 */
names: Array<NameView>, 
/**
 * Whether anything masked is among what it asks for.
 */
asks_masked: boolean, };

/**
 * Where the text of a cell stands.
 */
export type CellAlign = "by_content" | "left" | "center" | "right";

/**
 * A cell that was pointed at.
 */
export type CellMapping = { 
/**
 * The sheet, as on its tab.
 */
sheet: string, 
/**
 * Counted from 1.
 */
row: number, 
/**
 * Counted from 0.
 */
column: number, 
/**
 * What it says.
 */
says: Said, };

/**
 * What is chosen from, in the words of which form.
 */
export type ChoicesRequest = { 
/**
 * How often the form is handed in: 本月 for a monthly one; 本期 when left out.
 */
rhythm?: FormRhythm | null, };

/**
 * A column of such a table.
 */
export type ColumnMapping = { 
/**
 * Counted from 0.
 */
column: number, 
/**
 * Key of the list's column.
 */
field: string, };

/**
 * A form to be filled.
 */
export type FillRequest = { 
/**
 * The form.
 */
id: BureauFormId, 
/**
 * Of which days.
 */
span: FigureSpan, 
/**
 * 报送日期; today when left out.
 */
reported_on?: string | null, 
/**
 * Why ID numbers and the like are to be whole; left out, they are masked. It is logged.
 */
in_full?: string | null, };

/**
 * A form that was filled: a document on the desk, and what is to be known about it.
 */
export type FilledForm = { 
/**
 * Places that got a value.
 */
places: number, 
/**
 * What could not be filled, and what is to be looked at.
 */
notes: Array<string>, 
/**
 * Its sheets as they are now; none of a Word form.
 */
sheets: Array<SheetView>, 
/**
 * To be handed to `report.printed` when it is saved.
 */
print: PrintNote, 
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
 * A list a table of a form takes row by row. Its word stands before the point of `{{党员.姓名}}`.
 */
export type FormList = "党员" | "活动" | "未到";

/**
 * A column of a list.
 */
export type FormListField = { 
/**
 * Stable name.
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * Whether it is masked unless asked for with a reason.
 */
masked: boolean, };

/**
 * A list a table can take.
 */
export type FormListView = { 
/**
 * Which.
 */
list: FormList, 
/**
 * What it is, in a line.
 */
description: string, 
/**
 * Its columns in order.
 */
fields: Array<FormListField>, };

/**
 * How often a form is handed in.
 */
export type FormRhythm = "每月" | "每季度" | "每半年" | "每年";

/**
 * What a cell is to say.
 */
export type MapCellRequest = { 
/**
 * The form.
 */
id: BureauFormId, 
/**
 * The sheet, as on its tab.
 */
sheet: string, 
/**
 * Counted from 1.
 */
row: number, 
/**
 * Counted from 0.
 */
column: number, 
/**
 * What it says; left out, it is filled no more.
 */
says?: Said | null, };

/**
 * What a table is to take.
 */
export type MapTableRequest = { 
/**
 * The form.
 */
id: BureauFormId, 
/**
 * The table; without columns it is filled no more.
 */
table: TableMapping, };

/**
 * A name in braces.
 */
export type NameView = { 
/**
 * As it is typed: `{{党员.姓名}}`.
 */
typed: string, 
/**
 * Where it stands, in words.
 */
place: string, 
/**
 * What it means, in words; none where nobody knows.
 */
means: string | null, };

/**
 * A form that comes in.
 */
export type NewBureauForm = { 
/**
 * The file, chosen or dropped.
 */
file: FileRef, 
/**
 * What it is called; the name of the file when left out.
 */
name?: string | null, 
/**
 * How often it is handed in; each month when left out.
 */
rhythm?: FormRhythm | null, };

/**
 * A row a list is to be written from.
 */
export type ProposeRequest = { 
/**
 * The form.
 */
id: BureauFormId, 
/**
 * The sheet, as on its tab.
 */
sheet: string, 
/**
 * The row, counted from 1.
 */
row: number, 
/**
 * The list.
 */
list: FormList, };

/**
 * A column of such a row.
 */
export type ProposedColumn = { 
/**
 * Counted from 0.
 */
column: number, 
/**
 * As Excel names it: `B`.
 */
name: string, 
/**
 * What stands above it.
 */
heading: string, 
/**
 * Key of the list's column the heading means; none where it means none.
 */
field: string | null, };

/**
 * The columns of such a row.
 */
export type ProposedTable = { 
/**
 * From left to right; those a formula works out are left out.
 */
columns: Array<ProposedColumn>, };

/**
 * What a cell, or a name in braces, says. Written and stored as a text of stable names:
 * `figure:theme_day.count:本年累计`, `fact:书记`.
 */
export type Said = string;

/**
 * One thing a cell can say.
 */
export type SaidChoice = { 
/**
 * Itself.
 */
says: Said, 
/**
 * Its name without the stretch of time.
 */
label: string, 
/**
 * As it is typed between braces.
 */
name: string, 
/**
 * What it is counted in, of a figure.
 */
unit: Unit | null, };

/**
 * What cells can say of one stretch of time and one subject.
 */
export type SaidGroup = { 
/**
 * `本月 · 组织生活`.
 */
title: string, 
/**
 * The choices in order.
 */
choices: Array<SaidChoice>, };

/**
 * A cell as it is drawn.
 */
export type SheetCellView = { 
/**
 * Counted from 0.
 */
column: number, 
/**
 * As Excel names it: `B7`.
 */
name: string, 
/**
 * Columns it takes.
 */
columns: number, 
/**
 * Rows it takes.
 */
rows: number, 
/**
 * What it shows.
 */
text: string, 
/**
 * Whether a formula works it out: it can't be pointed at.
 */
formula: boolean, 
/**
 * Whether it has a frame or another style of its own.
 */
styled: boolean, 
/**
 * Whether its letters are bold.
 */
bold: boolean, 
/**
 * Where its text stands.
 */
align: CellAlign, 
/**
 * What it was told to say, in words; of the first row of a table the field it takes.
 */
says: string | null, };

/**
 * A row as it is drawn.
 */
export type SheetRowView = { 
/**
 * Counted from 1.
 */
number: number, 
/**
 * In points; 0 for hidden ones.
 */
height: number, 
/**
 * The cells that are shown.
 */
cells: Array<SheetCellView>, };

/**
 * A sheet as it is drawn.
 */
export type SheetView = { 
/**
 * As on its tab.
 */
name: string, 
/**
 * Whether the file hides it.
 */
hidden: boolean, 
/**
 * Widths of the columns from A on, in characters; 0 for hidden ones.
 */
widths: Array<number>, 
/**
 * The rows from 1 on.
 */
rows: Array<SheetRowView>, 
/**
 * Whether more is written than is drawn.
 */
cut: boolean, };

/**
 * A table that was pointed at: from its first row down it takes a list.
 */
export type TableMapping = { 
/**
 * The sheet, as on its tab.
 */
sheet: string, 
/**
 * The first row to be filled, below the header; counted from 1.
 */
first_row: number, 
/**
 * The list.
 */
list: FormList, 
/**
 * What its columns take; none in a table that is no longer filled.
 */
columns: Array<ColumnMapping>, };
