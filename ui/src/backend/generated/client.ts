// Written by `cargo test -p commands`; do not edit.

import type * as t from "./types";

export type Call = <R>(name: string, request: object) => Promise<R>;

/** Every command of the program, by concept. */
export const clientOver = (call: Call) => ({
});

export type Client = ReturnType<typeof clientOver>;
