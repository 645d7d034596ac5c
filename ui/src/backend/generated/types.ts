// Written by `cargo test -p commands`; do not edit.

/**
 * Somebody a ledger names as not there.
 */
export type AbsentView = { 
/**
 * The name as the file has it.
 */
name: string, 
/**
 * Reason; null if none is given.
 */
reason: string | null, };

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
 * Key of one assessed sum.
 */
export type AssessmentId = number;

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
 * What kind of record an attachment belongs to.
 */
export type AttachedKind = "经费收支" | "组织生活";

/**
 * The record an attachment belongs to.
 */
export type AttachedTo = { 
/**
 * What kind of record.
 */
kind: AttachedKind, 
/**
 * Its key.
 */
id: number, };

/**
 * What is to stand under an attachment of a record.
 */
export type AttachmentCaption = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * The record.
 */
of: AttachedTo, 
/**
 * The words; empty takes them away.
 */
caption: string, };

/**
 * A file to be put to a record.
 */
export type AttachmentDraft = { 
/**
 * The chosen file.
 */
file: FileRef, 
/**
 * The record.
 */
to: AttachedTo, };

/**
 * Key of an attachment in the book.
 */
export type AttachmentId = number;

/**
 * What an attachment is.
 */
export type AttachmentKind = "照片" | "PDF";

/**
 * An attachment's key.
 */
export type AttachmentRef = { 
/**
 * The attachment, by number in the book.
 */
id: AttachmentId, };

/**
 * An attachment to be taken from a record.
 */
export type AttachmentRemoval = { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * The record.
 */
from: AttachedTo, };

/**
 * An attachment as it is listed.
 */
export type AttachmentView = { 
/**
 * The attachment, by number in the book.
 */
id: AttachmentId, 
/**
 * Photo or PDF.
 */
kind: AttachmentKind, 
/**
 * What the file was called where it came from.
 */
file_name: string, 
/**
 * Bytes it takes.
 */
bytes: number, 
/**
 * Width of a photo in pixels.
 */
width: number | null, 
/**
 * Height of a photo in pixels.
 */
height: number | null, 
/**
 * Local time the camera wrote, `2026-10-15T09:30:00`.
 */
taken_at: string | null, 
/**
 * What stands under it in this record.
 */
caption: string | null, };

/**
 * The attachments of which record.
 */
export type AttachmentsOf = { 
/**
 * The record.
 */
to: AttachedTo, };

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
 * Who is expected at an occasion.
 */
export type Audience = "全体" | "支委会" | "党小组" | "参加人";

/**
 * 异地类型 (domain.md B07).
 */
export type AwayKind = "临时" | "暂居" | "定居";

/**
 * A backup.
 */
export type Backup = { 
/**
 * Its name.
 */
id: string, 
/**
 * When it was made, UTC, ISO.
 */
made_at: string, 
/**
 * Why, in Chinese.
 */
reason: string, 
/**
 * Bytes it takes on the disk.
 */
size: number, 
/**
 * Members in it.
 */
members: number, 
/**
 * Occasions in it.
 */
occasions: number, 
/**
 * Attachments in it.
 */
attachments: number, 
/**
 * Attachments whose files were found nowhere when it was made.
 */
attachments_lost: number, };

/**
 * Which backup to go back to.
 */
export type BackupRestoring = { 
/**
 * Its name.
 */
id: string, 
/**
 * The password of its time, if it was another.
 */
password?: string | null, };

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
 * 基数口径: what the base is (组电明字〔2017〕5号: without allowances).
 */
export type BaseKind = "基本离退休费" | "基本养老金" | "税后月工资" | "参照同等收入者" | "参照原交纳额" | "按上级核定";

/**
 * The bases of a year, and what for.
 */
export type BasesRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * What they are looked at for.
 */
why?: string | null, };

/**
 * A record in the bin.
 */
export type Binned = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
id: number, 
/**
 * What it is, such as 党员.
 */
label: string, 
/**
 * Its name, such as 王芳.
 */
name: string, 
/**
 * When it was put here, UTC, ISO.
 */
binned_at: string, };

/**
 * Which record of the bin.
 */
export type BinnedRef = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
id: number, };

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
 * How the book stands.
 */
export type BookCondition = "没有账本" | "锁着" | "打开";

/**
 * The book was left.
 */
export type BookLeft = { 
/**
 * The backup that holds what was left; none if no book was open.
 */
backup: Backup | null, };

/**
 * What the frame of the window shows of the book.
 */
export type BookState = { 
/**
 * How it stands.
 */
state: BookCondition, 
/**
 * Whether it has a password; 未设口令 if not.
 */
has_password: boolean, 
/**
 * Full name of the branch, while it is open.
 */
branch: string | null, 
/**
 * Instant of the latest backup, UTC, ISO.
 */
last_backup: string | null, 
/**
 * The day it is at the branch, ISO.
 */
today: string, };

/**
 * What should be there of one means. `expected = opening + received − remitted`.
 */
export type BoxLine = { 
/**
 * 现金, 微信 or 银行.
 */
means: Means, 
/**
 * What was counted at the closing before, 分.
 */
opening: Fen, 
/**
 * What came in since, corrections counted, 分.
 */
received: Fen, 
/**
 * By how many payments.
 */
payments: number, 
/**
 * What was handed up since, 分.
 */
remitted: Fen, 
/**
 * What should be there, 分.
 */
expected: Fen, };

/**
 * Up to when the box is reckoned.
 */
export type BoxQuery = { 
/**
 * Last day; today when left out.
 */
until?: string | null, };

/**
 * The branch as the first-run guide asks for it.
 */
export type BranchDetails = { 
/**
 * 支部全称.
 */
name: string, 
/**
 * 上级党组织.
 */
superior: string, 
/**
 * 书记姓名.
 */
secretary_name: string, 
/**
 * 支部类型.
 */
kind: BranchKind, 
/**
 * 主题党日固定日: day of the month 1 to 31 (in a shorter month its last day); none if not fixed.
 */
theme_day: number | null, 
/**
 * 启用月份: nothing before it is overdue.
 */
started_on: StartMonth, };

/**
 * How the branch is set up (domain.md A01).
 */
export type BranchKind = "单独设置" | "混编" | "非建制" | "三缘";

/**
 * What the first-run guide has asked.
 */
export type BranchSetup = { 
/**
 * Password of the book; none leaves it 未设口令.
 */
password?: string | null, 
/**
 * 支部全称.
 */
name: string, 
/**
 * 上级党组织.
 */
superior: string, 
/**
 * 书记姓名.
 */
secretary_name: string, 
/**
 * 支部类型.
 */
kind: BranchKind, 
/**
 * 主题党日固定日: day of the month 1 to 31 (in a shorter month its last day); none if not fixed.
 */
theme_day: number | null, 
/**
 * 启用月份: nothing before it is overdue.
 */
started_on: StartMonth, };

/**
 * One day of the calendar.
 */
export type CalendarDay = { 
/**
 * The day.
 */
day: string, 
/**
 * Whether it is of the month.
 */
in_month: boolean, 
/**
 * Whether it is today.
 */
is_today: boolean, 
/**
 * Occasions of the day.
 */
marks: Array<CalendarMark>, };

/**
 * One occasion on the calendar.
 */
export type CalendarMark = { 
/**
 * Two or three characters: `党日`.
 */
text: string, 
/**
 * Held or planned.
 */
state: OccasionState, 
/**
 * The occasion.
 */
occasion_id: OccasionId, };

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
 * A field on the card.
 */
export type CardField = { 
/**
 * Key of the field, as `member.fields` lists it.
 */
key: string, 
/**
 * As on forms and in headers.
 */
label: string, 
/**
 * As the form takes it (dates as `1951-03`); masked where sensitive; empty where there is none.
 */
value: string, 
/**
 * As people read it (`1951年3月`).
 */
text: string, 
/**
 * How it is filled in.
 */
input: Input, 
/**
 * Whether `value` hides something. Sent back unchanged, it changes nothing.
 */
masked: boolean, 
/**
 * Whether the form may change it.
 */
editable: boolean, 
/**
 * Code of a national standard, for ethnicity and education.
 */
code: string | null, };

/**
 * A section of the card.
 */
export type CardSection = { 
/**
 * Which.
 */
section: Section, 
/**
 * Its fields, also those without a value.
 */
fields: Array<CardField>, };

/**
 * What should be in the box (应存).
 */
export type CashBox = { 
/**
 * The closing that stands and goes before.
 */
last_closing: ClosingId | null, 
/**
 * Last closed day, ISO.
 */
closed_until: string | null, 
/**
 * First day of the period; none when nothing was ever closed.
 */
from: string | null, 
/**
 * Its last day.
 */
until: string, 
/**
 * By means.
 */
lines: Array<BoxLine>, 
/**
 * What went straight to the superior (直缴上级) and is not in the box.
 */
direct: DirectDues, 
/**
 * What should be there in all, 分.
 */
expected: Fen, };

/**
 * One month of one expectation.
 */
export type Cell = { 
/**
 * Month, 1 to 12.
 */
month: number, 
/**
 * How it stands.
 */
state: CellState, 
/**
 * Held in this month.
 */
held: number, 
/**
 * Planned in this month and not held yet.
 */
planned: number, 
/**
 * Held in the stretch this month belongs to.
 */
stretch_done: number, 
/**
 * Expected in that stretch.
 */
stretch_expected: number, 
/**
 * One sentence for the cell, such as `9月党小组会应开 3 次，已开 2 次`.
 */
text: string, };

/**
 * How a month stands to an expectation. Each has a word and a shape in the view: colour is never alone.
 */
export type CellState = "" | "已开" | "本期还差" | "未到期" | "逾期" | "启用前";

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
 * What happened to a record.
 */
export type ChangeKind = "新增" | "修改" | "删除";

/**
 * Something that held for a time.
 */
export type ChangeView = { 
/**
 * 在册状态, 党小组, 党内职务, 支委联系人.
 */
label: string, 
/**
 * What held.
 */
value: string, 
/**
 * First day; none: since before this book.
 */
from: PartialDate | null, 
/**
 * Last day; none while it lasts.
 */
to: PartialDate | null, 
/**
 * 原因, as the secretary wrote it.
 */
reason: string | null, };

/**
 * The answer of a command that changed the book: the new value, and which kinds of records it
 * touched, so that screens reload what is stale and no more.
 */
