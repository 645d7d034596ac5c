// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { ReliefId, ReliefState } from "./dues";
import type { MemberId } from "./member";
import type { Fen } from "./money";
import type { OccasionId } from "./occasion";

/**
 * A request for reduction as it was entered, with the decision once there is one.
 */
export type ReliefDraft = { 
/**
 * Key; none for a new one.
 */
id?: ReliefId | null, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * Where it stands.
 */
state: ReliefState, 
/**
 * First month.
 */
from_month: Month, 
/**
 * Last month.
 */
to_month: Month, 
/**
 * What is still to be paid a month; 0: nothing.
 */
amount: Fen, 
/**
 * Why it is asked for.
 */
reason: string, 
/**
 * When.
 */
requested_on: string, 
/**
 * When it was decided; needed once it is.
 */
decided_on?: string | null, 
/**
 * The meeting that decided.
 */
occasion_id?: OccasionId | null, 
/**
 * What was decided.
 */
decision?: string | null, 
/**
 * 上级意见.
 */
superior_opinion?: string | null, };

/**
 * Of which year; all when left out.
 */
export type ReliefQuery = { 
/**
 * Those that cover a month of this year.
 */
year?: number | null, };

/**
 * A reduction's key.
 */
export type ReliefRef = { 
/**
 * The reduction.
 */
id: ReliefId, };

/**
 * A request for reduction and what became of it.
 */
export type ReliefView = { 
/**
 * Key.
 */
id: ReliefId, 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * Where it stands.
 */
state: ReliefState, 
/**
 * First month.
 */
from_month: Month, 
/**
 * Last month; it ends by itself.
 */
to_month: Month, 
/**
 * What is still to be paid a month; 0: nothing.
 */
amount: Fen, 
/**
 * What would be due in the first month without it.
 */
monthly: Fen | null, 
/**
 * Why it was asked for.
 */
reason: string, 
/**
 * When.
 */
requested_on: string, 
/**
 * When it was decided.
 */
decided_on: string | null, 
/**
 * The meeting that decided.
 */
occasion_id: OccasionId | null, 
/**
 * The same in words: `10月15日 支委会`.
 */
occasion_text: string | null, 
/**
 * What was decided.
 */
decision: string | null, 
/**
 * 上级意见, where the branch reports it.
 */
superior_opinion: string | null, 
/**
 * What is worth saying.
 */
advice: Array<string>, };
