// Written by `cargo test -p commands`; do not edit.

import type { FileRef } from "./desk";
import type { Fen } from "./money";
import type { Layout, Notice, Problem, RowDecision } from "./table";

/**
 * Somebody a ledger names as not there.
 */
export type AbsentView = { 
/**
 * The name as the file has it.
 */
name: string, 
/**
 * Reason; null if none is given.
 */
reason: string | null, };

/**
 * A field a column may be read as.
 */
export type FieldChoice = { 
/**
 * Key of the field, as `member.fields` lists it.
 */
key: string, 
/**
 * As on forms and in headers.
 */
label: string, };

/**
 * A field that would change.
 */
export type FileChange = { 
/**
 * Its label.
 */
label: string, 
/**
 * What the book has; masked where it is sensitive.
 */
old: string, 
/**
 * What the file has.
 */
new: string, };

/**
 * A column of the file.
 */
export type FileColumn = { 
/**
 * Counted from 0.
 */
index: number, 
/**
 * As Excel calls it: `A`.
 */
letter: string, 
/**
 * Its heading.
 */
label: string, 
/**
 * Key of the field it is read as; null when it is not read.
 */
field: string | null, 
/**
 * Its first values, sensitive ones masked.
 */
samples: Array<string>, };

/**
 * A chosen file to be imported as it was settled.
 */
export type ImportRequest = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided.
 */
decisions: Array<RowDecision>, 
/**
 * Import the other rows although some have problems.
 */
leave_out_problem_rows: boolean, 
/**
 * The digest of the preview, so that another content is not imported unseen.
 */
digest?: string | null, };

/**
 * What an import did.
 */
export type Imported<Id> = { 
/**
 * New ones.
 */
added: Array<Id>, 
/**
 * Those of which something changed.
 */
changed: Array<Id>, 
/**
 * Those that were as the file says.
 */
left: Array<Id>, 
/**
 * Rows of the file that were left out.
 */
left_out: Array<number>, };

/**
 * A ledger that was read and compared with the book.
 */
export type LedgerPreview = { 
/**
 * Where it stands.
 */
table: TableView, 
/**
 * Its rows.
 */
rows: Array<OccasionRow>, 
/**
 * What must be settled first.
 */
problems: Array<Problem>, 
/**
 * What is worth knowing.
 */
notices: Array<Notice>, 
/**
 * How many rows become what.
 */
tally: Tally, };

/**
 * A row of a roster as it will be.
 */
export type MemberRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * Fields that were read, by key; sensitive ones masked. The group is among them.
 */
values: { [key in string]: string }, 
/**
 * What becomes of it.
 */
fate: RowFate, 
/**
 * What changes.
 */
changes: Array<FileChange>, };

/**
 * A row of a ledger as it will be.
 */
export type OccasionRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * The day; null while it is in question.
 */
day: string | null, 
/**
 * The day is still to come: it goes in as a plan.
 */
planned: boolean, 
/**
 * Hours in words: `09:00—11:00`.
 */
hours: string, 
/**
 * Kinds in words.
 */
kinds: Array<string>, 
/**
 * Topic, place, host and other texts by key.
 */
texts: { [key in string]: string }, 
/**
 * 应到.
 */
expected: number | null, 
/**
 * 实到.
 */
present: number | null, 
/**
 * Those not there.
 */
absent: Array<AbsentView>, 
/**
 * What becomes of it.
 */
fate: RowFate, };

/**
 * A chosen dues register to be imported as it was settled.
 */
export type OldDuesImportRequest = { 
/**
 * Of which year it is; as the file says when left out.
 */
year?: number | null, 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided.
 */
decisions: Array<RowDecision>, 
/**
 * Import the other rows although some have problems.
 */
leave_out_problem_rows: boolean, 
/**
 * The digest of the preview, so that another content is not imported unseen.
 */
digest?: string | null, };

/**
 * An old dues register that was read and matched with the roster.
 */
export type OldDuesPreview = { 
/**
 * Where it stands.
 */
table: TableView, 
/**
 * Of which year it is taken; null while that has to be said.
 */
year: number | null, 
/**
 * Years to choose from, the latest first: those of the file's registers, this year and those before.
 */
years: Array<number>, 
/**
 * Why that year can't be taken in, in words: the book has dues of it, or it lies in a closed period.
 */
refused: string | null, 
/**
 * Its rows.
 */
rows: Array<OldDuesRow>, 
/**
 * What must be settled first.
 */
problems: Array<Problem>, 
/**
 * What is worth knowing.
 */
notices: Array<Notice>, 
/**
 * How many rows become what.
 */
tally: Tally, };

