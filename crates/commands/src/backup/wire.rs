//! Requests and responses about backups.

use serde::{Deserialize, Serialize};
use store::backup::{self, Salvaged};
use ts_rs::TS;

use crate::{Desk, Outcome, desk::FolderRef};

/// A backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Backup {
    /// Its name.
    pub id: String,
    /// When it was made, UTC, ISO.
    pub made_at: String,
    /// Why, in Chinese.
    pub reason: String,
    /// Whether it was looked over when it was made; a book that could not be opened is only kept.
    pub is_verified: bool,
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
    /// The last change in it, such as 登记主题党日; none while the book can't tell, being shut or gone another way since.
    pub last_step: Option<String>,
    /// When that was, UTC, ISO.
    pub last_at: Option<String>,
}

impl Backup {
    /// With what its last step was, told by the book if it is open.
    pub(crate) fn told_by(desk: &Desk, made: backup::Backup) -> Outcome<Self> {
        let name = match (&made.last, desk.has_open_book()) {
            (Some(last), true) => {
                let last = last.clone();
                desk.own_book()?.read(move |db| backup::name_of_step(db, &last))?
            }
            _ => None,
        };
        Ok(Self { last_step: name, ..made.into() })
    }
}

impl From<backup::Backup> for Backup {
    fn from(made: backup::Backup) -> Self {
        let (reason, is_verified) = (made.reason.in_chinese().to_owned(), made.is_verified());
        let backup::Backup { id, made_at, size, members, occasions, attachments, attachments_lost, last, .. } = made;
        let last_at = last.map(|last| last.instant);
        Self {
            id,
            made_at,
            reason,
            is_verified,
            size,
            members,
            occasions,
            attachments,
            attachments_lost,
            last_step: None,
            last_at,
        }
    }
}

/// A backup was made because the secretary asked for it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupMade {
    /// It.
    #[serde(flatten)]
    pub backup: Backup,
    /// What was new on the second place: it may be pulled out now.
    pub brought: Option<Brought>,
    /// What went wrong with the second place.
    pub place_problem: Option<String>,
}

/// How the backups stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupOverview {
    /// Bytes they take, with their attachments.
    pub bytes: u64,
    /// Bytes they may take.
    pub space: u64,
    /// The last time some had to go because that was full.
    pub short: Option<ShortOfSpace>,
    /// The last time one was restored for trial.
    pub rehearsal: Option<Rehearsal>,
    /// The second place, if one was chosen.
    pub place: Option<BackupPlace>,
}

/// Backups had to go because the space was full.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShortOfSpace {
    /// When, UTC, ISO.
    pub at: String,
    /// How many.
    pub gone: u64,
    /// When the oldest was made that stayed, UTC, ISO.
    pub oldest: Option<String>,
}

impl From<backup::ShortOfSpace> for ShortOfSpace {
    fn from(short: backup::ShortOfSpace) -> Self {
        Self { at: short.at, gone: short.gone, oldest: short.oldest }
    }
}

/// A backup was restored for trial.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rehearsal {
    /// When, UTC, ISO.
    pub at: String,
    /// When the backup was made, UTC, ISO.
    pub made_at: String,
    /// What was wrong with it; empty if all was well.
    pub problems: Vec<String>,
}

impl From<backup::Rehearsal> for Rehearsal {
    fn from(done: backup::Rehearsal) -> Self {
        Self { at: done.at, made_at: done.made_at, problems: done.problems }
    }
}

/// The second place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupPlace {
    /// The folder, for the eye.
    pub path: String,
    /// Whether it is there now.
    pub is_there: bool,
    /// When it was last there, UTC, ISO.
    pub seen_at: String,
    /// When it was last brought up to date, UTC, ISO.
    pub brought_at: Option<String>,
    /// When the newest backup on it was made, UTC, ISO.
    pub newest: Option<String>,
    /// Whether it was not seen for a month.
    pub is_unseen_too_long: bool,
}