export type Changed<T> = { 
/**
 * What was made or changed.
 */
value: T, 
/**
 * Tables touched, such as `member` and `member_group`.
 */
touched: Array<string>, };

/**
 * A usual filter with its count.
 */
export type Chip = { 
/**
 * Label: `第一党小组`.
 */
label: string, 
/**
 * How many.
 */
count: number, 
/**
 * What to ask the list for.
 */
query: MemberQuery, };

/**
 * A way out of a problem, as a button.
 */
export type Choice = { 
/**
 * What it does.
 */
kind: ChoiceKind, 
/**
 * Words on the button.
 */
label: string, 
/**
 * The text it puts, where it puts one without asking.
 */
text: string | null, };

/**
 * Ways out of a problem.
 */
export type ChoiceKind = "重新填写" | "先空着" | "原件如此" | "以身份证为准" | "以档案为准" | "就是名册里的这位" | "是另一个人" | "这一行不导入";

/**
 * Sets the class (五类).
 */
export type ClassChange = { 
/**
 * The member it is about.
 */
id: MemberId, 
/**
 * 1 to 5.
 */
class: FiveClass, 
/**
 * 定类日期.
 */
from: PartialDate, 
/**
 * 定类依据.
 */
basis?: string | null, };

/**
 * What was counted; closes the period.
 */
