// Written by `cargo test -p commands`; do not edit.

/**
 * Which one.
 */
export type DeputyRef = { 
/**
 * Its key.
 */
id: number, };

/**
 * Who stood in, and when.
 */
export type DeputyView = { 
/**
 * Its key; none for one to be entered.
 */
id?: number | null, 
/**
 * 代办人.
 */
name: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Why.
 */
reason?: string | null, };
