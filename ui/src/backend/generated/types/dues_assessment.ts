// Written by `cargo test -p commands`; do not edit.

import type { AssessmentId, BaseKind, DuesCategory, DuesRate, Rhythm } from "./dues";
import type { Kind, MemberId, Sex } from "./member";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";

/**
 * A change within a confirmed year, of one member or many.
 */
export type AssessmentChange = { 
/**
 * The year.
 */
year: number, 
/**
 * Whose.
 */
member_ids: Array<MemberId>, 
/**
 * From this month on, 1 to 12.
 */
from_month: number, 
/**
 * New base; none: as before.
 */
base?: Fen | null, 
/**
 * New monthly sum; none: by rule from the base.
 */
amount?: Fen | null, 
/**
 * New rhythm; none: as before.
 */
rhythm?: Rhythm | null, 
/**
 * Why.
 */
reason: string, };

/**
 * A change made after the year was confirmed.
 */
export type AssessmentChangeView = { 
/**
 * Its key.
 */
id: AssessmentId, 
/**
 * From this month on, 1 to 12.
 */
from_month: number, 
/**
 * 核定基数.
 */
base: Fen | null, 
/**
 * 月应交.
 */
amount: Fen, 
/**
 * 交纳周期.
 */
rhythm: Rhythm, 
/**
 * Why.
 */
reason: string, };

/**
 * Confirming a year's assessment.
 */
export type AssessmentConfirm = { 
/**
 * The year.
 */
year: number, 
/**
 * The day it was confirmed.
 */
on: string, 
/**
 * The meeting that did.
 */
occasion_id?: OccasionId | null, 
/**
 * Remark.
 */
note?: string | null, };

/**
 * One member's assessment as it was entered.
 */
export type AssessmentDraft = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 人员类别.
 */
category: DuesCategory, 
/**
 * 基数口径.
 */
base_kind: BaseKind, 
/**
 * 核定基数; none where only the sum is known.
 */
base?: Fen | null, 
/**
 * 月应交; none: as the rule proposes.
 */
amount?: Fen | null, 
/**
 * 交纳周期.
 */
rhythm: Rhythm, 
/**
 * Why the sum is another than the rule's.
 */
reason?: string | null, };

/**
 * Rows to be saved, one member or many.
 */
export type AssessmentDrafts = { 
/**
 * The year.
 */
year: number, 
/**
 * The rows; members not named stay as they are.
 */
rows: Array<AssessmentDraft>, };

/**
 * Opening a confirmed year again.
 */
export type AssessmentLift = { 
/**
 * The year.
 */
year: number, 
/**
 * Why.
 */
reason: string, };

/**
 * Raising sums and bases by a percentage (待遇调整同比例调整).
 */
export type AssessmentRaise = { 
/**
 * The year.
 */
year: number, 
/**
 * By how much, in hundredths of a percent: 5 % is 500.
 */
percent: DuesRate, 
/**
 * Whose; none: everybody's that has a sum this year or had one last year.
 */
member_ids?: Array<MemberId> | null, 
/**
 * Why.
 */
reason: string, };

/**
 * One member of the table.
 */
export type AssessmentRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 性别.
 */
sex: Sex | null, 
/**
 * 正式党员 or 预备党员, today or at the end of a past year.
 */
kind: Kind, 
/**
 * 离退休类别, as it is registered.
 */
retirement: string | null, 
/**
 * 人员类别 for dues; for one without a row, what the roster suggests.
 */
category: DuesCategory, 
/**
 * 基数口径.
 */
base_kind: BaseKind, 
/**
 * 核定基数; none where only the sum is set.
 */
base: Fen | null, 
/**
 * The rate the base falls under.
 */
rate: DuesRate | null, 
/**
 * `0.5`, `1`, or `定额`; empty while nothing is known.
 */
rate_text: string, 
/**
 * The monthly sum by rule; none without a base.
 */
proposed: Fen | null, 
/**
 * 月应交, as set; none while it is not. Of a year with changes, what holds at its end.
 */
amount: Fen | null, 
/**
 * 交纳周期.
 */
rhythm: Rhythm, 
/**
 * First month due that year, 1 to 12.
 */
first_month: number, 
/**
 * Why the sum is another than the rule's.
 */
reason: string | null, 
/**
 * Last year's.
 */
last_year: LastYear | null, 
/**
 * Changes during the year, earliest first.
 */
changes: Array<AssessmentChangeView>, 
/**
 * What is worth saying.
 */
advice: Array<string>, };

/**
 * The year's table: everybody who is on the roster in it.
 */
export type AssessmentTable = { 
/**
 * The year.
 */
year: number, 
/**
 * When it was confirmed; none while it is open.
 */
confirmed: YearConfirmed | null, 
/**
 * The members, in the roster's order.
 */
rows: Array<AssessmentRow>, 
/**
 * How many there are.
 */
members: number, 
/**
 * For how many a sum is set.
 */
assessed: number, 
/**
 * Monthly sums together.
 */
monthly_total: Fen, 
/**
 * The same last year, of the same members.
 */
last_year_monthly_total: Fen, 
/**
 * How sums are rounded: `到分，四舍五入`.
 */
rounding: string, 
/**
 * What is worth saying about the whole.
 */
advice: Array<string>, };

/**
 * What was assessed at the end of the year before.
 */
export type LastYear = { 
/**
 * 核定基数.
 */
base: Fen | null, 
/**
 * `0.5`.
 */
rate_text: string, 
/**
 * 月应交.
 */
amount: Fen, 
/**
 * 交纳周期.
 */
rhythm: Rhythm, };

/**
 * That a year's assessment was confirmed and is locked.
 */
export type YearConfirmed = { 
/**
 * The day.
 */
on: string, 
/**
 * Remark.
 */
note: string | null, 
/**
 * The meeting that confirmed it.
 */
occasion_id: OccasionId | null, };
