//! Small books for the tests of this crate.

use std::{path::Path, sync::Arc};

use chrono::{DateTime, Utc};

use crate::{
    BookFolder, Error, Store,
    book::Scratch,
    files::{DiskFiles, Files},
    schema::{Blueprint, Migration},
    verify::{Invariant, fingerprint},
};

/// Persons, things that belong to them, and a pair table; and tables history leaves out.
pub(crate) const PERSONS: &str = "\
CREATE TABLE person (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, age INTEGER, note TEXT, binned_at TEXT) STRICT;
CREATE TABLE thing (id INTEGER PRIMARY KEY AUTOINCREMENT, person INTEGER REFERENCES person (id), what TEXT) STRICT;
CREATE TABLE pair (left INTEGER NOT NULL, right INTEGER NOT NULL, word TEXT, PRIMARY KEY (left, right)) STRICT;
CREATE TABLE search_person (id INTEGER PRIMARY KEY, words TEXT) STRICT;";

const SCHEMAS: &[&str] = &[
    include_str!("history/schema.sql"),
    include_str!("draft/schema.sql"),
    include_str!("settings/schema.sql"),
    PERSONS,
];

/// The book of [`PERSONS`], with steps since and invariants.
pub(crate) fn blueprint(migrations: &'static [Migration], invariants: &'static [Invariant]) -> &'static Blueprint {
    Box::leak(Box::new(Blueprint {
        schemas: SCHEMAS,
        migrations,
        invariants,
        reckoned: &[],
        beside: &[],
        read_only: |_| Ok(false),
        still_written: |_| Ok(()),
    }))
}

/// A book of one's own tables beside those of the history.
pub(crate) fn blueprint_of(tables: &'static str) -> &'static Blueprint {
    let schemas = Box::leak(Box::new([SCHEMAS[0], SCHEMAS[1], SCHEMAS[2], tables]));
    Box::leak(Box::new(Blueprint {
        schemas,
        migrations: &[],
        invariants: &[],
        reckoned: &[],
        beside: &[],
        read_only: |_| Ok(false),
        still_written: |_| Ok(()),
    }))
}

/// A fresh book without a password.
pub(crate) fn book(blueprint: &'static Blueprint) -> Scratch {
    Scratch::with(|folder| Store::create(&folder.clone().with_blueprint(blueprint), None)).unwrap()
}

/// A folder at nine in the morning of the last day of October 2026.
pub(crate) fn folder(path: &Path) -> BookFolder {
    folder_over(path, DiskFiles)
}

/// The same, with files of another making.
pub(crate) fn folder_over(path: &Path, files: impl Files + 'static) -> BookFolder {
    let now: DateTime<Utc> = "2026-10-31T01:00:00Z".parse().unwrap();
    BookFolder::new(path, Arc::new(files), Arc::new(move || now)).with_blueprint(blueprint(&[], &[]))
}

/// What would be on the disk if the program were killed now, in another folder.
pub(crate) fn crash_image(of: &Path) -> tempfile::TempDir {
    let image = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(of).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        std::fs::copy(entry.path(), image.path().join(entry.file_name())).unwrap();
    }
    image
}

/// One operation of plain SQL.
pub(crate) fn does(store: &Store, name: &str, sql: &str) -> i64 {
    does_as(store, crate::Op::new(name), sql)
}

/// One operation of plain SQL and some kind.
pub(crate) fn does_as(store: &Store, op: crate::Op, sql: &str) -> i64 {
    let sql = sql.to_owned();
    store.transact(op, move |tx| Ok::<_, Error>(tx.conn().execute_batch(&sql)?)).unwrap().sequence
}

/// One value of the book, as text.
pub(crate) fn sees(store: &Store, sql: &str) -> Option<String> {
    let sql = format!("SELECT CAST(({sql}) AS TEXT)");
    store.read(move |db| Ok::<_, Error>(db.conn().query_row(&sql, [], |row| row.get(0))?)).unwrap()
}

/// The hash over all recorded tables.
pub(crate) fn hash(store: &Store) -> [u8; 32] {
    store.read(fingerprint).unwrap()
}
