//! What the functions of the concepts get to work with.

use std::ops::Deref;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::schema::Migration;

/// The book, to be read.
pub struct Db {
    conn: Connection,
    migrations: &'static [Migration],
}

impl Db {
    pub(crate) fn new(conn: Connection, migrations: &'static [Migration]) -> Self {
        Self { conn, migrations }
    }

    /// The connection; for the SQL of this crate.
    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    pub(crate) fn into_conn(self) -> Connection {
        self.conn
    }

    /// The migrations this program knows, by which history tells what it may still undo.
    pub(crate) fn migrations(&self) -> &'static [Migration] {
        self.migrations
    }
}

/// The book, to be written: one named operation, all of it or nothing.
pub struct Tx<'book> {
    db: &'book Db,
    now: DateTime<Utc>,
}

impl<'book> Tx<'book> {
    pub(crate) fn new(db: &'book Db, now: DateTime<Utc>) -> Self {
        Self { db, now }
    }

    /// The instant of this operation.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }
}

impl Deref for Tx<'_> {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db
    }
}
