// Written by `cargo test -p commands`; do not edit.

import type { PartialDate } from "./date";
import type { GroupId } from "./group";
import type { MemberId } from "./member";

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
