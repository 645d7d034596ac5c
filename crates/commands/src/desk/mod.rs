//! Where the secretary sits: the folder with the book, the clock on the wall, the files.

pub mod clock;

pub use clock::{Clock, FixedClock, SystemClock};

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};

/// Everything a command may use of the world. Time and paths come in from the shell; no rule reads them.
pub struct Desk {
    folder: PathBuf,
    clock: Box<dyn Clock>,
}

impl Desk {
    /// A desk over the branch's folder. The book in it is not opened yet.
    pub fn new(folder: impl Into<PathBuf>, clock: impl Clock + 'static) -> Self {
        Self { folder: folder.into(), clock: Box::new(clock) }
    }

    /// The folder with `book.db`, `book.keys`, `backups/` …
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// This instant, UTC.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Today at the branch (+08:00).
    pub fn today(&self) -> NaiveDate {
        clock::day_in_china(self.now())
    }
}