export type CloseRequest = { 
/**
 * Last day of the period to be closed.
 */
until: string, 
/**
 * Day of the counting (盘点).
 */
counted_on: string, 
/**
 * By means.
 */
counts: Array<MeansCount>, 
/**
 * 盘点人.
 */
counted_by?: string | null, 
/**
 * 监盘人.
 */
witness?: string | null, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * What should have been there of one means, and what was.
 */
export type ClosingCount = { 
/**
 * 现金, 微信 or 银行.
 */
means: Means, 
/**
 * What should have been there, 分.
 */
expected: Fen, 
/**
 * What was there, 分.
 */
counted: Fen, 
/**
 * `counted − expected`, 分.
 */
difference: Fen, 
/**
 * Why they differ.
 */
explanation: string | null, };

/**
 * Key of a closing.
 */
export type ClosingId = number;

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
 * One closing.
 */
export type ClosingView = { 
/**
 * The closing, by number in the book.
 */
id: ClosingId, 
/**
 * First day of the period; none when nothing was closed before.
 */
from: string | null, 
/**
 * Its last day.
 */
until: string, 
/**
 * Day of the counting.
 */
counted_on: string, 
/**
 * 盘点人.
 */
counted_by: string | null, 
/**
 * 监盘人.
 */
witness: string | null, 
/**
 * 备注.
 */
note: string | null, 
/**
 * By means.
 */
counts: Array<ClosingCount>, 
/**
 * Day it was reopened, ISO.
 */
reopened_on: string | null, 
/**
 * Why it was reopened.
 */
reopen_reason: string | null, 
/**
 * Whether it is the one to reopen first: the latest that stands.
 */
is_latest: boolean, };

/**
 * Money of one member.
 */
export type CollectLine = { 
/**
 * The member, by number in the book.
 */
member_id: MemberId, 
/**
 * 分.
 */
amount: Fen, 
/**
 * The months it is for; when left out, what is unpaid from the oldest on, then ahead.
 */
months?: Array<Month> | null, 
/**
 * 途径, where it is another.
 */
way?: Way | null, 
/**
 * 款项, where it is another.
 */
means?: Means | null, 
/**
 * 代交人: who paid for the member.
 */
paid_by?: string | null, 
/**
 * What it is, where it differs from what is due.
 */
difference?: Difference | null, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * The list one ticks while the money comes in. Nobody is ticked beforehand.
 */
export type CollectList = { 
/**
 * The members, in the roster's order.
 */
rows: Array<CollectRow>, 
/**
 * Ways (途径) that can be chosen.
 */
ways: Array<Way>, 
/**
 * Means (款项) that can be chosen.
 */
means: Array<Means>, 
/**
 * Who collected last.
 */
collector: string | null, 
/**
 * Those of the committee, who may collect.
 */
collectors: Array<string>, 
/**
 * Whether the occasion says who was present; if not, the list holds all it expects.
 */
present_known: boolean, };

/**
 * From whom dues are to be collected (按名单登记收款). What is left out does not filter.
 */
export type CollectQuery = { 
/**
 * Day the money is handed over; what is owed and who is away are as of it.
 */
received_on: string, 
/**
 * Last month to collect for; the month of `received_on` when left out.
 */
through_month?: Month | null, 
/**
 * Only those present in the room at this occasion.
 */
occasion_id?: OccasionId | null, 
/**
 * Only this group.
 */
group_id?: GroupId | null, 
/**
 * Only these.
 */
member_ids?: Array<MemberId> | null, };

/**
 * Money received, of one or many members: all of it or nothing is registered.
 */
export type CollectRequest = { 
/**
 * Day the money was handed over.
 */
received_on: string, 
/**
 * 收款人.
 */
collector?: string | null, 
/**
 * 途径 of every line that doesn't say otherwise.
 */
way: Way, 
/**
 * 款项 of every line that doesn't say otherwise.
 */
means: Means, 
/**
 * The meeting at which it was collected.
 */
occasion_id?: OccasionId | null, 
/**
 * 备注 of every line that has none.
 */
note?: string | null, 
/**
 * Whether it was looked at that some of it is for months more than six away.
 */
far_confirmed: boolean, 
/**
 * One line a member.
 */
lines: Array<CollectLine>, };

/**
 * One member of the list.
 */
export type CollectRow = { 
/**
 * The member, by number in the book.
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
 * Months the suggested amount is for, the earliest first.
 */
months: Array<MonthDue>, 
/**
 * What is to be collected, 分: all that falls due through the month by the member's rhythm; where nothing
 * does, the next term. None where nothing was assessed.
 */
amount: Fen, 
/**
 * The months in words: `9月、10月`.
 */
months_text: string, 
/**
 * How many of them are overdue already.
 */
owed_months: number, 
/**
 * Why the member is hardly there: 住院 …
 */
away: string | null, 
/**
 * Whether all that falls due through the month was paid before.
 */
paid_already: boolean, 
/**
 * What is so otherwise: nothing assessed (未核定), waived (免).
 */
note: string | null, };

/**
 * What a person says a column is.
 */
export type ColumnChoice = { 
/**
 * Counted from 0.
 */
index: number, 
/**
 * Key of the field; none to leave the column out.
 */
field: string | null, };

/**
 * A column of the list.
 */
export type ColumnView = { 
/**
 * Key of the field.
 */
key: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Whether its cells are numbers, set to the right.
 */
numeric: boolean, };

/**
 * Between which days to look for those who came and left.
 */
export type ComingAndGoing = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };

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
 * A condition (情况) with its first and last day.
 */
export type Condition = "住院" | "卧床" | "失能" | "半自理" | "行动不便" | "异地居住" | "外出";

/**
 * Puts a condition right; which one it is and whose stays.
 */
export type ConditionCorrection = { 
/**
 * Key of the condition.
 */
condition_id: number, 
/**
 * Hospital, place; blank takes it away.
 */
detail?: string | null, 
/**
 * 异地类型, of 异地居住.
 */
away_kind?: AwayKind | null, 
/**
 * Anything else.
 */
note?: string | null, 
/**
 * First day; none where it is not known.
 */
from?: PartialDate | null, 
/**
 * Last day; none while it lasts.
 */
to?: PartialDate | null, };

/**
 * Notes a condition.
 */
export type ConditionDraft = { 
/**
 * The member it is about.
 */
id: MemberId, 
/**
 * 住院, 卧床, 异地居住 …
 */
kind: Condition, 
/**
 * Hospital, place.
 */
detail?: string | null, 
/**
 * 异地类型, of 异地居住.
 */
away_kind?: AwayKind | null, 
/**
 * Anything else.
 */
note?: string | null, 
/**
 * First day; none where it is not known.
 */
from?: PartialDate | null, 
/**
 * Last day, of what is over.
 */
to?: PartialDate | null, };

/**
 * Ends a condition.
 */
export type ConditionEnd = { 
/**
 * Key of the condition.
 */
condition_id: number, 
/**
 * Last day.
 */
to: PartialDate, };

/**
 * A stretch of a condition.
 */
export type ConditionView = { 
/**
 * The period, by number in the book.
 */
id: number, 
/**
 * 住院, 卧床, 异地居住 …
 */
kind: Condition, 
/**
 * 异地类型, of 异地居住.
 */
away_kind: AwayKind | null, 
/**
 * Hospital, place.
 */
detail: string | null, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * First day.
 */
from: PartialDate | null, 
/**
 * Last day; none while it lasts.
 */
to: PartialDate | null, };

/**
 * Sets who of the committee keeps in touch with members.
 */
export type ContactChange = { 
/**
 * The members it is about.
 */
ids: Array<MemberId>, 
/**
 * Who keeps in touch; none: nobody any more.
 */
contact_id?: MemberId | null, 
/**
 * From which day.
 */
from: PartialDate, 
/**
 * 原因, as the secretary wrote it.
 */
reason?: string | null, };

/**
 * A 支委联系人, or nobody, and how many that is.
 */
export type ContactCount = { 
/**
 * Who keeps in touch; none: nobody (未分配).
 */
contact_id: MemberId | null, 
/**
 * The name, or 未分配.
 */
name: string, 
/**
 * With how many.
 */
count: number, };

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
 * What a payment is that differs from what is due.
 */
export type Difference = "部分交纳" | "自愿多交";

/**
 * Dues that members paid straight to the superior.
 */
export type DirectDues = { 
/**
 * 分.
 */
received: Fen, 
/**
 * By how many payments.
 */
payments: number, };

/**
 * A document on the desk, by token. The window shows it as `doc:` + token, saves or opens it by
 * shell calls; `ybt` writes it to a file.
 */
export type DocumentRef = { 
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
 * A form half filled.
 */
export type Draft = { 
/**
 * Which form.
 */
kind: string, 
/**
 * Which record it is about; empty for a new one.
 */
subject: string, 
/**
 * What is on it.
 */
content: unknown, 
/**
 * When, UTC, ISO.
 */
saved_at: string, };

/**
 * A form as it is now.
 */
export type DraftKeeping = { 
/**
 * Which form, such as `occasion`.
 */
kind: string, 
/**
 * Which record it is about; empty for a new one.
 */
subject: string, 
/**
 * What is on it.
 */
content: unknown, };

/**
 * Which drafts.
 */
export type DraftQuery = { 
/**
 * Of one form only.
 */
kind?: string | null, };

/**
 * Which draft.
 */
export type DraftRef = { 
/**
 * Which form.
 */
kind: string, 
/**
 * Which record it is about; empty for a new one.
 */
subject: string, };

/**
 * One thing to be done.
 */
export type DueItem = { 
/**
 * Stable name of the kind of thing, such as `planned.prepare`.
 */
code: string, 
/**
 * Pressing, or can wait.
 */
level: DueLevel, 
/**
 * What is so: `10月支委会已定 10月29日`.
 */
title: string, 
/**
 * More of it: `还没有发通知、印签到表`.
 */
detail: string, 
/**
 * Words of the button: `准备支委会`.
 */
action: string, 
/**
 * Where the button leads.
 */
target: DueTarget, };

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
quarter: number, } | { "to": "dues_relief" } | { "to": "dues_owed" };

/**
 * 人员类别 for dues: which of the rates apply (党费规定 art. 2, 5, 6; domain.md 2.3).
 */
export type DuesCategory = "离退休" | "在职" | "固定小额";

/**
 * Members × twelve months.
 */
export type DuesGrid = { 
/**
 * The year.
 */
year: number, 
/**
 * This month, 1 to 12, if it is of the year.
 */
today_month: number | null, 
/**
 * The members, in the roster's order.
 */
rows: Array<GridRow>, 
/**
 * Totals of the rows by month.
 */
months: Array<MonthTotal>, 
/**
 * 全年应交.
 */
due: Fen, 
/**
 * 全年实交, without what is more than due.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交: of months whose term is over.
 */
owed: Fen, 
/**
 * Last closed day.
 */
closed_until: string | null, 
/**
 * Whether the year's assessment is confirmed.
 */
confirmed: boolean, 
/**
 * How many rows there are.
 */
members: number, };

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
 * A rate in 万分之 (hundredths of a percent): 0.5 % is `Rate(50)`.
 */
export type DuesRate = number;

/**
 * Key of a return.
 */
export type DuesReturnId = number;

/**
 * Which year of dues.
 */
export type DuesYear = { 
/**
 * The year.
 */
year: number, };

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
 * On what ground a member does not count among those expected at an election. Needs the
 * superior's consent and a vote of the members' meeting (domain.md 2.4; section 0 row 10).
 */
export type ExclusionBasis = "患精神病或其他疾病不能表达本人意志" | "自费出国半年以上" | "留党察看期间或正在服刑" | "年老体弱卧床不起、长期生病生活不能自理" | "工作调动、下派、外出学习工作半年以上应转未转组织关系" | "已回原籍长期居住、未转出组织关系的离退休党员";

/**
 * One rule of frequency: how often, of what, by which source. Editable; the usual ones can be
 * switched off but not removed, so that their source stays known.
 */
export type Expectation = { 
/**
 * Stable name of a usual one (`committee_meeting`); of one's own, `own:` and a number.
 */
code: string, 
/**
 * What it is called in the view.
 */
title: string, 
/**
 * Occasions of any of these kinds count, each once.
 */
kinds: Array<OccasionKind>, 
/**
 * The stretch it counts in.
 */
interval: Interval, 
/**
 * How many in a stretch, for each group where `per_group`.
 */
times: number, 
/**
 * Whether each group has to.
 */
per_group: boolean, 
/**
 * Whether only lectures of the secretary count.
 */
by_secretary: boolean, 
/**
 * Month (1–12) in which a yearly one is usually held.
 */
usual_month: number | null, 
/**
 * Where the rule stands, or what the branch decided.
 */
source: string, 
/**
 * Whether it counts.
 */
active: boolean, };

/**
 * An expectation's code.
 */
export type ExpectationRef = { 
/**
 * Stable name, such as `party_lecture`.
 */
code: string, };

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
 * Why a request was not done, and what to do next. Nothing was stored.
 *
 * The window switches on `code`, never on the Chinese text.
 */
export type Failure = { 
/**
 * Stable name, such as `import.password_protected`.
 */
code: string, 
/**
 * What is so, in one sentence.
 */
title: string, 
/**
 * What to do next, in one sentence.
 */
what_to_do: string, 
/**
 * For whoever helps by telephone: file, row, column or the technical cause. May be empty.
 */
detail: string, };

/**
 * Someone of the family to call.
 */
export type FamilyContact = { 
/**
 * The member's name.
 */
name: string, 
/**
 * Relation to the member.
 */
relation: string, 
/**
 * Number.
 */
phone: string, };

/**
 * A sum of money in 分, the smallest unit there is; 24.95 元 is `Fen(2495)`.
 *
 * Shown and read as 元 with two decimals. A correction may be negative.
 */
export type Fen = number;

/**
 * One field, old → new.
 */
export type FieldChange = { 
/**
 * What it is called.
 */
label: string, 
/**
 * Before; none if it was empty.
 */
old: string | null, 
/**
 * After; none if it is empty.
 */
new: string | null, };

/**
 * A field a column may be read as.
 */
export type FieldChoice = { 
/**
 * Key of the field, as `member.fields` lists it.
 */
key: string, 
/**
 * As on forms and in headers.
 */
label: string, };

/**
 * A text that can't be the value of its field.
 */
export type FieldProblem = { 
/**
 * Key of the field.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Stable name.
 */
code: string, 
/**
 * What is so.
 */
message: string, 
/**
 * What to do next.
 */
what_to_do: string, };

/**
 * The table of fields: it drives card, columns, template and labels.
 */
export type FieldTable = { 
/**
 * Sections in the order of the card.
 */
sections: Array<Section>, 
/**
 * Fields in the order of the card.
 */
fields: Array<FieldView>, 
/**
 * Keys of the columns a list has unasked.
 */
default_columns: Array<string>, };

/**
 * One field.
 */
export type FieldView = { 
/**
 * Stable name.
 */
key: string, 
/**
 * As on forms and in headers.
 */
label: string, 
/**
 * Section of the card.
 */
section: Section, 
/**
 * How it is filled in.
 */
input: Input, 
/**
 * Words to choose from.
 */
choices: Array<string>, 
/**
 * How much is shown unasked.
 */
sensitivity: Sensitivity, 
/**
 * Whether who lacks it is on the list of what is missing.
 */
needed: boolean, 
/**
 * 登记: typed into the form. 变动: changed by an act of its own. 推算: follows from others.
 */
home: Home, };

/**
 * A field that would change.
 */
export type FileChange = { 
/**
 * Its label.
 */
label: string, 
/**
 * What the book has; masked where it is sensitive.
 */
old: string, 
/**
 * What the file has.
 */
new: string, };

/**
 * A column of the file.
 */
export type FileColumn = { 
/**
 * Counted from 0.
 */
index: number, 
/**
 * As Excel calls it: `A`.
 */
letter: string, 
/**
 * Its heading.
 */
label: string, 
/**
 * Key of the field it is read as; null when it is not read.
 */
field: string | null, 
/**
 * Its first values, sensitive ones masked.
 */
samples: Array<string>, };

/**
 * A file the user chose in a dialog or named on the command line. A request carries this and never
 * a path, so that nothing but what a person pointed at is ever read.
 */
export type FileRef = { 
/**
 * Opaque and random; good until the program ends.
 */
token: string, 
/**
 * Its name without the folder, for the eye.
 */
file_name: string, };

/**
 * Something about one field.
 */
export type Finding = { 
/**
 * Key of the field.
 */
field: string, 
/**
 * Stable name.
 */
code: string, 
/**
 * How grave.
 */
weight: Weight, 
/**
 * What is so.
 */
message: string, 
/**
 * What to do.
 */
what_to_do: string, 
/**
 * A value of the same field that could be taken over if the person agrees; never taken by itself.
 */
offer: string | null, };

/**
 * 五类 (domain.md B02). The fifth is for the secretary's eyes: never searched, listed or exported.
 */
export type FiveClass = number;

/**
 * Totals of a list.
 */
export type Foot = { 
/**
 * Members.
 */
count: number, 
/**
 * Men.
 */
men: number, 
/**
 * Women.
 */
women: number, 
/**
 * Mean of the full years of age, one decimal; none when no birthday is known.
 */
mean_age: number | null, 
/**
 * Fifty and more years of party standing.
 */
standing_fifty: number, 
/**
 * Whose party standing is not settled.
 */
standing_unsettled: number, 
/**
 * The same in one line: `35 人　男 22　女 13　平均 75.4 岁　党龄 50 年以上 9 人`.
 */
text: string, };

/**
 * For the printer, or for another program.
 */
export type Format = "pdf" | "xlsx" | "docx" | "png";

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
 * Which year.
 */
export type FundYearQuery = { 
/**
 * The year; this year when left out.
 */
year?: number | null, };

/**
 * One month of one member.
 */
export type GridCell = { 
/**
 * The month.
 */
month: Month, 
/**
 * How it stands.
 */
mark: MonthMark, 
/**
 * 应交 after reductions.
 */
due: Fen, 
/**
 * 实交 towards it.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * Day and means of the last payment: `10.20 现金`; empty without one.
 */
detail: string, 
/**
 * The payments, earliest first.
 */
payments: Array<PaymentId>, };

/**
 * Whose grid, of which year.
 */
export type GridRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Only this party group, as it is today or was at the end of a past year.
 */
group_id?: GroupId | null, 
/**
 * Name, pinyin or initials.
 */
search?: string | null, 
/**
 * The day as of which a month counts as owed; today when left out.
 */
until?: string | null, };

/**
 * One member's year.
 */
export type GridRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 序号 in the whole year's grid.
 */
number: number, 
/**
 * 姓名.
 */
name: string, 
/**
 * `0.5`, `1`, or `定额`; empty while nothing is assessed. The base is looked at by `dues.reveal_bases`.
 */
rate_text: string, 
/**
 * 月应交, as it holds at the end of the year.
 */
monthly: Fen | null, 
/**
 * 交纳周期.
 */
rhythm: Rhythm | null, 
/**
 * January to December.
 */
cells: Array<GridCell>, 
/**
 * 全年应交.
 */
due: Fen, 
/**
 * 全年实交, without what is more than due.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交.
 */
owed: Fen, 
/**
 * How far behind; none when nothing is owed.
 */
owed_level: OwedLevel | null, 
/**
 * 备注: reductions and changes of the year.
 */
note: string, };

/**
 * A group to be made or given another name.
 */
