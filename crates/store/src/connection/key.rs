//! Handing SQLCipher its key.
//!
//! rusqlite wraps neither `sqlite3_key` nor `sqlite3_rekey`; the alternative, `PRAGMA key` as
//! text, would leave the key in statement texts and their traces.
#![allow(unsafe_code)]

use std::{ffi::c_int, fmt::Write};

use rusqlite::{Connection, ffi};
use zeroize::Zeroizing;

use crate::{Error, vault::DataKey};

type KeyFunction = unsafe extern "C" fn(*mut ffi::sqlite3, *const std::ffi::c_void, c_int) -> c_int;

/// Gives a connection just opened the data key of its file.
pub(super) fn unlock(conn: &Connection, key: &DataKey) -> Result<(), Error> {
    hand_over(conn, key, ffi::sqlite3_key)
}

/// Encrypts every page of an open database anew.
pub(super) fn rekey(conn: &Connection, key: &DataKey) -> Result<(), Error> {
    hand_over(conn, key, ffi::sqlite3_rekey)
}

fn hand_over(conn: &Connection, key: &DataKey, function: KeyFunction) -> Result<(), Error> {
    // SQLCipher takes 32 bytes as they are, without deriving, only in this spelling.
    let mut literal = Zeroizing::new(String::with_capacity(67));
    literal.push_str("x'");
    for byte in key.bytes() {
        write!(literal, "{byte:02x}").map_err(|_| Error::Broken)?;
    }
    literal.push('\'');
    let length = c_int::try_from(literal.len()).map_err(|_| Error::Broken)?;
    // SAFETY: the handle lives as long as `conn`, which is borrowed here and used by this thread
    // alone; the literal outlives the call, which copies it.
    let code = unsafe { function(conn.handle(), literal.as_ptr().cast(), length) };
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(Error::Sqlite(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)))
    }
}
