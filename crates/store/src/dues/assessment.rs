//! What members are to pay a month (年度核定), and the confirmation that locks a year.

use chrono::NaiveDate;
use domain::{
    dues::{Assessed, AssessmentId, Rate},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx, column, history::instant_text};

/// One row of a year's assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentHeld {
    /// Key.
    pub id: AssessmentId,
    /// The member.
    pub member_id: MemberId,
    /// First month it holds for, 1 to 12.
    pub from_month: u32,
    /// Whether it is a change beside the year's first sum.
    pub is_change: bool,
    /// What was set.
    pub set: Assessed,
}

/// That a year's assessment was confirmed and is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The year.
    pub year: i32,
    /// The day.
    pub on: NaiveDate,
    /// The meeting that confirmed it.
    pub occasion_id: Option<OccasionId>,
    /// Remark.
    pub note: Option<String>,
}

/// Every row of a year: by member, each one's in the order in which they come to hold.
pub fn of_year(db: &Db, year: i32) -> Result<Vec<AssessmentHeld>, Error> {
    let rows = db
        .conn()
        .prepare_cached(
            "SELECT id, member_id, from_month, is_change, category, base_kind, base, rate, amount, rhythm, reason \
             FROM dues_assessment WHERE year = ?1 ORDER BY member_id, from_month, is_change, id",
        )?
        .query_map([year], held)?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

fn held(row: &Row<'_>) -> rusqlite::Result<AssessmentHeld> {
    Ok(AssessmentHeld {
        id: AssessmentId(row.get("id")?),
        member_id: MemberId(row.get("member_id")?),
        from_month: row.get("from_month")?,
        is_change: row.get("is_change")?,
        set: Assessed {
            category: column::parsed(row, "category")?,
            base_kind: column::parsed(row, "base_kind")?,
            base: row.get::<_, Option<i64>>("base")?.map(Fen),
            rate: row.get::<_, Option<i64>>("rate")?.map(Rate),
            amount: Fen(row.get("amount")?),
            rhythm: column::parsed(row, "rhythm")?,
            reason: row.get("reason")?,
        },
    })
}

/// The row that holds for a month (1 to 12), of one member's rows in their order.
pub fn holding(rows: &[AssessmentHeld], month: u32) -> Option<&AssessmentHeld> {
    rows.iter().rfind(|row| row.from_month <= month)
}

/// The years in which anything was assessed up to one, earliest first.
pub fn years_up_to(db: &Db, year: i32) -> Result<Vec<i32>, Error> {
    let years = db
        .conn()
        .prepare_cached("SELECT DISTINCT year FROM dues_assessment WHERE year <= ?1 ORDER BY year")?
        .query_map([year], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(years)
}

/// Writes a member's sum for a year that is not confirmed, over the one there is. Refused with `dues.year_confirmed`
/// once it is.
pub fn put(tx: &Tx, member: MemberId, year: i32, set: &Assessed) -> Result<(), Error> {
    refuse_confirmed(tx, year)?;
    let changed = write(
        tx,
        "UPDATE dues_assessment SET from_month = ?3, category = ?4, base_kind = ?5, base = ?6, rate = ?7, amount = ?8, \
         rhythm = ?9, reason = ?10 WHERE member_id = ?1 AND year = ?2 AND is_change = 0",
        member,
        (year, 1),
        set,
    )?;
    if changed == 0 {
        write(
            tx,
            "INSERT INTO dues_assessment (member_id, year, from_month, category, base_kind, base, rate, amount, rhythm, \
             reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            member,
            (year, 1),
            set,
        )?;
    }
    Ok(())
}

/// Adds a change from a month on, beside what was assessed before; it has a reason.
pub fn change(tx: &Tx, member: MemberId, year: i32, from_month: u32, set: &Assessed) -> Result<(), Error> {
    write(
        tx,
        "INSERT INTO dues_assessment (member_id, year, from_month, category, base_kind, base, rate, amount, rhythm, \
         reason, is_change) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)",
        member,
        (year, from_month),
        set,
    )?;
    Ok(())
}

fn write(tx: &Tx, sql: &str, member: MemberId, (year, from): (i32, u32), set: &Assessed) -> Result<usize, Error> {
    let written = tx.conn().prepare_cached(sql)?.execute(params![
        member.0,
        year,
        from,
        set.category.word(),
        set.base_kind.word(),
        set.base.map(|sum| sum.0),
        set.rate.map(|rate| rate.0),
        set.amount.0,
        set.rhythm.word(),
        set.reason,
    ])?;
    Ok(written)
}

/// How a year was confirmed; none while it is open.
pub fn confirmation(db: &Db, year: i32) -> Result<Option<Confirmation>, Error> {
    let confirmation = |row: &Row<'_>| {
        Ok(Confirmation {
            year: row.get("year")?,
            on: column::parsed(row, "confirmed_on")?,
            occasion_id: row.get::<_, Option<i64>>("occasion_id")?.map(OccasionId),
            note: row.get("note")?,
        })
    };
    let found = db
        .conn()
        .prepare_cached(
            "SELECT year, confirmed_on, occasion_id, note FROM dues_confirmation WHERE year = ?1 AND lifted_at IS NULL",
        )?
        .query_row([year], confirmation)
        .optional()?;
    Ok(found)
}

fn refuse_confirmed(db: &Db, year: i32) -> Result<(), Error> {
    match confirmation(db, year)? {
        None => Ok(()),
        Some(_) => Err(Error::refused(
            "dues.year_confirmed",
            format!("{year}年的党费核定已经确认"),
            "年内一般不变动；确需变动的，请用“更改”，写明从几月起和原因。",
        )),
    }
}

/// Locks a year. Refused with `dues.year_confirmed` when it is.
pub fn confirm(tx: &Tx, new: &Confirmation) -> Result<(), Error> {
    refuse_confirmed(tx, new.year)?;
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_confirmation (year, confirmed_on, occasion_id, note) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![new.year, new.on.to_string(), new.occasion_id.map(|id| id.0), new.note])?;
    Ok(())
}

/// Opens a confirmed year again, with a reason. Fails with [`Error::NotFound`] when it is not confirmed.
pub fn lift(tx: &Tx, year: i32, reason: &str) -> Result<(), Error> {
    let lifted = tx
        .conn()
        .prepare_cached(
            "UPDATE dues_confirmation SET lifted_at = ?2, lift_reason = ?3 WHERE year = ?1 AND lifted_at IS NULL",
        )?
        .execute(params![year, instant_text(tx.now()), reason])?;
    if lifted == 0 { Err(Error::NotFound("年度核定确认")) } else { Ok(()) }
}