export type GroupDraft = { 
/**
 * Key; none for a new one.
 */
id?: GroupId | null, 
/**
 * 党小组 as it is called, such as 第一党小组.
 */
name: string, };

/**
 * Key of a group in the book.
 */
export type GroupId = number;

/**
 * Moves members to a group.
 */
export type GroupMove = { 
/**
 * The members who move, in any order.
 */
ids: Array<MemberId>, 
/**
 * To which group; none: out of any.
 */
group_id?: GroupId | null, 
/**
 * From which day; may be left out for those who were in no group yet.
 */
from?: PartialDate | null, 
/**
 * 原因, as the secretary wrote it.
 */
reason?: string | null, };

/**
 * A group's key.
 */
export type GroupRef = { 
/**
 * The party group, by number in the book.
 */
id: GroupId, };

/**
 * A group as it stood on the day.
 */
export type GroupView = { 
/**
 * The party group, by number in the book.
 */
id: GroupId, 
/**
 * 党小组 as it is called, such as 第一党小组.
 */
name: string, 
/**
 * Key of its leader.
 */
leader_id: MemberId | null, 
/**
 * Name of its leader.
 */
leader: string | null, 
/**
 * Members on the roster.
 */
members: number, 
/**
 * What is worth saying about its size; empty when all is as usual.
 */
advice: Array<string>, };

/**
 * What an operation did with the book.
 */
export type HistoryAct = "do" | "undo" | "redo";

/**
 * One line of the history.
 */
export type HistoryEntry = { 
/**
 * Its number.
 */
sequence: number, 
/**
 * What was done, such as 登记党员大会.
 */
name: string, 
/**
 * How it can be taken back.
 */
kind: OperationKind, 
/**
 * Whether it was new, or undid or redid another.
 */
act: HistoryAct, 
/**
 * The operation undone or redone.
 */
target: number | null, 
/**
 * UTC, ISO.
 */
instant: string, 
/**
 * Whether it is undone at present.
 */
undone: boolean, 
/**
 * Whether what it changed was purged.
 */
purged: boolean, 
/**
 * How many records it touched.
 */
records: number, };

/**
 * Which part of the history.
 */
export type HistoryQuery = { 
/**
 * Only operations before this number: the next page.
 */
before?: number | null, 
/**
 * Only those of this day, ISO.
 */
day?: string | null, 
/**
 * Only those of a record: its table, with `row`.
 */
table?: string | null, 
/**
 * Key of the record.
 */
row?: string | null, 
/**
 * Lines of a page: 50 if not said, at most 500.
 */
limit?: number | null, };

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
 * Where a field's value comes from.
 */
export type Home = "登记" | "变动" | "推算";

/**
 * The first page.
 */
export type HomeView = { 
/**
 * The day the view is of.
 */
today: string, 
/**
 * `10月27日　星期二`.
 */
today_text: string, 
/**
 * 待办事项, the pressing ones first.
 */
due: Array<DueItem>, 
/**
 * How many are pressing.
 */
pressing: number, 
/**
 * How many can wait.
 */
can_wait: number, 
/**
 * `2026年10月`.
 */
month_text: string, 
/**
 * The month, weeks of seven days from Monday.
 */
weeks: Array<Array<CalendarDay>>, 
/**
 * Next theme day; none when no day is fixed and none is planned.
 */
next_theme_day: NextThemeDay | null, 
/**
 * 今年的组织生活.
 */
year: YearView, };

/**
 * A chosen file to be imported as it was settled.
 */
export type ImportRequest = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided.
 */
decisions: Array<RowDecision>, 
/**
 * Import the other rows although some have problems.
 */
leave_out_problem_rows: boolean, 
/**
 * The digest of the preview, so that another content is not imported unseen.
 */
digest?: string | null, };

/**
 * What an import did.
 */
export type Imported<Id> = { 
/**
 * New ones.
 */
added: Array<Id>, 
/**
 * Those of which something changed.
 */
changed: Array<Id>, 
/**
 * Those that were as the file says.
 */
left: Array<Id>, 
/**
 * Rows of the file that were left out.
 */
left_out: Array<number>, };

/**
 * Who lacks what.
 */
export type IncompleteList = { 
/**
 * Members on the roster.
 */
total: number, 
/**
 * Those who lack something, in the roster's order.
 */
members: Array<IncompleteMember>, 
/**
 * How many lack each field; those nobody lacks are left out.
 */
fields: Array<LackingField>, };

/**
 * One who lacks something.
 */
export type IncompleteMember = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * 党小组; none for a member without one.
 */
group: string | null, 
/**
 * Keys of what is missing.
 */
keys: Array<string>, 
/**
 * Their labels, parted by 、.
 */
text: string, };

/**
 * Which fields to look for; the needed ones when none is named.
 */
export type IncompleteQuery = { 
/**
 * Keys of fields.
 */
fields?: Array<string> | null, 
/**
 * The roster of this day; today when left out.
 */
day?: string | null, };

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
 * How a field is filled in.
 */
export type Input = "文字" | "长文字" | "日期" | "选项" | "多选" | "可选可填" | "是否" | "电话" | "金额" | "身份证号";

/**
 * The stretch of a year an expectation counts in.
 */
export type Interval = "每月" | "每季度" | "每年";

/**
 * 人员类别.
 */
export type Kind = "正式党员" | "预备党员";

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
 * How often a kind was held.
 */
export type KindCount = { 
/**
 * The kind.
 */
kind: OccasionKind, 
/**
 * How many occasions had it.
 */
count: number, };

/**
 * A field some lack.
 */
export type LackingField = { 
/**
 * Key of the field, as `member.fields` lists it.
 */
key: string, 
/**
 * As on forms and in headers.
 */
label: string, 
/**
 * How many lack it.
 */
count: number, };

/**
 * A large payment to be registered or completed.
 */
export type LargeDraft = { 
/**
 * Key; none for a new one.
 */
id?: LargeDuesId | null, 
/**
 * The member, by number in the book.
 */
member_id: MemberId, 
/**
 * Day it was handed over.
 */
received_on: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 款项.
 */
means: Means, 
/**
 * 党员简要情况.
 */
brief?: string | null, 
/**
 * Day it was handed up.
 */
handed_up_on?: string | null, 
/**
 * Number of the receipt of the Organisation Department.
 */
receipt_number?: string | null, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * Key of a large payment.
 */
export type LargeDuesId = number;

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
 * Of which year.
 */
export type LargeQuery = { 
/**
 * Year they were received in; all when left out.
 */
year?: number | null, };

/**
 * One large payment: a register of its own, handed up whole.
 */
export type LargeView = { 
/**
 * Its key.
 */
id: LargeDuesId, 
/**
 * The member, by number in the book.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Day it was handed over.
 */
received_on: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * The amount in Chinese capitals.
 */
capitals: string, 
/**
 * 款项.
 */
means: Means, 
/**
 * 党员简要情况, which goes up with it.
 */
brief: string | null, 
/**
 * Day it was handed up.
 */
handed_up_on: string | null, 
/**
 * Number of the receipt of the Organisation Department (中组部收据).
 */
receipt_number: string | null, 
/**
 * 备注.
 */
note: string | null, 
/**
 * Day it was voided.
 */
voided_on: string | null, 
/**
 * Why it was voided.
 */
void_reason: string | null, };

/**
 * A large payment to be voided.
 */
export type LargeVoid = { 
/**
 * Its key.
 */
id: LargeDuesId, 
/**
 * Why.
 */
reason: string, };

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
 * What a person settled about the file; all empty at first.
 */
export type Layout = { 
/**
 * The sheet's name; none to have it found.
 */
sheet: string | null, 
/**
 * First and last row of the header; none to have it found.
 */
header: [number, number] | null, 
/**
 * Columns that are something else than was found.
 */
columns: Array<ColumnChoice>, };

/**
 * As what a lecturer spoke; tells the secretary's lectures from the others (domain.md 1C C03).
 */
export type LecturerIdentity = "支部书记" | "支委" | "退休老领导" | "党员" | "专家" | "上级领导" | "其他";

/**
 * A ledger that was read and compared with the book.
 */
export type LedgerPreview = { 
/**
 * Where it stands.
 */
table: TableView, 
/**
 * Its rows.
 */
rows: Array<OccasionRow>, 
/**
 * What must be settled first.
 */
problems: Array<Problem>, 
/**
 * What is worth knowing.
 */
notices: Array<Notice>, 
/**
 * How many rows become what.
 */
tally: Tally, };

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
 * What the money is (款项).
 */
export type Means = "现金" | "微信" | "银行" | "直缴上级";

/**
 * What was there of one means.
 */
export type MeansCount = { 
/**
 * 现金, 微信 or 银行.
 */
means: Means, 
/**
 * 分.
 */
counted: Fen, 
/**
 * Why it is not what should be there.
 */
explanation?: string | null, };

/**
 * Where a member stands with the medal. The cut-off of each year is that year's notice; 1 July is usual.
 */
export type Medal = { 
/**
 * The first year whose 1 July finds fifty years complete.
 */
year: number, 
/**
 * Whether that 1 July has come on the day asked about.
 */
reached: boolean, 
/**
 * Whether it hangs on a part of the date that is not known (约).
 */
about: boolean, 
/**
 * Whether it was given.
 */
given: boolean, };

/**
 * What one member's dues are reckoned from at the end of the year.
 */
export type MemberBase = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 核定基数, 分.
 */
base: Fen, };

/**
 * A member's card. Sensitive values are masked; `member.reveal` shows one.
 */
export type MemberCard = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * What was shown; send it back with a change, so that nobody's change is overwritten unseen.
 */
version: string, 
/**
 * The member's name.
 */
name: string, 
/**
 * The day it is of.
 */
day: string, 
/**
 * 正式党员 or 预备党员 on the day.
 */
kind: Kind, 
/**
 * 在册状态 on the day.
 */
status: Status | null, 
/**
 * Fields by section.
 */
sections: Array<CardSection>, 
/**
 * Age on the day.
 */
age: Years | null, 
/**
 * Next birthday from the day on, as precisely as it is known.
 */
next_birthday: PartialDate | null, 
/**
 * Party standing on the day.
 */
standing: PartyStanding, 
/**
 * Next anniversary of joining.
 */
next_party_birthday: PartialDate | null, 
/**
 * The fifty-year medal; none while the standing is not settled.
 */
medal: Medal | null, 
/**
 * Group on the day.
 */
group_id: GroupId | null, 
/**
 * 五类 on the day; the fifth only when revealed.
 */
