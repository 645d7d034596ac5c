// Written by `cargo test -p commands`; do not edit.

/**
 * A record in the bin.
 */
export type Binned = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
id: number, 
/**
 * What it is, such as 党员.
 */
label: string, 
/**
 * Its name, such as 王芳.
 */
name: string, 
/**
 * When it was put here, UTC, ISO.
 */
binned_at: string, };

/**
 * Which record of the bin.
 */
export type BinnedRef = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
id: number, };
