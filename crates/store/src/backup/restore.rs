//! Going back to a backup, so that one can go forth again.

use std::path::Path;

use super::{
    Backup, Contents, Reason, list,
    make::{name_it, with_ending},
};
use crate::{
    BookFolder, Error, Op, Store, connection,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// Puts a backup in the place of the book and opens it.
///
/// The present book is kept as one more backup first, so that this can be taken back the same way;
/// one that can't be opened is kept as it is. `present` is closed. `password` is needed when the
/// backup was made under another one than the present book's, or when the book is not open.
///
/// Fails with [`Error::NotFound`], [`Error::Locked`], [`Error::WrongPassword`],
/// [`Error::OpenElsewhere`] or [`Error::Damaged`]; the present book then stays.
pub fn restore(
    folder: &BookFolder,
    present: Option<&Store>,
    id: &str,
    password: Option<&Password>,
) -> Result<Store, Error> {
    let backup = list(folder)?.into_iter().find(|backup| backup.id == id).ok_or(Error::NotFound("备份"))?;
    let files = folder.files();
    let begun = folder.path().join("book.db.new");
    for leftover in [begun.clone(), with_ending(&begun, "-wal")] {
        files.remove(&leftover).map_err(Error::file(&leftover))?;
    }
    files.copy(&backup.database(folder), &begun).map_err(Error::file(&begun))?;
    let (key, slot) = key_of(folder, &backup, &begun, present, password)?;
    keep_present(folder, present, password)?;
    let keys = match KeyFile::read(files, &folder.keys()) {
        // Both ways in until the book has changed places; a crash in between leaves one that fits.
        Ok(present) => present.with_next(slot.clone()),
        Err(_) => KeyFile::new(slot.clone()),
    };
    keys.write(files, &folder.keys())?;
    files.settle(&begun, &folder.database()).map_err(Error::file(folder.database()))?;
    KeyFile::new(slot).write(files, &folder.keys())?;
    let store = Store::open_with_key(folder, key)?;
    let name = format!("从备份恢复（{}，{}）", backup.id.replace('_', " "), backup.reason.in_chinese());
    store.transact(Op::event(name), |_| Ok::<_, Error>(()))?;
    Ok(store)
}

/// The key that opens the copy, and the slot it will lie in: the present book's if it still fits.
fn key_of(
    folder: &BookFolder,
    backup: &Backup,
    copy: &Path,
    present: Option<&Store>,
    password: Option<&Password>,
) -> Result<(DataKey, Slot), Error> {
    let mut candidates = Vec::new();
    if let Some(store) = present {
        candidates.push((store.key(), store.slot()?));
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
) -> Result<(), Error> {
    if let Some(store) = present {
        store.back_up(Reason::Restore)?;
        store.close();
        return Ok(());
    }
    match Store::open(folder, password) {
        Ok(store) => {
            store.back_up(Reason::Restore)?;
            store.close();
            Ok(())
        }
        Err(Error::Absent) => Ok(()),
        Err(error @ (Error::OpenElsewhere | Error::Newer { .. })) => Err(error),
        Err(_) => {
            // Whatever is wrong with it, another window may still have it: then it is left alone.
            if let Err(error @ Error::OpenElsewhere) = connection::open(&folder.database(), &DataKey::random()?, 0) {
                return Err(error);
            }
            keep_as_it_is(folder)
        }
    }
}

/// Keeps the files of a book that can't be opened, unread.
fn keep_as_it_is(folder: &BookFolder) -> Result<(), Error> {
    let files = folder.files();
    files.make_folder(&folder.backups()).map_err(Error::file(folder.backups()))?;
    let database = folder.database();
    let size = std::fs::metadata(&database).map_err(Error::file(&database))?.len();
    let nothing =
        Contents { rows: Default::default(), head: String::new(), members: 0, occasions: 0, attachments: Vec::new() };
    let kept = name_it(folder, Reason::Unreadable, size, &nothing)?;
    let wal = with_ending(&database, "-wal");
    let mut pairs = vec![(database, kept.database(folder))];
    pairs.push((wal.clone(), with_ending(&kept.database(folder), "-wal")));
    pairs.push((folder.keys(), kept.keys(folder)));
    for (from, to) in pairs.iter().filter(|(from, _)| from.exists()) {
        files.copy(from, to).map_err(Error::file(to))?;
    }
    files.write(&kept.note(folder), &serde_json::to_vec_pretty(&kept)?).map_err(Error::file(kept.note(folder)))?;
    // Left beside the restored book it would be taken for its own.
    files.remove(&wal).map_err(Error::file(&wal))
}
