// Written by `cargo test -p commands`; do not edit.

import type { MemberId } from "./member";
import type { OccasionId } from "./occasion";
import type { RegisterEntryId } from "./register";
import type { WritingId } from "./writing";

/**
 * What was found, by what it is.
 */
export type SearchAnswer = { 
/**
 * People, occasions and texts; those without a hit are left out.
 */
groups: Array<SearchGroup>, };

/**
 * Hits of one sort.
 */
export type SearchGroup = { 
/**
 * `党员`, `组织生活`, `登记簿`, `文稿`, `回收站`.
 */
label: string, 
/**
 * The first of them.
 */
hits: Array<SearchHit>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * One hit.
 */
export type SearchHit = { 
/**
 * Name or topic.
 */
title: string, 
/**
 * What tells it from another: group and telephone, day and kind.
 */
detail: string, 
/**
 * Where it leads.
 */
target: SearchTarget, };

/**
 * What was typed.
 */
export type SearchRequest = { 
/**
 * Name, pinyin, initials, the last digits of a telephone number, words of a topic.
 */
text: string, };

/**
 * Where a hit leads.
 */
export type SearchTarget = { "kind": "member", "id": MemberId } | { "kind": "occasion", "id": OccasionId } | { "kind": "registered", "id": RegisterEntryId } | { "kind": "writing", "id": WritingId } | { "kind": "binned", "id": string };
