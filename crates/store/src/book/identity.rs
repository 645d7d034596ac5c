//! Whether the file that was opened still lies where it was opened.

use std::sync::{Arc, Mutex};

use super::{BookFolder, owner::lock};
use crate::Error;

/// What tells the file that was opened from another that took its name.
#[derive(Debug, Clone)]
pub(super) struct Identity(Arc<Mutex<Option<u64>>>);

impl Identity {
    /// Of the file that lies there now.
    pub(super) fn of(folder: &BookFolder) -> Self {
        Self(Arc::new(Mutex::new(folder.files().identity(&folder.database()))))
    }

    /// The program itself put another file in its place.
    pub(super) fn renew(&self, folder: &BookFolder) {
        *lock(&self.0) = folder.files().identity(&folder.database());
    }

    /// A file that was deleted, or replaced, can still be written to while it is open, and is gone when it is closed.
    ///
    /// Fails with [`Error::MovedAway`].
    pub(super) fn check(&self, folder: &BookFolder) -> Result<(), Error> {
        let is_there = folder.has_book() && folder.files().identity(&folder.database()) == *lock(&self.0);
        if is_there { Ok(()) } else { Err(Error::MovedAway) }
    }
}
