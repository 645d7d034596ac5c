//! Opening the encrypted file, and never mistaking another file for it.

mod key;

pub(crate) use key::rekey;

use std::{path::Path, time::Duration};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::{Error, schema, vault::DataKey};

/// Long enough for a command just ending to let go of the book; a window keeps it for hours.
const PATIENCE: Duration = Duration::from_millis(300);

/// Makes a new encrypted database at `path`, with the given tables. Nothing may be there.
pub(crate) fn create(path: &Path, key: &DataKey, schemas: &[&str]) -> Result<Connection, Error> {
    let conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    settle(&conn)?;
    schema::create(&conn, schemas)?;
    Ok(conn)
}

/// Opens the database at `path` for this process alone.
///
/// Fails with [`Error::OpenElsewhere`], [`Error::Newer`], [`Error::Foreign`] or
/// [`Error::Damaged`]; an empty file counts as damaged, never as a new book.
pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Connection, Error> {
    let length = std::fs::metadata(path).map_err(Error::file(path))?.len();
    if length == 0 {
        return Err(Error::Damaged("the file is empty".to_owned()));
    }
    let conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Before anything is set: a file of a newer version is left as it is.
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(on_open)?;
    let application: i64 = conn.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(on_open)?;
    if application != schema::APPLICATION_ID {
        return Err(Error::Foreign);
    }
    if version > schema::VERSION {
        return Err(Error::Newer { found: version, known: schema::VERSION });
    }
    settle(&conn).map_err(|error| match error {
        Error::Sqlite(cause) => on_open(cause),
        other => other,
    })?;
    Ok(conn)
}

fn connect(path: &Path, key: &DataKey, flags: OpenFlags) -> Result<Connection, Error> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(on_open)?;
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
    conn.pragma_update(None, "cache_size", -32_000)?;
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
    Ok(())
}

/// What a failure while opening means to the person in front of the program.
fn on_open(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::OpenElsewhere,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Error::Damaged(error.to_string()),
        _ => Error::Sqlite(error),
    }
}
