// Written by `cargo test -p commands`; do not edit.

/**
 * A way out of a problem, as a button.
 */
export type Choice = { 
/**
 * What it does.
 */
kind: ChoiceKind, 
/**
 * Words on the button.
 */
label: string, 
/**
 * The text it puts, where it puts one without asking.
 */
text: string | null, };

/**
 * Ways out of a problem.
 */
export type ChoiceKind = "重新填写" | "先空着" | "原件如此" | "以身份证为准" | "以档案为准" | "就是名册里的这位" | "是另一个人" | "这一行不导入";

/**
 * What a person says a column is.
 */
export type ColumnChoice = { 
/**
 * Counted from 0.
 */
index: number, 
/**
 * Key of the field; none to leave the column out.
 */
field: string | null, };

/**
 * What a person settled about the file; all empty at first.
 */
export type Layout = { 
/**
 * The sheet's name; none to have it found.
 */
sheet: string | null, 
/**
 * First and last row of the header; none to have it found.
 */
header: [number, number] | null, 
/**
 * Columns that are something else than was found.
 */
columns: Array<ColumnChoice>, };

/**
 * Something worth knowing that stops nothing.
 */
export type Notice = { 
/**
 * The file's row, if it is about one.
 */
row: number | null, 
/**
 * In plain words.
 */
message: string, };

/**
 * Something wrong with one cell. As long as one stands, nothing of the file is imported, unless the
 * rows with problems are left out.
 */
export type Problem = { 
/**
 * The file's row, as Excel counts.
 */
row: number, 
/**
 * The column's heading, as in the file.
 */
column: string, 
/**
 * Key of the field.
 */
field: string, 
/**
 * What the cell holds.
 */
value: string, 
/**
 * Stable name.
 */
code: string, 
/**
 * What is so and what to look at, in plain words.
 */
message: string, 
/**
 * Ways out, most usual first.
 */
choices: Array<Choice>, };

/**
 * What a person decided about a problem. In the window `RowDecision`, apart from what a meeting decided.
 */
export type RowDecision = { 
/**
 * The problem's row.
 */
row: number, 
/**
 * The problem's field.
 */
field: string, 
/**
 * The way out.
 */
kind: ChoiceKind, 
/**
 * The text to put; for 重新填写 and 以档案为准.
 */
text: string | null, };
