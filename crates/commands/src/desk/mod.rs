//! Where the secretary sits: the folder with the book, the clock on the wall, the files.

mod book;
pub mod clock;
mod documents;
mod granted;
mod token;

pub use clock::{Clock, FixedClock, SystemClock};
pub use documents::{Document, DocumentRef};
pub use granted::FileRef;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, Utc};
use store::files::{DiskFiles, Files};

use crate::Outcome;

/// Everything a command may use of the world. Time and paths come in from the shell; no rule reads them.
pub struct Desk {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    files: Arc<dyn Files>,
    book: book::OpenBook,
    granted: granted::Granted,
    documents: documents::Documents,
}

impl Desk {
    /// A desk over the branch's folder. The book in it is not opened yet.
    pub fn new(folder: impl Into<PathBuf>, clock: impl Clock + 'static) -> Self {
        Self::with_files(folder, clock, DiskFiles)
    }

    /// The same, with files of another making: tests inject faults.
    pub fn with_files(folder: impl Into<PathBuf>, clock: impl Clock + 'static, files: impl Files + 'static) -> Self {
        Self {
            folder: folder.into(),
            clock: Arc::new(clock),
            files: Arc::new(files),
            book: Default::default(),
            granted: Default::default(),
            documents: Default::default(),
        }
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

    /// How files are read and written.
    pub fn files(&self) -> &dyn Files {
        &*self.files
    }

    /// Lets requests read or write a file the user chose.
    pub fn grant(&self, path: impl Into<PathBuf>) -> Outcome<FileRef> {
        self.granted.add(path.into())
    }

    /// Where a chosen file is. Fails with `file.not_chosen` for a token that was not given out.
    pub fn path_of(&self, file: &FileRef) -> Outcome<PathBuf> {
        self.granted.path(file)
    }

    /// Keeps a finished document until the window or `ybt` takes it.
    pub fn keep(&self, document: Document) -> Outcome<DocumentRef> {
        self.documents.keep(document)
    }

    /// A kept document. Fails with `document.gone` when newer ones have pushed it out.
    pub fn document(&self, token: &str) -> Outcome<Arc<Document>> {
        self.documents.get(token)
    }

    /// Forgets every kept document: on locking and closing the book.
    pub fn forget_documents(&self) {
        self.documents.clear();
    }
}
