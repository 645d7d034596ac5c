// Written by `cargo test -p commands`; do not edit.

export type Failure = { code: string, title: string, what_to_do: string, detail: string, };

export type FileRef = { token: string, file_name: string, };

export type DocumentRef = { token: string, file_name: string, media_type: string, pages: number | null, };
