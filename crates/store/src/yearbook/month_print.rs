//! Papers of 本月一套 that belong to no occasion: the month's sheet, the photo page.

use chrono::{DateTime, Utc};
use domain::date::Month;
use rusqlite::params;

use crate::{Db, Error, Tx, column, history::instant_text};

/// The last printing of a month's paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthPrint {
    /// Which paper.
    pub form: String,
    /// When.
    pub printed_at: DateTime<Utc>,
}

/// Notes that a paper of a month was printed. To be done in an operation of kind event.
pub fn record_month_print(tx: &Tx, month: Month, form: &str) -> Result<(), Error> {
    tx.conn()
        .prepare_cached("INSERT INTO month_print (month, form, printed_at) VALUES (?1, ?2, ?3)")?
        .execute(params![month.to_string(), form, instant_text(tx.now())])?;
    Ok(())
}

/// What was printed of a month, each paper as it was printed last.
pub fn month_prints(db: &Db, month: Month) -> Result<Vec<MonthPrint>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT form, max(printed_at) AS printed_at FROM month_print WHERE month = ?1 GROUP BY form ORDER BY form",
    )?;
    let prints = select.query_map([month.to_string()], |row| {
        Ok(MonthPrint { form: row.get("form")?, printed_at: column::parsed(row, "printed_at")? })
    })?;
    Ok(prints.collect::<Result<_, _>>()?)
}
