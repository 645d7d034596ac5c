// Written by `cargo test -p commands`; do not edit.

import type { Counts, Rate, RateText } from "./attendance";
import type { Month, PartialDate } from "./date";
import type { PaymentId, RemittanceId } from "./dues";
import type { FundEntryId } from "./fund";
import type { MemberId } from "./member";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";
import type { RegisterEntryId } from "./register";
import type { StructureKind } from "./structure";

/**
 * One line of attendance.
 */
export type AttendanceLine = { 
/**
 * The member, of a line for one.
 */
member_id: MemberId | null, 
/**
 * Who, which group or which age.
 */
label: string, 
/**
 * Expected, present, on leave, absent and caught up.
 */
counts: Counts, 
/**
 * The three rates.
 */
rates: Array<RateText>, };

/**
 * Attendance of some days by person, group and age. The order is that of the roster.
 */
export type AttendanceTables = { 
/**
 * `2026年10月`.
 */
title: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Occasions counted: held, expecting somebody, with a list of names.
 */
occasions: number, 
/**
 * Occasions left out, of which an old ledger gives numbers without names.
 */
stated_only: number, 
/**
 * Person by person.
 */
people: Array<AttendanceLine>, 
/**
 * By the group of the day.
 */
groups: Array<AttendanceLine>, 
/**
 * By the age on the day.
 */
ages: Array<AttendanceLine>, 
/**
 * All together.
 */
all: AttendanceLine, };

/**
 * What a figure says.
 */
export type FigureCell = { 
/**
 * In numbers.
 */
value: FigureValue, 
/**
 * As papers say it; empty where it is written by hand.
 */
text: string, };

/**
 * Stable code of a figure: forms of a bureau, packages and the window name a figure by it. A code never changes
 * its meaning and is never given to another figure.
 */
export type FigureCode = "member.total" | "member.full" | "member.probationary" | "member.veteran_retired" | "member.retired" | "member.other" | "member.unfilled" | "member.in_hospital_or_bedridden" | "member.living_elsewhere" | "member.came" | "member.left" | "group.count" | "committee_meeting.count" | "members_meeting.count" | "group_meeting.count" | "lecture.count" | "theme_day.count" | "criticism_meeting.count" | "appraisal.count" | "study.count" | "outing.count" | "occasion.count" | "occasion.by_kind" | "attendance.expected" | "attendance.on_site" | "attendance.online" | "attendance.on_leave" | "attendance.absent" | "attendance.made_up" | "attendance.rate_on_site" | "attendance.rate_with_make_up" | "attendance.rate_of_able" | "visit.count" | "visit.people" | "study_at_home.people" | "study_at_home.booklets" | "made_up.telephone" | "made_up.video" | "made_up.post" | "made_up.wechat" | "talk.count" | "visit.hardship_people" | "visit.money" | "help.people" | "help.money" | "opinion.count" | "opinion.settled" | "wish.count" | "wish.claimed" | "wish.done" | "pair.study" | "pair.care" | "pair.neighbour" | "pair.hand_in_hand" | "card.kinship" | "card.reminder" | "card.contact" | "party_birthday.people" | "health_check.people" | "contact.people" | "floating.members" | "transfer.out" | "transfer.in" | "checked.members" | "briefing.count" | "farewell.count" | "service.count" | "service.volunteers" | "service.people" | "suggestion.count" | "appeal.settled" | "suggestion.adopted" | "appeal.count" | "deed.count" | "deed.done" | "preach.count" | "preach.audience" | "mediation.count" | "mediation.settled" | "community.members" | "team.count" | "team.members" | "studio.count" | "talent.members" | "rehired.members" | "donation.money" | "donation.count" | "young.count" | "young.people" | "promise.count" | "promise.kept" | "joint.count" | "article.count" | "article.used" | "training.people" | "five_roles.count" | "five_roles.people" | "project.count" | "project.county" | "project.city" | "letter.count" | "letter.done" | "outing.applied" | "outing.people" | "develop.applied" | "develop.steps" | "mend.count" | "mend.done" | "disclosure.count" | "board.count" | "place.checked" | "honour.count" | "dues.due" | "dues.paid" | "dues.extra" | "dues.owed" | "dues.owing_members" | "dues.remitted" | "fund.income" | "fund.expense" | "fund.balance";

/**
 * The stretches a figure is told of, side by side (domain.md 5.36).
 */
export type FigureColumn = "本期" | "本年累计" | "上年同期" | "上年全年";

/**
 * The figures of one kind.
 */
export type FigureEntries = { 
/**
 * What they are about.
 */
group: FigureGroup, 
/**
 * In the order they are told.
 */
figures: Array<FigureEntry>, };

/**
 * One figure as the dictionary has it.
 */
export type FigureEntry = { 
/**
 * Its stable code, such as `theme_day.count`.
 */
code: FigureCode, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is counted in.
 */
unit: Unit, 
/**
 * What it means, in a sentence.
 */
definition: string, 
/**
 * How it is counted, in a sentence.
 */
counting: string, 
/**
 * Where it comes from.
 */
source: string, };

/**
 * What figures are about, in the order they are told.
 */
export type FigureGroup = "党员" | "组织生活" | "到会" | "走访联系" | "作用发挥" | "支部事务" | "党费" | "经费";

/**
 * One figure with what it says of each stretch.
 */
export type FigureLine = { 
/**
 * Its code.
 */
code: FigureCode, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is counted in.
 */
unit: Unit, 
/**
 * What it says of each column, in their order.
 */
values: Array<FigureCell>, };

