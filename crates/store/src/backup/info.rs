//! Which backups there are.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::{BookFolder, Error};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The program was closed.
    Exit,
    /// A new version of the program changes the tables.
    Migration,
    /// A file is imported.
    Import,
    /// The secretary asked for it.
    Asked,
    /// Another backup is restored in its place.
    Restore,
    /// The book that lay here could not be opened; kept as it was, unverified.
    Unreadable,
}

impl Reason {
    /// In Chinese.
    pub fn in_chinese(self) -> &'static str {
        match self {
            Self::Exit => "退出时",
            Self::Migration => "升级前",
            Self::Import => "导入前",
            Self::Asked => "手动备份",
            Self::Restore => "恢复前",
            Self::Unreadable => "打不开的原账本",
        }
    }

    pub(super) fn in_file_name(self) -> &'static str {
        match self {
            Self::Exit => "exit",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Asked => "asked",
            Self::Restore => "restore",
            Self::Unreadable => "unreadable",
        }
    }
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// Its name: that of its files, without the ending.
    #[serde(default)]
    pub id: String,
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
}

/// Small files of ours are never longer.
const CAP: u64 = 64 * 1024;

impl Backup {
    /// Its database.
    pub(super) fn database(&self, folder: &BookFolder) -> PathBuf {
        folder.backups().join(format!("{}.db", self.id))
    }

    /// The `book.keys` of its time.
    pub(super) fn keys(&self, folder: &BookFolder) -> PathBuf {
        folder.backups().join(format!("{}.keys", self.id))
    }

    /// What is told of it.
    pub(super) fn note(&self, folder: &BookFolder) -> PathBuf {
        folder.backups().join(format!("{}.json", self.id))
    }
}

/// Every backup of a folder, newest first. One whose note can't be read is left out, and left alone.
pub fn list(folder: &BookFolder) -> Result<Vec<Backup>, Error> {
    let files = folder.files();
    let paths = files.list(&folder.backups()).map_err(Error::file(folder.backups()))?;
    let mut backups = Vec::new();
    for note in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
        let read = files.read(note, CAP).ok().and_then(|bytes| serde_json::from_slice::<Backup>(&bytes).ok());
        let id = note.file_stem().and_then(|stem| stem.to_str());
        if let (Some(mut backup), Some(id)) = (read, id) {
            backup.id = id.to_owned();
            if paths.contains(&backup.database(folder)) {
                backups.push(backup);
            }
        }
    }
    backups.sort_by(|a, b| (&b.made_at, &b.id).cmp(&(&a.made_at, &a.id)));
    Ok(backups)
}
