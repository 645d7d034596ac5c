// Written by `cargo test -p commands`; do not edit.

import type { PartialDate } from "./date";
import type { GroupId } from "./group";
import type { MemberId } from "./member";
import type { OccasionId, OccasionState } from "./occasion";
import type { WritingId, WritingPaper } from "./writing";

/**
 * Which committee to show.
 */
export type CommitteeQuery = { 
/**
 * That of a term; else that of the day.
 */
term_id?: TermId | null, 
/**
 * As of a day; today when left out.
 */
day?: string | null, };

/**
 * The committee of a term.
 */
export type CommitteeView = { 
/**
 * The term; none when none is registered for the day.
 */
term: TermView | null, 
/**
 * Posts of the term, the secretary first; those that have ended among them.
 */
posts: Array<PostView>, 
/**
 * Leaders of the groups on the day.
 */
group_leaders: Array<PostView>, 
/**
 * Every term, latest first.
 */
terms: Array<TermView>, 
/**
 * Mean age of those on the committee on the day, one decimal; none when no birthday is known.
 */
mean_age: number | null, 
/**
 * What is worth saying: size, term falling due. Nothing is refused for it.
 */
advice: Array<string>, };

/**
 * A text to be drafted.
 */
export type DraftWish = { 
/**
 * Which.
 */
paper: WritingPaper, 
/**
 * Of the renewal of which term; of the one that sits when left out.
 */
term_id?: TermId | null, };

/**
 * A text that can be drafted, or was.
 */
export type DraftedPaper = { 
/**
 * Which.
 */
paper: WritingPaper, 
/**
 * The text in the book under its title; none where there is none yet.
 */
writing_id: WritingId | null, };

/**
 * A members' meeting that elects.
 */
export type ElectionMeeting = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * Its day.
 */
day: string, 
/**
 * Planned or held.
 */
state: OccasionState, 
/**
 * What is elected, one each.
 */
subjects: Array<string>, };

/**
 * One to be written.
 */
export type OfficerDraft = { 
/**
 * Key; none for a new one.
 */
id?: OfficerId | null, 
/**
 * As what.
 */
kind: OfficerKind, 
/**
 * Name, as it is printed.
 */
name: string, 
/**
 * 单位.
 */
unit?: string | null, 
/**
 * 电话.
 */
phone?: string | null, 
/**
 * 职责.
 */
duties?: string | null, 
/**
 * First day.
 */
from?: PartialDate | null, 
/**
 * Last day.
 */
to?: PartialDate | null, 
/**
 * Anything else.
 */
note?: string | null, };

/**
 * Key of an officer.
 */
export type OfficerId = number;

/**
 * One who helps the branch beside its committee (domain.md A05–A07, B08).
 */
export type OfficerKind = "联络员" | "书记助理员" | "第一书记" | "党建顾问";

/**
 * An officer's key.
 */
export type OfficerRef = { 
/**
 * The officer, by number in the book.
 */
id: OfficerId, };

/**
 * 联络员, 书记助理员, 第一书记 or 党建顾问.
 */
export type OfficerView = { 
/**
 * The officer, by number in the book.
 */
id: OfficerId, 
/**
 * As what.
 */
kind: OfficerKind, 
/**
 * Name, as it is printed.
 */
name: string, 
/**
 * 单位.
 */
unit: string | null, 
/**
 * 电话.
 */
phone: string | null, 
/**
 * 职责.
 */
duties: string | null, 
/**
 * First day.
 */
from: PartialDate | null, 
/**
 * Last day; none while it lasts.
 */
to: PartialDate | null, 
/**
 * Anything else.
 */
note: string | null, };

/**
 * A post in the branch (党内职务; 支部工作条例 art. 20 and domain.md A03), highest first.
 */
export type Post = "书记" | "副书记" | "组织委员" | "宣传委员" | "纪检委员" | "生活委员" | "文体委员" | "委员" | "党小组长";

/**
 * A tenure to be written. A new secretary or group leader ends the one before.
 */
export type PostDraft = { 
/**
 * Key; none for a new one.
 */
id?: PostId | null, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 党内职务.
 */
post: Post, 
/**
 * The term; of a new committee post the sitting one when left out.
 */
term_id?: TermId | null, 
/**
 * Group of a group leader.
 */
group_id?: GroupId | null, 
/**
 * 分工.
 */
duties?: string | null, 
/**
 * How the person came to it.
 */
selection?: Selection | null, 
/**
 * First day.
 */
from: PartialDate, 
/**
 * Last day.
 */
to?: PartialDate | null, 
/**
 * Why it ended.
 */
reason?: string | null, };

/**
 * Ends a tenure.
 */
export type PostEnd = { 
/**
 * The tenure, by number in the book.
 */
id: PostId, 
/**
 * Last day.
 */
to: PartialDate, 
/**
 * 原因, as the secretary wrote it.
 */
reason?: string | null, };

