// Written by `cargo test -p commands`; do not edit.

/**
 * A form half filled.
 */
export type Draft = { 
/**
 * Which form.
 */
kind: string, 
/**
 * Which record it is about; empty for a new one.
 */
subject: string, 
/**
 * What is on it.
 */
content: unknown, 
/**
 * When, UTC, ISO.
 */
saved_at: string, };

/**
 * A form as it is now.
 */
export type DraftKeeping = { 
/**
 * Which form, such as `occasion`.
 */
kind: string, 
/**
 * Which record it is about; empty for a new one.
 */
subject: string, 
/**
 * What is on it.
 */
content: unknown, };

/**
 * Which drafts.
 */
export type DraftQuery = { 
/**
 * Of one form only.
 */
kind?: string | null, };

/**
 * Which draft.
 */
export type DraftRef = { 
/**
 * Which form.
 */
kind: string, 
/**
 * Which record it is about; empty for a new one.
 */
subject: string, };
