//! What the superior returns of a year's receipts (返还).

use domain::dues::{DuesReturnId, Rate};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx};

/// What was agreed about the return of a year's receipts. What came is in the ledger of the funds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuesReturn {
    /// Its key.
    pub id: DuesReturnId,
    /// Year whose receipts are returned in part.
    pub receipts_year: i32,
    /// 返还比例.
    pub rate: Rate,
    /// 备注.
    pub note: Option<String>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<DuesReturn> {
    Ok(DuesReturn {
        id: DuesReturnId(row.get("id")?),
        receipts_year: row.get("receipts_year")?,
        rate: Rate(row.get("rate")?),
        note: row.get("note")?,
    })
}

/// Every return, the latest year first.
pub fn all(db: &Db) -> Result<Vec<DuesReturn>, Error> {
    let mut select = db.conn().prepare_cached("SELECT * FROM living_dues_return ORDER BY receipts_year DESC")?;
    Ok(select.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// That of a year, if anything was set down.
pub fn of_year(db: &Db, receipts_year: i32) -> Result<Option<DuesReturn>, Error> {
    Ok(db
        .conn()
        .prepare_cached("SELECT * FROM living_dues_return WHERE receipts_year = ?1")?
        .query_row([receipts_year], read)
        .optional()?)
}

/// Years in which anything was received.
pub fn years_with_receipts(db: &Db) -> Result<Vec<i32>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT DISTINCT CAST(substr(received_on, 1, 4) AS INTEGER) FROM dues_payment WHERE voided_on IS NULL",
    )?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Sets down what was agreed of a year.
pub fn save(tx: &Tx, receipts_year: i32, rate: Rate, note: Option<&str>) -> Result<DuesReturnId, Error> {
    if let Some(present) = of_year(tx, receipts_year)? {
        tx.conn().prepare_cached("UPDATE dues_return SET rate = ?2, note = ?3 WHERE id = ?1")?.execute(params![
            present.id.0,
            rate.0,
            note
        ])?;
        return Ok(present.id);
    }
    tx.conn()
        .prepare_cached("INSERT INTO dues_return (receipts_year, rate, note) VALUES (?1, ?2, ?3)")?
        .execute(params![receipts_year, rate.0, note])?;
    Ok(DuesReturnId(tx.conn().last_insert_rowid()))
}
