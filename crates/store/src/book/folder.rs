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
    /// Where attachments and backups lie: in the folder itself, or in that of the book a copy was taken from.
    beside: PathBuf,
}

impl BookFolder {
    /// The folder at `path`; nothing is read or made yet.
    pub fn new(path: impl Into<PathBuf>, files: Arc<dyn Files>, now: Now) -> Self {
        let path = path.into();
        Self { beside: path.clone(), path, files, now, blueprint: &schema::BLUEPRINT }
    }

    /// A folder inside it, for a copy of the book that is only tried out; nothing of it touches the book.
    pub(crate) fn aside(&self, name: &str) -> Self {
        let path = self.path.join(name);
        Self { beside: path.clone(), path, ..self.clone() }
    }

    /// This folder, of a copy that is looked at and changes nothing: with the attachments and backups of `home`.
    pub(crate) fn looked_at_from(self, home: &Self) -> Self {
        Self { beside: home.path.clone(), blueprint: &schema::LOOKED_AT, ..self }
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
        self.beside.join("backups")
    }

    /// `attachments/`.
    pub fn attachments(&self) -> PathBuf {
        self.beside.join("attachments")
    }

    /// Whether a book is here.
    pub fn has_book(&self) -> bool {
        self.database().exists()
    }
}
