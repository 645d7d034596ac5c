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
occasions: number, };

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
 * Hospital, place, 临时/暂居/定居.
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
year: number, };

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
export type Format = "pdf" | "xlsx" | "docx";

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
group_id?: GroupId | null, };

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
 * What somebody told of an occasion answers.
 */
export type Reply = "来" | "不来" | "未定";

/**
 * Where members live, by whether 异地居住 holds.
 */
export type Residence = "本地" | "异地";

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
