//! What the functions of the concepts get to work with.

use std::ops::Deref;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use crate::{history::in_china, schema::Blueprint};

/// The book, to be read.
pub struct Db {
    conn: Connection,
    blueprint: &'static Blueprint,
}

impl Db {
    pub(crate) fn new(conn: Connection, blueprint: &'static Blueprint) -> Self {
        Self { conn, blueprint }
    }

    /// The connection; for the SQL of this crate.
    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    pub(crate) fn into_conn(self) -> Connection {
        self.conn
    }

    /// What the book is made of.
    pub(crate) fn blueprint(&self) -> &'static Blueprint {
        self.blueprint
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

    /// The day of this operation in China.
    pub fn today(&self) -> NaiveDate {
        in_china(self.now).date()
    }
}

impl Deref for Tx<'_> {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db
    }
}
