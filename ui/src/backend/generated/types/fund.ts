// Written by `cargo test -p commands`; do not edit.

import type { AttachmentView } from "./attachment";
import type { Month } from "./date";
import type { FileRef } from "./desk";
import type { MemberId } from "./member";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";

/**
 * A sum of the year's account (年度决算).
 */
export type AccountPart = "上年结转" | "本年收入" | "本年支出";

/**
 * All sources in a year.
 */
export type BalanceTotal = { 
/**
 * 上年结转.
 */
carried: Fen, 
/**
 * 本年收入.
 */
income: Fen, 
/**
 * 本年支出.
 */
expense: Fen, 
/**
 * 结余.
 */
balance: Fen, };

/**
 * Which way money goes.
 */
export type FundDirection = "上年结转" | "收入" | "支出";

/**
 * A line with all that hangs on it.
 */
export type FundEntryCard = { 
/**
 * The line.
 */
entry: FundEntryView, 
/**
 * Its receipts.
 */
attachments: Array<AttachmentView>, 
/**
 * The subsidies it is made of.
 */
subsidies: Array<SubsidyView>, };

/**
 * A line to be registered, or corrected when it has a key.
 */
export type FundEntryDraft = { 
/**
 * Key; none for a new one.
 */
id?: FundEntryId | null, 
/**
 * 上年结转, 收入 or 支出.
 */
direction: FundDirection, 
/**
 * 来源.
 */
source: FundSource, 
/**
 * The day.
 */
day: string, 
/**
 * How much, 分.
 */
amount: Fen, 
/**
 * 支出用途; an expense needs one.
 */
spent_on?: FundUse | null, 
/**
 * 摘要.
 */
subject: string, 
/**
 * 凭证号.
 */
voucher?: string | null, 
/**
 * The meeting that decided on it.
 */
occasion_id?: OccasionId | null, 
/**
 * 审批人.
 */
approved_by?: string | null, 
/**
 * 经手人.
 */
handled_by?: string | null, 
/**
 * Who was paid, or who paid in.
 */
payee?: string | null, 
/**
 * 人均标准, 分; with the number of members.
 */
per_member?: Fen | null, 
/**
 * For how many members.
 */
members?: number | null, 
/**
 * 备注.
 */
note?: string | null, 
/**
 * Photos and PDFs of the receipts, added with it.
 */
receipts?: Array<FileRef> | null, 
/**
 * Whether the person knows that the source will be overdrawn.
 */
overdraw_confirmed: boolean, 
/**
 * Whether the person knows that the source is not meant for this use.
 */
use_confirmed: boolean, 
/**
 * Whether the person knows that another line has the same voucher number.
 */
voucher_confirmed: boolean, };

/**
 * Key of an entry of the fund ledger.
 */
export type FundEntryId = number;

/**
 * A line's key.
 */
export type FundEntryRef = { 
/**
 * The line, by number in the book.
 */
id: FundEntryId, };

/**
 * A line of the ledger.
 */
export type FundEntryView = { 
/**
 * The line, by number in the book.
 */
id: FundEntryId, 
/**
 * 上年结转, 收入 or 支出.
 */
direction: FundDirection, 
/**
 * 来源.
 */
source: FundSource, 
/**
 * The day.
 */
day: string, 
/**
 * How much, 分.
 */
amount: Fen, 
/**
 * 支出用途; of an expense.
 */
spent_on: FundUse | null, 
/**
 * 摘要.
 */
subject: string, 
/**
 * 凭证号.
 */
voucher: string | null, 
/**
 * The meeting that decided on it.
 */
occasion_id: OccasionId | null, 
/**
 * That meeting in words.
 */
occasion_text: string | null, 
/**
 * 审批人.
 */
approved_by: string | null, 
/**
 * 经手人.
 */
handled_by: string | null, 
/**
 * Who was paid, or who paid in.
 */
payee: string | null, 
/**
 * 人均标准 of an income reckoned so, 分.
 */
per_member: Fen | null, 
/**
 * For how many members.
 */
members: number | null, 
/**
 * Whether it is a return of dues, registered there; its sum is changed there.
 */
from_return: boolean, 
/**
 * Whether it is made of subsidies; its sum is theirs.
 */
has_subsidies: boolean, 
/**
 * 备注.
 */
note: string | null, 
/**
 * What there was after it, of the source asked for or of all; none when voided.
 */
balance: Fen | null, 
/**
 * The day it was voided.
 */
voided_on: string | null, 
/**
 * Why it was voided.
 */
void_reason: string | null, 
/**
 * How many receipts are attached.
 */
attachments: number, };

