//! `book.keys`: the slots, in a small versioned JSON file beside the book and in every backup.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{DataKey, Password, Slot};
use crate::{Error, files::Files};

/// The format this program writes; 1 knew no recovery code.
const FORMAT: u32 = 2;

/// No `book.keys` is longer; what is, is something else.
const CAP: u64 = 64 * 1024;

/// The content of `book.keys`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFile {
    format: u32,
    /// How to get at the data key: each slot holds the same one.
    slots: Vec<Slot>,
    /// While the book is encrypted anew: how to get at the key that comes. A crash leaves both, and
    /// whichever key opens the book is the one that holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    next: Vec<Slot>,
}

/// The recovery code of a book, as far as it is known without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// When it was made, UTC, ISO.
    pub made_at: String,
    /// When the secretary last saw that the paper is where it should be, UTC, ISO.
    pub seen_at: String,
}

/// What is read before the slots are: a newer file may have slots of other kinds.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

impl KeyFile {
    /// A key file of slots that hold the same key.
    pub fn new(slots: impl Into<Vec<Slot>>) -> Self {
        Self { format: FORMAT, slots: slots.into(), next: Vec::new() }
    }

    /// The same, with the slots of the key that comes.
    pub(crate) fn with_next(mut self, slots: impl Into<Vec<Slot>>) -> Self {
        self.next = slots.into();
        self
    }

    /// Whether a change of the data key was begun and not seen to its end.
    pub(crate) fn is_unsettled(&self) -> bool {
        !self.next.is_empty()
    }

    /// Reads it. Fails with [`Error::Keys`] when it is missing or makes no sense.
    pub fn read(files: &dyn Files, path: &Path) -> Result<Self, Error> {
        let bytes = files.read(path, CAP).map_err(|error| Error::Keys(error.to_string()))?;
        Self::of_bytes(&bytes)
    }

    /// The same of bytes that were read elsewhere.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let odd = |error: serde_json::Error| Error::Keys(error.to_string());
        let Format { format } = serde_json::from_slice(bytes).map_err(odd)?;
        if format > FORMAT {
            return Err(Error::Newer { found: format.into(), known: FORMAT.into() });
        }
        serde_json::from_slice(bytes).map_err(odd)
    }

    /// Writes it, whole or not at all.
    pub fn write(&self, files: &dyn Files, path: &Path) -> Result<(), Error> {
        let written = Self { format: FORMAT, ..self.clone() };
        files.write(path, &serde_json::to_vec_pretty(&written)?).map_err(Error::file(path))
    }

    /// The slots of the key that holds.
    pub(crate) fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Whether some slot lies open: 未设口令.
    pub fn opens_without_password(&self) -> bool {
        self.slots.iter().any(|slot| !slot.needs_password())
    }

    /// The recovery code, if there is one.
    pub fn recovery(&self) -> Option<Recovery> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Recovery { made_at, seen_at, .. } => {
                Some(Recovery { made_at: made_at.clone(), seen_at: seen_at.clone() })
            }
            _ => None,
        })
    }

    /// The same, with the paper seen at `now`.
    pub(crate) fn seen(mut self, now: &str) -> Self {
        for slot in &mut self.slots {
            if let Slot::Recovery { seen_at, .. } = slot {
                *seen_at = now.to_owned();
            }
        }
        self
    }

    /// The data keys the password (or none) gives, each with all slots that hold it: first the one that held,
    /// then the one that was to come, if a change was broken off.
    ///
    /// Fails as the first slot does when none can be opened.
    pub(crate) fn candidates(&self, password: Option<&Password>) -> Result<Vec<(DataKey, Vec<Slot>)>, Error> {
        let mut found = Vec::new();
        let mut failure = None;
        for slots in [&self.slots, &self.next] {
            for slot in slots {
                match slot.unwrap_key(password) {
                    Ok(key) => {
                        found.push((key, slots.clone()));
                        break;
                    }
                    Err(error) => failure = failure.or(Some(error)),
                }
            }
        }
        match failure {
            Some(error) if found.is_empty() => Err(error),
            _ if found.is_empty() => Err(Error::Keys("there is no slot".to_owned())),
            _ => Ok(found),
        }
    }
}
