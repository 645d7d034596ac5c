// Written by `cargo test -p commands`; do not edit.

import type { GroupId } from "./group";
import type { Condition, Home, Input, Kind, MemberId, Section, Sensitivity, Sex, Status } from "./member";
import type { OwnField } from "./register";

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
 * Fields the branch added to the card itself.
 */
export type OwnFields = { 
/**
 * In the order of the card.
 */
fields: Array<OwnField>, };

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
 * Whose telephone numbers.
 */
export type PhoneQuery = { 
/**
 * Of one group only.
 */
group_id?: GroupId | null, };

/**
 * Where members live, by whether 异地居住 holds.
 */
export type Residence = "本地" | "异地";

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