/**
 * 收支明细账 of a year.
 */
export type FundLedger = { 
/**
 * The year.
 */
year: number, 
/**
 * Years that have entries, and this one; the latest first.
 */
years: Array<number>, 
/**
 * What there was when the year began, of the source asked for or of all.
 */
before: Fen, 
/**
 * The entries in the order of the ledger, voided ones too.
 */
entries: Array<FundEntryView>, 
/**
 * Every source that has anything to show.
 */
balances: Array<SourceBalance>, 
/**
 * All sources together.
 */
total: BalanceTotal, 
/**
 * The voucher number that would come next; none where it can't be guessed.
 */
next_voucher: string | null, 
/**
 * For income by 人均标准: the standard by setting, 分, and the members on the roster.
 */
per_member: Fen, 
/**
 * Members on the roster today.
 */
members: number, };

/**
 * Which year of the ledger.
 */
export type FundLedgerQuery = { 
/**
 * The year; this year when left out.
 */
year?: number | null, 
/**
 * Only this source.
 */
source?: FundSource | null, };

/**
 * Lines behind a sum, in the order of the ledger; voided ones are in none.
 */
export type FundRows = { 
/**
 * The lines.
 */
rows: Array<FundEntryView>, 
/**
 * What they come to, 分: of 本年支出 what was spent, else what they leave.
 */
sum: Fen, };

/**
 * Which lines stand behind a sum of the year's account, or of a publication.
 */
export type FundRowsQuery = { 
/**
 * The year.
 */
year: number, 
/**
 * 上年结转, 本年收入 or 本年支出; all that is left (年末结余) when left out.
 */
part?: AccountPart | null, 
/**
 * Only of this source.
 */
source?: FundSource | null, 
/**
 * Only what was spent on this.
 */
spent_on?: FundUse | null, 
/**
 * Only of this day and later.
 */
from?: string | null, 
/**
 * Only of this day and earlier.
 */
to?: string | null, };

/**
 * What a source may be spent on.
 */
export type FundRule = { 
/**
 * 来源.
 */
source: FundSource, 
/**
 * The uses it is meant for.
 */
uses: Array<FundUse>, 
/**
 * The rule in a sentence.
 */
text: string, 
/**
 * Where the rule stands.
 */
basis: string, };

/**
 * Where money comes from (来源; domain.md E05).
 */
export type FundSource = "党费返还" | "专项经费" | "公用经费" | "单位补助" | "人均标准";

/**
 * What money is spent on (支出用途): the first five are those permitted for dues (党费规定 art. 19).
 */
export type FundUse = "培训党员" | "党员教育报刊资料和设备" | "表彰先进" | "补助生活困难党员" | "补助受灾党员和修缮受损设施" | "开展活动" | "走访慰问" | "交通和场地" | "工作补贴" | "办公用品" | "其他";

/**
 * A line to be voided.
 */
export type FundVoid = { 
/**
 * The line.
 */
id: FundEntryId, 
/**
 * Why.
 */
reason: string, 
/**
 * Whether the person knows that the source will be overdrawn.
 */
overdraw_confirmed: boolean, };

/**
 * 年度决算.
 */
export type FundYear = { 
/**
 * The year.
 */
year: number, 
/**
 * Years that have entries, and this one; the latest first.
 */
years: Array<number>, 
/**
 * Every source that has anything to show.
 */
sources: Array<SourceBalance>, 
/**
 * All sources together.
 */
total: BalanceTotal, 
/**
 * What was spent on what.
 */
uses: Array<UseTotal>, };

/**
 * Which year.
 */
export type FundYearQuery = { 
/**
 * The year; this year when left out.
 */
year?: number | null, };

/**
 * One source in a year.
 */
export type SourceBalance = { 
/**
 * 来源.
 */
source: FundSource, 
/**
 * 上年结转.
 */
carried: Fen, 
/**
 * 本年收入.
 */
income: Fen, 
/**
 * 本年支出.
 */
expense: Fen, 
/**
 * 结余; below nothing it is overdrawn.
 */
balance: Fen, };

