// Written by `cargo test -p commands`; do not edit.

import type { Month } from "./date";
import type { MonthMark, OwedLevel, PaymentId, Rhythm } from "./dues";
import type { GroupId } from "./group";
import type { MemberId } from "./member";
import type { Fen } from "./money";

/**
 * Members × twelve months.
 */
export type DuesGrid = { 
/**
 * The year.
 */
year: number, 
/**
 * This month, 1 to 12, if it is of the year.
 */
today_month: number | null, 
/**
 * The members, in the roster's order.
 */
rows: Array<GridRow>, 
/**
 * Totals of the rows by month.
 */
months: Array<MonthTotal>, 
/**
 * 全年应交.
 */
due: Fen, 
/**
 * 全年实交, without what is more than due.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交: of months whose term is over.
 */
owed: Fen, 
/**
 * Last closed day.
 */
closed_until: string | null, 
/**
 * Whether the year's assessment is confirmed.
 */
confirmed: boolean, 
/**
 * How many rows there are.
 */
members: number, };

/**
 * One month of one member.
 */
export type GridCell = { 
/**
 * The month.
 */
month: Month, 
/**
 * How it stands.
 */
mark: MonthMark, 
/**
 * 应交 after reductions.
 */
due: Fen, 
/**
 * 实交 towards it.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * Day and means of the last payment: `10.20 现金`; empty without one.
 */
detail: string, 
/**
 * The payments, earliest first.
 */
payments: Array<PaymentId>, };

/**
 * Whose grid, of which year.
 */
export type GridRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Only this party group, as it is today or was at the end of a past year.
 */
group_id?: GroupId | null, 
/**
 * Name, pinyin or initials.
 */
search?: string | null, 
/**
 * The day as of which a month counts as owed; today when left out.
 */
until?: string | null, };

/**
 * One member's year.
 */
export type GridRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 序号 in the whole year's grid.
 */
number: number, 
/**
 * 姓名.
 */
name: string, 
/**
 * `0.5`, `1`, or `定额`; empty while nothing is assessed. The base is looked at by `dues.reveal_bases`.
 */
rate_text: string, 
/**
 * 月应交, as it holds at the end of the year.
 */
monthly: Fen | null, 
/**
 * 交纳周期.
 */
rhythm: Rhythm | null, 
/**
 * January to December.
 */
cells: Array<GridCell>, 
/**
 * 全年应交.
 */
due: Fen, 
/**
 * 全年实交, without what is more than due.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交.
 */
owed: Fen, 
/**
 * How far behind; none when nothing is owed.
 */
owed_level: OwedLevel | null, 
/**
 * 备注: reductions and changes of the year.
 */
note: string, };

/**
 * One month of the rows together.
 */
export type MonthTotal = { 
/**
 * The month.
 */
month: Month, 
/**
 * 应交.
 */
due: Fen, 
/**
 * 实交, without what is more than due.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交.
 */
owed: Fen, 
/**
 * Whether what is due in it was fixed by a closing.
 */
closed: boolean, };

/**
 * Which rows stand behind a total.
 */
export type TotalRequest = { 
/**
 * The year.
 */
year: number, 
/**
 * Only this month.
 */
month?: Month | null, 
/**
 * Only this month and later ones.
 */
from?: Month | null, 
/**
 * Only this month and earlier ones.
 */
to?: Month | null, 
/**
 * Only this member.
 */
member_id?: MemberId | null, 
/**
 * Only months that stand so.
 */
mark?: MonthMark | null, };

/**
 * One row behind a total: a month of a member with anything in it.
 */
export type TotalRow = { 
/**
 * The member.
 */
member_id: MemberId, 
/**
 * 姓名.
 */
name: string, 
/**
 * The month.
 */
month: Month, 
/**
 * How it stands.
 */
mark: MonthMark, 
/**
 * 应交.
 */
due: Fen, 
/**
 * 实交.
 */
paid: Fen, 
/**
 * 自愿多交.
 */
extra: Fen, 
/**
 * 未交.
 */
owed: Fen, 
/**
 * Slips of its payments: `2026-0318`.
 */
slips: Array<string>, };
