// Written by `cargo test -p commands`; do not edit.

import type { AppraisalPaper } from "./appraisal";
import type { Month } from "./date";
import type { ClosingId, PaymentId, ReliefId, RemittanceId } from "./dues";
import type { FigureSpan } from "./figure";
import type { FundSource } from "./fund";
import type { GroupId } from "./group";
import type { HistoryQuery } from "./history";
import type { KitPrint } from "./kit";
import type { AnniversaryPaper, MemberId } from "./member";
import type { MemberQuery } from "./member_list";
import type { ElectionPaper, OccasionId, OccasionKind } from "./occasion";
import type { ArchivePaper, OutingPaper, RegisterEntryId } from "./register";
import type { SpecialKind } from "./special";
import type { WritingId } from "./writing";
import type { YearbookPrint } from "./yearbook";

/**
 * A paper of a month's birthdays.
 */
export type AnniversaryPaperRequest = { 
/**
 * `2026-10`; the running one when left out.
 */
month?: Month | null, 
/**
 * Which paper.
 */
paper: AnniversaryPaper, 
/**
 * PDF; the list also as Excel.
 */
format: Format, };

/**
 * A paper of 民主评议.
 */
export type AppraisalPaperRequest = { 
/**
 * The year; the running one when left out.
 */
year?: number | null, 
/**
 * Which paper.
 */
paper: AppraisalPaper, 
/**
 * How many ballots; as many as members have a vote when left out.
 */
ballots?: number | null, 
/**
 * PDF; the summary also as Excel.
 */
format: Format, };

/**
 * A paper of a volume of files.
 */
export type ArchivePaperRequest = { 
/**
 * Its entry in 文书档案.
 */
id: RegisterEntryId, 
/**
 * Which paper.
 */
paper: ArchivePaper, 
/**
 * PDF; the list of contents also as Excel.
 */
format: Format, };

/**
 * Which form is to be printed for the pen.
 */
export type BlankFormRequest = { 
/**
 * Its key.
 */
key: string, 
/**
 * Whether the names of today's roster stand in it.
 */
with_names: boolean, 
/**
 * How many copies, 1 to 50; one when left out.
 */
copies?: number | null, };

/**
 * A form that can be had blank.
 */
export type BlankFormView = { 
/**
 * Stable name.
 */
key: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is about: 组织生活, 一本通, 支部和党员, 党费经费.
 */
subject: string, 
/**
 * Whether the names of the roster can be put in.
 */
takes_names: boolean, };

/**
 * 现金盘点表.
 */
