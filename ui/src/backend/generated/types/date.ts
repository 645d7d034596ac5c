// Written by `cargo test -p commands`; do not edit.

/**
 * A month of a year, such as October 2026: written and stored `2026-10`.
 */
export type Month = string;

/**
 * A date as an old file gives it: `1951`, `1951-03` or `1951-03-12`.
 *
 * It sorts and counts as its first day; a figure that hangs on the missing part is to be marked
 * 约 ([`PartialDate::is_exact`] tells). Years run from 1850 to 2199. Written and stored as ISO text.
 */
export type PartialDate = string;
