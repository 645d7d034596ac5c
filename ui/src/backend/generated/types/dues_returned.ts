// Written by `cargo test -p commands`; do not edit.

import type { DuesRate, DuesReturnId } from "./dues";
import type { FundEntryId } from "./fund";
import type { Fen } from "./money";

/**
 * What is agreed about a return.
 */
export type ReturnDraft = { 
/**
 * Year whose receipts are returned in part.
 */
receipts_year: number, 
/**
 * 返还比例.
 */
rate: DuesRate, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * One sum that came back; an income of the funds.
 */
export type ReturnEntry = { 
/**
 * The income in the ledger of the funds.
 */
fund_entry_id: FundEntryId, 
/**
 * Day it came.
 */
day: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 备注.
 */
note: string | null, };

/**
 * A sum that came back.
 */
export type ReturnReceived = { 
/**
 * Year whose receipts it is part of.
 */
receipts_year: number, 
/**
 * Day it came.
 */
day: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * The return of one year's receipts.
 */
export type ReturnView = { 
/**
 * Its key; none while nothing was set down about it.
 */
id: DuesReturnId | null, 
/**
 * Year whose receipts are returned in part.
 */
receipts_year: number, 
/**
 * What was received in that year, 分.
 */
receipts: Fen, 
/**
 * 返还比例.
 */
rate: DuesRate, 
/**
 * 应返: receipts × rate, 分.
 */
due: Fen, 
/**
 * 实返, 分.
 */
received: Fen, 
/**
 * What is still to come, 分; negative when more came.
 */
difference: Fen, 
/**
 * Each sum that came.
 */
entries: Array<ReturnEntry>, 
/**
 * 备注.
 */
note: string | null, };
