//! Requests and responses about backups.

use serde::{Deserialize, Serialize};
use store::backup;
use ts_rs::TS;

/// A backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Backup {
    /// Its name.
    pub id: String,
    /// When it was made, UTC, ISO.
    pub made_at: String,
    /// Why, in Chinese.
    pub reason: String,
    /// Bytes it takes on the disk.
    pub size: u64,
    /// Members in it.
    pub members: i64,
    /// Occasions in it.
    pub occasions: i64,
    /// Attachments in it.
    pub attachments: u64,
    /// Attachments whose files were found nowhere when it was made.
    pub attachments_lost: u64,
}

impl From<backup::Backup> for Backup {
    fn from(made: backup::Backup) -> Self {
        let reason = made.reason.in_chinese().to_owned();
        let backup::Backup { id, made_at, size, members, occasions, attachments, attachments_lost, .. } = made;
        Self { id, made_at, reason, size, members, occasions, attachments, attachments_lost }
    }
}

/// Which backup to go back to.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BackupRestoring {
    /// Its name.
    pub id: String,
    /// The password of its time, if it was another.
    #[serde(default)]
    pub password: Option<String>,
}
