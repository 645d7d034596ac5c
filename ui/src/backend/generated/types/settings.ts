// Written by `cargo test -p commands`; do not edit.

/**
 * A setting.
 */
export type Setting = { 
/**
 * Its key.
 */
key: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What it is.
 */
value: unknown, 
/**
 * What the program comes with.
 */
default: unknown, 
/**
 * What it can be, as a sentence.
 */
choices: string, 
/**
 * The words it can be one or some of; none where it is something else.
 */
words: Array<string>, 
/**
 * Where the default comes from.
 */
source: string, };

/**
 * Which setting.
 */
export type SettingRef = { 
/**
 * Its key.
 */
key: string, };

/**
 * What to set it to.
 */
export type SettingValue = { 
/**
 * Its key.
 */
key: string, 
/**
 * What to.
 */
value: unknown, };