/**
 * The figures of one kind with what they say.
 */
export type FigureLines = { 
/**
 * What they are about.
 */
group: FigureGroup, 
/**
 * In the order they are told.
 */
lines: Array<FigureLine>, };

/**
 * Of which days.
 */
export type FigureQuery = { 
/**
 * A month, a quarter, a half-year, a year, or from a day to another.
 */
span: FigureSpan, };

/**
 * One row behind a figure.
 */
export type FigureRow = { 
/**
 * When, as much as is known; none of what holds for the whole span.
 */
day: PartialDate | null, 
/**
 * What it is, in words.
 */
what: string, 
/**
 * Whose it is, or who led it.
 */
who: string | null, 
/**
 * What it adds.
 */
value: FigureCell, 
/**
 * The record it comes from.
 */
record: RecordLink | null, };

/**
 * The rows behind a figure. What they add comes to the figure.
 */
export type FigureRows = { 
/**
 * The figure.
 */
figure: FigureEntry, 
/**
 * `2026年10月`.
 */
title: string, 
/**
 * What they come to.
 */
total: FigureCell, 
/**
 * The rows, the earliest first.
 */
rows: Array<FigureRow>, };

/**
 * Which figure, of which days.
 */
export type FigureRowsQuery = { 
/**
 * Its code.
 */
code: FigureCode, 
/**
 * A month, a quarter, a half-year, a year, or from a day to another.
 */
span: FigureSpan, };

/**
 * A stretch of days with a name.
 */
export type FigureSpan = { "span": "month", 
/**
 * Which.
 */
month: Month, } | { "span": "quarter", 
/**
 * Its year.
 */
year: number, 
/**
 * 1 to 4.
 */
quarter: number, } | { "span": "half_year", 
/**
 * Its year.
 */
year: number, 
/**
 * 1 or 2.
 */
half: number, } | { "span": "year", 
/**
 * Which.
 */
year: number, } | { "span": "days", 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };

/**
 * A span by its name.
 */
export type FigureSpanView = { 
/**
 * `2026年10月`.
 */
title: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day; of a span that runs, that of the month that runs.
 */
to: string, };

/**
 * One column: a stretch of days.
 */
export type FigureStretch = { 
/**
 * Which of the stretches of a span it is; none of a year beside other years.
 */
column: FigureColumn | null, 
/**
 * What stands above it: `本月`, `本年累计`, `2025年`.
 */
title: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };

/**
 * Every figure of a span, beside the stretches it is compared with.
 */
export type FigureTable = { 
/**
 * `2026年10月`.
 */
title: string, 
/**
 * The stretches, the span itself first.
 */
columns: Array<FigureStretch>, 
/**
 * The figures, by what they are about.
 */
groups: Array<FigureLines>, };

/**
 * What a figure says, in the figure's own unit.
 */
export type FigureValue = { "kind": "count", "value": number } | { "kind": "count_of", "value": { 
/**
 * All of them.
 */
count: number, 
/**
 * Of those, the kind in question.
 */
of_which: number, } } | { "kind": "rate", "value": Rate } | { "kind": "money", "value": Fen } | { "kind": "by_hand" };

/**
 * Year beside year.
 */
export type FigureYearsQuery = { 
/**
 * The first year.
 */
from: number, 
/**
 * The last year.
 */
to: number, };

/**
 * A record of the book, to be opened.
 */
export type RecordLink = { "record": "occasion", "id": OccasionId } | { "record": "member", "id": MemberId } | { "record": "payment", "id": PaymentId } | { "record": "remittance", "id": RemittanceId } | { "record": "fund_entry", "id": FundEntryId } | { "record": "registered", "id": RegisterEntryId };

/**
 * One line of such a table.
 */
export type StructureLine = { 
/**
 * What it is called.
 */
label: string, 
/**
 * How many.
 */
count: number, 
/**
 * Of everybody.
 */
share: Rate, 
/**
 * The same in percent.
 */
percent: string, 
/**
 * Of those counted, how many may belong elsewhere: a part of the date is not known (约).
 */
about: number, 
/**
 * Whether it tells some of the lines above once more, and is not added.
 */
of_which: boolean, 
/**
 * Whether its people may be named.
 */
may_be_named: boolean, 
/**
 * Its people, in the order of the roster; empty where they may not be named.
 */
members: Array<StructureMember>, };

/**
 * Somebody in a line.
 */
export type StructureMember = { 
/**
 * The member.
 */
id: MemberId, 
/**
 * The member's name.
 */
name: string, 
/**
 * Whether the person may belong elsewhere.
 */
about: boolean, };

/**
 * How the branch is made up, as of which day.
 */
export type StructureQuery = { 
/**
 * The day; today when left out.
 */
day?: string | null, };

/**
 * One table; its lines but those of which (其中) add up to everybody.
 */
export type StructureTable = { 
/**
 * By what the members are sorted.
 */
kind: StructureKind, 
/**
 * In the order of the bands; then those of whom it is not known.
 */
lines: Array<StructureLine>, };

/**
 * The roster of a day, sorted in every respect.
 */
export type StructureTables = { 
/**
 * The day.
 */
day: string, 
/**
 * Members on the roster.
 */
total: number, 
/**
 * The tables, in the order they are told.
 */
tables: Array<StructureTable>, };

/**
 * What a figure is counted in. Units are never added to one another (domain.md 1P).
 */
export type Unit = "名" | "次" | "人次" | "个" | "本" | "件" | "条" | "对" | "户" | "篇" | "分" | "页" | "份" | "学时" | "元" | "%";
