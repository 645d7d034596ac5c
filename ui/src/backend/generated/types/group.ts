// Written by `cargo test -p commands`; do not edit.

import type { MemberId } from "./member";

/**
 * A group to be made or given another name.
 */
export type GroupDraft = { 
/**
 * Key; none for a new one.
 */
id?: GroupId | null, 
/**
 * 党小组 as it is called, such as 第一党小组.
 */
name: string, };

/**
 * Key of a group in the book.
 */
export type GroupId = number;

/**
 * A group's key.
 */
export type GroupRef = { 
/**
 * The party group, by number in the book.
 */
id: GroupId, };

/**
 * A group as it stood on the day.
 */
export type GroupView = { 
/**
 * The party group, by number in the book.
 */
id: GroupId, 
/**
 * 党小组 as it is called, such as 第一党小组.
 */
name: string, 
/**
 * Key of its leader.
 */
leader_id: MemberId | null, 
/**
 * Name of its leader.
 */
leader: string | null, 
/**
 * Members on the roster.
 */
members: number, 
/**
 * What is worth saying about its size; empty when all is as usual.
 */
advice: Array<string>, };

/**
 * On which day.
 */
export type OnDay = { 
/**
 * The day; today when left out.
 */
day?: string | null, };
