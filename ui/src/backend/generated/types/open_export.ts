// Written by `cargo test -p commands`; do not edit.

import type { FolderRef } from "./desk";

/**
 * Where everything is to be written, and why.
 */
export type OpenExportRequest = { 
/**
 * The folder in which a new one is made.
 */
folder: FolderRef, 
/**
 * Why: ID numbers, health and pensions are in it. It is logged.
 */
reason: string, };

/**
 * Everything was written.
 */
export type OpenExported = { 
/**
 * Name of the folder that was made.
 */
folder_name: string, 
/**
 * Files in it.
 */
files: number, 
/**
 * What could not be written and why, one a line.
 */
notes: Array<string>, };
