//! A book for tests.

use std::{env, fs, ops::Deref, path::PathBuf, sync::Arc};

use super::{BookFolder, Store};
use crate::{Error, files::DiskFiles};

/// A fresh, empty book without a password in a folder of its own, removed when dropped.
#[doc(hidden)]
pub struct Scratch {
    store: Store,
    path: PathBuf,
}

impl Store {
    /// A fresh, empty book for tests, dated by the computer's clock.
    #[doc(hidden)]
    pub fn scratch() -> Result<Scratch, Error> {
        Scratch::with(|folder| Self::create(folder, None))
    }
}

impl Scratch {
    pub(crate) fn with(create: impl FnOnce(&BookFolder) -> Result<Store, Error>) -> Result<Self, Error> {
        let name: [u8; 8] = crate::vault::random()?;
        let path = env::temp_dir().join(format!("yibentong-{:016x}", u64::from_ne_bytes(name)));
        let folder = BookFolder::new(&path, Arc::new(DiskFiles), Arc::new(chrono::Utc::now));
        Ok(Self { store: create(&folder)?, path })
    }
}

impl Deref for Scratch {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.store.close();
        fs::remove_dir_all(&self.path).ok();
    }
}
