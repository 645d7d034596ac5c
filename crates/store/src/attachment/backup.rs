//! The attachments of a backup: one folder for all backups, to which only what is new is copied.

use std::{num::NonZero, path::Path, thread};

use super::{Attachment, digests, keep};
use crate::{BookFolder, Db, Error};

/// How many files are read side by side: more, and an old disk only runs to and fro.
const SIDE_BY_SIDE: usize = 2;

/// How much of the attachments a backup has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct BackedUp {
    /// So many lie in the backups.
    pub(crate) there: u64,
    /// So many could be found sound nowhere.
    pub(crate) lost: u64,
}

/// Sees that the backups have every attachment: each copy is opened and compared with what was kept, unless it was
/// since the book was opened and nobody wrote it since ([`super::Sound`]). What they lack, or what rotted there, is
/// copied anew and opened again. What is sound nowhere is counted, not a reason to make no backup.
pub(crate) fn back_up(folder: &BookFolder, attachments: &[Attachment]) -> Result<BackedUp, Error> {
    let mut result = BackedUp::default();
    if attachments.is_empty() {
        return Ok(result);
    }
    let _turn = folder.sound().turn();
    let (from, to) = (keep::folder_of(folder), keep::backups_of(folder));
    folder.files().make_folder(&to).map_err(Error::file(&to))?;
    let wanting = wanting(folder, &to, attachments)?;
    result.there = (attachments.len() - wanting.len()) as u64;
    for attachment in wanting {
        let digest = &attachment.kept.digest;
        if keep::open(folder, &from, &attachment.kept)?.is_some() {
            let copy = to.join(digest);
            folder.files().copy(&from.join(digest), &copy).map_err(Error::file(&copy))?;
        }
        match is_sound(folder, &to, attachment)? {
            true => result.there += 1,
            false => result.lost += 1,
        }
    }
    Ok(result)
}

/// Those of which no sound copy lies in a place, in their order.
fn wanting<'of>(
    folder: &BookFolder,
    place: &Path,
    attachments: &'of [Attachment],
) -> Result<Vec<&'of Attachment>, Error> {
    let hands = thread::available_parallelism().map_or(1, NonZero::get).min(SIDE_BY_SIDE);
    let share = attachments.len().div_ceil(hands).max(1);
    thread::scope(|scope| {
        let look = |share: &'of [Attachment]| {
            let mut wanting = Vec::new();
            for attachment in share {
                if !is_sound(folder, place, attachment)? {
                    wanting.push(attachment);
                }
            }
            Ok(wanting)
        };
        let looking: Vec<_> = attachments.chunks(share).map(|share| scope.spawn(move || look(share))).collect();
        let looked = looking.into_iter().map(|one| one.join().unwrap_or(Err(Error::Broken)));
        Ok(looked.collect::<Result<Vec<_>, Error>>()?.concat())
    })
}

/// Whether the copy in a place is what was kept, by reading it, if it was not read since the book was opened.
fn is_sound(folder: &BookFolder, place: &Path, attachment: &Attachment) -> Result<bool, Error> {
    let (digest, copy) = (&attachment.kept.digest, place.join(&attachment.kept.digest));
    if folder.sound().knows(digest, &copy) {
        return Ok(true);
    }
    let is_sound = keep::open(folder, place, &attachment.kept)?.is_some();
    if is_sound {
        folder.sound().learn(digest, &copy);
    }
    Ok(is_sound)
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
