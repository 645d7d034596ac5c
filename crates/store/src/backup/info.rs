//! Which backups there are.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::{BookFolder, Db, Error, files::Files, history::in_china};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The program was closed.
    Exit,
    /// The program was opened, and the last time it was not closed as it should be.
    Start,
    /// Something changed in the last half hour.
    Running,
    /// A new version of the program changes the tables.
    Migration,
    /// A file is imported; of which kind is not known any more.
    Import,
    /// 导入花名册.
    ImportRoster,
    /// 导入活动台账.
    ImportLedger,
    /// 导入党费.
    ImportDues,
    /// 导入登记簿.
    ImportRegister,
    /// A year of the 一本通 is sealed.
    Seal,
    /// The secretary asked for it.
    Asked,
    /// Another backup is restored in its place.
    Restore,
    /// The book that lay here could not be opened; kept as it was, unverified.
    Unreadable,
}

/// Of each reason: what it is in Chinese, and in the name of a file.
const REASONS: &[(Reason, &str, &str)] = &[
    (Reason::Exit, "关闭程序时", "exit"),
    (Reason::Start, "打开程序时", "start"),
    (Reason::Running, "使用中", "running"),
    (Reason::Migration, "程序升级之前", "migration"),
    (Reason::Import, "导入之前", "import"),
    (Reason::ImportRoster, "导入花名册之前", "import"),
    (Reason::ImportLedger, "导入活动台账之前", "import"),
    (Reason::ImportDues, "导入党费之前", "import"),
    (Reason::ImportRegister, "导入登记簿之前", "import"),
    (Reason::Seal, "封存一本通之前", "seal"),
    (Reason::Asked, "手动备份", "asked"),
    (Reason::Restore, "恢复之前", "restore"),
    (Reason::Unreadable, "打不开的原账本", "unreadable"),
];

impl Reason {
    fn row(self) -> (&'static str, &'static str) {
        REASONS.iter().find(|(reason, ..)| *reason == self).map_or(("", "backup"), |(_, words, file)| (*words, *file))
    }

    /// In Chinese.
    pub fn in_chinese(self) -> &'static str {
        self.row().0
    }

    pub(super) fn in_file_name(self) -> &'static str {
        self.row().1
    }
}

/// The last thing that was done in a book. Not what it was: that may name somebody, and a note is not encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastStep {
    /// Its number in the history.
    pub sequence: i64,
    /// When, UTC, ISO.
    pub instant: String,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// Its name: that of its files, without the ending.
    #[serde(default)]
    pub id: String,
    /// How many were made before it, and it: the order they were made in, whatever the clock said.
    #[serde(default)]
    pub number: u64,
    /// When it was made, UTC, ISO.
    pub made_at: String,
    /// Why.
    pub reason: Reason,
    /// Bytes of the database.
    pub size: u64,
    /// What its history comes to: alike only for the same history.
    pub head: String,
    /// Members not in the bin.
    pub members: i64,
    /// Occasions not in the bin.
    pub occasions: i64,
    /// Attachments it has, in `backups/attachments/`.
    #[serde(default)]
    pub attachments: u64,
    /// Attachments of the book whose files were found sound nowhere when it was made.
    #[serde(default)]
    pub attachments_lost: u64,
    /// The last change in it. Backups of older versions don't tell.
    #[serde(default)]
    pub last: Option<LastStep>,
}

/// Small files of ours are never longer.
const CAP: u64 = 64 * 1024;

/// The endings of a backup's files: its database, the `book.keys` of its time, what is told of it.
pub(super) const ENDINGS: [&str; 3] = ["db", "keys", "json"];

impl Backup {
    /// Its database.
    pub(super) fn database(&self, folder: &BookFolder) -> PathBuf {
        self.file(&folder.backups(), "db")
    }

    /// The `book.keys` of its time.
    pub(super) fn keys(&self, folder: &BookFolder) -> PathBuf {
        self.file(&folder.backups(), "keys")
    }

    /// What is told of it.
    pub(super) fn note(&self, folder: &BookFolder) -> PathBuf {
        self.file(&folder.backups(), "json")
    }

    /// One of its files, in a folder of backups.
    pub(super) fn file(&self, place: &Path, ending: &str) -> PathBuf {
        place.join(format!("{}.{ending}", self.id))
    }

    /// Whether it was looked over when it was made, and can be gone back to.
    pub fn is_verified(&self) -> bool {
        self.reason != Reason::Unreadable
    }

    /// When and why it was made, for a sentence.
    pub(super) fn in_words(&self) -> String {
        let when = in_china(self.made()).format("%Y年%-m月%-d日 %H:%M:%S");
        format!(" {when} 的备份（{}）", self.reason.in_chinese())
    }

    /// When it was made; the beginning of time where the note does not say.
    pub(super) fn made(&self) -> DateTime<Utc> {
        self.made_at.parse().unwrap_or(DateTime::UNIX_EPOCH)
    }
}

/// Every backup of a folder, newest first. One whose note can't be read is left out, and left alone.
pub fn list(folder: &BookFolder) -> Result<Vec<Backup>, Error> {
    list_in(folder.files(), &folder.backups())
}

/// Every backup that lies in a place: the folder's own, or the second one.
pub(super) fn list_in(files: &dyn Files, place: &Path) -> Result<Vec<Backup>, Error> {
    let paths = files.list(place).map_err(Error::file(place))?;
    let mut backups = Vec::new();
    for note in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
        let read = files.read(note, CAP).ok().and_then(|bytes| serde_json::from_slice::<Backup>(&bytes).ok());
        let id = note.file_stem().and_then(|stem| stem.to_str());
        if let (Some(mut backup), Some(id)) = (read, id) {
            backup.id = id.to_owned();
            if paths.contains(&backup.file(place, "db")) {
                backups.push(backup);
            }
        }
    }
    newest_first(&mut backups);
    Ok(backups)
}

/// Puts backups into the order in which they were made, the newest first. Those of older versions tell no number and
/// were made before.
pub(super) fn newest_first(backups: &mut [Backup]) {
    backups.sort_by(|a, b| (b.number, &b.made_at, &b.id).cmp(&(a.number, &a.made_at, &a.id)));
}

/// What the last step of a backup was, such as 登记主题党日, told by the book whose history goes on from it; none where
/// the book went another way since.
pub fn name_of_step(db: &Db, step: &LastStep) -> Result<Option<String>, Error> {
    let mut select = db.conn().prepare_cached("SELECT name FROM operation WHERE sequence = ?1 AND instant = ?2")?;
    Ok(select.query_row(params![step.sequence, step.instant], |row| row.get(0)).optional()?)
}

/// One of them. Fails with [`Error::NotFound`].
pub(super) fn find(folder: &BookFolder, id: &str) -> Result<Backup, Error> {
    list(folder)?.into_iter().find(|backup| backup.id == id).ok_or(Error::NotFound("备份"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_words() {
        for (reason, words, file) in REASONS {
            assert!(!words.is_empty() && !file.is_empty(), "{reason:?} is told");
            let text = serde_json::to_string(reason).unwrap();
            assert_eq!(serde_json::from_str::<Reason>(&text).unwrap(), *reason, "{text} is read again");
        }
        assert_eq!(Reason::ImportRoster.in_chinese(), "导入花名册之前", "the secretary sees before what it was made");
    }
}