five_class: FiveClass | null, 
/**
 * Whether there is a class that is not shown.
 */
five_class_hidden: boolean, 
/**
 * 支委联系人 on the day.
 */
contact_id: MemberId | null, 
/**
 * Conditions, latest first, past ones too.
 */
conditions: Array<ConditionView>, 
/**
 * 党员权利受限, latest first, past ones too.
 */
suspensions: Array<SuspensionView>, 
/**
 * What changed about status, group, contact, latest first.
 */
changes: Array<ChangeView>, 
/**
 * What is worth a look at the papers.
 */
findings: Array<Finding>, 
/**
 * Labels of needed fields without a value.
 */
missing: Array<string>, };

/**
 * What can be said of a form while it is filled.
 */
export type MemberCheck = { 
/**
 * Texts that can't be the value of their field.
 */
problems: Array<FieldProblem>, 
/**
 * What else is wrong, to be asked, or offered.
 */
findings: Array<Finding>, 
/**
 * Age today.
 */
age: Years | null, 
/**
 * Party standing today.
 */
standing: PartyStanding, 
/**
 * Others on the books who may be the same person.
 */
same_person: Array<SamePerson>, };

/**
 * A member's form: the fields that were changed, by key.
 */
export type MemberDraft = { 
/**
 * Key; none for a new member.
 */
id?: MemberId | null, 
/**
 * Version of the card the form was filled from.
 */
version?: string | null, 
/**
 * Texts by key; a blank one takes the value away, one left out stays.
 */
values: { [key in string]: string }, 
/**
 * Of a new member: the day of coming to the branch; none: since before this book.
 */
since?: PartialDate | null, 
/**
 * Of a new member: the group.
 */
group_id?: GroupId | null, };

/**
 * Key of a member in the book; never given twice.
 */
export type MemberId = number;

/**
 * One member in a list. Sensitive cells are masked.
 */
export type MemberLine = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * Number in this list, from 1.
 */
number: number, 
/**
 * The member's name.
 */
name: string, 
/**
 * One text for each column.
 */
cells: Array<string>, 
/**
 * What is to be seen at a glance: post, condition, 离休 …; and the status of those off the roster.
 */
tags: Array<Tag>, };

/**
 * One page of the roster.
 */
export type MemberPage = { 
/**
 * The day it is of.
 */
day: string, 
/**
 * Columns of the cells.
 */
columns: Array<ColumnView>, 
/**
 * The page's members.
 */
lines: Array<MemberLine>, 
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
pages: number, 
/**
 * Totals over all pages.
 */
foot: Foot, 
/**
 * The usual filters with their counts on the day.
 */
chips: Array<Chip>, 
/**
 * Who of the committee keeps in touch with how many on the day, in the roster's order; last, with how many
 * nobody does, if there are any.
 */
contacts: Array<ContactCount>, 
/**
 * How many on the roster lack a needed field.
 */
incomplete: number, };

/**
 * Which members to list, how sorted, with which columns. What is left out does not filter; without a
 * status it is those on the roster.
 */
export type MemberQuery = { 
/**
 * The roster of this day; today when left out.
 */
day?: string | null, 
/**
 * Name, pinyin, initials or the last digits of a telephone number.
 */
search?: string | null, 
/**
 * In this group.
 */
group_id?: GroupId | null, 
/**
 * In no group.
 */
without_group?: boolean | null, 
/**
 * 正式党员 or 预备党员.
 */
kind?: Kind | null, 
/**
 * With this status instead of those on the roster.
 */
status?: Status | null, 
/**
 * 离休, 退休 ….
 */
retirement?: string | null, 
/**
 * 男 or 女.
 */
sex?: Sex | null, 
/**
 * Living here or elsewhere.
 */
residence?: Residence | null, 
/**
 * 居住方式, such as 空巢独居.
 */
living_with?: string | null, 
/**
 * With this condition.
 */
condition?: Condition | null, 
/**
 * Full years of age, at least.
 */
age_from?: number | null, 
/**
 * Full years of age, at most.
 */
age_to?: number | null, 
/**
 * Full years of party standing, at least.
 */
standing_from?: number | null, 
/**
 * Full years of party standing, at most.
 */
standing_to?: number | null, 
/**
 * 五类, 1 to 4; the fifth can't be listed.
 */
five_class?: number | null, 
/**
 * With whom this member of the committee keeps in touch.
 */
contact_id?: MemberId | null, 
/**
 * With whom nobody of the committee keeps in touch.
 */
without_contact?: boolean | null, 
/**
 * Key of the field to sort by; the roster's own order when left out.
 */
sort?: string | null, 
/**
 * From the largest down.
 */
descending?: boolean | null, 
/**
 * Keys of the columns; those of the field table when left out.
 */
columns?: Array<string> | null, 
/**
 * Page, from 1; 50 a page.
 */
page?: number | null, };

/**
 * Whose card, as of when.
 */
export type MemberRef = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * As of a day; today when left out. Ages and periods are of it, fields as they are now.
 */
day?: string | null, };

/**
 * A row of a roster as it will be.
 */
export type MemberRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * Fields that were read, by key; sensitive ones masked. The group is among them.
 */
values: { [key in string]: string }, 
/**
 * What becomes of it.
 */
fate: RowFate, 
/**
 * What changes.
 */
changes: Array<FileChange>, };

/**
 * A month of a year, such as October 2026: written and stored `2026-10`.
 */
export type Month = string;

/**
 * What a month still asks for.
 */
export type MonthDue = { 
/**
 * The month.
 */
month: Month, 
/**
 * What is still to be paid of it, 分.
 */
due: Fen, 
/**
 * Whether it is overdue by the member's rhythm.
 */
owed: boolean, };

/**
 * How one month of one member stands.
 */
export type MonthMark = "不需交" | "未核定" | "已交" | "部分" | "免" | "未到期" | "未交";

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
 * One month of the rows together.
 */
export type MonthTotal = { 
/**
 * The month.
 */
month: Month, 
/**
 * 应交.
 */
due: Fen, 
/**
 * 实交, without what is more than due.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交.
 */
owed: Fen, 
/**
 * Whether what is due in it was fixed by a closing.
 */
closed: boolean, };

/**
 * What part of a payment a month gets.
 */
export type Nature = "应交" | "多交";

/**
 * A new password.
 */
export type NewPassword = { 
/**
 * The one that holds; none if the book has none.
 */
current?: string | null, 
/**
 * The new one.
 */
password: string, };

/**
 * The next theme day.
 */
export type NextThemeDay = { 
/**
 * Day it is held.
 */
day: string, 
/**
 * Whether an occasion is planned for it.
 */
occasion_id: OccasionId | null, 
/**
 * `下次主题党日 11月15日`.
 */
text: string, };

/**
 * The request of a command that needs to be told nothing.
 */
export type NoRequest = Record<symbol, never>;

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
 * Something worth knowing that stops nothing.
 */
export type Notice = { 
/**
 * The file's row, if it is about one.
 */
row: number | null, 
/**
 * In plain words.
 */
message: string, };

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
 * How somebody is told of an occasion.
 */
export type NoticeWay = "电话" | "微信" | "当面" | "短信" | "书面" | "家属转告";

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
changed_since_print: string | null, };

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
 * What the rules make of each vote of the draft, in its order.
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
stated_present: number | null, };

/**
 * An occasion's key.
 */
export type OccasionRef = { 
/**
 * The occasion, by number in the book.
 */
id: OccasionId, };

/**
 * A row of a ledger as it will be.
 */
export type OccasionRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * The day; null while it is in question.
 */
day: string | null, 
/**
 * The day is still to come: it goes in as a plan.
 */
planned: boolean, 
/**
 * Hours in words: `09:00—11:00`.
 */
hours: string, 
/**
 * Kinds in words.
 */
kinds: Array<string>, 
/**
 * Topic, place, host and other texts by key.
 */
texts: { [key in string]: string }, 
/**
 * 应到.
 */
expected: number | null, 
/**
 * 实到.
 */
present: number | null, 
/**
 * Those not there.
 */
absent: Array<AbsentView>, 
/**
 * What becomes of it.
 */
fate: RowFate, };

/**
 * How far an occasion has come.
 */
export type OccasionState = "计划" | "已开" | "取消";

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
 * A chosen dues register to be imported as it was settled.
 */
export type OldDuesImportRequest = { 
/**
 * Of which year it is; as the file says when left out.
 */
year?: number | null, 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided.
 */
decisions: Array<RowDecision>, 
/**
 * Import the other rows although some have problems.
 */
leave_out_problem_rows: boolean, 
/**
 * The digest of the preview, so that another content is not imported unseen.
 */
digest?: string | null, };

/**
 * An old dues register that was read and matched with the roster.
 */
export type OldDuesPreview = { 
/**
 * Where it stands.
 */
table: TableView, 
/**
 * Of which year it is taken; null while that has to be said.
 */
year: number | null, 
/**
 * Years to choose from, the latest first: those of the file's registers, this year and those before.
 */
years: Array<number>, 
/**
 * Why that year can't be taken in, in words: the book has dues of it, or it lies in a closed period.
 */
refused: string | null, 
/**
 * Its rows.
 */
rows: Array<OldDuesRow>, 
/**
 * What must be settled first.
 */
problems: Array<Problem>, 
/**
 * What is worth knowing.
 */
notices: Array<Notice>, 
/**
 * How many rows become what.
 */
tally: Tally, };

/**
 * A chosen dues register, of which year, and what was settled about it so far.
 */
export type OldDuesPreviewRequest = { 
/**
 * Of which year it is; as the file says when left out.
 */
year?: number | null, 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided so far.
 */
decisions: Array<RowDecision>, };

/**
 * A row of an old dues register as it will be.
 */
export type OldDuesRow = { 
/**
 * The file's row.
 */
row: number, 
/**
 * The name as the roster has it; as the file has it while it is open whom it means.
 */
name: string, 
/**
 * 计算基数, masked: it is a pension. Empty where the file has none.
 */
base: string, 
/**
 * 执行标准 in percent: `0.5`. Empty where the file has none.
 */
rate: string, 
/**
 * 月应交, in 分; null while it is in question.
 */
due: Fen | null, 
/**
 * What was paid for each month, January first, in 分; null where nothing was.
 */
paid: Array<Fen | null>, 
/**
 * 全年实交, in 分.
 */
total: Fen, 
/**
 * 备注, and words that stood beside sums.
 */
note: string | null, 
/**
 * What becomes of it.
 */
fate: RowFate, };

