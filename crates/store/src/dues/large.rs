//! Large payments (大额党费): a register of its own, handed up whole.

use chrono::NaiveDate;
use domain::{
    dues::{LargeDuesId, Means},
    member::MemberId,
    money::Fen,
};
use rusqlite::{OptionalExtension, Row, params};

use super::reason::reason;
use crate::{Db, Error, Tx, column, uid};

/// What a large payment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeValues {
    /// The member.
    pub member_id: MemberId,
    /// Day it was handed over.
    pub received_on: NaiveDate,
    /// How much.
    pub amount: Fen,
    /// 款项.
    pub means: Means,
    /// 党员简要情况, which goes up with it.
    pub brief: Option<String>,
    /// Day it was handed up.
    pub handed_up_on: Option<NaiveDate>,
    /// Number of the receipt of the Organisation Department.
    pub receipt_number: Option<String>,
    /// 备注.
    pub note: Option<String>,
}

/// One large payment in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeDues {
    /// Its key.
    pub id: LargeDuesId,
    /// 姓名.
    pub name: String,
    /// What it is.
    pub values: LargeValues,
    /// When and why it was voided.
    pub voided: Option<(NaiveDate, String)>,
}

const COLUMNS: &str = "SELECT l.*, m.name FROM large_dues l JOIN member m ON m.id = l.member_id";

fn read(row: &Row<'_>) -> rusqlite::Result<LargeDues> {
    let voided_on: Option<NaiveDate> = column::maybe(row, "voided_on")?;
    Ok(LargeDues {
        id: LargeDuesId(row.get("id")?),
        name: row.get("name")?,
        values: LargeValues {
            member_id: MemberId(row.get("member_id")?),
            received_on: column::parsed(row, "received_on")?,
            amount: Fen(row.get("amount")?),
            means: column::parsed(row, "means")?,
            brief: row.get("brief")?,
            handed_up_on: column::maybe(row, "handed_up_on")?,
            receipt_number: row.get("receipt_number")?,
            note: row.get("note")?,
        },
        voided: voided_on.zip(row.get("void_reason")?),
    })
}

/// Those received in a year, or all, by day, voided ones too.
pub fn list(db: &Db, year: Option<i32>) -> Result<Vec<LargeDues>, Error> {
    let sql = format!("{COLUMNS} WHERE ?1 IS NULL OR substr(l.received_on, 1, 4) = ?1 ORDER BY l.received_on, l.id");
    let year = year.map(|year| format!("{year:04}"));
    Ok(db.conn().prepare_cached(&sql)?.query_map([year], read)?.collect::<Result<_, _>>()?)
}

/// One. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: LargeDuesId) -> Result<LargeDues, Error> {
    let sql = format!("{COLUMNS} WHERE l.id = ?1");
    db.conn().prepare_cached(&sql)?.query_row([id.0], read).optional()?.ok_or(Error::NotFound("大额党费"))
}

/// Registers one.
pub fn insert(tx: &Tx, new: &LargeValues) -> Result<LargeDuesId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO large_dues (member_id, received_on, amount, means, brief, handed_up_on, receipt_number, note, uid) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            new.member_id.0,
            new.received_on.to_string(),
            new.amount.0,
            new.means.word(),
            new.brief,
            new.handed_up_on.map(|day| day.to_string()),
            new.receipt_number,
            new.note,
            uid::random()?,
        ])?;
    Ok(LargeDuesId(tx.conn().last_insert_rowid()))
}

/// Completes or puts right one. Refused with `dues.voided`.
pub fn update(tx: &Tx, id: LargeDuesId, new: &LargeValues) -> Result<(), Error> {
    check_standing(tx, id)?;
    tx.conn()
        .prepare_cached(
            "UPDATE large_dues SET member_id = ?2, received_on = ?3, amount = ?4, means = ?5, brief = ?6, \
             handed_up_on = ?7, receipt_number = ?8, note = ?9 WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            new.member_id.0,
            new.received_on.to_string(),
            new.amount.0,
            new.means.word(),
            new.brief,
            new.handed_up_on.map(|day| day.to_string()),
            new.receipt_number,
            new.note,
        ])?;
    Ok(())
}

/// Voids one. Refused with `dues.reason_missing`, `dues.voided`.
pub fn void(tx: &Tx, id: LargeDuesId, why: &str) -> Result<(), Error> {
    let why = reason(why)?;
    check_standing(tx, id)?;
    tx.conn()
        .prepare_cached("UPDATE large_dues SET voided_on = ?2, void_reason = ?3 WHERE id = ?1")?
        .execute(params![id.0, tx.today().to_string(), why])?;
    Ok(())
}

fn check_standing(db: &Db, id: LargeDuesId) -> Result<(), Error> {
    match get(db, id)?.voided {
        None => Ok(()),
        Some(_) => Err(Error::refused("dues.voided", "这一笔大额党费已经作废", "要补记，请重新登记一笔。")),
    }
}
