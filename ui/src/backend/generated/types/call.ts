// Written by `cargo test -p commands`; do not edit.

/**
 * The answer of a command that changed the book: the new value, and which kinds of records it
 * touched, so that screens reload what is stale and no more.
 */
export type Changed<T> = { 
/**
 * What was made or changed.
 */
value: T, 
/**
 * Tables touched, such as `member` and `member_group`.
 */
touched: Array<string>, };

/**
 * The request of a command that needs to be told nothing.
 */
export type NoRequest = Record<symbol, never>;