/**
 * On which day.
 */
export type OnDay = { 
/**
 * The day; today when left out.
 */
day?: string | null, };

/**
 * How an operation can be taken back.
 */
export type OperationKind = "inverse" | "compensating" | "event";

/**
 * One operation, by number.
 */
export type OperationRef = { 
/**
 * Its number.
 */
sequence: number, };

/**
 * How far a member is behind (domain.md 2.3: 2, 5, 6 months).
 */
export type OwedLevel = "有未交" | "请提醒" | "将满六个月" | "请核实原因";

/**
 * 未交名单: for the meeting, with no consequence of its own.
 */
export type OwedList = { 
/**
 * Who owes, furthest behind first.
 */
rows: Array<OwedRow>, 
/**
 * Together.
 */
amount: Fen, 
/**
 * How many people.
 */
people: number, };

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
 * As of which day.
 */
export type OwedRequest = { 
/**
 * The day; today when left out.
 */
on?: string | null, };

/**
 * One who owes.
 */
export type OwedRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Months not paid in full, earliest first.
 */
months: Array<Month>, 
/**
 * The same in words: `2026年8月至10月`.
 */
months_text: string, 
/**
 * What is owed for them.
 */
amount: Fen, 
/**
 * How far behind.
 */
level: OwedLevel, 
/**
 * Why months are not counted, such as `住院`.
 */
excused: string | null, 
/**
 * Number to call.
 */
phone: string | null, };

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
 * A date as an old file gives it: `1951`, `1951-03` or `1951-03-12`.
 *
 * It sorts and counts as its first day; a figure that hangs on the missing part is to be marked
 * 约 ([`PartialDate::is_exact`] tells). Years run from 1850 to 2199. Written and stored as ISO text.
 */
export type PartialDate = string;

/**
 * Party standing on a day.
 */
export type PartyStanding = { 
/**
 * From when it counts; none while that is not settled.
 */
from: PartialDate | null, 
/**
 * Why from that day.
 */
basis: StandingBasis | null, 
/**
 * Completed years on the day; none while not settled, or not yet begun.
 */
length: Years | null, 
/**
 * What has to be asked or is missing; empty when settled.
 */
question: string, 
/**
 * Whether the dates contradict each other or the rule of their time, so that the file must be asked.
 */
asks: boolean, };

/**
 * How a payment of a closed period should have been (更正). The difference is a payment of its own, received on
 * a day of the open period.
 */
export type PaymentCorrection = { 
/**
 * The payment to be corrected.
 */
id: PaymentId, 
/**
 * Day of the correction.
 */
received_on: string, 
/**
 * What it should have been, 分; 0 if it should not have been at all.
 */
amount: Fen, 
/**
 * The months it should have been for; as it was when left out.
 */
months?: Array<Month> | null, 
/**
 * Why.
 */
reason: string, 
/**
 * In what the difference was handed over or given back; as the payment was when left out.
 */
means?: Means | null, };

/**
 * Key of a payment in the book.
 */
export type PaymentId = number;

/**
 * How a payment came into the book.
 */
export type PaymentOrigin = "登记" | "更正" | "旧台账";

/**
 * One page of payments, newest first.
 */
export type PaymentPage = { 
/**
 * The page's payments.
 */
rows: Array<PaymentView>, 
/**
 * How many there are on all pages.
 */
total: number, 
/**
 * What all of them come to, 分, without voided ones.
 */
sum: Fen, 
/**
 * This page, from 1.
 */
page: number, 
/**
 * How many pages.
 */
pages: number, };

/**
 * What a month gets of a payment.
 */
export type PaymentPart = { 
/**
 * The month.
 */
month: Month, 
/**
 * Towards what is due, or more.
 */
nature: Nature, 
/**
 * 分.
 */
amount: Fen, };

/**
 * Which payments to list. What is left out does not filter.
 */
export type PaymentQuery = { 
/**
 * Year in which they were received.
 */
year?: number | null, 
/**
 * Month they are for, at least in part.
 */
month?: Month | null, 
/**
 * Received on this day or later.
 */
from?: string | null, 
/**
 * Received on this day or earlier.
 */
to?: string | null, 
/**
 * Of this member.
 */
member_id?: MemberId | null, 
/**
 * In this 款项.
 */
means?: Means | null, 
/**
 * Whether voided ones are listed too.
 */
include_voided: boolean, 
/**
 * Page, from 1; 50 a page.
 */
page?: number | null, };

/**
 * A payment's key.
 */
export type PaymentRef = { 
/**
 * The payment, by number in the book.
 */
id: PaymentId, };

/**
 * One payment (一笔收款).
 */
export type PaymentView = { 
/**
 * The payment, by number in the book.
 */
id: PaymentId, 
/**
 * Number of its slip: `2026-0318`; none for those of an old register.
 */
slip: string | null, 
/**
 * The member, by number in the book.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Registered here, a correction, or from an old register.
 */
origin: PaymentOrigin, 
/**
 * Day it was received, ISO; of an old register as much as is known (`2025-03`).
 */
received_on: string, 
/**
 * 分; of a correction the difference, which may be negative.
 */
amount: Fen, 
/**
 * The amount in Chinese capitals.
 */
capitals: string, 
/**
 * 途径.
 */
way: Way | null, 
/**
 * 款项.
 */
means: Means | null, 
/**
 * 代交人.
 */
paid_by: string | null, 
/**
 * 收款人.
 */
collector: string | null, 
/**
 * The meeting at which it was collected.
 */
occasion_id: OccasionId | null, 
/**
 * That meeting in words: `10月10日主题党日`.
 */
occasion_text: string | null, 
/**
 * 备注.
 */
note: string | null, 
/**
 * Which months it is for; they add up to the amount.
 */
parts: Array<PaymentPart>, 
/**
 * The months in words: `2026年9月、10月`.
 */
months_text: string, 
/**
 * The payment it corrects.
 */
corrects: PaymentId | null, 
/**
 * Corrections of it that stand.
 */
corrected_by: Array<PaymentId>, 
/**
 * Day it was voided, ISO.
 */
voided_on: string | null, 
/**
 * Why it was voided.
 */
void_reason: string | null, 
/**
 * Whether it lies in a closed period: to be corrected (更正), not voided.
 */
closed: boolean, };

/**
 * A payment to be voided (作废): it keeps its number.
 */
export type PaymentVoid = { 
/**
 * The payment, by number in the book.
 */
id: PaymentId, 
/**
 * Why.
 */
reason: string, };

/**
 * One line of the telephone list.
 */
export type PhoneLine = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * 党小组; none for a member without one.
 */
group: string | null, 
/**
 * Own numbers, parted by 、.
 */
phones: string, 
/**
 * Contacts of the family.
 */
family: Array<FamilyContact>, };

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
 * Whose telephone numbers.
 */
export type PhoneQuery = { 
/**
 * Of one group only.
 */
group_id?: GroupId | null, };

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
 * The password that holds.
 */
export type PresentPassword = { 
/**
 * As typed.
 */
current: string, };

/**
 * A chosen file, and what was settled about it so far.
 */
export type PreviewRequest = { 
/**
 * The file.
 */
file: FileRef, 
/**
 * Sheet, header and columns, where they are not as found.
 */
layout: Layout, 
/**
 * Problems decided so far.
 */
decisions: Array<RowDecision>, };

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
 * As what it was made.
 */
format: Format, };

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
 * Something wrong with one cell. As long as one stands, nothing of the file is imported, unless the
 * rows with problems are left out.
 */
export type Problem = { 
/**
 * The file's row, as Excel counts.
 */
row: number, 
/**
 * The column's heading, as in the file.
 */
column: string, 
/**
 * Key of the field.
 */
field: string, 
/**
 * What the cell holds.
 */
value: string, 
/**
 * Stable name.
 */
code: string, 
/**
 * What is so and what to look at, in plain words.
 */
message: string, 
/**
 * Ways out, most usual first.
 */
choices: Array<Choice>, };

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
 * What is published of a quarter or a year: how much, never the base it is reckoned from.
 */
export type Publication = { 
/**
 * `2026年第三季度党费收缴公示`.
 */
title: string, 
/**
 * The whole of it as text, to be pasted in a chat group.
 */
text: string, 
/**
 * Each one's amount; empty where totals only are published.
 */
rows: Array<PublishedRow>, 
/**
 * Members who were to pay.
 */
people: number, 
/**
 * 应交, 分.
 */
due: Fen, 
/**
 * 实交 of these months, 分, with what was paid of their own will.
 */
paid: Fen, 
/**
 * How many have not paid all that fell due; none when everybody did.
 */
owed_people: number | null, 
/**
 * 上缴 of the dues of the period, 分.
 */
remitted: Fen, 
/**
 * 返还 that came in the period, 分.
 */
returned: Fen, 
/**
 * Spent of returned dues in the period, 分.
 */
spent: Fen, };

/**
 * A publication that was made, to be registered.
 */
