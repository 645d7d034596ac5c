// Written by `cargo test -p commands`; do not edit.

import type { Paper } from "./report";

/**
 * The recovery code is good for something now.
 */
export type CodeConfirmed = { 
/**
 * Backups it does not open: they open as they did before.
 */
backups_left: number, };

/**
 * The groups that were asked for.
 */
export type CodeTypedBack = { 
/**
 * As typed, in the order they were asked for.
 */
groups: Array<string>, };

/**
 * How the book is locked.
 */
export type LockState = { 
/**
 * Whether it has a password; 未设口令 if not.
 */
has_password: boolean, 
/**
 * The day its recovery code was made; none if it has none.
 */
code_made_on: string | null, 
/**
 * The day the paper was last seen where it should be.
 */
code_seen_on: string | null, 
/**
 * Whether that is a quarter ago.
 */
asks_to_see_code: boolean, };

/**
 * A recovery code that was made, and opens nothing until part of it is typed back.
 */
export type NewCode = { 
/**
 * Its groups, in order.
 */
groups: Array<string>, 
/**
 * Numbers of the groups to be typed back, from 1.
 */
asked: Array<number>, 
/**
 * The sheet to print.
 */
paper: Paper, };

/**
 * A new password.
 */
export type NewPassword = { 
/**
 * The one that holds; none if the book has none.
 */
current?: string | null, 
/**
 * The new one.
 */
password: string, 
/**
 * Whether somebody may have seen the one before, or the recovery code: the book is then encrypted anew.
 */
seen: boolean, };

/**
 * The password was changed, and so were backups.
 */
export type PasswordChanged = { 
/**
 * Backups that open with the new one now.
 */
backups_changed: number, 
/**
 * Backups that open as they did before.
 */
backups_left: number, 
/**
 * Whether the recovery code opens nothing any more.
 */
code_gone: boolean, };

/**
 * The password that holds.
 */
export type PresentPassword = { 
/**
 * As typed.
 */
current: string, };

/**
 * The password that opens the book.
 */
export type Unlocking = { 
/**
 * As typed.
 */
password: string, };

/**
 * The recovery code that opens the book, and the password it gets.
 */
export type UnlockingWithCode = { 
/**
 * The code, as typed.
 */
code: string, 
/**
 * The new password.
 */
password: string, };
