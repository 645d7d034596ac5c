//! Going back to a backup, so that one can go forth again.

use std::path::Path;

use super::{
    Backup, Contents, Reason,
    info::find,
    make::{name_it, with_ending},
    salvage::{Salvaged, salvage},
};
use crate::{
    BookFolder, Error, Op, Store, connection, history, kill,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// Puts a backup in the place of the book and opens it.
///
/// The present book is kept as one more backup first, so that this can be taken back the same way;
/// one that can't be opened is kept as it is, and what it still tells of the time since the backup is done again.
/// `present` is closed. `password` is needed when the backup was made under another one than the present book's, or
/// when the book is not open.
///
/// Fails with [`Error::NotFound`], [`Error::Locked`], [`Error::WrongPassword`],
/// [`Error::OpenElsewhere`] or [`Error::Damaged`]; the present book then stays.
pub fn restore(
    folder: &BookFolder,
    present: Option<&Store>,
    id: &str,
    password: Option<&Password>,
) -> Result<Restored, Error> {
    let backup = find(folder, id)?;
    let files = folder.files();
    let begun = folder.path().join("book.db.new");
    for leftover in [begun.clone(), with_ending(&begun, "-wal")] {
        files.remove(&leftover).map_err(Error::file(&leftover))?;
    }
    files.copy(&backup.database(folder), &begun).map_err(Error::file(&begun))?;
    let (key, slots) = key_of(folder, &backup, &begun, present, password)?;
    let kept = keep_present(folder, present, password)?;
    kill::point("restore.kept");
    // What a book that was deleted left behind would be taken for the restored one's own.
    for ending in ["-wal", "-journal", "-shm"] {
        let leftover = with_ending(&folder.database(), ending);
        files.remove(&leftover).map_err(Error::file(&leftover))?;
    }
    let keys = match KeyFile::read(files, &folder.keys()) {
        // Both ways in until the book has changed places; a crash in between leaves one that fits.
        Ok(present) => present.with_next(slots.clone()),
        Err(_) => KeyFile::new(slots.clone()),
    };
    keys.write(files, &folder.keys())?;
    kill::point("restore.keys_written");
    files.settle(&begun, &folder.database()).map_err(Error::file(folder.database()))?;
    kill::point("restore.in_place");
    KeyFile::new(slots).write(files, &folder.keys())?;
    let store = Store::open_with_key(folder, key.clone())?;
    let head = backup.head.clone();
    let base = store.read(move |db| history::link_of(db, head))?;
    let salvaged = match (&kept, base) {
        (Some(damaged), Some(base)) if !damaged.is_verified() => salvage(folder, damaged, &key, &store, &base)?,
        _ => Salvaged::default(),
    };
    let name = format!("从备份恢复（{}，{}）", id.replace('_', " "), backup.reason.in_chinese());
    store.transact(Op::event(name), |_| Ok::<_, Error>(()))?;
    Ok(Restored { store, kept: kept.map(|kept| kept.id), salvaged })
}

/// A backup took the place of the book.
pub struct Restored {
    /// The book, open.
    pub store: Store,
    /// What was kept of the one before, by which the restore can be taken back; none if there was none.
    pub kept: Option<String>,
    /// What was done again out of a book that could not be opened.
    pub salvaged: Salvaged,
}

/// The key that opens a copy of a backup, and the slots it will lie in: the present book's if it still fits.
pub(super) fn key_of(
    folder: &BookFolder,
    backup: &Backup,
    copy: &Path,
    present: Option<&Store>,
    password: Option<&Password>,
) -> Result<(DataKey, Vec<Slot>), Error> {
    let mut candidates = Vec::new();
    if let Some(store) = present {
        candidates.push((store.key(), store.slots()?));
    }
    let mut refused = None;
    for path in [folder.keys(), backup.keys(folder)] {
        match KeyFile::read(folder.files(), &path).and_then(|keys| keys.candidates(password)) {
            Ok(found) => candidates.extend(found),
            Err(error) => refused = Some(error),
        }
    }
    let mut failure = None;
    for (key, slot) in candidates {
        match connection::look_over(copy, &key, folder.blueprint().version()) {
            Ok(_) => return Ok((key, slot)),
            Err(error) => failure = Some(error),
        }
    }
    Err(refused.or(failure).unwrap_or(Error::Locked))
}

/// Keeps the book that is to give way.
pub(crate) fn keep_present(
    folder: &BookFolder,
    present: Option<&Store>,
    password: Option<&Password>,
) -> Result<Option<Backup>, Error> {
    if let Some(store) = present {
        return keep_open(folder, store).map(Some);
    }
    match Store::open(folder, password) {
        Ok(store) => keep_open(folder, &store).map(Some),
        Err(Error::Absent | Error::Missing) => Ok(None),
        Err(error @ (Error::OpenElsewhere | Error::Newer { .. })) => Err(error),
        Err(_) => {
            // Whatever is wrong with it, another window may still have it: then it is left alone.
            if let Err(error @ Error::OpenElsewhere) = connection::open(&folder.database(), &DataKey::random()?, 0) {
                return Err(error);
            }
            keep_as_it_is(folder).map(Some)
        }
    }
}

/// Keeps a book that is open, and closes it. One of which a part has rotted can't be copied as a whole.
fn keep_open(folder: &BookFolder, store: &Store) -> Result<Backup, Error> {
    let kept = store.back_up(Reason::Restore);
    if let Ok(_) | Err(Error::Damaged(_) | Error::Sqlite(_)) = kept {
        store.close();
    }
    match kept {
        Err(Error::Damaged(_) | Error::Sqlite(_)) => keep_as_it_is(folder),
        kept => kept,
    }
}

/// Keeps the files of a book that can't be opened, unread.
fn keep_as_it_is(folder: &BookFolder) -> Result<Backup, Error> {
    let files = folder.files();
    files.make_folder(&folder.backups()).map_err(Error::file(folder.backups()))?;
    let database = folder.database();
    let size = std::fs::metadata(&database).map_err(Error::file(&database))?.len();
    let kept = name_it(folder, Reason::Unreadable, size, &Contents::unknown())?;
    let wal = with_ending(&database, "-wal");
    let mut pairs = vec![(database, kept.database(folder))];
    pairs.push((wal.clone(), with_ending(&kept.database(folder), "-wal")));
    pairs.push((folder.keys(), kept.keys(folder)));
    for (from, to) in pairs.iter().filter(|(from, _)| from.exists()) {
        files.copy(from, to).map_err(Error::file(to))?;
    }
    files.write(&kept.note(folder), &serde_json::to_vec_pretty(&kept)?).map_err(Error::file(kept.note(folder)))?;
    // Left beside the restored book it would be taken for its own.
    files.remove(&wal).map_err(Error::file(&wal))?;
    Ok(kept)
}
