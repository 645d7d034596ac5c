// Written by `cargo test -p commands`; do not edit.

import type { GroupId } from "./group";
import type { MemberId } from "./member";
import type { Audience, OccasionId, OccasionKind } from "./occasion";

/**
 * What 全部到会 marks for one person.
 */
export type AllPresentMark = { 
/**
 * 现场, or 请假 for those known to be away or who asked for leave.
 */
mark: Mark, 
/**
 * Why not 现场.
 */
reason: string | null, };

/**
 * What the marks come to.
 */
export type AttendanceTally = { 
/**
 * Expected, present, on leave and absent.
 */
counts: Counts, 
/**
 * The three rates.
 */
rates: Array<RateText>, 
/**
 * Expected and in the room for each kind.
 */
by_kind: Array<KindAttendance>, };

/**
 * The counts of one occasion. `on_site + online + on_leave + absent + unmarked = expected`.
 */
export type Counts = { 
/**
 * 应到: all on the list but those approved not to count.
 */
expected: number, 
/**
 * 现场实到.
 */
on_site: number, 
/**
 * 线上.
 */
online: number, 
/**
 * 请假.
 */
on_leave: number, 
/**
 * 缺席.
 */
absent: number, 
/**
 * 不计入应到 (elections only).
 */
excluded: number, 
/**
 * Expected, and not marked yet.
 */
unmarked: number, 
/**
 * 补学: of those on leave or absent, how many caught up.
 */
made_up: number, 
/**
 * Of those not in the room, how many are long bedridden or live elsewhere.
 */
set_aside: number, };

/**
 * On what ground a member does not count among those expected at an election. Needs the
 * superior's consent and a vote of the members' meeting (domain.md 2.4; section 0 row 10).
 */
export type ExclusionBasis = "患精神病或其他疾病不能表达本人意志" | "自费出国半年以上" | "留党察看期间或正在服刑" | "年老体弱卧床不起、长期生病生活不能自理" | "工作调动、下派、外出学习工作半年以上应转未转组织关系" | "已回原籍长期居住、未转出组织关系的离退休党员";

/**
 * Those expected, in the order of the sign-in sheet and of the entry screen.
 */
export type ExpectedList = { 
/**
 * Everyone who can be ticked. Where the occasion is for those who take part, the whole roster, nobody expected.
 */
people: Array<ListedPerson>, 
/**
 * How many are expected.
 */
expected: number, 
/**
 * How many each kind expects.
 */
by_kind: Array<KindAttendance>, 
/**
 * When the list was frozen; none while it follows the roster.
 */
frozen_on: string | null, };

/**
 * Who would be expected at an occasion of these kinds on this day; of a saved one, who is.
 */
export type ExpectedRequest = { 
/**
 * The occasion, once saved: its frozen list is given.
 */
occasion_id?: OccasionId | null, 
/**
 * What it counts as; several kinds when it was several at once.
 */
kinds: Array<OccasionKind>, 
/**
 * Whom the kinds expect that leave it open.
 */
audience?: Audience | null, 
/**
 * The party group that meets; none where it is no group meeting.
 */
group_id?: GroupId | null, 
/**
 * Day; today when left out.
 */
day?: string | null, };

/**
 * Expected and in the room for one kind of an occasion.
 */
export type KindAttendance = { 
/**
 * The kind it is counted for.
 */
kind: OccasionKind, 
/**
 * 应到.
 */
expected: number, 
/**
 * 现场实到.
 */
present: number, };

/**
 * One person of the list.
 */
export type ListedPerson = { 
/**
 * Row of the sign-in sheet, from 1.
 */
row_number: number, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * Name of the group.
 */
group: string | null, 
/**
 * Whether the person has a vote (正式党员).
 */
has_vote: boolean, 
/**
 * Whether the occasion expects the person; if not, they are only listed when they took part.
 */
expected: boolean, 
/**
 * Known reason of being away on the day, such as 住院.
 */
away: string | null, 
/**
 * What 全部到会 marks.
 */
when_all_present: AllPresentMark, 
/**
 * What is noted.
 */
entry: MarkEntry, };

/**
 * How somebody caught up (补学).
 */
export type MakeUp = { 
/**
 * 自学, 送学上门 …
 */
way: MakeUpWay, 
/**
 * Day it was made up.
 */
made_on: string, 
/**
 * Who brought or told it (送学人).
 */
by_whom?: string | null, 
/**
 * What was studied.
 */
content?: string | null, 
/**
 * Booklets handed over (本).
 */
booklets?: number | null, };

/**
 * Notes that people caught up with an occasion.
 */
