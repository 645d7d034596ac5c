// Written by `cargo test -p commands`; do not edit.

import type { FileRef, FolderRef } from "./desk";

/**
 * What a package says of itself.
 */
export type HandoverContents = { 
/**
 * Name of the branch.
 */
branch: string, 
/**
 * When it was made, UTC, ISO.
 */
made_at: string, 
/**
 * Members in it.
 */
members: number, 
/**
 * Occasions in it.
 */
occasions: number, 
/**
 * Photos and papers in it.
 */
attachments: number, 
/**
 * Bytes of the file.
 */
bytes: number, 
/**
 * Whether a book lies here already, which would be kept as a backup.
 */
has_book: boolean, };

/**
 * A package that was made, opened again and compared with the book.
 */
export type HandoverGiven = { 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * SHA-256 of the file, in hexadecimal.
 */
sha256: string, 
/**
 * What is not as it should be in the book, one Chinese phrase each.
 */
problems: Array<string>, 
/**
 * Names of attachments whose files are gone.
 */
lost: Array<string>, 
/**
 * Tables touched: that it was made is set down in the book.
 */
touched: Array<string>, };

/**
 * A package to be made.
 */
export type HandoverGiving = { 
/**
 * The folder it is put into.
 */
folder: FolderRef, 
/**
 * 移交口令, which the receiver is told apart from the package.
 */
password: string, 
/**
 * 接收人.
 */
receiver?: string | null, };

/**
 * A 移交清单 to print.
 */
export type HandoverListRequest = { 
/**
 * 移交人; the secretary of the book when left out.
 */
giver?: string | null, 
/**
 * 接收人; that of the latest package when left out.
 */
receiver?: string | null, 
/**
 * 监交人; left to the pen when left out.
 */
witness?: string | null, };

/**
 * A package to be looked at.
 */
export type HandoverLook = { 
/**
 * The package.
 */
file: FileRef, };

/**
 * A package that was made of this book.
 */
export type HandoverPackage = { 
/**
 * When, UTC, ISO.
 */
made_at: string, 
/**
 * Name of the file.
 */
file_name: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * SHA-256 of the file, in hexadecimal.
 */
sha256: string, 
/**
 * For whom.
 */
receiver: string | null, 
/**
 * How many operations changed the book since, which the package lacks.
 */
changes_since: number, };

/**
 * Why something is done with the book as a whole.
 */
export type HandoverReason = { 
/**
 * Why.
 */
reason: string, };

/**
 * How handing over stands.
 */
export type HandoverState = { 
/**
 * Packages made of this book, the latest first.
 */
packages: Array<HandoverPackage>, 
/**
 * Set while the book is only kept.
 */
read_only: ReadOnlyView | null, };

/**
 * A package to be taken over.
 */
export type HandoverTaking = { 
/**
 * The package.
 */
file: FileRef, 
/**
 * 移交口令.
 */
password: string, 
/**
 * The new secretary's own password; none for 未设口令.
 */
own_password?: string | null, 
/**
 * Whether a book that lies here already may be kept as a backup in its favour; refused otherwise.
 */
keep_present: boolean, };

/**
 * The book was wiped.
 */
export type HandoverWiped = { 
/**
 * Name of 清除证明 in the folder.
 */
certificate: string, 
/**
 * Files taken away.
 */
files: number, };

/**
 * The book is to be wiped.
 */
export type HandoverWiping = { 
/**
 * Where 清除证明 is put first; not on this computer, best on a stick.
 */
folder: FolderRef, 
/**
 * The branch's full name, typed once more.
 */
branch: string, };

/**
 * Since when and why the book is only kept.
 */
export type ReadOnlyView = { 
/**
 * UTC, ISO.
 */
since: string, 
/**
 * Why.
 */
reason: string, };
