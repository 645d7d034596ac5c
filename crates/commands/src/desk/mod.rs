//! Where the secretary sits: the folder with the book, the clock on the wall, the files.

mod book;
pub mod clock;
mod documents;
mod granted;
mod thumbnails;
mod token;
mod tree;

pub(crate) use book::ComingCode;
pub use book::LookedAt;
pub use clock::{Clock, FixedClock, SystemClock};
pub use documents::{Document, DocumentRef};
pub(crate) use granted::Chosen;
pub use granted::{FileRef, FolderRef};
pub use store::files::keep_private;
pub(crate) use tree::Tree;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use chrono::{DateTime, NaiveDate, Utc};
use exchange::attachment::Ready;
use store::files::{DiskFiles, Files};

use crate::{Failure, Outcome, yearbook::laid::LaidBooks};

/// Everything a command may use of the world. Time and paths come in from the shell; no rule reads them.
pub struct Desk {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    files: Arc<dyn Files>,
    book: book::OpenBook,
    coming_code: Mutex<Option<book::ComingCode>>,
    granted: granted::Granted,
    documents: documents::Documents,
    laid_books: LaidBooks,
    thumbnails: thumbnails::Thumbnails,
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
            coming_code: Default::default(),
            granted: Default::default(),
            documents: Default::default(),
            laid_books: Default::default(),
            thumbnails: Default::default(),
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

    /// Lets requests write into a folder the user chose.
    pub fn grant_folder(&self, path: impl Into<PathBuf>) -> Outcome<FolderRef> {
        self.granted.add_folder(path.into())
    }

    /// Where a chosen folder is. Fails with `folder.not_chosen` for a token that was not given out.
    pub fn folder_of(&self, folder: &FolderRef) -> Outcome<PathBuf> {
        self.granted.folder(folder)
    }

    /// The same for several at once. Fails with `file.too_many`.
    pub fn grant_all(&self, paths: Vec<PathBuf>) -> Outcome<Vec<FileRef>> {
        self.granted.add_all(paths)
    }

    /// Takes a pasted picture, four bytes a pixel (red, green, blue, how opaque), as a file that has a name. Fails as
    /// [`Self::receive`] and with `attachment.damaged`.
    pub fn receive_picture(&self, width: usize, height: usize, pixels: Vec<u8>) -> Outcome<FileRef> {
        self.granted.receive_picture(width, height, pixels)
    }

    /// Takes a file that lies nowhere, until it is put to a record. Only the last part of the name
    /// counts. Fails with `attachment.too_large`, `file.too_many`.
    pub fn receive(&self, file_name: &str, bytes: Vec<u8>) -> Outcome<FileRef> {
        self.granted.receive(file_name, bytes)
    }

    /// What lies behind a token. Fails with `file.not_chosen` for one that was not given out.
    pub(crate) fn chosen(&self, file: &FileRef) -> Outcome<Chosen> {
        self.granted.get(file)
    }

    /// Holds what was made of a chosen file, for when it is put to a record.
    pub(crate) fn looked_at(&self, file: &FileRef, ready: Arc<Ready>) {
        self.granted.looked_at(file, ready);
    }

    /// Holds nothing of a chosen file any more but, if it has one, its path.
    pub(crate) fn let_go(&self, file: &FileRef) {
        self.granted.let_go(file);
    }

    /// Where a chosen file is. Fails with `file.not_chosen` for a token that was not given out, `file.no_path` for
    /// what was pasted as a picture.
    pub fn path_of(&self, file: &FileRef) -> Outcome<PathBuf> {
        match self.chosen(file)? {
            Chosen::Path(path) | Chosen::LookedAt { path: Some(path), .. } => Ok(path),
            Chosen::Received(_) | Chosen::LookedAt { path: None, .. } => Err(Failure::new(
                "file.no_path",
                format!("「{}」是粘贴的，这里要从电脑里选", file.file_name),
                "请点选择文件的按钮，找到它再选一次。",
            )),
        }
    }

    /// Keeps a finished document until the window or `ybt` takes it.
    pub fn keep(&self, document: Document) -> Outcome<DocumentRef> {
        self.documents.keep(document)
    }

    /// Keeps a photo as small as it stands in a list, under a name by which it is found again; `make` is asked when
    /// it isn't there.
    pub(crate) fn thumbnail(&self, name: &str, make: impl FnOnce() -> Outcome<Document>) -> Outcome<DocumentRef> {
        self.thumbnails.found_or_made(name, make)
    }

    /// A kept document. Fails with `document.gone` when newer ones have pushed it out.
    pub fn document(&self, token: &str) -> Outcome<Arc<Document>> {
        match self.thumbnails.get(token) {
            Some(thumbnail) => Ok(thumbnail),
            None => self.documents.get(token),
        }
    }

    /// The books of years last laid out.
    pub(crate) fn laid_books(&self) -> &LaidBooks {
        &self.laid_books
    }

    /// Forgets every kept document and what was pasted: on locking and closing the book.
    pub fn forget_documents(&self) {
        self.documents.clear();
        self.laid_books.clear();
        self.thumbnails.clear();
        self.granted.clear();
    }
}
