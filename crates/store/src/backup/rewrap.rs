//! Putting the keys of older backups under the password now set.

use super::Backup;
use crate::{
    BookFolder, connection,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// What became of the older backups when what opens the book was changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rewrapped {
    /// They open with the new one now.
    pub changed: u64,
    /// They still open as they did: with the password, or the code, of their time, or without one.
    pub left: u64,
}

/// Puts the keys of the backups that have the key `own`, or open with `old` (none: lie open), under `new`; those of the
/// key `own` under the very `slot` of the book, if it has the same. The recovery code goes on opening those it opened,
/// unless it is not to be trusted any more. What can't be written now stays as it was, and is counted.
pub(crate) fn rewrap(
    folder: &BookFolder,
    backups: Vec<Backup>,
    own: &DataKey,
    slot: Option<Slot>,
    old: Option<&Password>,
    new: &Password,
    keeps_code: bool,
) -> Rewrapped {
    let mut result = Rewrapped::default();
    // Half a second each is long for a hundred backups: keys that lie in the same slots are worked out once, and those
    // that are the same lie in one slot afterwards.
    let mut sealed: Vec<(DataKey, Slot)> = slot.map(|slot| (own.clone(), slot)).into_iter().collect();
    let mut opened: Vec<(KeyFile, Option<DataKey>)> = Vec::new();
    for backup in backups {
        let path = backup.keys(folder);
        let Ok(keys) = KeyFile::read(folder.files(), &path) else { continue };
        let known = opened.iter().find(|(known, _)| *known == keys).map(|(_, key)| key.clone());
        let key = known.unwrap_or_else(|| {
            let key = key_of(folder, &backup, &keys, own, old);
            opened.push((keys.clone(), key.clone()));
            key
        });
        let slot = key.and_then(|key| slot_of(&mut sealed, key, new));
        let written = slot.is_some_and(|slot| {
            let code = keys.slots().iter().filter(|slot| keeps_code && slot.is_recovery()).cloned();
            let slots: Vec<Slot> = std::iter::once(slot).chain(code).collect();
            KeyFile::new(slots).write(folder.files(), &path).is_ok()
        });
        if written {
            result.changed += 1;
        } else {
            result.left += 1;
        }
    }
    result
}

/// The slot of a key under the new password.
fn slot_of(sealed: &mut Vec<(DataKey, Slot)>, key: DataKey, new: &Password) -> Option<Slot> {
    if let Some((_, slot)) = sealed.iter().find(|(sealed, _)| *sealed == key) {
        return Some(slot.clone());
    }
    let slot = Slot::seal(&key, Some(new)).ok()?;
    sealed.push((key, slot.clone()));
    Some(slot)
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

/// Lets a new recovery code open the backups whose slots are those of the book as it was, or hold its key under an older
/// code. A backup under another key is left as it is: without its password nobody can add a way in. So is one that
/// can't be written now.
pub(crate) fn add_code(folder: &BookFolder, backups: Vec<Backup>, book: &KeyFile, code: &Slot) -> Rewrapped {
    let without_code =
        |keys: &KeyFile| -> Vec<Slot> { keys.slots().iter().filter(|slot| !slot.is_recovery()).cloned().collect() };
    let mut result = Rewrapped::default();
    for backup in backups {
        let path = backup.keys(folder);
        let Ok(keys) = KeyFile::read(folder.files(), &path) else { continue };
        let slots = without_code(&keys);
        let fits = slots == without_code(book);
        let slots: Vec<Slot> = slots.into_iter().chain([code.clone()]).collect();
        if fits && KeyFile::new(slots).write(folder.files(), &path).is_ok() {
            result.changed += 1;
        } else {
            result.left += 1;
        }
    }
    result
}
