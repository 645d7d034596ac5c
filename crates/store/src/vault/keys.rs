//! `book.keys`: the slots, in a small versioned JSON file beside the book and in every backup.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{DataKey, Password, Slot};
use crate::{Error, files::Files};

/// The format this program writes.
const FORMAT: u32 = 1;

/// No `book.keys` is longer; what is, is something else.
const CAP: u64 = 64 * 1024;

/// The content of `book.keys`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeyFile {
    format: u32,
    /// How to get at the data key.
    slots: Vec<Slot>,
    /// While the book is encrypted anew: how to get at the key that comes. A crash leaves both, and
    /// whichever key opens the book is the one that holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    next: Vec<Slot>,
}

impl KeyFile {
    /// A key file with one slot.
    pub fn new(slot: Slot) -> Self {
        Self { format: FORMAT, slots: vec![slot], next: Vec::new() }
    }

    /// The same, with the slot of the key that comes.
    pub(crate) fn with_next(mut self, slot: Slot) -> Self {
        self.next = vec![slot];
        self
    }

    /// Whether a change of the data key was begun and not seen to its end.
    pub(crate) fn is_unsettled(&self) -> bool {
        !self.next.is_empty()
    }

    /// Reads it. Fails with [`Error::Keys`] when it is missing or makes no sense.
    pub fn read(files: &dyn Files, path: &Path) -> Result<Self, Error> {
        let bytes = files.read(path, CAP).map_err(|error| Error::Keys(error.to_string()))?;
        let keys: Self = serde_json::from_slice(&bytes).map_err(|error| Error::Keys(error.to_string()))?;
        match keys.format {
            FORMAT => Ok(keys),
            newer => Err(Error::Newer { found: newer.into(), known: FORMAT.into() }),
        }
    }

    /// Writes it, whole or not at all.
    pub fn write(&self, files: &dyn Files, path: &Path) -> Result<(), Error> {
        files.write(path, &serde_json::to_vec_pretty(self)?).map_err(Error::file(path))
    }

    /// The slot of the key that holds.
    pub(crate) fn first_slot(&self) -> Result<Slot, Error> {
        self.slots.first().cloned().ok_or_else(|| Error::Keys("there is no slot".to_owned()))
    }

    /// Whether some slot lies open: 未设口令.
    pub fn opens_without_password(&self) -> bool {
        self.slots.iter().any(|slot| !slot.needs_password())
    }

    /// The data keys the password (or none) gives, each with its slot: first the one that held,
    /// then the one that was to come, if a change was broken off.
    ///
    /// Fails as the first slot does when none can be opened.
    pub(crate) fn candidates(&self, password: Option<&Password>) -> Result<Vec<(DataKey, Slot)>, Error> {
        let mut found = Vec::new();
        let mut failure = None;
        for slot in self.slots.iter().chain(&self.next) {
            match slot.unwrap_key(password) {
                Ok(key) => found.push((key, slot.clone())),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        match failure {
            Some(error) if found.is_empty() => Err(error),
            _ if found.is_empty() => Err(Error::Keys("there is no slot".to_owned())),
            _ => Ok(found),
        }
    }
}
