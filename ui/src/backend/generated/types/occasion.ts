// Written by `cargo test -p commands`; do not edit.

import type { Counts, KindAttendance, ListedPerson, MarkEntry, RateText } from "./attendance";
import type { PartialDate } from "./date";
import type { GroupId } from "./group";
import type { MemberId } from "./member";
import type { NoticeEntry } from "./plan";

/**
 * What a rule has to say about an honest record: data beside it, never a refusal.
 */
export type Advice = { 
/**
 * Stable name, such as `quorum.missing`.
 */
code: string, 
/**
 * How much it matters.
 */
level: AdviceLevel, 
/**
 * One Chinese sentence: what is so, and what can be done.
 */
text: string, 
/**
 * Where the rule stands; empty when it is no rule but a fact.
 */
source: string, };

/**
 * How much a piece of advice matters.
 */
export type AdviceLevel = "注意" | "提示";

/**
 * Who is expected at an occasion.
 */
export type Audience = "全体" | "支委会" | "党小组" | "参加人";

/**
 * For a fresh form: which kinds, on which day.
 */
export type BlankRequest = { 
/**
 * What it counts as; several kinds when it was several at once.
 */
kinds: Array<OccasionKind>, 
/**
 * Day; today when left out.
 */
day?: string | null, 
/**
 * The party group that meets; none where it is no group meeting.
 */
group_id?: GroupId | null, };

/**
 * Cancels a planned occasion.
 */
export type CancelRequest = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, 
/**
 * 原因, as the secretary wrote it.
 */
reason?: string | null, };

/**
 * One candidate's votes.
 */
export type CandidateDraft = { 
/**
 * Name, as it is printed.
 */
name: string, 
/**
 * 赞成.
 */
in_favour: number, 
/**
 * 不赞成.
 */
against: number, 
/**
 * 弃权.
 */
abstained: number, 
/**
 * 另选他人.
 */
written_in: boolean, };

/**
 * How a candidate came out.
 */
export type CandidateStanding = { 
/**
 * Name, as it is printed.
 */
name: string, 
/**
 * Votes in favour.
 */
in_favour: number, 
/**
 * How it came out.
 */
standing: Standing, };

/**
 * The ceremonies of a theme day that took place (S1; FORMS.md form 2).
 */
export type Ceremonies = { 
/**
 * 佩戴党员徽章.
 */
badge: boolean, 
/**
 * 奏唱国歌.
 */
anthem: boolean, 
/**
 * 重温入党誓词.
 */
oath: boolean, 
/**
 * 奏唱国际歌.
 */
internationale: boolean, };

/**
 * Something decided: what, by whom, until when.
 */
export type Decision = { 
/**
 * What was decided.
 */
text: string, 
/**
 * 责任人.
 */
owner?: string | null, 
/**
 * 期限.
 */
due?: PartialDate | null, 
/**
 * Done on.
 */
done_on?: PartialDate | null, };

/**
 * A paper of an election.
 */
export type ElectionPaper = "选票" | "计票表" | "选举结果报告单" | "应到实到情况";

/**
 * Makes a planned occasion a held one.
 */
export type HoldRequest = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, 
/**
 * The day it was really held, if another than planned.
 */
day?: string | null, };

/**
 * As what a lecturer spoke; tells the secretary's lectures from the others (domain.md 1C C03).
 */
export type LecturerIdentity = "支部书记" | "支委" | "退休老领导" | "党员" | "专家" | "上级领导" | "其他";

/**
 * People and place of the last occasion of the kind; never its text.
 */
export type LikeLast = { 
/**
 * The occasion it is modelled on; none when there is none yet.
 */
from: OccasionLine | null, 
/**
 * Begins at; none where nobody wrote it down.
 */
from_time: TimeOfDay | null, 
/**
 * Ends at.
 */
to_time: TimeOfDay | null, 
/**
 * 地点, as on the sheet.
 */
place: string | null, 
/**
 * 主持人.
 */
host: string | null, 
/**
 * 记录人.
 */
recorder: string | null, 
/**
 * 列席.
 */
guests: string | null, 
/**
 * Those who took part, for occasions without an expected audience.
 */
participants: Array<MemberId>, };

/**
 * 照上次建: which kinds, for which group.
 */
export type LikeLastRequest = { 
/**
 * Kinds; the last occasion sharing most of them is the model.
 */
kinds: Array<OccasionKind>, 
/**
 * The party group that meets; none where it is no group meeting.
 */
group_id?: GroupId | null, };

/**
 * Notes on some people of the list; others stay as they are.
 */
export type NoticeDraft = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * The people.
 */
entries: Array<NoticeEntry>, };

/**
 * Who was told of a planned occasion, and what they said.
 */