export type PublicationDraft = { 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter?: number | null, 
/**
 * First day.
 */
published_on: string, 
/**
 * Last day.
 */
until_day?: string | null, 
/**
 * Where: 上墙, 微信群, 会上 …
 */
place?: string | null, 
/**
 * With each one's amount, or totals only.
 */
by_person: boolean, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * Key of a publication.
 */
export type PublicationId = number;

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
 * What is to be published.
 */
export type PublicationQuery = { 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter?: number | null, 
/**
 * With each one's amount, or totals only; as it is set when left out.
 */
by_person?: boolean | null, };

/**
 * One publication that was made.
 */
export type PublicationView = { 
/**
 * Its key.
 */
id: PublicationId, 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter: number | null, 
/**
 * First day.
 */
published_on: string, 
/**
 * Last day.
 */
until_day: string | null, 
/**
 * Where: 上墙, 微信群, 会上 …
 */
place: string | null, 
/**
 * With each one's amount, or totals only.
 */
by_person: boolean, 
/**
 * 备注.
 */
note: string | null, };

/**
 * What one member paid.
 */
export type PublishedRow = { 
/**
 * 姓名.
 */
name: string, 
/**
 * 应交, 分.
 */
due: Fen, 
/**
 * 实交, 分, with what was paid of the member's own will.
 */
paid: Fen, };

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
 * A rate of the branch's own; for its category it takes the place of the national ones while it is valid.
 */
export type RateDraft = { 
/**
 * Key; none for a new one.
 */
id?: RateId | null, 
/**
 * 人员类别 it is for.
 */
category: DuesCategory, 
/**
 * Bases up to this, itself included; none: no upper end.
 */
up_to?: Fen | null, 
/**
 * Part of the whole base; this or `amount`.
 */
rate?: DuesRate | null, 
/**
 * A fixed sum a month.
 */
amount?: Fen | null, 
/**
 * First month it is valid.
 */
from_month: Month, 
/**
 * Last month; none while it is.
 */
to_month?: Month | null, 
/**
 * The document it comes from.
 */
source: string, };

/**
 * Key of a rate of the secretary's own.
 */
export type RateId = number;

/**
 * A rate's key.
 */
export type RateRef = { 
/**
 * The rate.
 */
id: RateId, };

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
 * A rate of the national rules or of the branch's own.
 */
export type RateView = { 
/**
 * Key; none for one of the national rules.
 */
id: RateId | null, 
/**
 * 人员类别 it is for.
 */
category: DuesCategory, 
/**
 * Bases up to this, itself included; none: no upper end.
 */
up_to: Fen | null, 
/**
 * Part of the whole base.
 */
rate: DuesRate | null, 
/**
 * A fixed sum a month instead.
 */
amount: Fen | null, 
/**
 * First month it is valid.
 */
from_month: Month, 
/**
 * Last month; none while it is.
 */
to_month: Month | null, 
/**
 * The rule it comes from.
 */
source: string, 
/**
 * Whether the branch entered it.
 */
own: boolean, 
/**
 * As a sentence: `基数 5000.00 元及以下，按 0.5%`.
 */
text: string, };

/**
 * What was registered of one member, for the 收讫凭条.
 */
export type Receipt = { 
/**
 * The payment, by number in the book.
 */
payment_id: PaymentId, 
/**
 * Number of the slip: `2026-0318`.
 */
slip: string, 
/**
 * The member, by number in the book.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * 分; of a correction the difference.
 */
amount: Fen, };

/**
 * What one operation did to one record.
 */
export type RecordChange = { 
/**
 * Its table.
 */
table: string, 
/**
 * What it is, such as 党员.
 */
label: string, 
/**
 * Its key.
 */
row: string, 
/**
 * Its name, such as 王芳.
 */
name: string | null, 
/**
 * New, changed or gone.
 */
kind: ChangeKind, 
/**
 * What changed in it.
 */
fields: Array<FieldChange>, };

/**
 * A record of the book.
 */
export type RecordRef = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
row: string, };

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
 * The counts now.
 */
counts: Counts, };

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
 * A request for reduction as it was entered, with the decision once there is one.
 */
export type ReliefDraft = { 
/**
 * Key; none for a new one.
 */
id?: ReliefId | null, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * Where it stands.
 */
state: ReliefState, 
/**
 * First month.
 */
from_month: Month, 
/**
 * Last month.
 */
to_month: Month, 
/**
 * What is still to be paid a month; 0: nothing.
 */
amount: Fen, 
/**
 * Why it is asked for.
 */
reason: string, 
/**
 * When.
 */
requested_on: string, 
/**
 * When it was decided; needed once it is.
 */
decided_on?: string | null, 
/**
 * The meeting that decided.
 */
occasion_id?: OccasionId | null, 
/**
 * What was decided.
 */
decision?: string | null, 
/**
 * 上级意见.
 */
superior_opinion?: string | null, };

/**
 * Key of a reduction or waiver.
 */
export type ReliefId = number;

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
 * Of which year; all when left out.
 */
export type ReliefQuery = { 
/**
 * Those that cover a month of this year.
 */
year?: number | null, };

/**
 * A reduction's key.
 */
export type ReliefRef = { 
/**
 * The reduction.
 */
id: ReliefId, };

/**
 * Where a request for reduction stands.
 */
export type ReliefState = "待研究" | "同意" | "不同意";

/**
 * A request for reduction and what became of it.
 */
export type ReliefView = { 
/**
 * Key.
 */
id: ReliefId, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Where it stands.
 */
state: ReliefState, 
/**
 * First month.
 */
from_month: Month, 
/**
 * Last month; it ends by itself.
 */
to_month: Month, 
/**
 * What is still to be paid a month; 0: nothing.
 */
amount: Fen, 
/**
 * What would be due in the first month without it.
 */
monthly: Fen | null, 
/**
 * Why it was asked for.
 */
reason: string, 
/**
 * When.
 */
requested_on: string, 
/**
 * When it was decided.
 */
decided_on: string | null, 
/**
 * The meeting that decided.
 */
occasion_id: OccasionId | null, 
/**
 * The same in words: `10月15日 支委会`.
 */
occasion_text: string | null, 
/**
 * What was decided.
 */
decision: string | null, 
/**
 * 上级意见, where the branch reports it.
 */
superior_opinion: string | null, 
/**
 * What is worth saying.
 */
advice: Array<string>, };

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
 * A remittance to be registered.
 */