impl From<backup::Place> for BackupPlace {
    fn from(place: backup::Place) -> Self {
        let backup::Place { path, is_there, seen_at, brought_at, newest, is_unseen_too_long } = place;
        Self { path, is_there, seen_at, brought_at, newest, is_unseen_too_long }
    }
}

/// What was brought to the second place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Brought {
    /// Backups that were not there.
    pub backups: u64,
    /// Attachments that were not there.
    pub attachments: u64,
}

impl From<backup::Brought> for Brought {
    fn from(brought: backup::Brought) -> Self {
        Self { backups: brought.backups, attachments: brought.attachments }
    }
}

/// The window's turn to see to the backups.
#[derive(Deserialize, TS)]
pub struct KeepingUp {
    /// Whether the book was just opened.
    #[serde(default)]
    pub just_opened: bool,
}

/// What was done for the backups.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct KeptUp {
    /// A backup was made.
    pub made: Option<Backup>,
    /// Something was brought to the second place.
    pub brought: Option<Brought>,
    /// What went wrong with the second place, in Chinese.
    pub place_problem: Option<String>,
    /// One was restored for trial.
    pub rehearsal: Option<Rehearsal>,
}

/// Which backup to go back to, or to look into.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BackupRestoring {
    /// Its name.
    pub id: String,
    /// The password of its time, if it was another.
    #[serde(default)]
    pub password: Option<String>,
}

/// The book is a backup's now.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupRestored {
    /// Name of what was kept of the book before, by which this is taken back; none if there was none.
    pub kept: Option<String>,
    /// What was done again out of a book that could not be opened, by name.
    pub done_again: Vec<String>,
    /// Whether there was more in it that could not be done again.
    pub is_cut_short: bool,
}

impl From<(Option<String>, Salvaged)> for BackupRestored {
    fn from((kept, salvaged): (Option<String>, Salvaged)) -> Self {
        Self { kept, done_again: salvaged.steps, is_cut_short: salvaged.is_cut_short }
    }
}

/// A password to try, if one is needed.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TryPassword {
    /// As typed.
    #[serde(default)]
    pub password: Option<String>,
}

/// The newest backup that opens and is whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NewestGood {
    /// It; none if there is none.
    pub good: Option<Backup>,
    /// So many newer ones are damaged.
    pub bad: u64,
}

/// What going back to the backup that is looked at would change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupDifferences {
    /// A sentence for each kind of record; empty if nothing differs.
    pub sentences: Vec<String>,
    /// The records, up to a number.
    pub records: Vec<DifferingRecord>,
    /// So many more.
    pub more: u64,
}

/// How a record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub enum HowDiffers {
    /// The backup has it, the book has not.
    #[serde(rename = "现在没有")]
    OnlyThen,
    /// Both have it, and it is not the same.
    #[serde(rename = "不一样")]
    Otherwise,
    /// It came into the book since.
    #[serde(rename = "当时没有")]
    OnlyNow,
}

/// A record that differs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DifferingRecord {
    /// Its table.
    pub table: String,
    /// Its key.
    pub key: String,
    /// What it is, such as 党员.
    pub label: String,
    /// What it is called; may be empty.
    pub name: String,
    /// How it differs.
    pub differs: HowDiffers,
    /// Whether it can be taken out of the backup by itself.
    pub can_be_taken: bool,
}

/// A record by table and key.
#[derive(Deserialize, TS)]
pub struct TakenRecord {
    /// Its table.
    pub table: String,
    /// Its key.
    pub key: String,
}

/// A folder somebody chose.
#[derive(Deserialize, TS)]
pub struct PlaceRef {
    /// The folder.
    pub folder: FolderRef,
}

/// Which backup of a chosen folder to go back to.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PlaceRestoring {
    /// The folder.
    pub folder: FolderRef,
    /// The backup's name.
    pub id: String,
    /// The password of its time, or the recovery code.
    #[serde(default)]
    pub password: Option<String>,
}
