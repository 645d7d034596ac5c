//! Counting the cash and closing (盘点、结账): what was received or handed up until a day is fixed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{ClosingId, Means},
    member::MemberId,
    money::Fen,
};
use rusqlite::{OptionalExtension, Row, params};

use super::{payments, reason::reason, remittance};
use crate::{Db, Error, Tx, column, history::instant_text};

/// One closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// Its key.
    pub id: ClosingId,
    /// Last closed day.
    pub until: NaiveDate,
    /// Day of the counting.
    pub counted_on: NaiveDate,
    /// 盘点人.
    pub counted_by: Option<String>,
    /// 监盘人.
    pub witness: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// By means.
    pub counts: Vec<Count>,
    /// Instant (UTC, ISO) and reason of its reopening.
    pub reopened: Option<(String, String)>,
}

/// What should have been there of one means, and what was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// One the branch holds: not 直缴上级.
    pub means: Means,
    /// What should have been there.
    pub expected: Fen,
    /// What was.
    pub counted: Fen,
    /// Why they differ.
    pub explanation: Option<String>,
}

/// A closing to be.
#[derive(Debug, Clone)]
pub struct NewClosing {
    /// Last day to be closed.
    pub until: NaiveDate,
    /// Day of the counting.
    pub counted_on: NaiveDate,
    /// 盘点人.
    pub counted_by: Option<String>,
    /// 监盘人.
    pub witness: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// By means.
    pub counts: Vec<Count>,
    /// What each member had to pay in each month that ends with it and was not closed before.
    pub months: Vec<ClosedMonth>,
}

/// What a member had to pay in a month, as it stood when the month was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClosedMonth {
    /// The member.
    pub member_id: MemberId,
    /// The month.
    pub month: Month,
    /// After reductions; none: nothing was to be paid.
    pub due: Option<Fen>,
    /// Without them.
    pub full_due: Option<Fen>,
}

/// What should be there of one means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Held {
    /// What was counted at the closing before.
    pub opening: Fen,
    /// What came in since, corrections counted.
    pub received: Fen,
    /// By how many payments.
    pub payments: u32,
    /// What was handed up since.
    pub remitted: Fen,
}

impl Held {
    /// What should be there now.
    pub fn expected(&self) -> Fen {
        self.opening + self.received - self.remitted
    }

    /// Whether anything was ever there.
    pub fn moved(&self) -> bool {
        *self != Self::default()
    }
}

/// The box on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBox {
    /// The latest closing before that stands.
    pub last: Option<Closing>,
    /// By means the branch holds.
    pub held: BTreeMap<Means, Held>,
    /// 直缴上级: sum and number of payments.
    pub direct: (Fen, u32),
}

fn read(row: &Row<'_>) -> rusqlite::Result<Closing> {
    let reopened_at: Option<String> = row.get("reopened_at")?;
    Ok(Closing {
        id: ClosingId(row.get("id")?),
        until: column::parsed(row, "until_day")?,
        counted_on: column::parsed(row, "counted_on")?,
        counted_by: row.get("counted_by")?,
        witness: row.get("witness")?,
        note: row.get("note")?,
        counts: Vec::new(),
        reopened: reopened_at.zip(row.get("reopen_reason")?),
    })
}

