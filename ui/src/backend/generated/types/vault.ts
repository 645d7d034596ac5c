// Written by `cargo test -p commands`; do not edit.

/**
 * A new password.
 */
export type NewPassword = { 
/**
 * The one that holds; none if the book has none.
 */
current?: string | null, 
/**
 * The new one.
 */
password: string, };

/**
 * The password that holds.
 */
export type PresentPassword = { 
/**
 * As typed.
 */
current: string, };

/**
 * The password that opens the book.
 */
export type Unlocking = { 
/**
 * As typed.
 */
password: string, };
