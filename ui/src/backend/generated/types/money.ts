// Written by `cargo test -p commands`; do not edit.

/**
 * A sum of money in 分, the smallest unit there is; 24.95 元 is `Fen(2495)`.
 *
 * Shown and read as 元 with two decimals. A correction may be negative.
 */
export type Fen = number;