fn completed(db: &Db, mut closing: Closing) -> Result<Closing, Error> {
    let mut counts: Vec<Count> = db
        .conn()
        .prepare_cached("SELECT means, expected, counted, explanation FROM dues_closing_count WHERE closing_id = ?1")?
        .query_map([closing.id.0], |row| {
            Ok(Count {
                means: column::parsed(row, "means")?,
                expected: Fen(row.get("expected")?),
                counted: Fen(row.get("counted")?),
                explanation: row.get("explanation")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    counts.sort_by_key(|count| count.means);
    closing.counts = counts;
    Ok(closing)
}

/// Every closing, the latest first, reopened ones too.
pub fn closings(db: &Db) -> Result<Vec<Closing>, Error> {
    let found: Vec<Closing> = db
        .conn()
        .prepare_cached("SELECT * FROM dues_closing ORDER BY until_day DESC, id DESC")?
        .query_map([], read)?
        .collect::<Result<_, _>>()?;
    found.into_iter().map(|closing| completed(db, closing)).collect()
}

/// The latest that stands.
pub fn latest(db: &Db) -> Result<Option<Closing>, Error> {
    let found = db
        .conn()
        .prepare_cached(
            "SELECT * FROM dues_closing WHERE reopened_at IS NULL ORDER BY until_day DESC, id DESC LIMIT 1",
        )?
        .query_row([], read)
        .optional()?;
    found.map(|closing| completed(db, closing)).transpose()
}

/// What should be in the box on a day after the last closing.
pub fn box_on(db: &Db, until: NaiveDate) -> Result<HeldBox, Error> {
    let last = latest(db)?;
    let after = last.as_ref().map(|closing| closing.until);
    let received = payments::received(db, after, until)?;
    let remitted = remittance::remitted(db, after, until)?;
    let counted = |means: Means| {
        let counts = last.iter().flat_map(|closing| &closing.counts);
        counts.filter(|count| count.means == means).map(|count| count.counted).sum::<Fen>()
    };
    let held = Means::ALL.iter().copied().filter(|means| means.is_held()).map(|means| {
        let (sum, payments) = received.get(&means).copied().unwrap_or_default();
        let remitted = remitted.get(&means).copied().unwrap_or_default();
        (means, Held { opening: counted(means), received: sum, payments, remitted })
    });
    let held = held.collect();
    let direct = received.get(&Means::ToSuperior).copied().unwrap_or_default();
    Ok(HeldBox { last, held, direct })
}

/// Closes a period.
pub fn close(tx: &Tx, new: &NewClosing) -> Result<ClosingId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_closing (until_day, counted_on, counted_by, witness, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![new.until.to_string(), new.counted_on.to_string(), new.counted_by, new.witness, new.note])?;
    let id = ClosingId(tx.conn().last_insert_rowid());
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO dues_closing_count (closing_id, means, expected, counted, explanation) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for count in &new.counts {
        insert.execute(params![id.0, count.means.word(), count.expected.0, count.counted.0, count.explanation])?;
    }
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO dues_closed_month (closing_id, member_id, month, due, full_due) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for month in &new.months {
        insert.execute(params![
            id.0,
            month.member_id.0,
            month.month.to_string(),
            month.due.map(|due| due.0),
            month.full_due.map(|due| due.0),
        ])?;
    }
    Ok(id)
}

/// Months that closings which stand have fixed.
pub fn closed_months(db: &Db) -> Result<Vec<Month>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT DISTINCT m.month AS month FROM dues_closed_month m JOIN dues_closing c ON c.id = m.closing_id \
         WHERE c.reopened_at IS NULL ORDER BY m.month",
    )?;
    Ok(select.query_map([], |row| column::parsed(row, "month"))?.collect::<Result<_, _>>()?)
}

/// The earliest month anything of dues is told of: assessed or paid.
pub fn first_month(db: &Db) -> Result<Option<Month>, Error> {
    let month = db
        .conn()
        .prepare_cached(
            "SELECT min(month) AS month FROM (SELECT month FROM dues_part \
             UNION ALL SELECT printf('%04d-%02d', year, from_month) FROM dues_assessment)",
        )?
        .query_row([], |row| column::maybe(row, "month"))?;
    Ok(month)
}

/// Reopens a closing (重新开账); its count stays to be read.
///
/// Refused with `dues.reason_missing`, `dues.later_closing` while a later one stands, and with [`Error::NotFound`]
/// when it is reopened already.
pub fn reopen(tx: &Tx, id: ClosingId, why: &str) -> Result<(), Error> {
    let why = reason(why)?;
    let standing: Vec<Closing> = closings(tx)?.into_iter().filter(|closing| closing.reopened.is_none()).collect();
    if !standing.iter().any(|closing| closing.id == id) {
        return Err(Error::NotFound("结账"));
    }
    if standing.first().is_some_and(|latest| latest.id != id) {
        return Err(Error::refused(
            "dues.later_closing",
            "这一期之后还有已结账的一期",
            "请先重新打开后面的一期，再打开这一期。",
        ));
    }
    set_reopened(tx, id, &why)?;
    Ok(())
}

/// Marks it as reopened, if it is not; answers whether it was not.
pub(super) fn set_reopened(tx: &Tx, id: ClosingId, why: &str) -> Result<bool, Error> {
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE dues_closing SET reopened_at = ?2, reopen_reason = ?3 WHERE id = ?1 AND reopened_at IS NULL",
        )?
        .execute(params![id.0, instant_text(tx.now()), why])?;
    Ok(changed > 0)
}
