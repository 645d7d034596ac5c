// Written by `cargo test -p commands`; do not edit.

import type { MemberId } from "./member";
import type { Fen } from "./money";

/**
 * The bases of a year, and what for.
 */
export type BasesRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * What they are looked at for.
 */
why?: string | null, };

/**
 * What one member's dues are reckoned from at the end of the year.
 */
export type MemberBase = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 核定基数, 分.
 */
base: Fen, };
