// Written by `cargo test -p commands`; do not edit.

import type { Means } from "./dues";
import type { CollectLine, Receipt } from "./dues_collect";
import type { ContactGap, MemberId } from "./member";
import type { OccasionId } from "./occasion";
import type { HomeVisit, RegisterField } from "./register";

/**
 * What a visit was registered as.
 */
export type HomeVisitDone = { 
/**
 * Each register it stands in now: `走访慰问`, `补学：10月主题党日`, `党费`.
 */
registered: Array<string>, 
/**
 * 收讫凭条 of the dues.
 */
receipts: Array<Receipt>, };

/**
 * Dues collected at a home.
 */
export type HomeVisitDues = { 
/**
 * 款项.
 */
means: Means, 
/**
 * One line a member.
 */
lines: Array<CollectLine>, };

/**
 * An occasion that was caught up on.
 */
export type HomeVisitMakeUp = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * Who missed it.
 */
member_id: MemberId, };

/**
 * What a visit can have been, and what is asked of it then.
 */
export type HomeVisitPart = { 
/**
 * The register it goes into, by its name.
 */
register: string, 
/**
 * What is asked for, in the order of the form.
 */
fields: Array<RegisterField>, };

/**
 * A visit, told once: each thing it was takes effect in its own register, all or nothing.
 */
export type HomeVisitRequest = { 
/**
 * When, whom, who went, and what goes into registers.
 */
visit: HomeVisit, 
/**
 * What those visited caught up on (补学).
 */
make_ups: Array<HomeVisitMakeUp>, 
/**
 * What was studied with it, where the visit was no 送学上门.
 */
studied: string, 
/**
 * Dues that were collected.
 */
dues?: HomeVisitDues | null, };

/**
 * With whom there was no contact for long.
 */
export type OutOfContactQuery = { 
/**
 * As of this day; today when left out.
 */
day?: string | null, };

/**
 * Somebody nobody has been in contact with.
 */
export type OutOfContactRow = { 
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
 * Day of the last contact; none since the branch began with the book.
 */
last_on: string | null, 
/**
 * What it was: `走访慰问`, `主题党日`.
 */
last: string | null, 
/**
 * Days since then, or since the book begins.
 */
days: number, 
/**
 * How long: 满90天, 满150天, 满6个月.
 */
level: ContactGap, 
/**
 * Where they are, as far as known: `异地居住（女儿家）`.
 */
away: string | null, };
