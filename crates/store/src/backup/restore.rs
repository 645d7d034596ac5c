//! Going back to a backup, so that one can go forth again.

use std::{path::Path, thread};

use super::{
    Backup, Contents, Reason,
    info::find,
    make::name_it,
    salvage::{Salvaged, salvage},
};
use crate::{
    BookFolder, Error, Op, Store,
    book::with_ending,
    connection, history, kill,
    vault::{DataKey, KeyFile, Password, Slot},
};

/// Of a check value, as many as are printed and asked for.
const CHARACTERS_OF_HEAD: usize = 16;

/// Puts a backup in the place of the book and opens it.
///
/// The present book is kept as one more backup first, so that this can be taken back the same way;
/// one that can't be opened is kept as it is, and what it still tells of the time since the backup is done again.
/// `present` is closed. `password` is needed when the backup was made under another one than the present book's, or
/// when the book is not open.
///
/// Fails with [`Error::NotFound`], [`Error::Locked`], [`Error::WrongPassword`],
/// [`Error::OpenElsewhere`] or [`Error::Damaged`]; the present book then stays. With `backup.not_opened` the backup is
/// in its place, and waits for room on the disk.
pub fn restore(
    folder: &BookFolder,
    present: Option<&Store>,
    id: &str,
    password: Option<&Password>,
) -> Result<Restored, Error> {
    let backup = find(folder, id)?;
    let files = folder.files();
    let begun = folder.begun();
    folder.clear(&begun)?;
    files.copy(&backup.database(folder), &begun).map_err(Error::file(&begun))?;
    let (key, slots) = key_of(folder, &backup, &begun, present, password)?;
    // Side by side: the one reads the backup, the other the book.
    let (looked, kept) = thread::scope(|scope| {
        let looking = scope.spawn(|| connection::look_over(&begun, &key, folder.blueprint().version()));
        let kept = keep_present(folder, present, password);
        (looking.join().unwrap_or(Err(Error::Broken)), kept)
    });
    looked?;
    let kept = kept?;
    kill::point("restore.kept");
    let kept = give_way(folder, present, kept)?;
    let keys = match KeyFile::read(files, &folder.keys()) {
        // Both ways in until the book has changed places; a crash in between leaves one that fits.
        Ok(present) => present.with_next(slots.clone()),
        Err(_) => KeyFile::new(slots.clone()),
    };
    keys.write(files, &folder.keys())?;
    kill::point("restore.keys_written");
    files.settle(&begun, &folder.database()).map_err(Error::file(folder.database()))?;
    kill::point("restore.in_place");
    // It is restored, and nothing from here on may say that it is not. What can't be written now: both ways in stay
    // until the book is next opened.
    KeyFile::new(slots).write(files, &folder.keys()).ok();
    let store = Store::open_with_key(folder, key.clone()).map_err(not_opened)?;
    let salvaged = match &kept {
        Some(damaged) if !damaged.is_verified() => salvaged(folder, damaged, &key, &store, &backup),
        _ => Salvaged::default(),
    };
    let before = kept.as_ref().filter(|kept| kept.is_verified()).map_or_else(String::new, stood_before);
    let name = format!("恢复到{}{before}", backup.in_words());
    store.transact(Op::event(name), |_| Ok::<_, Error>(())).ok();
    Ok(Restored { store, kept: kept.map(|kept| kept.id), salvaged })
}

/// It is in its place, and on a full disk can't be opened there, or led on to the present tables.
fn not_opened(error: Error) -> Error {
    Error::refused(
        "backup.not_opened",
        format!("已经换成那份备份，可是还打不开：{error}"),
        format!("{}再打开程序就是那份备份；恢复前的账本另存了一份，打开以后可以换回来。", error.what_to_do()),
    )
}

/// Does again what a damaged file tells of the time since a backup. Where even that can't be tried, it is cut short.
fn salvaged(folder: &BookFolder, damaged: &Backup, key: &DataKey, store: &Store, backup: &Backup) -> Salvaged {
    let head = backup.head.clone();
    let done = store.read(move |db| history::link_of(db, head)).and_then(|base| match base {
        Some(base) => salvage(folder, damaged, key, store, &base),
        None => Ok(Salvaged::default()),
    });
    done.unwrap_or(Salvaged { steps: Vec::new(), is_cut_short: true })
}

/// What the book that gave way came to: its history goes on only in the backup made of it, and who was looked at, or
/// given out, since the restored one stands there alone. By this it can be told from any other.
fn stood_before(kept: &Backup) -> String {
    let head: String = kept.head.chars().take(CHARACTERS_OF_HEAD).collect();
    format!("；此前的账本另存为{}，校验值 {head}", kept.in_words())
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

/// The key that fits a copy of a backup, which is not looked over yet, and the slots it will lie in: the present book's
/// if it still fits.
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
            // The backup's own keys are asked last: where they give a key that does not fit, it is the file's fault.
            Ok(found) => {
                refused = None;
                candidates.extend(found);
            }
            Err(error) => refused = Some(error),
        }
    }
    let mut failure = None;
    for (key, slot) in candidates {
        match connection::recognise(copy, &key, folder.blueprint().version()) {
            Ok(_) => return Ok((key, slot)),
            Err(error @ Error::Newer { .. }) => return Err(error),
            Err(error) => failure = Some(error),
        }
    }
    Err(refused.or(failure).unwrap_or(Error::Locked))
}

/// Closes the book that was kept, and takes away what it leaves beside it. What was written to it since it was kept is
/// kept, too: the answer is the backup that holds all of it.
pub(crate) fn give_way(
    folder: &BookFolder,
    present: Option<&Store>,
    mut kept: Option<Backup>,
) -> Result<Option<Backup>, Error> {
    if let Some(store) = present.filter(|store| store.is_open()) {
        let mut head = kept.as_ref().map(|kept| kept.head.clone()).unwrap_or_default();
        while store.is_open() && !store.close_at(head)? {
            let again = keep_open(folder, store)?;
            head = again.head.clone();
            kept = Some(again);
        }
    }
    folder.clear_beside(&folder.database())?;
    Ok(kept)
}

/// Keeps the book that is to give way, which is still there afterwards.
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

/// Keeps a book that is open. One of which a part has rotted can't be copied as a whole: it is closed.
fn keep_open(folder: &BookFolder, store: &Store) -> Result<Backup, Error> {
    match store.back_up(Reason::Restore) {
        Err(Error::Damaged(_) | Error::Sqlite(_)) => {
            store.close();
            keep_as_it_is(folder)
        }
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
    let pairs = [
        (database.clone(), kept.database(folder)),
        (with_ending(&database, "-wal"), with_ending(&kept.database(folder), "-wal")),
        (folder.keys(), kept.keys(folder)),
    ];
    for (from, to) in pairs.iter().filter(|(from, _)| from.exists()) {
        files.copy(from, to).map_err(Error::file(to))?;
    }
    files.write(&kept.note(folder), &serde_json::to_vec_pretty(&kept)?).map_err(Error::file(kept.note(folder)))?;
    Ok(kept)
}
