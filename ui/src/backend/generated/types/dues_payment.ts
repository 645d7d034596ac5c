// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { Means, Nature, PaymentGroup, PaymentId, PaymentOrigin, Way } from "./dues";
import type { MemberId } from "./member";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";

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
 * The same by 款项.
 */
by_means: Array<SumByMeans>, 
/**
 * The same by 途径.
 */
by_way: Array<SumByWay>, 
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
 * By this 途径.
 */
way?: Way | null, 
/**
 * In each of these groups.
 */
groups: Array<PaymentGroup>, 
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
 * What came in of one 款项.
 */
export type SumByMeans = { 
/**
 * 款项; none where an old register does not tell it.
 */
means: Means | null, 
/**
 * 笔数.
 */
payments: number, 
/**
 * 分.
 */
amount: Fen, };

/**
 * What came in by one 途径.
 */
export type SumByWay = { 
/**
 * 途径; none where an old register does not tell it.
 */
way: Way | null, 
/**
 * 笔数.
 */
payments: number, 
/**
 * 分.
 */
amount: Fen, };
