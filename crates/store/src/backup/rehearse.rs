//! Once a week a kept backup is restored for trial, aside: a backup nobody ever went back to is a hope.

use domain::backup::{REHEARSED_EVERY, is_due};
use serde::{Deserialize, Serialize};

use super::{Backup, list, notes};
use crate::{
    BookFolder, Error, Store, attachment, connection, handover,
    history::instant_text,
    vault::{self, DataKey, KeyFile},
    verify,
};

/// Where it is noted.
const NOTE: &str = "rehearsal";

/// The folder it is restored into, inside the book's own.
pub(super) const ASIDE: &str = "rehearsal";

/// The last time a backup was restored for trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rehearsal {
    /// When, UTC, ISO.
    pub at: String,
    /// Which backup.
    pub id: String,
    /// When that was made, UTC, ISO.
    pub made_at: String,
    /// What was wrong with it, Chinese phrases; none if all was well.
    pub problems: Vec<String>,
}

/// The last rehearsal, if there was one.
pub fn rehearsal(folder: &BookFolder) -> Option<Rehearsal> {
    notes::read(folder, NOTE)
}

/// Restores a backup taken at random into a folder aside and looks it over, if a week has passed since the last time.
/// Backups under a key of another time are passed over: without their password nobody can try them.
///
/// None when it is not due, or there is no backup to try.
pub fn rehearse(store: &Store) -> Result<Option<Rehearsal>, Error> {
    let folder = store.folder();
    let last = rehearsal(folder).and_then(|last| last.at.parse().ok());
    if !is_due(last, REHEARSED_EVERY, folder.now()) {
        return Ok(None);
    }
    let mut backups: Vec<Backup> = list(folder)?.into_iter().filter(Backup::is_verified).collect();
    while !backups.is_empty() {
        let at = random_place(backups.len())?;
        let backup = backups.swap_remove(at);
        let Some(key) = key_without_asking(store, &backup)? else { continue };
        let problems = try_out(folder, &backup, &key)?;
        let done = Rehearsal { at: instant_text(folder.now()), id: backup.id, made_at: backup.made_at, problems };
        notes::write(folder, NOTE, &done)?;
        return Ok(Some(done));
    }
    Ok(None)
}

fn random_place(count: usize) -> Result<usize, Error> {
    Ok(u64::from_le_bytes(vault::random()?) as usize % count.max(1))
}

/// The key of a backup, if the open book's own opens it, or the backup lies open.
fn key_without_asking(store: &Store, backup: &Backup) -> Result<Option<DataKey>, Error> {
    let folder = store.folder();
    let own = store.key();
    let in_backup = KeyFile::read(folder.files(), &backup.keys(folder)).ok();
    let open = in_backup.and_then(|keys| keys.candidates(None).ok()).unwrap_or_default();
    let known = folder.blueprint().version();
    let candidates = std::iter::once(own).chain(open.into_iter().map(|(key, _)| key));
    for key in candidates {
        if connection::recognise(&backup.database(folder), &key, known).is_ok() {
            return Ok(Some(key));
        }
    }
    Ok(None)
}

/// What is wrong with a backup that is opened as the book would be.
fn try_out(folder: &BookFolder, backup: &Backup, key: &DataKey) -> Result<Vec<String>, Error> {
    let aside = folder.aside(ASIDE);
    handover::wipe(&aside)?;
    let files = folder.files();
    files.make_folder(aside.path()).map_err(Error::file(aside.path()))?;
    files.copy(&backup.database(folder), &aside.database()).map_err(Error::file(aside.database()))?;
    let looked = look_over(folder, &aside, key);
    handover::wipe(&aside)?;
    match looked {
        Ok(problems) => Ok(problems),
        Err(error) => Ok(vec![error.to_string()]),
    }
}

fn look_over(folder: &BookFolder, aside: &BookFolder, key: &DataKey) -> Result<Vec<String>, Error> {
    let contents = connection::look_over(&aside.database(), key, folder.blueprint().version())?;
    let store = Store::open_with_key(aside, key.clone())?;
    let checks = store.read(verify::verify)?;
    store.close();
    // Counted, not told one by one: a problem may name somebody, and a note is not encrypted.
    let mut problems: Vec<String> = checks
        .iter()
        .filter(|check| !check.is_fine())
        .map(|check| format!("「{}」有 {} 处不对", check.name, check.problems.len()))
        .collect();
    // However long the program stays open, once a week each copy is read.
    folder.sound().forget();
    let lost = attachment::back_up(folder, &contents.attachments)?.lost;
    if lost > 0 {
        problems.push(format!("{lost} 个附件在备份里和账本旁边都没有完好的一份"));
    }
    Ok(problems)
}
