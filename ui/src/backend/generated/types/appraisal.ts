// Written by `cargo test -p commands`; do not edit.

import type { MemberId } from "./member";
import type { Advice } from "./occasion";

/**
 * The appraisal of a year, as it is typed. Saving replaces all of it.
 */
export type AppraisalDraft = { 
/**
 * The year that is appraised.
 */
year: number, 
/**
 * The day of the vote (测评).
 */
day?: string | null, 
/**
 * 应到.
 */
due?: number | null, 
/**
 * 实到.
 */
present?: number | null, 
/**
 * 发出测评票.
 */
issued?: number | null, 
/**
 * 收回测评票.
 */
returned?: number | null, 
/**
 * 无效票.
 */
invalid?: number | null, 
/**
 * Everybody who is appraised, in the roster's order.
 */
members: Array<AppraisedMember>, };

/**
 * What goes to paper of an appraisal (domain.md 5, form 11).
 */
export type AppraisalPaper = "测评票" | "测评汇总表" | "评议登记表";

/**
 * Of which year.
 */
export type AppraisalQuery = { 
/**
 * The running one when left out.
 */
year?: number | null, };

/**
 * The appraisal of a year.
 */
export type AppraisalView = { 
/**
 * What is written down, with everybody of the roster who is not yet on it.
 */
draft: AppraisalDraft, 
/**
 * Names of all on it.
 */
names: { [key in MemberId]: string }, 
/**
 * The most that may be 优秀 as a rule.
 */
most_excellent: number, 
/**
 * What the rules say of it. Nothing is refused.
 */
advice: Array<Advice>, 
/**
 * Whether anything is written down.
 */
is_kept: boolean, 
/**
 * Whether the year's book is sealed, so that it can only be looked at.
 */
sealed: boolean, };

/**
 * What is written down of one member.
 */
export type AppraisedMember = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * Votes of the others.
 */
votes: Votes, 
/**
 * 支部评定; none before the branch has said.
 */
grade?: Grade | null, 
/**
 * The day the member was told.
 */
told_on?: string | null, 
/**
 * Why there is none, what is to be mended.
 */
note?: string | null, };

/**
 * What a member is found to be.
 */
export type Grade = "优秀" | "合格" | "基本合格" | "不合格";

/**
 * Votes for each grade.
 */
export type Votes = { 
/**
 * 优秀.
 */
excellent: number, 
/**
 * 合格.
 */
qualified: number, 
/**
 * 基本合格.
 */
basic: number, 
/**
 * 不合格.
 */
unqualified: number, };
