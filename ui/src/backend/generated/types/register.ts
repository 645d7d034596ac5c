// Written by `cargo test -p commands`; do not edit.

import type { Unit } from "./figure";
import type { MemberId } from "./member";

/**
 * A paper of a volume.
 */
export type ArchivePaper = "盒脊标签" | "卷内目录";

/**
 * A visit, as far as registers go.
 */
export type HomeVisit = { 
/**
 * Its day.
 */
day: string, 
/**
 * Who was visited: one, or a couple.
 */
member_ids: Array<MemberId>, 
/**
 * Who went.
 */
visitors: string, 
/**
 * How they are; kept where the visit was nothing else.
 */
situation: string, 
/**
 * What it was, by register, with what each asks for.
 */
parts: { [key in string]: { [key in string]: RegisterValue } }, };

/**
 * A paper of an outing.
 */
export type OutingPaper = "安全健康知情承诺书" | "参加人员名单" | "应急联系卡";

/**
 * A field of such a register.
 */
export type OwnField = { 
/**
 * What it was called when the register was saved last; none for a new one.
 */
was?: string | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * What goes into it.
 */
kind: OwnFieldKind, 
/**
 * What a number is counted in; 次 when left out.
 */
unit?: Unit | null, 
/**
 * The words of a choice.
 */
choices: Array<string>, 
/**
 * Whether an entry is none without it.
 */
required: boolean, };

/**
 * What goes into a field of a register the branch made itself.
 */
export type OwnFieldKind = "一行字" | "一段文字" | "数目" | "金额" | "日期" | "选一项" | "党员" | "是或否";

/**
 * A register as it is made and changed. Saving replaces all of it.
 */
export type OwnRegister = { 
/**
 * Key; none for a new one.
 */
id?: OwnRegisterId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands among the others, and in which part of the 一本通.
 */
group: RegisterGroup, 
/**
 * What an entry of it is counted in.
 */
unit: Unit, 
/**
 * When it is kept; may be empty.
 */
about: string, 
/**
 * What its day is the day of; 日期 when empty.
 */
day: string, 
/**
 * What it asks for, in the order of its form.
 */
fields: Array<OwnField>, };

/**
 * Key of a register the branch made itself; never reused.
 */
export type OwnRegisterId = number;

/**
 * A register the branch made itself.
 */
export type OwnRegisterRef = { 
/**
 * Its key.
 */
id: OwnRegisterId, };

/**
 * An entry for each of several members, alike but for whom it is of.
 */
export type RegisterEachDraft = { 
/**
 * What stands in each of them; it has no key.
 */
draft: RegisterEntryDraft, 
/**
 * The field of members each of whom gets one.
 */
each: string, };

/**
 * A member.
 */
export type RegisterEntriesOfMember = { 
/**
 * The member.
 */
member_id: MemberId, };

/**
 * Which entries.
 */
export type RegisterEntriesQuery = { 
/**
 * The register, by its name.
 */
register: string, 
/**
 * The running year when left out.
 */
year?: number | null, 
/**
 * Only those that hold a text or name somebody by it.
 */
text?: string | null, };

/**
 * What is typed on the form of an entry. Saving replaces all of it.
 */
export type RegisterEntryDraft = { 
/**
 * Key; none for a new one.
 */
id?: RegisterEntryId | null, 
/**
 * The register, by its name.
 */
register: string, 
/**
 * 日期.
 */
day: string, 
/**
 * What stands in its fields, by their names.
 */
values: { [key in string]: RegisterValue }, };

/**
 * An entry as it is changed, with the names of those it names.
 */
export type RegisterEntryForm = { 
/**
 * What it says.
 */
draft: RegisterEntryDraft, 
/**
 * Names by member.
 */
names: Array<[MemberId, string]>, };

/**
 * Key of an entry of a register in the book; never reused.
 */
export type RegisterEntryId = number;

/**
 * Entries of a register.
 */
export type RegisterEntryList = { 
/**
 * The year.
 */
year: number, 
/**
 * Years it has entries of, and the running one, the latest first.
 */
years: Array<number>, 
/**
 * The entries, the latest first.
 */
rows: Array<RegisterEntryRow>, 
/**
 * What they come to: `共 3 次`, `慰问金 1,500.00 元`.
 */
totals: Array<string>, };

/**
 * An entry.
 */
export type RegisterEntryRef = { 
/**
 * Its key.
 */
id: RegisterEntryId, };

/**
 * An entry in the list.
 */
export type RegisterEntryRow = { 
/**
 * Its key.
 */
id: RegisterEntryId, 
/**
 * The register, by its name.
 */
register: string, 
/**
 * Its day.
 */
day: string, 
/**
 * What it is about, in a line.
 */
title: string, 
/**
 * What stands in its fields, as it is shown; empty fields are left out.
 */
texts: { [key in string]: string }, };

/**
 * What a register asks for.
 */
export type RegisterField = { 
/**
 * Its label, and its name in the book.
 */
name: string, 
/**
 * What goes into it.
 */
kind: RegisterFieldKind, 
/**
 * Words of a choice.
 */
choices: Array<string>, 
/**
 * What a number is counted in.
 */
unit: Unit | null, 
/**
 * Whether an entry is none without it.
 */
required: boolean, };

/**
 * What goes into a field.
 */
export type RegisterFieldKind = "text" | "prose" | "number" | "money" | "day" | "choice" | "members" | "yes_no";

/**
 * What a register is about.
 */
export type RegisterGroup = "走访联系" | "作用发挥" | "奖惩情况" | "支部事务";

/**
 * A register, and what it asks for.
 */
export type RegisterLine = { 
/**
 * Its name, by which it is asked for.
 */
name: string, 
/**
 * What it is about.
 */
group: RegisterGroup, 
/**
 * What its entries are counted in.
 */
unit: Unit, 
/**
 * When it is kept.
 */
about: string, 
/**
 * What its day is the day of.
 */
day: string, 
/**
 * What it asks for, in the order of its form.
 */
fields: Array<RegisterField>, 
/**
 * Where it is asked for.
 */
source: string, 
/**
 * Key of one that the branch made itself.
 */
own: OwnRegisterId | null, 
/**
 * Entries of the year.
 */
entries: number, 
/**
 * Whether the branch keeps it; one that it does not keep (积分) is offered nowhere.
 */
kept: boolean, 
/**
 * Whether something can be proposed from what was filled in.
 */
proposes: boolean, };

/**
 * What a register proposes from what was filled in so far; the secretary decides.
 */
export type RegisterProposal = { 
/**
 * What could stand in some fields, by their names.
 */
values: { [key in string]: RegisterValue }, 
/**
 * Why, in a sentence; empty where nothing is proposed.
 */
why: string, };

/**
 * What stands in a field of an entry: true or false, a number (money in 分), members, or a text — a day is written
 * `2026-10-31`.
 */
export type RegisterValue = boolean | number | Array<MemberId> | string;

/**
 * Of which year entries are counted.
 */
export type RegistersQuery = { 
/**
 * The running one when left out.
 */
year?: number | null, };
