//! The packages made of this book.

use rusqlite::params;

use super::read_only::STILL_WRITTEN;
use crate::{Db, Error, Tx, history::instant_text};

/// A package that was made and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// When, UTC, ISO.
    pub made_at: String,
    /// Name of the file.
    pub file_name: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// For whom.
    pub receiver: Option<String>,
    /// Number of the last operation that is in it.
    pub head_sequence: i64,
    /// What the history came to with it.
    pub head_hash: String,
}

/// Every package, the latest first.
pub fn list(db: &Db) -> Result<Vec<Handover>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT made_at, file_name, bytes, sha256, receiver, head_sequence, head_hash FROM handover ORDER BY id DESC",
    )?;
    let rows = select.query_map([], |row| {
        Ok(Handover {
            made_at: row.get(0)?,
            file_name: row.get(1)?,
            bytes: row.get::<_, i64>(2)?.unsigned_abs(),
            sha256: row.get(3)?,
            receiver: row.get(4)?,
            head_sequence: row.get(5)?,
            head_hash: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many operations changed a record after a package was made, which it therefore lacks. Printing and handing over
/// are none.
pub fn changes_since(db: &Db, handover: &Handover) -> Result<i64, Error> {
    Ok(db
        .conn()
        .prepare_cached(
            "SELECT count(*) FROM operation WHERE sequence > ?1 AND EXISTS (SELECT 1 FROM json_each(columns) \
             WHERE key NOT IN (SELECT value FROM json_each(?2)))",
        )?
        .query_row(params![handover.head_sequence, serde_json::to_string(STILL_WRITTEN)?], |row| row.get(0))?)
}

/// Sets a package down as made.
pub(super) fn insert(tx: &Tx, made: &Handover) -> Result<(), Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO handover (made_at, file_name, bytes, sha256, receiver, head_sequence, head_hash) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            instant_text(tx.now()),
            made.file_name,
            i64::try_from(made.bytes).unwrap_or(i64::MAX),
            made.sha256,
            made.receiver,
            made.head_sequence,
            made.head_hash,
        ])?;
    Ok(())
}
