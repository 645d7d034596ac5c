//! The attachments of a backup: one folder for all backups, to which only what is new is copied.

use super::{Attachment, digests, keep};
use crate::{BookFolder, Db, Error};

/// How much of the attachments a backup has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct BackedUp {
    /// So many lie in the backups.
    pub(crate) there: u64,
    /// So many could be found sound nowhere.
    pub(crate) lost: u64,
}

/// Copies what the backups don't have yet, and opens every copy made. What is gone from `attachments/` and was
/// never copied is counted, not a reason to make no backup.
pub(crate) fn back_up(folder: &BookFolder, attachments: &[Attachment]) -> Result<BackedUp, Error> {
    let mut result = BackedUp::default();
    if attachments.is_empty() {
        return Ok(result);
    }
    let (from, to) = (keep::folder_of(folder), keep::backups_of(folder));
    folder.files().make_folder(&to).map_err(Error::file(&to))?;
    for attachment in attachments {
        let digest = &attachment.kept.digest;
        // A file there was opened when it was copied and is never written again: only its length is looked at, until
        // a rehearsal reads all of them and takes away what rotted.
        let length = |path: &std::path::Path| std::fs::metadata(path).ok().map(|about| about.len());
        let (source, copy) = (from.join(digest), to.join(digest));
        let present = length(&copy);
        if present.is_some() && present == length(&source) {
            result.there += 1;
            continue;
        }
        if keep::open(folder, &from, &attachment.kept)?.is_some() {
            folder.files().copy(&source, &copy).map_err(Error::file(&copy))?;
        }
        match keep::open(folder, &to, &attachment.kept)? {
            Some(_) => result.there += 1,
            None => result.lost += 1,
        }
    }
    Ok(result)
}

/// Puts what the book knows of and `attachments/` lacks back from the backups, after a restore above all. What
/// neither has, or can't be copied now, is no reason not to open the book: `verify` tells of it.
pub(crate) fn bring_back(folder: &BookFolder, db: &Db) -> Result<(), Error> {
    let (from, to) = (keep::backups_of(folder), keep::folder_of(folder));
    for digest in digests(db)? {
        let (source, place) = (from.join(&digest), to.join(&digest));
        if !place.exists() && source.exists() && folder.files().make_folder(&to).is_ok() {
            folder.files().copy(&source, &place).ok();
        }
    }
    Ok(())
}

/// How many of them the backups do not have sound. What rotted there, and lies sound beside the book, is taken away, so
/// that the next backup copies it anew.
pub(crate) fn weed(folder: &BookFolder, attachments: &[Attachment]) -> Result<usize, Error> {
    let (own, place) = (keep::folder_of(folder), keep::backups_of(folder));
    let mut unsound = 0;
    for attachment in attachments {
        if keep::open(folder, &place, &attachment.kept)?.is_some() {
            continue;
        }
        unsound += 1;
        if keep::open(folder, &own, &attachment.kept)?.is_some() {
            let path = place.join(&attachment.kept.digest);
            folder.files().remove(&path).map_err(Error::file(&path))?;
        }
    }
    Ok(unsound)
}
