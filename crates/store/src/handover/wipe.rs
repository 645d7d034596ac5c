//! 清除: the old book is taken from the computer, after it was handed over.

use std::path::PathBuf;

use crate::{BookFolder, Error, attachment, backup};

/// What lies in a book's folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Belongings {
    /// Backups.
    pub backups: usize,
    /// Files of attachments, those of the backups too.
    pub attachments: usize,
    /// All files together.
    pub files: usize,
    /// Bytes they take.
    pub bytes: u64,
}

/// Tells what would be wiped.
pub fn belongings(folder: &BookFolder) -> Result<Belongings, Error> {
    let all = all(folder)?;
    let attachments = [attachment::folder_of(folder), folder.backups().join("attachments")];
    Ok(Belongings {
        backups: backup::list(folder)?.len(),
        attachments: all.iter().filter(|path| attachments.iter().any(|place| path.starts_with(place))).count(),
        files: all.len(),
        bytes: all.iter().filter_map(|path| std::fs::metadata(path).ok()).map(|about| about.len()).sum(),
    })
}

/// Takes away every file of the book, which is closed: backups and attachments first, the book and its keys last, so
/// that a wiping broken off is a book that opens and can be wiped again.
pub fn wipe(folder: &BookFolder) -> Result<(), Error> {
    all(folder)?.iter().try_for_each(|path| folder.files().remove(path).map_err(Error::file(path)))
}

/// Every file of the book, in the order in which they are taken away.
fn all(folder: &BookFolder) -> Result<Vec<PathBuf>, Error> {
    let files = folder.files();
    let backups = folder.backups();
    let places = [folder.path().join("outbox"), backups.join("attachments"), backups, attachment::folder_of(folder)];
    let mut all = Vec::new();
    for aside in backup::ASIDES.map(|name| folder.aside(name)).iter().filter(|aside| aside.path().exists()) {
        all.extend(self::all(aside)?);
    }
    for place in places {
        let found = files.list(&place).map_err(Error::file(&place))?;
        all.extend(found.into_iter().filter(|path| path.is_file()));
    }
    let beside = ["handover.part", "book.db.new", "book.db.new-wal", "book.db.new-journal", "slips.json", "book.tries"];
    let book = ["book.db-journal", "book.db-shm", "book.db-wal", "book.db", "book.keys"];
    let own = beside.into_iter().chain(book).map(|name| folder.path().join(name));
    all.extend(own.filter(|path| path.is_file()));
    Ok(all)
}