/**
 * Key of one person's tenure of a post.
 */
export type PostId = number;

/**
 * One tenure of a post.
 */
export type PostView = { 
/**
 * The tenure, by number in the book.
 */
id: PostId, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * Name, as it is printed.
 */
name: string, 
/**
 * 党内职务.
 */
post: Post, 
/**
 * Group of a group leader.
 */
group_id: GroupId | null, 
/**
 * Its name.
 */
group: string | null, 
/**
 * 分工.
 */
duties: string | null, 
/**
 * How the person came to it.
 */
selection: Selection | null, 
/**
 * First day.
 */
from: PartialDate, 
/**
 * Last day; none while it lasts.
 */
to: PartialDate | null, 
/**
 * Why it ended.
 */
reason: string | null, };

/**
 * Whose renewal to show.
 */
export type RenewalQuery = { 
/**
 * Of a term; of the one that sits when left out.
 */
term_id?: TermId | null, };

/**
 * How near the end of a term is (domain.md 6: 换届前 12/6/3 个月).
 */
export type RenewalStage = "12个月内届满" | "6个月内届满" | "3个月内届满" | "已届满";

/**
 * A step of the renewal, in its order.
 */
export type RenewalStep = "列入计划" | "支委会研究换届" | "报换届请示" | "酝酿、报批候选人预备人选" | "公示人选" | "会前准备" | "党员大会选举" | "新支委会选书记、分工" | "报选举结果" | "收到批复，登记新一届" | "分工上墙、移交";

/**
 * What is to be written down of a step; one of which nothing is said is forgotten.
 */
export type RenewalStepDraft = { 
/**
 * The term that ends.
 */
term_id: TermId, 
/**
 * The step.
 */
step: RenewalStep, 
/**
 * Another day than the rules make it.
 */
planned_on?: string | null, 
/**
 * When it was done.
 */
done_on?: string | null, 
/**
 * Number of the superior's answer and the like.
 */
note?: string | null, };

/**
 * One step of it.
 */
export type RenewalStepView = { 
/**
 * The step.
 */
step: RenewalStep, 
/**
 * What is to be done.
 */
what: string, 
/**
 * Whether a rule for all branches asks for it; else it is usage.
 */
by_rule: boolean, 
/**
 * The day it is planned for.
 */
due_on: string, 
/**
 * Whether the branch set that day itself.
 */
is_set: boolean, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Number of the superior's answer and the like.
 */
note: string | null, 
/**
 * Whether its day is over and it is not done.
 */
late: boolean, 
/**
 * Texts it needs.
 */
papers: Array<DraftedPaper>, };

/**
 * The renewal of a term's committee (换届).
 */
export type RenewalView = { 
/**
 * The term that ends; none where none is registered.
 */
term: TermView | null, 
/**
 * How near its end is; none while more than a year is left, and of a term that has ended.
 */
stage: RenewalStage | null, 
/**
 * When the members' meeting is that elects, as planned, or the last day of the term.
 */
meeting_on: string | null, 
/**
 * Whether that day is an occasion in the book, or was set by the branch.
 */
meeting_is_set: boolean, 
/**
 * The steps in their order.
 */
steps: Array<RenewalStepView>, 
/**
 * Members' meetings that elect, planned or held, the latest first.
 */
elections: Array<ElectionMeeting>, };

/**
 * How someone came to a post.
 */
export type Selection = "党员大会选举" | "支委会选举" | "上级指派" | "支部指定";

/**
 * A term to be written. A new one ends the one before it.
 */
export type TermDraft = { 
/**
 * Key; none for a new one.
 */
id?: TermId | null, 
/**
 * 第三届.
 */
name: string, 
/**
 * Years; 3 when left out.
 */
years: TermLength, 
/**
 * 批复文号.
 */
approval?: string | null, 
/**
 * Day of the election.
 */
from: PartialDate, 
/**
 * Last day.
 */
to?: PartialDate | null, 
/**
 * Anything else.
 */
note?: string | null, };

/**
 * Key of a term in the book.
 */
export type TermId = number;

/**
 * Years a committee is elected for: 3 as a rule, 5 in villages and neighbourhoods (支部工作条例 art. 21).
 */
export type TermLength = number;

/**
 * One term.
 */
export type TermView = { 
/**
 * The 届次, by number in the book.
 */
id: TermId, 
/**
 * 第三届.
 */
name: string, 
/**
 * Years it is elected for.
 */
years: TermLength, 
/**
 * 批复文号.
 */
approval: string | null, 
/**
 * Day of the election.
 */
from: PartialDate, 
/**
 * Last day; none while it sits.
 */
to: PartialDate | null, 
/**
 * 届满日.
 */
falls_due_on: string, 
/**
 * Days until then; less than 0 when past. None of a term that has ended.
 */
days_left: number | null, 
/**
 * Anything else.
 */
note: string | null, };
