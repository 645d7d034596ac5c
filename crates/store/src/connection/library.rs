//! Making SQLite and SQLCipher ready, once for the process.
//!
//! SQLite calls itself ready before SQLCipher, which begins after it, can take a key: of two first
//! connections made at the same moment, the second would find its key refused.
#![allow(unsafe_code)]

use std::{ffi::c_int, sync::OnceLock};

use rusqlite::ffi;

use crate::Error;

/// Makes the library ready and waits until it is. To be called before any connection is opened.
pub(crate) fn begin() -> Result<(), Error> {
    static BEGUN: OnceLock<c_int> = OnceLock::new();
    // SAFETY: takes nothing, may be called from any thread and as often as one likes.
    let code = *BEGUN.get_or_init(|| unsafe { ffi::sqlite3_initialize() });
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(Error::Sqlite(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)))
    }
}
