// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { DuesCategory, DuesRate, RateId } from "./dues";
import type { Fen } from "./money";

/**
 * A rate of the branch's own; for its category it takes the place of the national ones while it is valid.
 */
export type RateDraft = { 
/**
 * Key; none for a new one.
 */
id?: RateId | null, 
/**
 * 人员类别 it is for.
 */
category: DuesCategory, 
/**
 * Bases up to this, itself included; none: no upper end.
 */
up_to?: Fen | null, 
/**
 * Part of the whole base; this or `amount`.
 */
rate?: DuesRate | null, 
/**
 * A fixed sum a month.
 */
amount?: Fen | null, 
/**
 * First month it is valid.
 */
from_month: Month, 
/**
 * Last month; none while it is.
 */
to_month?: Month | null, 
/**
 * The document it comes from.
 */
source: string, };

/**
 * A rate's key.
 */
export type RateRef = { 
/**
 * The rate.
 */
id: RateId, };

/**
 * A rate of the national rules or of the branch's own.
 */
export type RateView = { 
/**
 * Key; none for one of the national rules.
 */
id: RateId | null, 
/**
 * 人员类别 it is for.
 */
category: DuesCategory, 
/**
 * Bases up to this, itself included; none: no upper end.
 */
up_to: Fen | null, 
/**
 * Part of the whole base.
 */
rate: DuesRate | null, 
/**
 * A fixed sum a month instead.
 */
amount: Fen | null, 
/**
 * First month it is valid.
 */
from_month: Month, 
/**
 * Last month; none while it is.
 */
to_month: Month | null, 
/**
 * The rule it comes from.
 */
source: string, 
/**
 * Whether the branch entered it.
 */
own: boolean, 
/**
 * As a sentence: `基数 5000.00 元及以下，按 0.5%`.
 */
text: string, };
