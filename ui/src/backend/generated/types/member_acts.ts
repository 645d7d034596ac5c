// Written by `cargo test -p commands`; do not edit.

import type { PartialDate } from "./date";
import type { GroupId } from "./group";
import type { AwayKind, Condition, Finding, FiveClass, MemberId, PartyStanding, Status, Suspension, Years } from "./member";

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
