// Written by `cargo test -p commands`; do not edit.

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
attachments_lost: number, };

/**
 * Which backup to go back to.
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
