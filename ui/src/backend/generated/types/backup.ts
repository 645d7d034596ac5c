// Written by `cargo test -p commands`; do not edit.

import type { FolderRef } from "./desk";

/**
 * A backup.
 */
export type Backup = { 
/**
 * Its name.
 */
id: string, 
/**
 * When it was made, UTC, ISO.
 */
made_at: string, 
/**
 * Why, in Chinese.
 */
reason: string, 
/**
 * Whether it was looked over when it was made; a book that could not be opened is only kept.
 */
is_verified: boolean, 
/**
 * Bytes it takes on the disk.
 */
size: number, 
/**
 * Members in it.
 */
members: number, 
/**
 * Occasions in it.
 */
occasions: number, 
/**
 * Attachments in it.
 */
attachments: number, 
/**
 * Attachments whose files were found nowhere when it was made.
 */
attachments_lost: number, 
/**
 * The last change in it, such as 登记主题党日; none while the book can't tell, being shut or gone another way since.
 */
last_step: string | null, 
/**
 * When that was, UTC, ISO.
 */
last_at: string | null, };

/**
 * What going back to the backup that is looked at would change.
 */
export type BackupDifferences = { 
/**
 * A sentence for each kind of record; empty if nothing differs.
 */
sentences: Array<string>, 
/**
 * The records, up to a number.
 */
records: Array<DifferingRecord>, 
/**
 * So many more.
 */
more: number, };

/**
 * A backup was made because the secretary asked for it.
 */
export type BackupMade = { 
/**
 * What was new on the second place: it may be pulled out now.
 */
brought: Brought | null, 
/**
 * What went wrong with the second place.
 */
place_problem: string | null, 
/**
 * Its name.
 */
id: string, 
/**
 * When it was made, UTC, ISO.
 */
made_at: string, 
/**
 * Why, in Chinese.
 */
reason: string, 
/**
 * Whether it was looked over when it was made; a book that could not be opened is only kept.
 */
is_verified: boolean, 
/**
 * Bytes it takes on the disk.
 */
size: number, 
/**
 * Members in it.
 */
members: number, 
/**
 * Occasions in it.
 */
occasions: number, 
/**
 * Attachments in it.
 */
attachments: number, 
/**
 * Attachments whose files were found nowhere when it was made.
 */
attachments_lost: number, 
/**
 * The last change in it, such as 登记主题党日; none while the book can't tell, being shut or gone another way since.
 */
last_step: string | null, 
/**
 * When that was, UTC, ISO.
 */
last_at: string | null, };

/**
 * How the backups stand.
 */
export type BackupOverview = { 
/**
 * Bytes they take, with their attachments.
 */
bytes: number, 
/**
 * Bytes they may take.
 */
space: number, 
/**
 * The last time some had to go because that was full.
 */
short: ShortOfSpace | null, 
/**
 * The last time one was restored for trial.
 */
rehearsal: Rehearsal | null, 
/**
 * The second place, if one was chosen.
 */
place: BackupPlace | null, };

/**
 * The second place.
 */
export type BackupPlace = { 
/**
 * The folder, for the eye.
 */
path: string, 
/**
 * Whether it is there now.
 */
is_there: boolean, 
/**
 * When it was last there, UTC, ISO.
 */
seen_at: string, 
/**
 * When it was last brought up to date, UTC, ISO.
 */
brought_at: string | null, 
/**
 * When the newest backup on it was made, UTC, ISO.
 */
newest: string | null, 
/**
 * Whether it was not seen for a month.
 */
is_unseen_too_long: boolean, };

/**
 * The book is a backup's now.
 */
export type BackupRestored = { 
/**
 * Name of what was kept of the book before, by which this is taken back; none if there was none.
 */
kept: string | null, 
/**
 * What was done again out of a book that could not be opened, by name.
 */
done_again: Array<string>, 
/**
 * Whether there was more in it that could not be done again.
 */
is_cut_short: boolean, };

/**
 * Which backup to go back to, or to look into.
 */
export type BackupRestoring = { 
/**
 * Its name.
 */
id: string, 
/**
 * The password of its time, if it was another.
 */
password?: string | null, };

/**
 * What was brought to the second place.
 */
export type Brought = { 
/**
 * Backups that were not there.
 */
backups: number, 
/**
 * Attachments that were not there.
 */
attachments: number, };

/**
 * A record that differs.
 */
export type DifferingRecord = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
key: string, 
/**
 * What it is, such as 党员.
 */
label: string, 
/**
 * What it is called; may be empty.
 */
name: string, 
/**
 * How it differs.
 */
differs: HowDiffers, 
/**
 * Whether it can be taken out of the backup by itself.
 */
can_be_taken: boolean, };

/**
 * How a record differs.
 */
export type HowDiffers = "现在没有" | "不一样" | "当时没有";

/**
 * The window's turn to see to the backups.
 */
export type KeepingUp = { 
/**
 * Whether the book was just opened.
 */
just_opened: boolean, };

/**
 * What was done for the backups.
 */
export type KeptUp = { 
/**
 * A backup was made.
 */
made: Backup | null, 
/**
 * Something was brought to the second place.
 */
brought: Brought | null, 
/**
 * What went wrong with the second place, in Chinese.
 */
place_problem: string | null, 
/**
 * One was restored for trial.
 */
rehearsal: Rehearsal | null, };

/**
 * The newest backup that opens and is whole.
 */
export type NewestGood = { 
/**
 * It; none if there is none.
 */
good: Backup | null, 
/**
 * So many newer ones are damaged.
 */
bad: number, };

/**
 * A folder somebody chose.
 */
export type PlaceRef = { 
/**
 * The folder.
 */
folder: FolderRef, };

/**
 * Which backup of a chosen folder to go back to.
 */
export type PlaceRestoring = { 
/**
 * The folder.
 */
folder: FolderRef, 
/**
 * The backup's name.
 */
id: string, 
/**
 * The password of its time, or the recovery code.
 */
password?: string | null, };

/**
 * A backup was restored for trial.
 */
export type Rehearsal = { 
/**
 * When, UTC, ISO.
 */
at: string, 
/**
 * When the backup was made, UTC, ISO.
 */
made_at: string, 
/**
 * What was wrong with it; empty if all was well.
 */
problems: Array<string>, };

/**
 * Backups had to go because the space was full.
 */
export type ShortOfSpace = { 
/**
 * When, UTC, ISO.
 */
at: string, 
/**
 * How many.
 */
gone: number, 
/**
 * When the oldest was made that stayed, UTC, ISO.
 */
oldest: string | null, };

/**
 * A record by table and key.
 */
export type TakenRecord = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its key.
 */
key: string, };

/**
 * A password to try, if one is needed.
 */
export type TryPassword = { 
/**
 * As typed.
 */
password?: string | null, };
