//! Putting the keys of older backups under the password now set.

use super::{Backup, list};
use crate::{
    BookFolder, Error, connection,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// What became of the older backups when the password was changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rewrapped {
    /// They open with the new password now.
    pub changed: u64,
    /// They still open as they did: with the password of their time, or without one.
    pub left: u64,
}

/// Puts the keys of every backup that has the key `own`, or opens with `old` (none: lies open), under `new`. The
/// recovery code goes on opening those it opened, unless it is not to be trusted any more.
pub(crate) fn rewrap(
    folder: &BookFolder,
    own: &DataKey,
    old: Option<&Password>,
    new: &Password,
    keeps_code: bool,
) -> Result<Rewrapped, Error> {
    let mut result = Rewrapped::default();
    // One slot for all that hold the same key: half a second each is long for a hundred backups.
    let mut sealed: Vec<(DataKey, Slot)> = Vec::new();
    for backup in list(folder)? {
        let path = backup.keys(folder);
        let Ok(keys) = KeyFile::read(folder.files(), &path) else { continue };
        let Some(key) = key_of(folder, &backup, &keys, own, old) else {
            result.left += 1;
            continue;
        };
        let slot = match sealed.iter().find(|(sealed, _)| *sealed == key) {
            Some((_, slot)) => slot.clone(),
            None => {
                let slot = Slot::seal(&key, Some(new))?;
                sealed.push((key, slot.clone()));
                slot
            }
        };
        let code = keys.slots().iter().filter(|slot| keeps_code && slot.is_recovery()).cloned();
        let slots: Vec<Slot> = std::iter::once(slot).chain(code).collect();
        KeyFile::new(slots).write(folder.files(), &path)?;
        result.changed += 1;
    }
    Ok(result)
}

/// The key of a backup: the book's own if it fits, else what its keys give to the password.
fn key_of(
    folder: &BookFolder,
    backup: &Backup,
    keys: &KeyFile,
    own: &DataKey,
    old: Option<&Password>,
) -> Option<DataKey> {
    if connection::recognise(&backup.database(folder), own, folder.blueprint().version()).is_ok() {
        return Some(own.clone());
    }
    keys.candidates(old).ok()?.into_iter().next().map(|(key, _)| key)
}

/// Lets a new recovery code open a backup whose slots are those of the book as it was, or hold its key under an older
/// code. A backup under another key is left as it is: without its password nobody can add a way in.
pub(crate) fn add_code(folder: &BookFolder, backup: &Backup, book: &KeyFile, code: &Slot) -> Result<(), Error> {
    let path = backup.keys(folder);
    let Ok(keys) = KeyFile::read(folder.files(), &path) else { return Ok(()) };
    let without_code =
        |keys: &KeyFile| -> Vec<Slot> { keys.slots().iter().filter(|slot| !slot.is_recovery()).cloned().collect() };
    if without_code(&keys) != without_code(book) {
        return Ok(());
    }
    let slots: Vec<Slot> = without_code(&keys).into_iter().chain([code.clone()]).collect();
    KeyFile::new(slots).write(folder.files(), &path)
}
