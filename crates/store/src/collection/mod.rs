//! 局端汇总: what a bureau collects from packages, in a plain SQLite file of its own. It has nothing to do with a
//! branch's book but the program; so it is not encrypted, has no history, and is made anew each time.

mod filling;
mod reading;
mod settling;
#[cfg(test)]
mod tests;
mod turnover;

pub use filling::{Arrived, MAX_ROSTER_COLUMNS};
pub use reading::{Difference, FigureColumn, OccasionLine, PackageLine};
pub use settling::{Settled, key};
pub use turnover::Turned;

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::{Error, connection::library, files::new_file};

/// Marks a SQLite file as what a bureau collected: "YBTc".
const APPLICATION_ID: i64 = 0x5942_5463;
/// Version of its tables.
const VERSION: i64 = 1;

/// What a bureau collected for one period. Packages are put in one by one and let go; no more of them is held in
/// memory than one, however many there are.
pub struct Collection {
    conn: Connection,
}

impl Collection {
    /// Begins one in a new file. Whatever lies there is replaced.
    pub fn create(path: &Path) -> Result<Self, Error> {
        // An empty file is a database with nothing in it yet: one made by SQLite itself others could read.
        new_file(path).map_err(Error::file(path))?;
        library::begin()?;
        Self::begin(Connection::open(path)?)
    }

    /// Begins one that is looked at and forgotten.
    pub fn in_memory() -> Result<Self, Error> {
        library::begin()?;
        Self::begin(Connection::open_in_memory()?)
    }

    fn begin(conn: Connection) -> Result<Self, Error> {
        // A file that is made anew and named only when whole needs no journal.
        conn.pragma_update(None, "journal_mode", "MEMORY")?;
        conn.pragma_update(None, "synchronous", "OFF")?;
        conn.pragma_update(None, "foreign_keys", true)?;
        conn.execute_batch(include_str!("schema.sql"))?;
        conn.pragma_update(None, "application_id", APPLICATION_ID)?;
        conn.pragma_update(None, "user_version", VERSION)?;
        Ok(Self { conn })
    }

    /// Opens a finished one, to be read.
    ///
    /// Fails with `collection.foreign` for a file that is none, `collection.newer` for one of a newer program.
    pub fn open(path: &Path) -> Result<Self, Error> {
        library::begin()?;
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        conn.pragma_update(None, "trusted_schema", false)?;
        let marked = |pragma: &str| conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        if marked("application_id").ok() != Some(APPLICATION_ID) {
            return Err(Error::refused(
                "collection.foreign",
                "这个文件夹里的“汇总.db”不是本程序汇总出来的",
                "请选上一期汇总时存的那个文件夹。",
            ));
        }
        if marked("user_version")? > VERSION {
            return Err(Error::refused(
                "collection.newer",
                "这个文件夹里的汇总是更新版本的程序做的",
                "请先安装新版程序再汇总。",
            ));
        }
        Ok(Self { conn })
    }

    /// Ends the writing: the file is whole when this returns.
    pub fn finish(self) -> Result<(), Error> {
        self.conn.close().map_err(|(_, error)| error.into())
    }
}
