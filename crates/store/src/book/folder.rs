//! The folder of a book and what lies in it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};

use crate::{
    files::Files,
    schema::{self, Blueprint},
};

/// Tells the time; given from outside, the store never looks at the computer's clock.
pub type Now = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Where a book lies, how its files are written, and the clock it is dated by.
#[derive(Clone)]
pub struct BookFolder {
    path: PathBuf,
    files: Arc<dyn Files>,
    now: Now,
    blueprint: &'static Blueprint,
}

impl BookFolder {
    /// The folder at `path`; nothing is read or made yet.
    pub fn new(path: impl Into<PathBuf>, files: Arc<dyn Files>, now: Now) -> Self {
        Self { path: path.into(), files, now, blueprint: &schema::BLUEPRINT }
    }

    /// The same folder, for books of other tables; for tests.
    #[cfg(test)]
    pub(crate) fn with_blueprint(self, blueprint: &'static Blueprint) -> Self {
        Self { blueprint, ..self }
    }

    /// What the book in it is made of.
    pub(crate) fn blueprint(&self) -> &'static Blueprint {
        self.blueprint
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How its files are read and written.
    pub fn files(&self) -> &dyn Files {
        &*self.files
    }

    /// This instant.
    pub fn now(&self) -> DateTime<Utc> {
        (self.now)()
    }

    /// `book.db`, the encrypted database.
    pub fn database(&self) -> PathBuf {
        self.path.join("book.db")
    }

    /// `book.keys`, the slots of the data key.
    pub fn keys(&self) -> PathBuf {
        self.path.join("book.keys")
    }

    /// `backups/`.
    pub fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    /// Whether a book is here.
    pub fn has_book(&self) -> bool {
        self.database().exists()
    }
}