export type RemittanceDraft = { 
/**
 * Year whose dues it is.
 */
year: number, 
/**
 * Quarter whose dues it is, 1 to 4.
 */
quarter: number, 
/**
 * Day it was handed up.
 */
remitted_on: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 款项.
 */
means: Means, 
/**
 * 票据号 of the superior's receipt.
 */
receipt_number?: string | null, 
/**
 * Who took it.
 */
handed_to?: string | null, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * Key of a remittance.
 */
export type RemittanceId = number;

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
 * One quarter. `still = received − remitted`.
 */
export type RemittanceQuarter = { 
/**
 * 1 to 4.
 */
quarter: number, 
/**
 * What the branch received in it, 分, without what went straight up.
 */
received: Fen, 
/**
 * What went straight to the superior (直缴上级), 分.
 */
direct: Fen, 
/**
 * What was handed up of it, 分.
 */
remitted: Fen, 
/**
 * What is still to be handed up, 分; negative when more was.
 */
still: Fen, };

/**
 * One remittance.
 */
export type RemittanceView = { 
/**
 * The remittance, by number in the book.
 */
id: RemittanceId, 
/**
 * Year whose dues it is.
 */
year: number, 
/**
 * Quarter whose dues it is, 1 to 4.
 */
quarter: number, 
/**
 * Day it was handed up.
 */
remitted_on: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * The amount in Chinese capitals.
 */
capitals: string, 
/**
 * 款项.
 */
means: Means, 
/**
 * 票据号 of the superior's receipt.
 */
receipt_number: string | null, 
/**
 * Who took it.
 */
handed_to: string | null, 
/**
 * 备注.
 */
note: string | null, 
/**
 * Day it was voided.
 */
voided_on: string | null, 
/**
 * Why it was voided.
 */
void_reason: string | null, 
/**
 * Whether it lies in a closed period.
 */
closed: boolean, };

/**
 * A remittance to be voided.
 */
export type RemittanceVoid = { 
/**
 * The remittance, by number in the book.
 */
id: RemittanceId, 
/**
 * Why.
 */
reason: string, };

/**
 * What of a year was received and handed up.
 */
export type RemittanceYear = { 
/**
 * Its quarters, four.
 */
quarters: Array<RemittanceQuarter>, 
/**
 * Each remittance, voided ones too, by day.
 */
rows: Array<RemittanceView>, };

/**
 * A closing to be lifted.
 */
export type ReopenRequest = { 
/**
 * The closing, by number in the book.
 */
id: ClosingId, 
/**
 * Why.
 */
reason: string, };

/**
 * What somebody told of an occasion answers.
 */
export type Reply = "来" | "不来" | "未定";

/**
 * Where members live, by whether 异地居住 holds.
 */
export type Residence = "本地" | "异地";

/**
 * What is agreed about a return.
 */
export type ReturnDraft = { 
/**
 * Year whose receipts are returned in part.
 */
receipts_year: number, 
/**
 * 返还比例.
 */
rate: DuesRate, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * One sum that came back; an income of the funds.
 */
export type ReturnEntry = { 
/**
 * The income in the ledger of the funds.
 */
fund_entry_id: FundEntryId, 
/**
 * Day it came.
 */
day: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 备注.
 */
note: string | null, };

/**
 * A sum that came back.
 */
export type ReturnReceived = { 
/**
 * Year whose receipts it is part of.
 */
receipts_year: number, 
/**
 * Day it came.
 */
day: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * The return of one year's receipts.
 */
export type ReturnView = { 
/**
 * Its key; none while nothing was set down about it.
 */
id: DuesReturnId | null, 
/**
 * Year whose receipts are returned in part.
 */
receipts_year: number, 
/**
 * What was received in that year, 分.
 */
receipts: Fen, 
/**
 * 返还比例.
 */
rate: DuesRate, 
/**
 * 应返: receipts × rate, 分.
 */
due: Fen, 
/**
 * 实返, 分.
 */
received: Fen, 
/**
 * What is still to come, 分; negative when more came.
 */
difference: Fen, 
/**
 * Each sum that came.
 */
entries: Array<ReturnEntry>, 
/**
 * 备注.
 */
note: string | null, };

/**
 * 返还台账.
 */
export type ReturnsPaper = { 
/**
 * PDF or Excel.
 */
format: Format, };

/**
 * Shows one sensitive value; it is noted in the history.
 */
export type RevealRequest = { 
/**
 * The member it is about.
 */
id: MemberId, 
/**
 * Key of the field.
 */
field: string, 
/**
 * What for.
 */
why?: string | null, };

/**
 * A value that was shown.
 */
export type Revealed = { 
/**
 * Key of the field.
 */
field: string, 
/**
 * The value, whole; empty where there is none.
 */
value: string, };

/**
 * How often a member pays (交纳周期; art. 12: quarterly with the branch's consent, ahead by half a year at most).
 */
export type Rhythm = "按月" | "按季" | "按半年";

/**
 * Someone who came to or left the roster.
 */
export type RosterChange = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * Whether the person came; else left.
 */
came: boolean, 
/**
 * The status that began, with its reason: `转出：随子女定居省城`.
 */
why: string, 
/**
 * From when.
 */
on: PartialDate, };

/**
 * Puts the roster into an order.
 */
export type RosterOrder = { 
/**
 * Keys in the order wished; those left out follow.
 */
ids: Array<MemberId>, };

/**
 * A roster that was read and compared with the book.
 */
export type RosterPreview = { 
/**
 * Where it stands.
 */
table: TableView, 
/**
 * Its rows.
 */
rows: Array<MemberRow>, 
/**
 * What must be settled first.
 */
problems: Array<Problem>, 
/**
 * What is worth knowing.
 */
notices: Array<Notice>, 
/**
 * How many rows become what.
 */
tally: Tally, };

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
 * One expectation over the year.
 */
export type Row = { 
/**
 * The expectation's code.
 */
code: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Kinds that count.
 */
kinds: Array<OccasionKind>, 
/**
 * Where the rule stands.
 */
source: string, 
/**
 * The twelve months.
 */
cells: Array<Cell>, 
/**
 * Held in the year.
 */
done: number, 
/**
 * Expected in the year (since the book was begun).
 */
expected: number, 
/**
 * What is missing in stretches that are over.
 */
overdue: number, };

/**
 * What a person decided about a problem. In the window `RowDecision`, apart from what a meeting decided.
 */
export type RowDecision = { 
/**
 * The problem's row.
 */
row: number, 
/**
 * The problem's field.
 */
field: string, 
/**
 * The way out.
 */
kind: ChoiceKind, 
/**
 * The text to put; for 重新填写 and 以档案为准.
 */
text: string | null, };

/**
 * What becomes of a row.
 */
export type RowFate = "新增" | "更新" | "不变" | "待核对";

/**
 * One who may be the same person.
 */
export type SamePerson = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * Why: 身份证号码相同, 姓名和出生日期相同, 姓名相同.
 */
why: string, };

/**
 * What saving a member answers.
 */
export type SavedMember = { 
/**
 * The member, by number in the book.
 */
id: MemberId, 
/**
 * What is now in the book, in one sentence.
 */
sentence: string, 
/**
 * The version after it.
 */
version: string, 
/**
 * What is worth a look at the papers.
 */
findings: Array<Finding>, };

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
 * What was found, by what it is.
 */
export type SearchAnswer = { 
/**
 * People and occasions; those without a hit are left out.
 */
groups: Array<SearchGroup>, };

/**
 * Hits of one sort.
 */
export type SearchGroup = { 
/**
 * `党员`, `组织生活`.
 */
label: string, 
/**
 * The first of them.
 */
hits: Array<SearchHit>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * One hit.
 */
export type SearchHit = { 
/**
 * Name or topic.
 */
title: string, 
/**
 * What tells it from another: group and telephone, day and kind.
 */
detail: string, 
/**
 * Where it leads.
 */
target: SearchTarget, };

/**
 * What was typed.
 */
export type SearchRequest = { 
/**
 * Name, pinyin, initials, the last digits of a telephone number, words of a topic.
 */
text: string, };

/**
 * Where a hit leads.
 */
export type SearchTarget = { "kind": "member", "id": MemberId } | { "kind": "occasion", "id": OccasionId };

/**
 * The sections of a member's card.
 */
export type Section = "基本" | "党内" | "离退休" | "居住" | "健康与家庭" | "特长";

/**
 * How someone came to a post.
 */
export type Selection = "党员大会选举" | "支委会选举" | "上级指派" | "支部指定";

/**
 * How much of a value is shown unasked.
 */
export type Sensitivity = "公开" | "两端" | "遮蔽";

/**
 * A setting.
 */
export type Setting = { 
/**
 * Its key.
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What it is.
 */
value: unknown, 
/**
 * What the program comes with.
 */
default: unknown, 
/**
 * What it can be, as a sentence.
 */
choices: string, 
/**
 * The words it can be one or some of; none where it is something else.
 */
words: Array<string>, 
/**
 * Where the default comes from.
 */
source: string, };

/**
 * Which setting.
 */
export type SettingRef = { 
/**
 * Its key.
 */
key: string, };

/**
 * What to set it to.
 */
export type SettingValue = { 
/**
 * Its key.
 */
key: string, 
/**
 * What to.
 */
value: unknown, };

/**
 * GB/T 2261.1 as rosters write it.
 */
export type Sex = "男" | "女";

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
 * How a candidate came out.
 */
export type Standing = "当选" | "未当选" | "票数相等，须再投票" | "选举无效";

/**
 * 起算依据.
 */
export type StandingBasis = "转正之日" | "批准之日" | "人工认定";

/**
 * 启用月份, as `2026-01`. Nothing before it is overdue (domain.md, corrections).
 */
export type StartMonth = string;

/**
 * 在册状态 (domain.md 3.3). Held in periods: who leaves keeps the record. The program never sets
 * one by itself.
 */
export type Status = "在册" | "恢复党籍" | "转出" | "去世" | "停止党籍" | "除名" | "取消预备资格" | "退党" | "开除党籍";

/**
 * Changes the status from a day on.
 */
export type StatusChange = { 
/**
 * The member it is about.
 */
id: MemberId, 
/**
 * To what.
 */
status: Status, 
/**
 * From which day.
 */
from: PartialDate, 
/**
 * Why, where to.
 */
reason?: string | null, };

/**
 * What to undo or do again.
 */
export type StepRequest = { 
/**
 * The operation the screen showed; refused if it is no longer the one.
 */
expected?: number | null, };

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
total: Fen, };

/**
 * 党员权利受限: what takes a full member's right to vote, to elect and to be elected for a time
 * (基层组织选举工作条例第五条; domain.md 2.4).
 */
export type Suspension = "留党察看" | "中止党员权利";

/**
 * Registers 党员权利受限, or puts it right.
 */
export type SuspensionDraft = { 
/**
 * Key of the period; none for a new one.
 */
id?: number | null, 
/**
 * The member it is about.
 */
member_id: MemberId, 
/**
 * 留党察看 or 中止党员权利.
 */
kind: Suspension, 
/**
 * First day.
 */
from: PartialDate, 
/**
 * Last day; it may lie ahead; none where nobody knows it.
 */
to?: PartialDate | null, 
/**
 * Why, and by whose decision.
 */
reason?: string | null, };

/**
 * A period of 党员权利受限.
 */
export type SuspensionRef = { 
/**
 * Key of the period.
 */
id: number, };

/**
 * A period in which the member has no vote.
 */
export type SuspensionView = { 
/**
 * The period, by number in the book.
 */
id: number, 
/**
 * 留党察看 or 中止党员权利.
 */
kind: Suspension, 
/**
 * First day.
 */
from: PartialDate, 
/**
 * Last day; none where nobody knows it.
 */
to: PartialDate | null, 
/**
 * Why, and by whose decision.
 */
reason: string | null, 
/**
 * Whether it holds on the day of the card.
 */
holds: boolean, 
/**
 * What it means, in words.
 */
text: string, };

/**
 * Where in the file the table stands.
 */
export type TableView = { 
/**
 * What tells this content from another; goes back with the import.
 */
digest: string, 
/**
 * The sheet it was found in.
 */
sheet: string, 
/**
 * Every sheet of the file.
 */
sheets: Array<string>, 
/**
 * First row of the header.
 */
header_first: number, 
/**
 * Last row of the header.
 */
header_last: number, 
/**
 * Its columns.
 */
columns: Array<FileColumn>, 
/**
 * What a column may be read as.
 */
fields: Array<FieldChoice>, };

/**
 * A word beside a name.
 */
export type Tag = { 
/**
 * The word.
 */
text: string, 
/**
 * What it is about, by which it is coloured.
 */
kind: TagKind, };

/**
 * What a tag is about.
 */
export type TagKind = "职务" | "病重" | "不便" | "类别";

/**
 * How many rows become what.
 */
export type Tally = { 
/**
 * New ones.
 */
added: number, 
/**
 * Changed ones.
 */
changed: number, 
/**
 * Those that stay as they are.
 */
left: number, 
/**
 * Rows a person has to look at.
 */
open: number, 
/**
 * Rows left out by decision.
 */
left_out: number, };

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

/**
 * A time of day to the minute, written and stored `09:00`.
 */
export type TimeOfDay = string;

/**
 * Which rows stand behind a total.
 */
export type TotalRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Only this month.
 */
month?: Month | null, 
/**
 * Only this member.
 */
member_id?: MemberId | null, 
/**
 * Only months that stand so.
 */
mark?: MonthMark | null, };

/**
 * One row behind a total: a month of a member with anything in it.
 */
export type TotalRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * The month.
 */
month: Month, 
/**
 * How it stands.
 */
mark: MonthMark, 
/**
 * 应交.
 */
due: Fen, 
/**
 * 实交.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交.
 */
owed: Fen, 
/**
 * Slips of its payments: `2026-0318`.
 */
slips: Array<string>, };

/**
 * What 撤销 and 重做 would do now.
 */
export type UndoState = { 
/**
 * What undo would take back.
 */
undo: UndoStep | null, 
/**
 * What redo would do again.
 */
redo: UndoStep | null, };

/**
 * An operation that can be undone or done again.
 */
export type UndoStep = { 
/**
 * Its number.
 */
sequence: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * When it was done, UTC, ISO.
 */
instant: string, 
/**
 * The records it touches, so that the window can show them.
 */
records: Array<RecordRef>, };

/**
 * The password that opens the book.
 */
export type Unlocking = { 
/**
 * As typed.
 */
password: string, };

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

/**
 * What was looked at, and whether all is well.
 */
export type Verification = { 
/**
 * Whether all is well.
 */
ok: boolean, 
/**
 * One line a check.
 */
checks: Array<VerificationCheck>, };

/**
 * One thing looked at.
 */
export type VerificationCheck = { 
/**
 * What was checked, such as 修改记录.
 */
name: string, 
/**
 * How much of it, such as 412 步; may be empty.
 */
extent: string, 
/**
 * What is wrong; empty if nothing is.
 */
problems: Array<string>, };

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

/**
 * The way money comes in (途径).
 */
export type Way = "会上" | "上门" | "本人转账" | "代交";

/**
 * How grave a finding is.
 */
export type Weight = "错误" | "核对";

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

/**
 * Which year; the running one when left out.
 */
export type YearRequest = { 
/**
 * The year.
 */
year?: number | null, };

/**
 * The whole year.
 */
export type YearView = { 
/**
 * The year.
 */
year: number, 
/**
 * One row an expectation.
 */
rows: Array<Row>, 
/**
 * Occasions held, each once (活动场次，去重).
 */
occasions: number, 
/**
 * Occasions held, counted under each of their kinds (按类型次数).
 */
by_kind: Array<KindCount>, };

/**
 * Whole years, and whether they hang on a part of the date that is not known.
 */
export type Years = { 
/**
 * Completed years.
 */
years: number, 
/**
 * To be marked 约: with another day or month they could be one fewer.
 */
about: boolean, };