/**
 * Subsidies to be paid: each person gets the sum for each of the months; one expense.
 */
export type SubsidyDraft = { 
/**
 * For which months.
 */
months: Array<Month>, 
/**
 * Who gets how much a month.
 */
lines: Array<SubsidyPerson>, 
/**
 * From which source.
 */
source: FundSource, 
/**
 * The day it is paid.
 */
day: string, 
/**
 * 凭证号.
 */
voucher?: string | null, 
/**
 * The meeting that decided on it.
 */
occasion_id?: OccasionId | null, 
/**
 * 审批人.
 */
approved_by?: string | null, 
/**
 * 经手人.
 */
handled_by?: string | null, 
/**
 * 备注.
 */
note?: string | null, 
/**
 * Whether the person knows that the source will be overdrawn.
 */
overdraw_confirmed: boolean, 
/**
 * Whether the person knows that the source is not meant for this use.
 */
use_confirmed: boolean, 
/**
 * Whether the person knows that somebody got it for one of the months already.
 */
twice_confirmed: boolean, };

/**
 * What was paid.
 */
export type SubsidyPaid = { 
/**
 * The expense in the ledger.
 */
entry_id: FundEntryId, 
/**
 * Its sum, 分.
 */
amount: Fen, };

/**
 * One person who gets a subsidy.
 */
export type SubsidyPerson = { 
/**
 * The member; none for somebody from elsewhere.
 */
member_id?: MemberId | null, 
/**
 * Who.
 */
name: string, 
/**
 * For what post.
 */
post: string, 
/**
 * A month, 分.
 */
amount: Fen, };

/**
 * One person and post in a year.
 */
export type SubsidyRow = { 
/**
 * The member; none for somebody from elsewhere.
 */
member_id: MemberId | null, 
/**
 * Who.
 */
name: string, 
/**
 * For what post.
 */
post: string, 
/**
 * Twelve, January first; none where nothing was paid.
 */
months: Array<Fen | null>, 
/**
 * The year's sum.
 */
total: Fen, };

/**
 * How much a post gets a month, by setting.
 */
export type SubsidyStandard = { 
/**
 * The post.
 */
post: string, 
/**
 * A month, 分.
 */
amount: Fen, 
/**
 * The setting that holds it.
 */
setting: string, 
/**
 * Where the sum comes from.
 */
basis: string, };

/**
 * Standards, and who holds the posts today.
 */
export type SubsidyStandards = { 
/**
 * By post.
 */
standards: Array<SubsidyStandard>, 
/**
 * Those who hold them today, with what the standard gives them.
 */
holders: Array<SubsidyPerson>, };

/**
 * What one person got for one month.
 */
export type SubsidyView = { 
/**
 * The month.
 */
month: Month, 
/**
 * The member; none for somebody from elsewhere.
 */
member_id: MemberId | null, 
/**
 * Who got it.
 */
name: string, 
/**
 * For what post.
 */
post: string, 
/**
 * How much, 分.
 */
amount: Fen, };

/**
 * The subsidies of a year, by person and month.
 */
export type SubsidyYear = { 
/**
 * The year.
 */
year: number, 
/**
 * One row a person and post.
 */
rows: Array<SubsidyRow>, 
/**
 * Each month's sum, January first.
 */
months: Array<Fen>, 
/**
 * The year's sum.
 */
total: Fen, 
/**
 * What was handed out in the year and is not signed for yet, the latest first.
 */
unsigned: Array<UnsignedSubsidies>, };

/**
 * Subsidies handed out whose signed list (签收表) is not attached yet.
 */
export type UnsignedSubsidies = { 
/**
 * The expense in the ledger.
 */
entry_id: FundEntryId, 
/**
 * The day they were handed out.
 */
day: string, 
/**
 * `2026年7月至9月工作补贴`.
 */
subject: string, };

/**
 * What was spent on one use.
 */
export type UseTotal = { 
/**
 * 用途.
 */
spent_on: FundUse, 
/**
 * Of each source in the order of the year's sources, 分.
 */
by_source: Array<Fen>, 
/**
 * All of it.
 */
total: Fen, };
