// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { OwedLevel } from "./dues";
import type { MemberId } from "./member";
import type { Fen } from "./money";

/**
 * 未交名单: for the meeting, with no consequence of its own.
 */
export type OwedList = { 
/**
 * Who owes, furthest behind first.
 */
rows: Array<OwedRow>, 
/**
 * Together.
 */
amount: Fen, 
/**
 * How many people.
 */
people: number, };

/**
 * As of which day.
 */
export type OwedRequest = { 
/**
 * The day; today when left out.
 */
on?: string | null, };

/**
 * One who owes.
 */
export type OwedRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Months not paid in full, earliest first.
 */
months: Array<Month>, 
/**
 * The same in words: `2026年8月至10月`.
 */
months_text: string, 
/**
 * What is owed for them.
 */
amount: Fen, 
/**
 * How far behind.
 */
level: OwedLevel, 
/**
 * Why months are not counted, such as `住院`.
 */
excused: string | null, 
/**
 * Number to call.
 */
phone: string | null, };
