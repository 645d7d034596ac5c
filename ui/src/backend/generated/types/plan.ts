// Written by `cargo test -p commands`; do not edit.

import type { GroupId } from "./group";
import type { MemberId } from "./member";
import type { OccasionId, OccasionKind } from "./occasion";

/**
 * How pressing a thing to be done is.
 */
export type DueLevel = "要紧" | "可以等";

/**
 * Where the button of a thing to be done leads.
 */
export type DueTarget = { "to": "prepare", 
/**
 * The occasion.
 */
occasion_id: OccasionId, } | { "to": "record", 
/**
 * The occasion.
 */
occasion_id: OccasionId, } | { "to": "new", 
/**
 * What it counts as; several kinds when it was several at once.
 */
kinds: Array<OccasionKind>, 
/**
 * The party group that meets; none where it is no group meeting.
 */
group_id: GroupId | null, } | { "to": "catch_up", 
/**
 * With one occasion; none: with any of the year.
 */
occasion_id: OccasionId | null, } | { "to": "plan", 
/**
 * The year.
 */
year: number, } | { "to": "dues_assessment", 
/**
 * The year.
 */
year: number, } | { "to": "dues_publication", 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter: number | null, } | { "to": "dues_remittance", 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4.
 */
quarter: number, } | { "to": "dues_relief" } | { "to": "dues_owed" } | { "to": "fund_subsidies", 
/**
 * The year.
 */
year: number, } | { "to": "home_visit" } | { "to": "anniversaries" } | { "to": "renewal" } | { "to": "out_of_contact" } | { "to": "register_entries", 
/**
 * Its name.
 */
register: string, } | { "to": "register", 
/**
 * Its name.
 */
register: string, } | { "to": "safety", 
/**
 * Which part.
 */
panel: SafetyPanel, };

/**
 * What is noted of one person.
 */
export type NoticeEntry = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * Day the person was told; none: not yet.
 */
told_on?: string | null, 
/**
 * By telephone, message or in person; none while not told.
 */
way?: NoticeWay | null, 
/**
 * By whom.
 */
told_by?: string | null, 
/**
 * Whether the person comes.
 */
reply?: Reply | null, 
/**
 * Reason of the leave asked beforehand; flows into attendance.
 */
leave_reason?: string | null, 
/**
 * Needs fetching.
 */
needs_fetching: boolean, 
/**
 * Who fetches.
 */
fetched_by?: string | null, 
/**
 * Anything else.
 */
note?: string | null, };

/**
 * How somebody is told of an occasion.
 */
export type NoticeWay = "电话" | "微信" | "当面" | "短信" | "书面" | "家属转告";

/**
 * The occasions to plan.
 */
export type PlanAcceptance = { 
/**
 * The year.
 */
year: number, 
/**
 * The occasions of the plan, in order of time.
 */
items: Array<ProposedOccasion>, };

/**
 * What the rules expect of the year and is not there yet.
 */
export type PlanProposal = { 
/**
 * The year.
 */
year: number, 
/**
 * Occasions, by day. To be moved, joined and left out as the secretary likes.
 */
items: Array<ProposedLine>, 
/**
 * How many are planned or held in the year already.
 */
already: number, };

/**
 * Which year to plan.
 */
export type PlanRequest = { 
/**
 * The year.
 */
year: number, };

/**
 * One proposed occasion, ready to read.
 */
export type ProposedLine = { 
/**
 * What to send back with `plan.accept`.
 */
item: ProposedOccasion, 
/**
 * Its kinds in words.
 */
title: string, 
/**
 * Name of the group.
 */
group: string | null, };

/**
 * An occasion the rules expect and nobody has planned or held.
 */
export type ProposedOccasion = { 
/**
 * Proposed day; the fixed day for a theme day, else a guess to be moved.
 */
day: string, 
/**
 * What it counts as; several kinds when it was several at once.
 */
kinds: Array<OccasionKind>, 
/**
 * For which group.
 */
group: GroupId | null, 
/**
 * Why it is proposed: the source of the expectation.
 */
why: string, };

/**
 * What somebody told of an occasion answers.
 */
export type Reply = "来" | "不来" | "未定";

/**
 * The part of the settings that keeps the book safe.
 */
export type SafetyPanel = "口令" | "备份";
