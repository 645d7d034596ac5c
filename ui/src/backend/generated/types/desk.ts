// Written by `cargo test -p commands`; do not edit.

/**
 * A document on the desk, by token. The window shows it as `doc:` + token, saves or opens it by
 * shell calls; `ybt` writes it to a file.
 */
export type DocumentRef = { 
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
 * A file the user chose in a dialog, dropped or pasted into the page, or named on the command line. A request
 * carries this and never a path, so that nothing but what a person pointed at is ever read.
 */
export type FileRef = { 
/**
 * Opaque and random; good until the program ends, of a pasted picture until it is put to a record.
 */
token: string, 
/**
 * Its name without the folder, for the eye.
 */
file_name: string, };

/**
 * A folder the user chose in a dialog or named on the command line, to have files written into it. A request carries
 * this and never a path, so that nothing is ever written where no person pointed.
 */
export type FolderRef = { 
/**
 * Opaque and random; good until the program ends.
 */
token: string, 
/**
 * Its name without the folders above, for the eye.
 */
folder_name: string, };
