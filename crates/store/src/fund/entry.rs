//! Lines of the fund ledger.

use chrono::NaiveDate;
use domain::{
    dues::DuesReturnId,
    fund::{FundDirection, FundEntry, FundEntryId, FundEntryValues, FundUse, Movement, PerMember, Voided},
    money::Fen,
    occasion::OccasionId,
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx, column, uid};

const COLUMNS: &str = "SELECT id, direction, source, day, amount, spent_on, subject, voucher, occasion_id, approved_by, \
     handled_by, payee, per_member, members, dues_return_id, note, voided_on, void_reason FROM fund_entry";

/// In the order of the ledger: by day, what was carried over first.
const IN_ORDER: &str = "ORDER BY day, direction <> '上年结转', id";

fn read(row: &Row<'_>) -> rusqlite::Result<FundEntry> {
    let direction: FundDirection = column::parsed(row, "direction")?;
    let spent_on: Option<FundUse> = column::maybe(row, "spent_on")?;
    let per_member: Option<i64> = row.get("per_member")?;
    let members: Option<u32> = row.get("members")?;
    let voided_on: Option<NaiveDate> = column::maybe(row, "voided_on")?;
    let void_reason: Option<String> = row.get("void_reason")?;
    Ok(FundEntry {
        id: FundEntryId(row.get("id")?),
        values: FundEntryValues {
            // The table has no expense without its use.
            movement: Movement::of(direction, spent_on).ok_or(rusqlite::Error::InvalidQuery)?,
            source: column::parsed(row, "source")?,
            day: column::parsed(row, "day")?,
            amount: Fen(row.get("amount")?),
            subject: row.get("subject")?,
            voucher: row.get("voucher")?,
            occasion_id: row.get::<_, Option<i64>>("occasion_id")?.map(OccasionId),
            approved_by: row.get("approved_by")?,
            handled_by: row.get("handled_by")?,
            payee: row.get("payee")?,
            reckoned: per_member
                .zip(members)
                .map(|(per_member, members)| PerMember { per_member: Fen(per_member), members }),
            dues_return_id: row.get::<_, Option<i64>>("dues_return_id")?.map(DuesReturnId),
            note: row.get("note")?,
        },
        voided: voided_on.zip(void_reason).map(|(on, reason)| Voided { on, reason }),
    })
}

