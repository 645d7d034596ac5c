//! Opening the encrypted file, and never mistaking another file for it.

mod key;
pub(crate) mod library;

use std::{io, path::Path, thread, time::Duration};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::{
    Error,
    backup::Contents,
    files::{self, keep_private},
    schema::{self, Blueprint},
    vault::DataKey,
};

/// Long enough for a command just ending to let go of the book; a window keeps it for hours.
const PATIENCE: Duration = Duration::from_millis(300);

/// KiB of a copy kept in memory while it is looked over: a branch of thirty years fits.
const LOOKED_OVER: i64 = 128_000;

/// Makes a new encrypted database at `path`, as the blueprint says. Nothing may be there.
pub(crate) fn create(path: &Path, key: &DataKey, blueprint: &Blueprint) -> Result<Connection, Error> {
    let conn = begin(path, key)?;
    settle(&conn)?;
    blueprint.create(&conn)?;
    Ok(conn)
}

/// Begins an empty encrypted file.
pub(crate) fn begin(path: &Path, key: &DataKey) -> Result<Connection, Error> {
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

/// Opens the database at `path`, of a version up to `known`, for this process alone.
///
/// Fails with [`Error::OpenElsewhere`], [`Error::Newer`], [`Error::Foreign`] or
/// [`Error::Damaged`]; an empty file counts as damaged, never as a new book.
pub(crate) fn open(path: &Path, key: &DataKey, known: i64) -> Result<Connection, Error> {
    let settled = || {
        let conn = recognise(path, key, known)?;
        settle(&conn)?;
        Ok(conn)
    };
    settled().map_err(|error| match error {
        Error::Sqlite(cause) => on_open(cause),
        // SQLite only says that it could not.
        Error::File { .. } => can_be_written(path).err().unwrap_or(error),
        other => other,
    })
}

/// Whether a book, and what SQLite lays beside it, can be written where it lies. Found out without opening it: closing a
/// second handle would let go of the lock on the first.
///
/// Fails with [`Error::File`] and what the system says.
fn can_be_written(path: &Path) -> Result<(), Error> {
    let refused = |source| Error::file(path)(source);
    if std::fs::metadata(path).map_err(refused)?.permissions().readonly() {
        return Err(refused(io::ErrorKind::PermissionDenied.into()));
    }
    let tried = path.with_extension("tried");
    files::new_file(&tried).and_then(|_| std::fs::remove_file(&tried)).map_err(refused)
}

/// Encrypts a copy that nobody has open anew, under another key. It is left as one single file.
pub(crate) fn change_key_of_copy(path: &Path, from: &DataKey, to: &DataKey, known: i64) -> Result<(), Error> {
    let conn = recognise(path, from, known)?;
    conn.pragma_update(None, "journal_mode", "DELETE")?;
    key::rekey(&conn, to)?;
    conn.close().map_err(|(_, error)| error.into())
}

/// The schema version of an open database.
pub(crate) fn version(conn: &Connection) -> Result<i64, Error> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Opens a copy, looks it over and tells what is in it. It is left as one single file.
///
/// Every page is read, and its checksum compared; those that are free alone are not: nothing is in them.
///
/// Fails as [`open`] does, and with [`Error::Damaged`] when a page, a checksum or a reference is wrong.
pub(crate) fn look_over(path: &Path, key: &DataKey, known: i64) -> Result<Contents, Error> {
    let whole = recognise(path, key, known)?;
    whole.pragma_update(None, "journal_mode", "DELETE")?;
    whole.close().map_err(|(_, error)| error)?;
    thread::scope(|scope| {
        let pages = scope.spawn(|| {
            let conn = recognise(path, key, known)?;
            // The check goes back and forth through the whole file: decrypted once, pages are kept.
            conn.pragma_update(None, "cache_size", -LOOKED_OVER)?;
            find_nothing(&conn, "integrity_check", Some("ok"))
        });
        let counting = || {
            let conn = recognise(path, key, known)?;
            find_nothing(&conn, "foreign_key_check", None)?;
            Contents::of(&conn)
        };
        let contents = counting();
        pages.join().unwrap_or(Err(Error::Broken))?;
        contents
    })
}

/// Runs a check of SQLite's, which answers nothing, or `fine`, where nothing is wrong.
fn find_nothing(conn: &Connection, check: &str, fine: Option<&str>) -> Result<(), Error> {
    let mut wrong = 0;
    conn.pragma_query(None, check, |row| {
        let is_fine = fine.is_some() && row.get_ref(0)?.as_str().ok() == fine;
        wrong += usize::from(!is_fine);
        Ok(())
    })
    .map_err(on_open)?;
    if wrong > 0 { Err(Error::Damaged(format!("{check}: {wrong}"))) } else { Ok(()) }
}

/// Looks a copy over, which must hold `contents`. Fails as [`look_over`] does.
pub(crate) fn is_alike(path: &Path, key: &DataKey, known: i64, contents: &Contents) -> Result<(), Error> {
    if look_over(path, key, known)? == *contents {
        return Ok(());
    }
    Err(Error::Damaged("the copy does not hold what the book holds".to_owned()))
}

/// Opens what is a book of this program, of a version up to `known`, and changes nothing.
pub(crate) fn recognise(path: &Path, key: &DataKey, known: i64) -> Result<Connection, Error> {
    let length = std::fs::metadata(path).map_err(Error::file(path))?.len();
    if length == 0 {
        return Err(Error::Damaged("the file is empty".to_owned()));
    }
    let conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(on_open)?;
    let application: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(on_open)?;
    if application != schema::APPLICATION_ID {
        return Err(Error::Foreign);
    }
    if version > known {
        return Err(Error::Newer { found: version, known });
    }
    Ok(conn)
}

fn connect(path: &Path, key: &DataKey, flags: OpenFlags) -> Result<Connection, Error> {
    library::begin()?;
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(on_open)?;
    // SQLite makes files that others may read, and gives what it writes beside one the rights of that one.
    keep_private(path).map_err(Error::file(path))?;
    // A wrong key or a damaged page comes back as an error; SQLCipher need not also print it.
    conn.pragma_update(None, "cipher_log_level", "NONE")?;
    key::unlock(&conn, key)?;
    conn.busy_timeout(PATIENCE)?;
    // Before the first page is read, so that the first read takes the lock for good.
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(conn)
}

/// Sets what every connection to a book runs under, and takes the lock.
fn settle(conn: &Connection) -> Result<(), Error> {
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    // What is purged is overwritten, not only unlinked.
    conn.pragma_update(None, "secure_delete", true)?;
    conn.pragma_update(None, "cache_size", -32_000)?;
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
    // A power cut in the middle of folding the log into the file leaves torn pages there, sound in the log: what looks
    // at the file itself would call them damaged. Where it can't be folded in now, it is when the book is closed.
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).ok();
    Ok(())
}

/// What a failure while opening means to the person in front of the program.
fn on_open(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::OpenElsewhere,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Error::Damaged(error.to_string()),
        _ => error.into(),
    }
}
