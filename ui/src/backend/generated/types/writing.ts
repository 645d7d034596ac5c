// Written by `cargo test -p commands`; do not edit.

/**
 * What is typed on the form of a text. Saving replaces all of it.
 */
export type WritingDraft = { 
/**
 * Key; none for a new one.
 */
id?: WritingId | null, 
/**
 * What kind of text.
 */
kind: WritingKind, 
/**
 * The year it is about and in whose book it stands.
 */
year: number, 
/**
 * The day it is signed with; a summary of 2026 may be signed in January 2027.
 */
day?: string | null, 
/**
 * 标题.
 */
title: string, 
/**
 * 主送; none where it is addressed to nobody.
 */
addressee?: string | null, 
/**
 * 署名; the branch's name where left out.
 */
author?: string | null, 
/**
 * 正文, a paragraph each line; may still be empty.
 */
body: string, };

/**
 * One sentence of figures.
 */
export type WritingFact = { 
/**
 * What it is about: 党员, 组织生活, 到会 …
 */
about: string, 
/**
 * The sentence.
 */
text: string, };

/**
 * A text as it is written or read, with what helps in writing it.
 */
export type WritingForm = { 
/**
 * What it says.
 */
draft: WritingDraft, 
/**
 * The branch's name: who signs where 署名 is left out.
 */
branch: string, };

/**
 * Key of a text in the book; never reused.
 */
export type WritingId = number;

/**
 * What kind of text it is (domain.md A11, C19, 5.10, 5.27, 5.28).
 */
export type WritingKind = "总结" | "述职报告" | "案例" | "信息稿" | "结题报告" | "工作计划" | "换届材料" | "组织生活会材料" | "请示报告" | "制度" | "简报";

/**
 * A text in the list.
 */
export type WritingLine = { 
/**
 * Its key.
 */
id: WritingId, 
/**
 * What kind of text.
 */
kind: WritingKind, 
/**
 * 标题.
 */
title: string, 
/**
 * The day it is signed with.
 */
day: string | null, 
/**
 * Characters of the text; 0 of one that has only a title so far.
 */
characters: number, };

/**
 * The texts of a year.
 */
export type WritingList = { 
/**
 * The year.
 */
year: number, 
/**
 * Years that have texts, and the running one, the latest first.
 */
years: Array<number>, 
/**
 * The texts, by kind and as they were written.
 */
lines: Array<WritingLine>, };

/**
 * 本年数字: what the book knows of a year, in sentences that can be put into a text.
 */
export type WritingMaterial = { 
/**
 * The year.
 */
year: number, 
/**
 * The day up to which it counts, of a year that is not over.
 */
until: string | null, 
/**
 * The sentences; none of what the book has no records of.
 */
facts: Array<WritingFact>, };

/**
 * Headings of a text of some kind, to be put in and written under; none for one that has no parts.
 */
export type WritingOutline = { 
/**
 * What kind of text.
 */
kind: WritingKind, 
/**
 * The headings, one a line.
 */
headings: Array<string>, };

/**
 * A text that can be drafted.
 */
export type WritingPaper = "换届请示" | "选举办法（草案）" | "人选酝酿报告" | "候选人预备人选请示" | "选举大会主持词" | "选举结果报告";

/**
 * Which texts.
 */
export type WritingQuery = { 
/**
 * The year they are about; the running one when left out.
 */
year?: number | null, 
/**
 * Of one kind only.
 */
kind?: WritingKind | null, };

/**
 * A text.
 */
export type WritingRef = { 
/**
 * Its key.
 */
id: WritingId, };

/**
 * Which kind of text about which year.
 */
export type WritingWish = { 
/**
 * What kind of text.
 */
kind: WritingKind, 
/**
 * The year it is about; the running one when left out.
 */
year?: number | null, };
