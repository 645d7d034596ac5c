//! The folder of a book and what lies in it.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};

use crate::{
    Error,
    attachment::Sound,
    files::Files,
    schema::{self, Blueprint},
};

/// What SQLite lays beside a database, by what it adds to its name.
const LEFT_BESIDE: [&str; 3] = ["-wal", "-journal", "-shm"];

/// A path with something added to its name.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

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
    /// What was read of the attachments in its backups, through this value and its clones.
    sound: Arc<Sound>,
}

impl BookFolder {
    /// The folder at `path`; nothing is read or made yet.
    pub fn new(path: impl Into<PathBuf>, files: Arc<dyn Files>, now: Now) -> Self {
        let path = path.into();
        Self { beside: path.clone(), path, files, now, blueprint: &schema::BLUEPRINT, sound: Arc::default() }
    }

    /// A folder inside it, for a copy of the book that is only tried out; nothing of it touches the book.
    pub(crate) fn aside(&self, name: &str) -> Self {
        let path = self.path.join(name);
        Self { beside: path.clone(), path, sound: Arc::default(), ..self.clone() }
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

    /// Which attachments in its backups were read already.
    pub(crate) fn sound(&self) -> &Sound {
        &self.sound
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

    /// Where a book is written that is to take the place of the one here once it is whole.
    pub(crate) fn begun(&self) -> PathBuf {
        self.path.join("book.db.new")
    }

    /// Removes a database and what SQLite lays beside it.
    pub(crate) fn clear(&self, database: &Path) -> Result<(), Error> {
        self.files.remove(database).map_err(Error::file(database))?;
        self.clear_beside(database)
    }

    /// Removes what SQLite left beside a database: it would be taken for the own of the next one of that name.
    pub(crate) fn clear_beside(&self, database: &Path) -> Result<(), Error> {
        for ending in LEFT_BESIDE {
            let leftover = with_ending(database, ending);
            self.files.remove(&leftover).map_err(Error::file(&leftover))?;
        }
        Ok(())
    }

    /// Whether a book that was closed has its log folded into the file, and could give way to another.
    ///
    /// Fails with [`Error::File`] where the disk did not let it.
    pub(crate) fn is_folded_in(&self) -> Result<(), Error> {
        let log = with_ending(&self.database(), "-wal");
        let length = std::fs::metadata(&log).map_or(0, |about| about.len());
        if length == 0 { Ok(()) } else { Err(Error::file(log)(io::Error::other("the log is not folded in"))) }
    }

    /// Whether a book is here.
    pub fn has_book(&self) -> bool {
        self.database().exists()
    }
}
