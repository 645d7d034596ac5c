// Written by `cargo test -p commands`; do not edit.

import type { Month, PartialDate } from "./date";
import type { MemberId } from "./member";

/**
 * Of which month.
 */
export type AnniversariesQuery = { 
/**
 * `2026-10`; the running one when left out.
 */
month?: Month | null, };

/**
 * Whose birthday it is in a month.
 */
export type AnniversariesView = { 
/**
 * The month.
 */
month: Month, 
/**
 * 生日, in order of their days; those whose day is not known come last.
 */
birthdays: Array<AnniversaryLine>, 
/**
 * 政治生日.
 */
party_birthdays: Array<AnniversaryLine>, };

/**
 * Somebody's birthday or party birthday.
 */
export type AnniversaryLine = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 党小组.
 */
group: string | null, 
/**
 * Day of the month; none where it is not known.
 */
day: number | null, 
/**
 * The date itself.
 */
from: PartialDate, 
/**
 * Years since.
 */
years: number, 
/**
 * 80 and more years of age; every ten years in the party.
 */
marked: boolean, };