export type ClosingPaper = { 
/**
 * The closing, by number in the book; what should be there now, to be counted, when left out.
 */
id?: ClosingId | null, 
/**
 * Last day of what is to be counted; today when left out.
 */
until?: string | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 月度清单.
 */
export type DuesMonthPaper = { 
/**
 * The month.
 */
month: Month, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * A paper of a year of dues.
 */
export type DuesYearPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * A paper of an election held at an occasion.
 */
export type ElectionPaperRequest = { 
/**
 * The occasion, by number in the book.
 */
occasion_id: OccasionId, 
/**
 * Which of its elections, from 0; resolutions do not count.
 */
vote: number, 
/**
 * Which paper.
 */
paper: ElectionPaper, 
/**
 * How many ballots; as many as members are due when left out.
 */
ballots?: number | null, 
/**
 * PDF.
 */
format: Format, };

/**
 * For the printer, or for another program.
 */
export type Format = "pdf" | "xlsx" | "docx" | "png";

/**
 * 经费收支明细账.
 */
export type FundLedgerPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * Of one source only.
 */
source?: FundSource | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 经费年度决算表.
 */
export type FundYearPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * Which part of the history goes to paper.
 */
export type HistoryPaper = { 
/**
 * As it is looked through on the screen; pages and lines don't count.
 */
query: HistoryQuery, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * The list of those whose data are incomplete, to print.
 */
export type IncompleteRequest = { 
/**
 * Key of a field: only those who lack it, with all they lack; everyone who lacks anything when left out.
 */
field?: string | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 大额党费登记表.
 */
export type LargePaper = { 
/**
 * The year; all when left out.
 */
year?: number | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * Which month's sheet, and what is written on it in one's own words.
 */
export type MonthRequest = { 
/**
 * `2026-10`.
 */
month: string, 
/**
 * PDF or Excel.
 */
format: Format, 
/**
 * 报送日期; today when left out.
 */
reported_on?: string | null, 
/**
 * 本月增减及原因; from the roster when left out.
 */
changes?: string | null, 
/**
 * 主题及内容 of occasions, instead of their 内容简述.
 */
contents: Array<OwnContent>, 
/**
 * 五、下月安排; from the plan when left out.
 */
next_month?: string | null, 
/**
 * 需协调事项.
 */
to_coordinate?: string | null, 
/**
 * 填表人.
 */
filled_by?: string | null, 
/**
 * 联系电话.
 */
phone?: string | null, };

/**
 * A form of one occasion.
 */
export type OccasionPaperRequest = { 
/**
 * The occasion, by number in the book.
 */
occasion_id: OccasionId, 
/**
 * As which of its kinds; a form for each when left out.
 */
kind?: OccasionKind | null, 
/**
 * PDF; minutes and the theme day's record also as Word.
 */
format: Format, };

/**
 * A paper of an outing.
 */
export type OutingPaperRequest = { 
/**
 * Its entry in 外出活动.
 */
id: RegisterEntryId, 
/**
 * Which paper.
 */
paper: OutingPaper, 
/**
 * PDF; the list also as Excel.
 */
format: Format, };

/**
 * 未交名单, for the meeting.
 */
export type OwedPaper = { 
/**
 * As of which day; today when left out.
 */
on?: string | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 主题及内容 of one occasion in one's own words.
 */
export type OwnContent = { 
/**
 * The occasion, by number in the book.
 */
occasion_id: OccasionId, 
/**
 * The text, of at most 60 characters.
 */
text: string, };

/**
 * A paper that was made: a document on the desk, and what is to be known about it.
 */
export type Paper = { 
/**
 * What the reader is to know before printing: characters no typeface has, texts that are long.
 */
notes: Array<string>, 
/**
 * To be handed to `report.printed` when it is printed or saved.
 */
print: PrintNote, 
/**
 * Opaque and random; good until [`KEPT`] newer documents were made.
 */
token: string, 
/**
 * Proposed name.
 */
file_name: string, 
/**
 * Such as `application/pdf`.
 */
media_type: string, 
/**
 * Pages of a PDF; null for what has no pages.
 */
pages: number | null, };

/**
 * A return of a month, a quarter, a half-year, a year or other days.
 */
export type PeriodicRequest = { 
/**
 * Of when.
 */
span: FigureSpan, 
/**
 * What is written on it.
 */
words?: ReturnWords | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * A phone list to print.
 */
export type PhoneListRequest = { 
/**
 * Of one group only.
 */
group_id?: GroupId | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * Cards of points, one for each member.
 */
export type PointsCardRequest = { 
/**
 * Only of those an entry in 积分 or 积分兑换 names; of everybody who takes part when left out.
 */
id?: RegisterEntryId | null, 
/**
 * The year; that of the entry or the running one when left out.
 */
year?: number | null, 
/**
 * PDF.
 */
format: Format, };

/**
 * Everybody's points.
 */
export type PointsPaperRequest = { 
/**
 * The year; the running one when left out.
 */
year?: number | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * A paper that was printed or saved.
 */
export type PrintNote = { 
/**
 * What it is, such as `2026年10月组织生活活动情况表`.
 */
paper: string, 
/**
 * Which form of an occasion: 签到表, 会议记录, 主题党日活动记录表.
 */
form?: string | null, 
/**
 * The occasion.
 */
occasion_id?: OccasionId | null, 
/**
 * Pages of the 一本通.
 */
yearbook?: YearbookPrint | null, 
/**
 * Papers of 本月一套.
 */
kit?: KitPrint | null, 
/**
 * As what it was made.
 */
format: Format, };

/**
 * Boards with what members promised.
 */
export type PromisePaperRequest = { 
/**
 * The entry in 亮诺践诺.
 */
id: RegisterEntryId, 
/**
 * Whether two share a page.
 */
small: boolean, 
/**
 * PDF.
 */
format: Format, };

/**
 * 公示表.
 */
export type PublicationPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; the whole year when left out.
 */
quarter?: number | null, 
/**
 * With each one's sums, or totals only; as it is set when left out.
 */
by_person?: boolean | null, 
/**
 * First day; today when left out.
 */
published_on?: string | null, 
/**
 * Last day; left for the pen when left out.
 */
until_day?: string | null, 
/**
 * Whom to turn to; left for the pen when left out.
 */
contact?: string | null, 
/**
 * PDF, Excel, or a picture for a chat group.
 */
format: Format, };

/**
 * One entry of a register on paper.
 */
export type RegisterEntryPaperRequest = { 
/**
 * Which.
 */
id: RegisterEntryId, 
/**
 * PDF.
 */
format: Format, };

/**
 * 党费收缴登记表.
 */
export type RegisterPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * To be published: bases and rates are left out.
 */
published: boolean, 
/**
 * The day as of which a month counts as owed; today when left out.
 */
until?: string | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * The entries of a register on paper.
 */
export type RegisterPaperRequest = { 
/**
 * The register, by its name.
 */
register: string, 
/**
 * The running year when left out.
 */
year?: number | null, 
/**
 * Only those that hold a text.
 */
text?: string | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 减免审批表.
 */
export type ReliefPaper = { 
/**
 * The request, by number in the book; a form to be filled by hand when left out.
 */
id?: ReliefId | null, 
/**
 * PDF or Word.
 */
format: Format, };

/**
 * 温馨提醒, one for each.
 */
export type ReminderPaper = { 
/**
 * As of which day; today when left out.
 */
on?: string | null, 
/**
 * Whom; all who owe when empty.
 */
member_ids: Array<MemberId>, 
/**
 * Whom to call; left for the pen when left out.
 */
contact?: string | null, 
/**
 * PDF.
 */
format: Format, };

/**
 * 上缴单.
 */
export type RemittancePaper = { 
/**
 * The remittance, by number in the book.
 */
id: RemittanceId, 
/**
 * PDF or Word.
 */
format: Format, };

/**
 * What stands on a return in one's own words.
 */
export type ReturnWords = { 
/**
 * 报送日期; today when left out.
 */
reported_on?: string | null, 
/**
 * 填表人.
 */
filled_by?: string | null, 
/**
 * 联系电话.
 */
phone?: string | null, };

/**
 * 返还台账.
 */
export type ReturnsPaper = { 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * A roster to print: what the list shows.
 */
export type RosterRequest = { 
/**
 * As for `member.list`; its columns are those of the paper, which has its own when left out.
 */
query: MemberQuery, 
/**
 * Why ID numbers and the like are to be whole; left out, they are masked. It is logged.
 */
in_full?: string | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * The tasks of a year against its months.
 */
export type ScheduleRequest = { 
/**
 * The year; the running one when left out.
 */
year?: number | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 收讫凭条 of some payments, or of all received in a stretch of days.
 */
export type SlipsPaper = { 
/**
 * The payments, by number in the book.
 */
payments: Array<PaymentId>, 
/**
 * Received on this day or later; not asked for with payments.
 */
from?: string | null, 
/**
 * Received on this day or earlier.
 */
to?: string | null, 
/**
 * PDF.
 */
format: Format, };

/**
 * A list for one purpose.
 */
export type SpecialRequest = { 
/**
 * Which.
 */
kind: SpecialKind, 
/**
 * As of which day; today when left out.
 */
day?: string | null, 
/**
 * Why what is masked is to be whole; left out, it is masked. It is logged.
 */
in_full?: string | null, 
/**
 * What is written on it.
 */
words?: ReturnWords | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * Tables or lists as of a day.
 */
export type StructurePaperRequest = { 
/**
 * The day; today when left out.
 */
day?: string | null, 
/**
 * What is written on it.
 */
words?: ReturnWords | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * 补贴发放签收表.
 */
export type SubsidiesPaper = { 
/**
 * The year.
 */
year: number, 
/**
 * One month of it; the whole year when left out.
 */
month?: Month | null, 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * Which text is to be printed or edited elsewhere.
 */
export type WritingPaperRequest = { 
/**
 * The text.
 */
id: WritingId, 
/**
 * PDF or Word.
 */
format: Format, };

/**
 * Year beside year.
 */
export type YearsPaperRequest = { 
/**
 * The first year.
 */
from: number, 
/**
 * The last year.
 */
to: number, 
/**
 * What is written on it.
 */
words?: ReturnWords | null, 
/**
 * PDF or Excel.
 */
format: Format, };
