//! Handing dues up (上缴).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    dues::{Means, RemittanceId},
    money::Fen,
};
use rusqlite::{OptionalExtension, Row, params};

use super::reason::reason;
use crate::{Db, Error, Tx, column, uid};

/// What a remittance is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemittanceValues {
    /// Year whose dues it is.
    pub year: i32,
    /// Quarter whose dues it is, 1 to 4.
    pub quarter: u32,
    /// Day it was handed up.
    pub remitted_on: NaiveDate,
    /// How much.
    pub amount: Fen,
    /// 款项.
    pub means: Means,
    /// 票据号 of the superior's receipt.
    pub receipt_number: Option<String>,
    /// Who took it.
    pub handed_to: Option<String>,
    /// 备注.
    pub note: Option<String>,
}

/// One remittance in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remittance {
    /// Its key.
    pub id: RemittanceId,
    /// What it is.
    pub values: RemittanceValues,
    /// When and why it was voided.
    pub voided: Option<(NaiveDate, String)>,
    /// Whether it lies in a closed period.
    pub closed: bool,
}

const COLUMNS: &str = "SELECT *, coalesce(remitted_on <= (SELECT until_day FROM dues_closed), 0) AS closed \
     FROM dues_remittance";

fn read(row: &Row<'_>) -> rusqlite::Result<Remittance> {
    let voided_on: Option<NaiveDate> = column::maybe(row, "voided_on")?;
    Ok(Remittance {
        id: RemittanceId(row.get("id")?),
        values: RemittanceValues {
            year: row.get("year")?,
            quarter: row.get("quarter")?,
            remitted_on: column::parsed(row, "remitted_on")?,
            amount: Fen(row.get("amount")?),
            means: column::parsed(row, "means")?,
            receipt_number: row.get("receipt_number")?,
            handed_to: row.get("handed_to")?,
            note: row.get("note")?,
        },
        voided: voided_on.zip(row.get("void_reason")?),
        closed: row.get("closed")?,
    })
}

/// The remittances of a year's dues, by quarter and day, voided ones too.
pub fn of_year(db: &Db, year: i32) -> Result<Vec<Remittance>, Error> {
    let sql = format!("{COLUMNS} WHERE year = ?1 ORDER BY quarter, remitted_on, id");
    Ok(db.conn().prepare_cached(&sql)?.query_map([year], read)?.collect::<Result<_, _>>()?)
}

/// One remittance. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: RemittanceId) -> Result<Remittance, Error> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    db.conn().prepare_cached(&sql)?.query_row([id.0], read).optional()?.ok_or(Error::NotFound("上缴"))
}

/// The remittances handed up in a period, by day, without voided ones.
pub fn handed_up(db: &Db, after: Option<NaiveDate>, until: NaiveDate) -> Result<Vec<Remittance>, Error> {
    let sql = format!(
        "{COLUMNS} WHERE voided_on IS NULL AND (?1 IS NULL OR remitted_on > ?1) AND remitted_on <= ?2 \
         ORDER BY remitted_on, id"
    );
    let days = params![after.map(|day| day.to_string()), until.to_string()];
    Ok(db.conn().prepare_cached(&sql)?.query_map(days, read)?.collect::<Result<_, _>>()?)
}

/// What was handed up in a period, by means.
pub fn remitted(db: &Db, after: Option<NaiveDate>, until: NaiveDate) -> Result<BTreeMap<Means, Fen>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT means, sum(amount) AS amount FROM dues_remittance WHERE voided_on IS NULL \
         AND (?1 IS NULL OR remitted_on > ?1) AND remitted_on <= ?2 GROUP BY means",
    )?;
    let rows = select.query_map(params![after.map(|day| day.to_string()), until.to_string()], |row| {
        Ok((column::parsed(row, "means")?, Fen(row.get("amount")?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Registers one. Refused with `dues.period_closed` when its day lies in a closed period.
pub fn insert(tx: &Tx, new: &RemittanceValues) -> Result<RemittanceId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_remittance (uid, year, quarter, remitted_on, amount, means, receipt_number, handed_to, note) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            uid::random()?,
            new.year,
            new.quarter,
            new.remitted_on.to_string(),
            new.amount.0,
            new.means.word(),
            new.receipt_number,
            new.handed_to,
            new.note,
        ])?;
    Ok(RemittanceId(tx.conn().last_insert_rowid()))
}

/// Voids one. Refused with `dues.reason_missing`, `dues.voided`, `dues.period_closed`.
pub fn void(tx: &Tx, id: RemittanceId, why: &str) -> Result<(), Error> {
    let why = reason(why)?;
    if get(tx, id)?.voided.is_some() {
        return Err(Error::refused("dues.voided", "这一笔上缴已经作废", "不用再作废；请刷新后再看。"));
    }
    tx.conn()
        .prepare_cached("UPDATE dues_remittance SET voided_on = ?2, void_reason = ?3 WHERE id = ?1")?
        .execute(params![id.0, tx.today().to_string(), why])?;
    Ok(())
}
