// Written by `cargo test -p commands`; do not edit.

import type { ClosingId, Means } from "./dues";
import type { Fen } from "./money";

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
