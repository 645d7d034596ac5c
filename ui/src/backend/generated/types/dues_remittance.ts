// Written by `cargo test -p commands`; do not edit.

import type { Means, RemittanceId } from "./dues";
import type { Fen } from "./money";

/**
 * A remittance to be registered.
 */
export type RemittanceDraft = { 
/**
 * Year whose dues it is.
 */
year: number, 
/**
 * Quarter whose dues it is, 1 to 4.
 */
quarter: number, 
/**
 * Day it was handed up.
 */
remitted_on: string, 
/**
 * 分.
 */
amount: Fen, 
/**
 * 款项.
 */
means: Means, 
/**
 * 票据号 of the superior's receipt.
 */
receipt_number?: string | null, 
/**
 * Who took it.
 */
handed_to?: string | null, 
/**
 * 备注.
 */
note?: string | null, 
/**
 * Whether the person knows that it is more than the branch holds.
 */
over_confirmed: boolean, };

/**
 * One quarter. `still = received − remitted`.
 */
export type RemittanceQuarter = { 
/**
 * 1 to 4.
 */
quarter: number, 
/**
 * What the branch received in it, 分, without what went straight up.
 */
received: Fen, 
/**
 * What went straight to the superior (直缴上级), 分.
 */
direct: Fen, 
/**
 * What was handed up of it, 分.
 */
remitted: Fen, 
/**
 * What is still to be handed up, 分; negative when more was.
 */
still: Fen, };

/**
 * One remittance.
 */
export type RemittanceView = { 
/**
 * The remittance, by number in the book.
 */
id: RemittanceId, 
/**
 * Year whose dues it is.
 */
year: number, 
/**
 * Quarter whose dues it is, 1 to 4.
 */
quarter: number, 
/**
 * Day it was handed up.
 */
remitted_on: string, 
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
 * 票据号 of the superior's receipt.
 */
receipt_number: string | null, 
/**
 * Who took it.
 */
handed_to: string | null, 
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
void_reason: string | null, 
/**
 * Whether it lies in a closed period.
 */
closed: boolean, };

/**
 * A remittance to be voided.
 */
export type RemittanceVoid = { 
/**
 * The remittance, by number in the book.
 */
id: RemittanceId, 
/**
 * Why.
 */
reason: string, };

/**
 * What of a year was received and handed up.
 */
export type RemittanceYear = { 
/**
 * Its quarters, four.
 */
quarters: Array<RemittanceQuarter>, 
/**
 * Each remittance, voided ones too, by day.
 */
rows: Array<RemittanceView>, };

/**
 * The days in which dues were handed up.
 */
export type RemittedQuery = { 
/**
 * First day; from the beginning when left out.
 */
from?: string | null, 
/**
 * Last day.
 */
until: string, };
