//! Taking away backups that newer ones stand for.

use std::path::Path;

use domain::backup::{Kept, thin};
use serde::{Deserialize, Serialize};

use super::{Backup, GIGABYTE, USUAL_SPACE, info::ENDINGS, list, notes};
use crate::{BookFolder, Db, Error, attachment, files::Files, history::instant_text, settings};

/// Where it is noted that the space did not suffice.
const NOTE: &str = "space";

/// The last time backups had to go because the space allowed was full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShortOfSpace {
    /// When, UTC, ISO.
    pub at: String,
    /// How many went, that time.
    pub gone: u64,
    /// The day from which on backups are left, as it was then: instant of the oldest, UTC, ISO.
    pub oldest: Option<String>,
}

/// Whether and when backups had to go because the space allowed was full.
pub fn short_of_space(folder: &BookFolder) -> Option<ShortOfSpace> {
    notes::read(folder, NOTE)
}

/// Bytes backups may take, as the secretary set it; the usual where a book can't tell.
pub fn space_allowed(db: &Db) -> u64 {
    settings::get_as::<u64>(db, "backup_space").map_or(USUAL_SPACE, |gigabytes| gigabytes.saturating_mul(GIGABYTE))
}

/// Bytes everything in `backups/` takes.
pub fn space_taken(folder: &BookFolder) -> Result<u64, Error> {
    let backups: u64 = list(folder)?.iter().map(|backup| backup.size).sum();
    Ok(backups + attachments_space(folder)?)
}

fn attachments_space(folder: &BookFolder) -> Result<u64, Error> {
    let place = attachment::backups_of(folder);
    let paths = folder.files().list(&place).map_err(Error::file(&place))?;
    Ok(paths.iter().filter_map(|path| std::fs::metadata(path).ok()).map(|about| about.len()).sum())
}

/// Removes what newer backups stand for, and what `space` bytes do not hold. Books that could not be opened are no
/// copies of anything: they stay.
pub(super) fn thin_out(folder: &BookFolder, space: u64) -> Result<(), Error> {
    let backups: Vec<Backup> = list(folder)?.into_iter().filter(Backup::is_verified).collect();
    let left = space.saturating_sub(attachments_space(folder)?);
    let thinned = thin(&kept(&backups), folder.now(), left);
    for place in thinned.all() {
        remove(folder.files(), &folder.backups(), &backups[place])?;
    }
    if !thinned.by_space.is_empty() {
        let gone: Vec<usize> = thinned.all().collect();
        let oldest = (0..backups.len()).rev().find(|place| !gone.contains(place));
        let note = ShortOfSpace {
            at: instant_text(folder.now()),
            gone: thinned.by_space.len() as u64,
            oldest: oldest.map(|place| backups[place].made_at.clone()),
        };
        notes::write(folder, NOTE, &note)?;
    }
    Ok(())
}

/// Backups as thinning sees them.
pub(super) fn kept(backups: &[Backup]) -> Vec<Kept> {
    backups.iter().map(|backup| Kept { made_at: backup.made(), size: backup.size }).collect()
}

/// Removes a backup from a place. The database first: broken off after it, what is left is small and is no backup.
pub(super) fn remove(files: &dyn Files, place: &Path, backup: &Backup) -> Result<(), Error> {
    for path in ENDINGS.map(|ending| backup.file(place, ending)) {
        files.remove(&path).map_err(Error::file(&path))?;
    }
    Ok(())
}
