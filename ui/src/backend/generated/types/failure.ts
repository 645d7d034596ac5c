// Written by `cargo test -p commands`; do not edit.

/**
 * Why a request was not done, and what to do next. Nothing was stored.
 *
 * The window switches on `code`, never on the Chinese text.
 */
export type Failure = { 
/**
 * Stable name, such as `import.password_protected`.
 */
code: string, 
/**
 * What is so, in one sentence.
 */
title: string, 
/**
 * What to do next, in one sentence.
 */
what_to_do: string, 
/**
 * For whoever helps by telephone: file, row, column or the technical cause. May be empty.
 */
detail: string, };