export type NoticeList = { 
/**
 * The occasion.
 */
occasion_id: OccasionId, 
/**
 * Its kinds in words.
 */
title: string, 
/**
 * Its day.
 */
day: string, 
/**
 * A row for each expected person, in the order of the sign-in sheet.
 */
people: Array<NoticePerson>, 
/**
 * How many are expected.
 */
expected: number, 
/**
 * How many were told.
 */
told: number, 
/**
 * How many come.
 */
coming: number, 
/**
 * How many asked for leave or don't come.
 */
not_coming: number, 
/**
 * How many need fetching.
 */
to_fetch: number, };

/**
 * One person of the notice list.
 */
export type NoticePerson = { 
/**
 * Row of the sign-in sheet.
 */
row_number: number, 
/**
 * Name, as it is printed.
 */
name: string, 
/**
 * Name of the group.
 */
group: string | null, 
/**
 * Telephone, for calling.
 */
phone: string | null, 
/**
 * Known reason of being away.
 */
away: string | null, 
/**
 * What is noted.
 */
entry: NoticeEntry, };

/**
 * What is typed on the form of one occasion. Saving replaces all of it.
 */
export type OccasionDraft = { 
/**
 * Key; none for a new one.
 */
id?: OccasionId | null, 
/**
 * 计划 or 已开; 已开 when left out. A held one does not go back to planned.
 */
state?: OccasionState | null, 
/**
 * One kind or several.
 */
kinds: Array<OccasionKind>, 
/**
 * The word of 其他.
 */
other_word?: string | null, 
/**
 * Whom the kinds expect that leave it open; their usual audience when left out.
 */
audience?: Audience | null, 
/**
 * The group, of a 党小组会.
 */
group_id?: GroupId | null, 
/**
 * Day it is held.
 */
day: string, 
/**
 * Begins at; none where nobody wrote it down.
 */
from_time?: TimeOfDay | null, 
/**
 * Ends at.
 */
to_time?: TimeOfDay | null, 
/**
 * 地点, as on the sheet.
 */
place?: string | null, 
/**
 * 主持人.
 */
host?: string | null, 
/**
 * 记录人.
 */
recorder?: string | null, 
/**
 * 主讲人.
 */
lecturer?: string | null, 
/**
 * As what the lecturer spoke.
 */
lecturer_identity?: LecturerIdentity | null, 
/**
 * 列席.
 */
guests?: string | null, 
/**
 * Topic (主题).
 */
topic?: string | null, 
/**
 * Agenda (议题), a line each.
 */
agenda?: string | null, 
/**
 * 内容简述.
 */
summary?: string | null, 
/**
 * Full minutes (发言要点).
 */
minutes?: string | null, 
/**
 * 效果.
 */
effect?: string | null, 
/**
 * 留言.
 */
messages?: string | null, 
/**
 * People served by voluntary service, or visited (人次).
 */
people_served?: number | null, 
/**
 * Ceremonies of a theme day.
 */
ceremonies: Ceremonies, 
/**
 * Marks by person; left out, attendance stays as it is.
 */
attendance?: Array<MarkEntry> | null, 
/**
 * 议定事项.
 */
decisions: Array<Decision>, 
/**
 * 表决 and 选举.
 */
votes: Array<VoteDraft>, };

/**
 * Key of an occasion inside the book; never reused.
 */
export type OccasionId = number;

/**
 * A type of occasion. One occasion can be several at once (domain.md 1P).
 */
export type OccasionKind = "党员大会" | "支委会" | "党小组会" | "主题党日" | "党课" | "组织生活会" | "民主评议" | "集中学习" | "志愿服务" | "外出活动" | "走访慰问" | "送学上门" | "其他";

/**
 * One occasion in a list.
 */
export type OccasionLine = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, 
/**
 * Day it was or will be held.
 */
day: string, 
/**
 * Begins at; none where nobody wrote it down.
 */
from_time: TimeOfDay | null, 
/**
 * Ends at.
 */
to_time: TimeOfDay | null, 
/**
 * How far it has come.
 */
state: OccasionState, 
/**
 * What it counts as; several kinds when it was several at once.
 */
kinds: Array<OccasionKind>, 
/**
 * The kinds in words, 其他 under its own: `主题党日、党课`.
 */
title: string, 
/**
 * 主题, without 内容简述.
 */
topic: string | null, 
/**
 * 地点, as on the sheet.
 */
place: string | null, 
/**
 * Name of the group it was for.
 */
group: string | null, 
/**
 * Attendance; none until the list of those expected is frozen.
 */
counts: Counts | null, 
/**
 * 应到 as an imported ledger gives it, where no list by name exists.
 */
stated_expected: number | null, 
/**
 * 实到 as an imported ledger gives it, where no list by name exists.
 */
stated_present: number | null, 
/**
 * `10月16日打印后改过`, for the latest form that no longer says what the book says.
 */
changed_since_print: string | null, 
/**
 * How many photos it has; counted where occasions are listed by page.
 */
photos: number | null, };

/**
 * One page of occasions, newest first.
 */
export type OccasionPage = { 
/**
 * The page's occasions.
 */
lines: Array<OccasionLine>, 
/**
 * How many there are on all pages.
 */
total: number, 
/**
 * This page, from 1.
 */
page: number, 
/**
 * How many pages.
 */
pages: number, };

