// Written by `cargo test -p commands`; do not edit.

import type { Backup, Brought } from "./backup";

/**
 * How the book stands.
 */
export type BookCondition = "没有账本" | "锁着" | "打开";

/**
 * The book was left.
 */
export type BookLeft = { 
/**
 * The backup that holds what was left; none if no book was open.
 */
backup: Backup | null, 
/**
 * What was new on the second place: it may be pulled out now.
 */
brought: Brought | null, };

/**
 * What the frame of the window shows of the book.
 */
export type BookState = { 
/**
 * How it stands.
 */
state: BookCondition, 
/**
 * Whether it has a password; 未设口令 if not.
 */
has_password: boolean, 
/**
 * Full name of the branch, while it is open.
 */
branch: string | null, 
/**
 * Instant of the latest backup, UTC, ISO.
 */
last_backup: string | null, 
/**
 * The day it is at the branch, ISO.
 */
today: string, 
/**
 * Whether it is only kept: handed over, to be looked at and changed no more.
 */
read_only: boolean, 
/**
 * The backup that is looked at in its place.
 */
looked_at: Backup | null, 
/**
 * After so many minutes in which nobody touches the program it locks itself; none where it never does.
 */
lock_after: number | null, };

/**
 * What was looked at, and whether all is well.
 */
export type Verification = { 
/**
 * Whether all is well.
 */
ok: boolean, 
/**
 * One line a check.
 */
checks: Array<VerificationCheck>, };

/**
 * One thing looked at.
 */
export type VerificationCheck = { 
/**
 * What was checked, such as 修改记录.
 */
name: string, 
/**
 * How much of it, such as 412 步; may be empty.
 */
extent: string, 
/**
 * What is wrong; empty if nothing is.
 */
problems: Array<string>, };
