// Written by `cargo test -p commands`; do not edit.

import type { PartialDate } from "./date";
import type { GroupId } from "./group";
import type { AwayKind, Condition, Finding, FiveClass, Input, Kind, Medal, MemberId, PartyStanding, Section, Status, Suspension, Years } from "./member";

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
