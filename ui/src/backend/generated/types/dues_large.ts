// Written by `cargo test -p commands`; do not edit.

import type { LargeDuesId, Means } from "./dues";
import type { MemberId } from "./member";
import type { Fen } from "./money";

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
