// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { Difference, Means, PaymentId, Way } from "./dues";
import type { GroupId } from "./group";
import type { MemberId } from "./member";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";

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
