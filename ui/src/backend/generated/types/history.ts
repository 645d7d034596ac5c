// Written by `cargo test -p commands`; do not edit.

/**
 * What happened to a record.
 */
export type ChangeKind = "新增" | "修改" | "删除";

/**
 * One field, old → new.
 */
export type FieldChange = { 
/**
 * What it is called.
 */
label: string, 
/**
 * Before; none if it was empty.
 */
old: string | null, 
/**
 * After; none if it is empty.
 */
new: string | null, };

/**
 * What an operation did with the book.
 */
export type HistoryAct = "do" | "undo" | "redo";

/**
 * One line of the history.
 */
export type HistoryEntry = { 
/**
 * Its number.
 */
sequence: number, 
/**
 * What was done, such as 登记党员大会.
 */
name: string, 
/**
 * How it can be taken back.
 */
kind: OperationKind, 
/**
 * Whether it was new, or undid or redid another.
 */
act: HistoryAct, 
/**
 * The operation undone or redone.
 */
target: number | null, 
/**
 * UTC, ISO.
 */
instant: string, 
/**
 * Whether it is undone at present.
 */
undone: boolean, 
/**
 * Whether what it changed was purged.
 */
purged: boolean, 
/**
 * How many records it touched.
 */
records: number, 
/**
 * 代办人 who kept the book on its day in the secretary's place.
 */
deputy: string | null, };

/**
 * Which part of the history.
 */
export type HistoryQuery = { 
/**
 * Only operations before this number: the next page.
 */
before?: number | null, 
/**
 * Only those of this day, ISO: the same as from and to it.
 */
day?: string | null, 
/**
 * Only those from this day on, ISO.
 */
from?: string | null, 
/**
 * Only those until this day, ISO.
 */
to?: string | null, 
/**
 * Only those about a kind of record, as `history.kinds` names them.
 */
about?: string | null, 
/**
 * Only what happened and can't be taken back: 查看, 打印, 导出, 恢复, 解锁.
 */
events: boolean, 
/**
 * Only those in whose name, member or changes these words stand; what is masked is not looked through.
 */
words?: string | null, 
/**
 * Only those of a record: its table, with `row`.
 */
table?: string | null, 
/**
 * Key of the record.
 */
row?: string | null, 
/**
 * Lines of a page: 50 if not said, at most 500.
 */
limit?: number | null, };

/**
 * Whether the history has it.
 */
export type LinkFound = { 
/**
 * Whether that step has that hash: then nothing up to it was changed since.
 */
found: boolean, 
/**
 * How many steps the history has now.
 */
steps: number, };

/**
 * A step of the history, as it was printed or put into a package.
 */
export type LinkRequest = { 
/**
 * 第几步.
 */
sequence: number, 
/**
 * 校验值, or its first 16 digits at the least.
 */
hash: string, };

/**
 * How an operation can be taken back.
 */
export type OperationKind = "inverse" | "compensating" | "event";

/**
 * One operation, by number.
 */
export type OperationRef = { 
/**
 * Its number.
 */
sequence: number, };

/**
 * What one operation did to one record.
 */
export type RecordChange = { 
/**
 * Its table.
 */
table: string, 
/**
 * What it is, such as 党员.
 */
label: string, 
/**
 * Its key.
 */
row: string, 
/**
 * Its name, such as 王芳.
 */
name: string | null, 
/**
 * New, changed or gone.
 */
kind: ChangeKind, 
/**
 * What changed in it.
 */
fields: Array<FieldChange>, };

/**
 * A record of the book.
 */
export type RecordRef = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
row: string, };

/**
 * What to undo or do again.
 */
export type StepRequest = { 
/**
 * The operation the screen showed; refused if it is no longer the one.
 */
expected?: number | null, };

/**
 * What 撤销 and 重做 would do now.
 */
export type UndoState = { 
/**
 * What undo would take back.
 */
undo: UndoStep | null, 
/**
 * What redo would do again.
 */
redo: UndoStep | null, };

/**
 * An operation that can be undone or done again.
 */
export type UndoStep = { 
/**
 * Its number.
 */
sequence: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * When it was done, UTC, ISO.
 */
instant: string, 
/**
 * The records it touches, so that the window can show them.
 */
records: Array<RecordRef>, };