/**
 * Which occasions to list. What is left out does not filter.
 */
export type OccasionQuery = { 
/**
 * Year of the day.
 */
year?: number | null, 
/**
 * Month 1–12 of that year.
 */
month?: number | null, 
/**
 * Of this kind (others may come with it).
 */
kind?: OccasionKind | null, 
/**
 * In this state.
 */
state?: OccasionState | null, 
/**
 * For this group.
 */
group_id?: GroupId | null, 
/**
 * Words in topic, place, summary, host or lecturer.
 */
text?: string | null, 
/**
 * Page, from 1; 50 a page.
 */
page?: number | null, };

/**
 * One occasion, whole.
 */
export type OccasionRecord = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, 
/**
 * How far it has come.
 */
state: OccasionState, 
/**
 * The kinds in words.
 */
title: string, 
/**
 * Name of the group.
 */
group: string | null, 
/**
 * What the form holds; send it back to change it.
 */
draft: OccasionDraft, 
/**
 * Those expected, in the order of the sign-in sheet.
 */
people: Array<ListedPerson>, 
/**
 * When that list was frozen; none while it still follows the roster.
 */
frozen_on: string | null, 
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
by_kind: Array<KindAttendance>, 
/**
 * What the rules make of each vote of the draft, in its order; nothing before it is held.
 */
vote_results: Array<VoteResult>, 
/**
 * Notices on the record: quorum, roster changed since, printed and changed since.
 */
advice: Array<Advice>, 
/**
 * When which form was last printed.
 */
printed: Array<PrintedForm>, 
/**
 * Why it was cancelled.
 */
cancel_reason: string | null, 
/**
 * 应到 as an imported ledger gives it.
 */
stated_expected: number | null, 
/**
 * 实到 as an imported ledger gives it.
 */
stated_present: number | null, 
/**
 * Whether its year is sealed: it is only to be looked at.
 */
sealed: boolean, };

/**
 * An occasion's key.
 */
export type OccasionRef = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, };

/**
 * How far an occasion has come.
 */
export type OccasionState = "计划" | "已开" | "取消";

/**
 * The last print of one form.
 */
export type PrintedForm = { 
/**
 * Which form: 签到表, 会议记录, 主题党日活动记录表.
 */
form: string, 
/**
 * Day of the print.
 */
printed_on: string, 
/**
 * Whether what it shows has changed since.
 */
changed_since: boolean, 
/**
 * `10月16日打印后改过`, or `10月16日打印过`.
 */
text: string, };

/**
 * What saving an occasion answers.
 */
export type SavedOccasion = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, 
/**
 * What is now in the book, in one sentence.
 */
sentence: string, 
/**
 * What the rules have to say.
 */
advice: Array<Advice>, };

/**
 * How a candidate came out.
 */
export type Standing = "当选" | "未当选" | "票数相等，须再投票" | "选举无效";

/**
 * A time of day to the minute, written and stored `09:00`.
 */
export type TimeOfDay = string;

/**
 * The count of one vote. Who may vote and who came follows from attendance.
 */
export type VoteDraft = { 
/**
 * Which rule it follows.
 */
rule: VoteRule, 
/**
 * On what, or for which posts.
 */
subject: string, 
/**
 * 赞成 (resolution).
 */
in_favour: number, 
/**
 * 反对.
 */
against: number, 
/**
 * 弃权.
 */
abstained: number, 
/**
 * Of those in favour, written opinions handed in beforehand.
 */
written: number, 
/**
 * 应到 with a vote, where the paper says otherwise than the roster.
 */
due_stated?: number | null, 
/**
 * 到会 with a vote, where the paper says otherwise than the marks.
 */
present_stated?: number | null, 
/**
 * Seats (election).
 */
seats: number, 
/**
 * Whether more candidates than seats are required: 差额选举.
 */
contested: boolean, 
/**
 * 发出选票.
 */
issued?: number | null, 
/**
 * 收回选票.
 */
returned?: number | null, 
/**
 * 无效票.
 */
invalid?: number | null, 
/**
 * Candidates, 另选他人 included.
 */
candidates: Array<CandidateDraft>, };

/**
 * What the rules make of a vote.
 */
export type VoteResult = { 
/**
 * 应到 with a vote.
 */
due: number, 
/**
 * 到会 with a vote.
 */
present: number, 
/**
 * Passed, or a valid election.
 */
carried: boolean, 
/**
 * Fewest votes that pass or elect.
 */
votes_needed: number, 
/**
 * The result in one sentence.
 */
sentence: string, 
/**
 * Candidates as they came out, most votes first.
 */
candidates: Array<CandidateStanding>, 
/**
 * What the rules have to say.
 */
advice: Array<Advice>, };

/**
 * Which of the two rules a vote follows (domain.md section 0 row 5).
 */
export type VoteRule = "表决" | "选举";
