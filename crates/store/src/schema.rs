//! The tables of the book: each concept's `schema.sql`, in the order they depend on each other.

use rusqlite::Connection;

use crate::Error;

/// Every concept's tables, in dependency order; together they are version 1.
pub const SCHEMAS: &[&str] =
    &[include_str!("history/schema.sql"), include_str!("draft/schema.sql"), include_str!("settings/schema.sql")];

/// The schema version this program writes.
pub const VERSION: i64 = 1;

/// Marks a SQLite file as a book of this program: "YBTb".
pub const APPLICATION_ID: i64 = 0x5942_5462;

/// A step from one schema version to the next.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The version it leads to.
    pub to: i64,
    /// The SQL of the step, beside its table in the concept's folder.
    pub sql: &'static str,
    /// Whether columns were only added at the end, so that older operations can still be undone.
    pub only_adds_columns: bool,
}

/// Every step since version 1, in order.
pub const MIGRATIONS: &[Migration] = &[];

/// Makes every table in an empty database, all or none.
pub(crate) fn create(conn: &Connection, schemas: &[&str]) -> Result<(), Error> {
    let transaction = rusqlite::Transaction::new_unchecked(conn, rusqlite::TransactionBehavior::Immediate)?;
    for schema in schemas {
        transaction.execute_batch(schema)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    Ok(())
}
