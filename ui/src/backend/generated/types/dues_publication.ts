// Written by `cargo test -p commands`; do not edit.

import type { PublicationId } from "./dues";
import type { FundUse } from "./fund";
import type { Fen } from "./money";

/**
 * What is published of a quarter or a year: how much, never the base it is reckoned from.
 */
export type Publication = { 
/**
 * `2026年第三季度党费收缴公示`.
 */
title: string, 
/**
 * The whole of it as text, to be pasted in a chat group.
 */
text: string, 
/**
 * Each one's amount; empty where totals only are published.
 */
rows: Array<PublishedRow>, 
/**
 * Members who were to pay.
 */
people: number, 
/**
 * 应交, 分.
 */
due: Fen, 
/**
 * 实交 of these months, 分, with what was paid of their own will.
 */
paid: Fen, 
/**
 * Of it what was paid beyond 应交, 分.
 */
extra: Fen, 
/**
 * What fell due by each one's rhythm and was not paid, 分.
 */
owed: Fen, 
/**
 * How many have not paid all that fell due; none when everybody did.
 */
owed_people: number | null, 
/**
 * 上缴 of the dues of the period, 分.
 */
remitted: Fen, 
/**
 * 返还 that came in the period, 分.
 */
returned: Fen, 
/**
 * Spent of returned dues in the period, 分.
 */
spent: Fen, 
/**
 * The same by use.
 */
uses: Array<PublishedUse>, };

/**
 * A publication that was made, to be registered.
 */
export type PublicationDraft = { 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter?: number | null, 
/**
 * First day.
 */
published_on: string, 
/**
 * Last day.
 */
until_day?: string | null, 
/**
 * Where: 上墙, 微信群, 会上 …
 */
place?: string | null, 
/**
 * With each one's amount, or totals only.
 */
by_person: boolean, 
/**
 * 备注.
 */
note?: string | null, };

/**
 * What is to be published.
 */
export type PublicationQuery = { 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter?: number | null, 
/**
 * With each one's amount, or totals only; as it is set when left out.
 */
by_person?: boolean | null, };

/**
 * One publication that was made.
 */
export type PublicationView = { 
/**
 * Its key.
 */
id: PublicationId, 
/**
 * The year.
 */
year: number, 
/**
 * The quarter, 1 to 4; none: the whole year.
 */
quarter: number | null, 
/**
 * First day.
 */
published_on: string, 
/**
 * Last day.
 */
until_day: string | null, 
/**
 * Where: 上墙, 微信群, 会上 …
 */
place: string | null, 
/**
 * With each one's amount, or totals only.
 */
by_person: boolean, 
/**
 * 备注.
 */
note: string | null, };

/**
 * What one member paid.
 */
export type PublishedRow = { 
/**
 * 姓名.
 */
name: string, 
/**
 * 应交, 分.
 */
due: Fen, 
/**
 * 实交, 分, with what was paid of the member's own will.
 */
paid: Fen, };

/**
 * What returned dues were spent on.
 */
export type PublishedUse = { 
/**
 * 用途.
 */
spent_on: FundUse, 
/**
 * 分.
 */
amount: Fen, };
