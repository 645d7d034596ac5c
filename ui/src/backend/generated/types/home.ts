// Written by `cargo test -p commands`; do not edit.

import type { YearView } from "./compliance";
import type { OccasionId, OccasionState } from "./occasion";
import type { DueLevel, DueTarget } from "./plan";

/**
 * One day of the calendar.
 */
export type CalendarDay = { 
/**
 * The day.
 */
day: string, 
/**
 * Whether it is of the month.
 */
in_month: boolean, 
/**
 * Whether it is today.
 */
is_today: boolean, 
/**
 * Occasions of the day.
 */
marks: Array<CalendarMark>, };

/**
 * One occasion on the calendar.
 */
export type CalendarMark = { 
/**
 * Two or three characters: `党日`.
 */
text: string, 
/**
 * Held or planned.
 */
state: OccasionState, 
/**
 * The occasion.
 */
occasion_id: OccasionId, };

/**
 * One thing to be done.
 */
export type DueItem = { 
/**
 * Stable name of the kind of thing, such as `planned.prepare`.
 */
code: string, 
/**
 * Pressing, or can wait.
 */
level: DueLevel, 
/**
 * What is so: `10月支委会已定 10月29日`.
 */
title: string, 
/**
 * More of it: `还没有发通知、印签到表`.
 */
detail: string, 
/**
 * Words of the button: `准备支委会`.
 */
action: string, 
/**
 * Where the button leads.
 */
target: DueTarget, };

/**
 * The first page.
 */
export type HomeView = { 
/**
 * The day the view is of.
 */
today: string, 
/**
 * `10月27日　星期二`.
 */
today_text: string, 
/**
 * 待办事项, the pressing ones first.
 */
due: Array<DueItem>, 
/**
 * How many are pressing.
 */
pressing: number, 
/**
 * How many can wait.
 */
can_wait: number, 
/**
 * `2026年10月`.
 */
month_text: string, 
/**
 * The month, weeks of seven days from Monday.
 */
weeks: Array<Array<CalendarDay>>, 
/**
 * Next theme day; none when no day is fixed and none is planned.
 */
next_theme_day: NextThemeDay | null, 
/**
 * 今年的组织生活.
 */
year: YearView, };

/**
 * The next theme day.
 */
export type NextThemeDay = { 
/**
 * Day it is held.
 */
day: string, 
/**
 * Whether an occasion is planned for it.
 */
occasion_id: OccasionId | null, 
/**
 * `下次主题党日 11月15日`.
 */
text: string, };