/// Every line, in the order of the ledger, voided ones too.
pub fn all(db: &Db) -> Result<Vec<FundEntry>, Error> {
    let mut select = db.conn().prepare_cached(&format!("{COLUMNS} {IN_ORDER}"))?;
    Ok(select.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// One line. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: FundEntryId) -> Result<FundEntry, Error> {
    let found = db.conn().prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?.query_row([id.0], read).optional()?;
    found.ok_or(Error::NotFound("收支"))
}

/// The lines that are returns of dues (返还), by the return.
pub fn of_return(db: &Db, id: DuesReturnId) -> Result<Vec<FundEntry>, Error> {
    let mut select = db.conn().prepare_cached(&format!("{COLUMNS} WHERE dues_return_id = ?1 {IN_ORDER}"))?;
    Ok(select.query_map([id.0], read)?.collect::<Result<_, _>>()?)
}

/// The voucher number written last in a year, by the order of writing.
pub fn last_voucher(db: &Db, year: i32) -> Result<Option<String>, Error> {
    Ok(db
        .conn()
        .prepare_cached(
            "SELECT voucher FROM fund_entry WHERE voucher IS NOT NULL AND substr(day, 1, 4) = ?1 \
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([format!("{year:04}")], |row| row.get(0))
        .optional()?)
}

/// Whether another standing line of the same year has a voucher number.
pub fn voucher_is_taken(db: &Db, own: Option<FundEntryId>, day: NaiveDate, voucher: &str) -> Result<bool, Error> {
    Ok(db
        .conn()
        .prepare_cached(
            "SELECT 1 FROM fund_entry WHERE voucher = ?1 AND substr(day, 1, 4) = substr(?2, 1, 4) \
             AND voided_on IS NULL AND id IS NOT ?3",
        )?
        .exists(params![voucher, day.to_string(), own.map(|own| own.0)])?)
}

/// Adds a line. Fails as [`FundEntryValues::checked`] does.
pub fn insert(tx: &Tx, values: &FundEntryValues) -> Result<FundEntryId, Error> {
    let values = checked(values)?;
    tx.conn()
        .prepare_cached(
            "INSERT INTO fund_entry (uid, direction, source, day, amount, spent_on, subject, voucher, \
             occasion_id, approved_by, handled_by, payee, per_member, members, dues_return_id, note) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            uid::random()?,
            values.movement.parts().0.word(),
            values.source.word(),
            values.day.to_string(),
            values.amount.0,
            values.movement.parts().1.map(FundUse::word),
            values.subject,
            values.voucher,
            values.occasion_id.map(|id| id.0),
            values.approved_by,
            values.handled_by,
            values.payee,
            values.reckoned.map(|reckoned| reckoned.per_member.0),
            values.reckoned.map(|reckoned| reckoned.members),
            values.dues_return_id.map(|id| id.0),
            values.note,
        ])?;
    Ok(FundEntryId(tx.conn().last_insert_rowid()))
}

/// Writes a standing line over; what it was stays in the history. Fails with `fund.voided` or as
/// [`FundEntryValues::checked`] does.
pub fn update(tx: &Tx, id: FundEntryId, values: &FundEntryValues) -> Result<(), Error> {
    standing(tx, id)?;
    let values = checked(values)?;
    tx.conn()
        .prepare_cached(
            "UPDATE fund_entry SET direction = ?2, source = ?3, day = ?4, amount = ?5, spent_on = ?6, \
             subject = ?7, voucher = ?8, occasion_id = ?9, approved_by = ?10, handled_by = ?11, payee = ?12, \
             per_member = ?13, members = ?14, note = ?15 WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            values.movement.parts().0.word(),
            values.source.word(),
            values.day.to_string(),
            values.amount.0,
            values.movement.parts().1.map(FundUse::word),
            values.subject,
            values.voucher,
            values.occasion_id.map(|id| id.0),
            values.approved_by,
            values.handled_by,
            values.payee,
            values.reckoned.map(|reckoned| reckoned.per_member.0),
            values.reckoned.map(|reckoned| reckoned.members),
            values.note,
        ])?;
    Ok(())
}

/// Voids a line: it stays visible and counts no more. Fails with `fund.voided` or `fund.reason_missing`.
pub fn void(tx: &Tx, id: FundEntryId, voided: &Voided) -> Result<(), Error> {
    standing(tx, id)?;
    let reason = domain::text::clean_or_none(&voided.reason).ok_or_else(|| {
        Error::refused("fund.reason_missing", "还没有写作废的原因", "请写一句原因，如：金额记错，另记一笔。")
    })?;
    tx.conn()
        .prepare_cached("UPDATE fund_entry SET voided_on = ?2, void_reason = ?3 WHERE id = ?1")?
        .execute(params![id.0, voided.on.to_string(), reason])?;
    Ok(())
}

/// The line, if it was not voided.
fn standing(tx: &Tx, id: FundEntryId) -> Result<FundEntry, Error> {
    let entry = get(tx, id)?;
    match &entry.voided {
        None => Ok(entry),
        Some(voided) => Err(Error::refused(
            "fund.voided",
            format!("这一笔已于 {} 作废", voided.on),
            "作废的一笔不再改动；需要时请另记一笔。",
        )),
    }
}

fn checked(values: &FundEntryValues) -> Result<FundEntryValues, Error> {
    values
        .clone()
        .checked()
        .map_err(|problem| Error::refused(problem.code(), problem.to_string(), problem.what_to_do()))
}