export type MakeUpRequest = { 
/**
 * Occasion they missed.
 */
occasion_id: OccasionId, 
/**
 * The members who made it up.
 */
member_ids: Array<MemberId>, 
/**
 * How and when they made it up.
 */
make_up: MakeUp, };

/**
 * How somebody who missed an occasion caught up (补学; S4, domain.md 1C C06).
 */
export type MakeUpWay = "送学上门" | "电话" | "视频" | "邮寄" | "微信" | "自学";

/**
 * Presence of one of those expected. Make-up study is not a mark: it stands beside the absence.
 */
export type Mark = "现场" | "线上" | "请假" | "缺席" | "不计入应到";

/**
 * What is noted of one person.
 */
export type MarkEntry = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * Mark; none: not entered yet.
 */
mark?: Mark | null, 
/**
 * Reason of a leave or absence.
 */
reason?: string | null, 
/**
 * Ground on which the person does not count at an election.
 */
basis?: ExclusionBasis | null, 
/**
 * Anything else.
 */
note?: string | null, 
/**
 * How the person caught up.
 */
make_up?: MakeUp | null, };

/**
 * Somebody who missed an occasion and has not caught up.
 */
export type NotCaughtUp = { 
/**
 * The occasion, by number in the book.
 */
occasion_id: OccasionId, 
/**
 * Its day.
 */
day: string, 
/**
 * Its kinds in words.
 */
title: string, 
/**
 * Its topic.
 */
topic: string | null, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * 请假 or 缺席.
 */
mark: Mark, 
/**
 * 原因, as the secretary wrote it.
 */
reason: string | null, 
/**
 * Days since.
 */
days_since: number, };

/**
 * Whose missed occasions to list.
 */
export type NotCaughtUpQuery = { 
/**
 * Year of the occasions; the running one when left out.
 */
year?: number | null, 
/**
 * One occasion only.
 */
occasion_id?: OccasionId | null, };

/**
 * One row of the sheet.
 */
export type NumberedPerson = { 
/**
 * Row on the sign-in sheet, from 1.
 */
row_number: number, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * The member's name.
 */
name: string, };

/**
 * Whom row numbers mean.
 */
export type NumbersFound = { 
/**
 * The people, in the order typed.
 */
people: Array<NumberedPerson>, 
/**
 * Row numbers the sheet does not have.
 */
unknown: Array<number>, 
/**
 * What is no number.
 */
unreadable: Array<string>, 
/**
 * `第 3 行徐明远、第 7 行邹光荣`, and what could not be found.
 */
sentence: string, };

/**
 * Row numbers as typed from the sign-in sheet.
 */
export type NumbersRequest = { 
/**
 * The occasion, once its list is frozen.
 */
occasion_id?: OccasionId | null, 
/**
 * The people on the screen in their order, while nothing is frozen.
 */
order: Array<MemberId>, 
/**
 * `3 7 12`, full-width digits and commas too.
 */
numbers: string, };

/**
 * A share, kept as its two numbers so that shares can be added up.
 */
export type Rate = { 
/**
 * How many.
 */
part: number, 
/**
 * Of how many; 0 when there is nothing to take a share of.
 */
whole: number, };

/**
 * One of the three rates, ready to read.
 */
export type RateText = { 
/**
 * What it takes in: 现场, 含线上与补学, 扣除长期卧床与异地.
 */
name: string, 
/**
 * The two numbers.
 */
rate: Rate, 
/**
 * `91.4%`, or `—` of nothing.
 */
percent: string, };

/**
 * Brings a frozen list up to the roster of the day.
 */
export type RefreshRequest = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, };

/**
 * What bringing the list up to date did. Rows of those who stay keep their numbers.
 */
export type Refreshed = { 
/**
 * Names added at the end.
 */
added: Array<string>, 
/**
 * Names taken off; only people without a mark are.
 */
removed: Array<string>, 
/**
 * Names whose right to vote is another than it was on the list.
 */
other_vote: Array<string>, 
/**
 * The counts now.
 */
counts: Counts, };

/**
 * The marks on the screen, to be counted before they are saved.
 */
export type TallyRequest = { 
/**
 * Who is listed.
 */
expected: ExpectedRequest, 
/**
 * What is entered.
 */
entries: Array<MarkEntry>, 
/**
 * Whether those approved not to count are left out of 应到.
 */
election: boolean, };

/**
 * Takes back a note that somebody caught up.
 */
export type WithdrawMakeUp = { 
/**
 * The occasion, by number in the book.
 */
occasion_id: OccasionId, 
/**
 * The member.
 */
member_id: MemberId, };