/**
 * A chosen dues register, of which year, and what was settled about it so far.
 */
export type OldDuesPreviewRequest = { 
/**
 * Of which year it is; as the file says when left out.
 */
year?: number | null, 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided so far.
 */
decisions: Array<RowDecision>, };

/**
 * A row of an old dues register as it will be.
 */
export type OldDuesRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * The name as the roster has it; as the file has it while it is open whom it means.
 */
name: string, 
/**
 * 计算基数, masked: it is a pension. Empty where the file has none.
 */
base: string, 
/**
 * 执行标准 in percent: `0.5`. Empty where the file has none.
 */
rate: string, 
/**
 * 月应交, in 分; null while it is in question.
 */
due: Fen | null, 
/**
 * What was paid for each month, January first, in 分; null where nothing was.
 */
paid: Array<Fen | null>, 
/**
 * 全年实交, in 分.
 */
total: Fen, 
/**
 * 备注, and words that stood beside sums.
 */
note: string | null, 
/**
 * What becomes of it.
 */
fate: RowFate, };

/**
 * A chosen file, and what was settled about it so far.
 */
export type PreviewRequest = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided so far.
 */
decisions: Array<RowDecision>, };

/**
 * Something wrong with one cell.
 */
export type RegisterImportFault = { 
/**
 * The file's row.
 */
row: number, 
/**
 * The column; empty where it is of the whole row.
 */
field: string, 
/**
 * What the cell holds.
 */
value: string, 
/**
 * What is so and what to look at.
 */
message: string, };

/**
 * What would become of it.
 */
export type RegisterImportPreview = { 
/**
 * What tells this content from another.
 */
digest: string, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * The day and the fields, in the order of the register.
 */
columns: Array<string>, 
/**
 * Its rows.
 */
rows: Array<RegisterImportRow>, 
/**
 * What must be mended in the file first, or left out.
 */
faults: Array<RegisterImportFault>, 
/**
 * Headings that are not read.
 */
strange: Array<string>, 
/**
 * How many rows become what.
 */
tally: Tally, };

/**
 * A list of entries of a register, to be looked at.
 */
export type RegisterImportPreviewRequest = { 
/**
 * The register, by its name.
 */
register: string, 
/**
 * The file.
 */
file: FileRef, };

/**
 * A list of entries of a register, to be imported.
 */
export type RegisterImportRequest = { 
/**
 * The register, by its name.
 */
register: string, 
/**
 * The file.
 */
file: FileRef, 
/**
 * The digest of the preview, so that another content is not imported unseen.
 */
digest?: string | null, 
/**
 * Import the other rows although some have faults.
 */
leave_out_problem_rows: boolean, };

/**
 * A row of it.
 */
export type RegisterImportRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * What its cells say, by column.
 */
texts: { [key in string]: string }, 
/**
 * What becomes of it.
 */
fate: RowFate, };

/**
 * Of which register a list to be filled in is wanted.
 */
export type RegisterTemplateRequest = { 
/**
 * The register, by its name.
 */
register: string, };

/**
 * A roster that was read and compared with the book.
 */
export type RosterPreview = { 
/**
 * Where it stands.
 */
table: TableView, 
/**
 * Its rows.
 */
rows: Array<MemberRow>, 
/**
 * What must be settled first.
 */
problems: Array<Problem>, 
/**
 * What is worth knowing.
 */
notices: Array<Notice>, 
/**
 * How many rows become what.
 */
tally: Tally, };

/**
 * What becomes of a row.
 */
export type RowFate = "新增" | "更新" | "不变" | "待核对";

/**
 * Where in the file the table stands.
 */
export type TableView = { 
/**
 * What tells this content from another; goes back with the import.
 */
digest: string, 
/**
 * The sheet it was found in.
 */
sheet: string, 
/**
 * Every sheet of the file.
 */
sheets: Array<string>, 
/**
 * First row of the header.
 */
header_first: number, 
/**
 * Last row of the header.
 */
header_last: number, 
/**
 * Its columns.
 */
columns: Array<FileColumn>, 
/**
 * What a column may be read as.
 */
fields: Array<FieldChoice>, };

/**
 * How many rows become what.
 */
export type Tally = { 
/**
 * New ones.
 */
added: number, 
/**
 * Changed ones.
 */
changed: number, 
/**
 * Those that stay as they are.
 */
left: number, 
/**
 * Rows a person has to look at.
 */
open: number, 
/**
 * Rows left out by decision.
 */
left_out: number, };
