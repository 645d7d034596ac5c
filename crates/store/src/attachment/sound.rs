//! What was read of the backups' attachments since the book was opened.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Mutex, MutexGuard},
    time::SystemTime,
};

use crate::book::lock;

/// Copies that were read and are what was kept: a second backup of the same hour need not read gigabytes of photos again.
/// Known by name, length and time of writing; gone when the book is closed, so that nothing rots unseen for longer than
/// the program is open.
#[derive(Debug, Default)]
pub(crate) struct Sound {
    seen: Mutex<HashMap<String, (u64, SystemTime)>>,
    turn: Mutex<()>,
}

impl Sound {
    /// Waits until nobody else sees to the copies: two would write the same file, and the second finds all read.
    pub(super) fn turn(&self) -> MutexGuard<'_, ()> {
        lock(&self.turn)
    }

    /// Whether the copy was read and nobody wrote it since.
    pub(super) fn knows(&self, digest: &str, copy: &Path) -> bool {
        written(copy).is_some_and(|written| self.seen(|seen| seen.get(digest) == Some(&written)))
    }

    /// The copy was read, and is what was kept.
    pub(super) fn learn(&self, digest: &str, copy: &Path) {
        if let Some(written) = written(copy) {
            self.seen(|seen| seen.insert(digest.to_owned(), written));
        }
    }

    /// Everything is to be read once more.
    pub(crate) fn forget(&self) {
        self.seen(HashMap::clear);
    }

    fn seen<T>(&self, look: impl FnOnce(&mut HashMap<String, (u64, SystemTime)>) -> T) -> T {
        look(&mut lock(&self.seen))
    }
}

fn written(copy: &Path) -> Option<(u64, SystemTime)> {
    let about = std::fs::metadata(copy).ok()?;
    Some((about.len(), about.modified().ok()?))
}
