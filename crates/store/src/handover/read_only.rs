//! 只读: a book that was handed over is looked at and printed from, and changes no more.

use rusqlite::{OptionalExtension, params};

use crate::{Db, Error, Tx, history::instant_text};

/// What is still written in a book that is only kept: that it was printed from, handed over again, or made
/// changeable again.
pub(super) const STILL_WRITTEN: &[&str] =
    &["handover", "month_print", "print_record", "read_only", "yearbook_print", "yearbook_print_entry"];

/// Whether a table only tells that something was printed, handed over or laid still.
pub(crate) fn is_about_paper(table: &str) -> bool {
    STILL_WRITTEN.contains(&table)
}

/// Since when a book is only kept, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadOnly {
    /// UTC, ISO.
    pub since: String,
    /// Why.
    pub reason: String,
}

/// Whether, since when and why the book is only kept.
pub fn read_only(db: &Db) -> Result<Option<ReadOnly>, Error> {
    let mut select = db.conn().prepare_cached("SELECT since, reason FROM read_only WHERE lifted_at IS NULL")?;
    Ok(select.query_row([], |row| Ok(ReadOnly { since: row.get(0)?, reason: row.get(1)? })).optional()?)
}

/// Whether the book is only kept.
pub fn is_read_only(db: &Db) -> Result<bool, Error> {
    Ok(db.conn().prepare_cached("SELECT 1 FROM read_only WHERE lifted_at IS NULL")?.exists([])?)
}

/// Keeps the book as it is from now on. One that is kept already stays so.
pub fn set(tx: &Tx, reason: &str) -> Result<(), Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO read_only (since, reason) SELECT ?1, ?2 WHERE NOT EXISTS \
                         (SELECT 1 FROM read_only WHERE lifted_at IS NULL)",
        )?
        .execute(params![instant_text(tx.now()), reason])?;
    Ok(())
}

/// Lets the book change again. Fails with [`Error::NotFound`] when it is not only kept.
pub fn lift(tx: &Tx, reason: &str) -> Result<(), Error> {
    let lifted = tx
        .conn()
        .prepare_cached("UPDATE read_only SET lifted_at = ?1, lift_reason = ?2 WHERE lifted_at IS NULL")?
        .execute(params![instant_text(tx.now()), reason])?;
    if lifted == 0 { Err(Error::NotFound("只读状态")) } else { Ok(()) }
}

/// What an operation on a book that is only kept may have touched. Fails with `book.read_only`.
pub(crate) fn may_still_change(touched: &[String]) -> Result<(), Error> {
    if touched.iter().all(|table| STILL_WRITTEN.contains(&table.as_str())) {
        return Ok(());
    }
    Err(Error::refused(
        "book.read_only",
        "这本账已经移交，现在是只读的，内容没有改动",
        "可以照常查看和打印。确实要在这里继续登记的，请到“报表上报—移交”写明原因，解除只读。",
    ))
}
