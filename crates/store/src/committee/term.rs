//! 届次.

use chrono::NaiveDate;
use domain::{
    committee::{TermId, TermLength},
    date::{PartialDate, held_on},
    text::clean_or_none,
};
use rusqlite::{Row, params};

use super::post;
use crate::{Db, Error, Tx, column, member::period::day_before};

/// One term of the committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Key; of a new one not looked at.
    pub id: TermId,
    /// Name, such as 第三届.
    pub name: String,
    /// Years it is elected for.
    pub years: TermLength,
    /// 批复文号.
    pub approval: Option<String>,
    /// Day of the election.
    pub from: PartialDate,
    /// Last day; none while it sits.
    pub to: Option<PartialDate>,
    /// Anything else.
    pub note: Option<String>,
}

fn term(row: &Row<'_>) -> rusqlite::Result<Term> {
    Ok(Term {
        id: TermId(row.get("id")?),
        name: row.get("name")?,
        years: TermLength(row.get("years")?),
        approval: row.get("approval")?,
        from: column::parsed(row, "from_date")?,
        to: column::maybe(row, "to_date")?,
        note: row.get("note")?,
    })
}

/// Every term, latest first.
pub fn terms(db: &Db) -> Result<Vec<Term>, Error> {
    let sql = "SELECT id, name, years, approval, from_date, to_date, note FROM term ORDER BY from_date DESC, id DESC";
    let found = db.conn().prepare_cached(sql)?.query_map([], term)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The term that sat on a day.
pub fn term_on(db: &Db, day: NaiveDate) -> Result<Option<Term>, Error> {
    Ok(terms(db)?.into_iter().find(|term| held_on(Some(term.from), term.to, day)))
}

/// Writes a term. A new one ends the one before it, with its posts, the day before.
///
/// Refused: `term.name_missing`, `term.years`, `term.overlaps`.
pub fn save_term(tx: &Tx, new: &Term, is_new: bool) -> Result<TermId, Error> {
    let Some(name) = clean_or_none(&new.name) else {
        return Err(Error::refused("term.name_missing", "还没有填写届次", "请填写届次，如：第三届。"));
    };
    if !(1..=5).contains(&new.years.0) {
        return Err(Error::refused("term.years", "任期应为 1 到 5 年", "支部一般 3 年，村、社区 5 年。"));
    }
    if new.to.is_some_and(|to| to.last_day() < new.from.first_day()) {
        return Err(Error::refused("term.overlaps", "届满的日期早于选举的日期", "请核对这两个日期。"));
    }
    if is_new {
        let sitting = terms(tx)?.into_iter().find(|term| term.to.is_none());
        if let Some(before) = sitting.filter(|term| term.from.first_day() < new.from.first_day()) {
            end(tx, before.id, day_before(new.from))?;
        }
    }
    let last = |term: &Term| term.to.map(PartialDate::last_day);
    let overlapping = terms(tx)?.into_iter().filter(|term| is_new || term.id != new.id).find(|term| {
        last(term).is_none_or(|to| to >= new.from.first_day())
            && new.to.is_none_or(|to| to.last_day() >= term.from.first_day())
    });
    if let Some(other) = overlapping {
        return Err(Error::refused("term.overlaps", format!("与「{}」的任期重叠", other.name), "请核对起止日期。"));
    }
    let from = new.from.to_string();
    let to = new.to.map(|to| to.to_string());
    if is_new {
        tx.conn()
            .prepare_cached(
                "INSERT INTO term (name, years, approval, from_date, to_date, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![name, new.years.0, new.approval, from, to, new.note])?;
        return Ok(TermId(tx.conn().last_insert_rowid()));
    }
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE term SET name = ?2, years = ?3, approval = ?4, from_date = ?5, to_date = ?6, note = ?7 \
             WHERE id = ?1",
        )?
        .execute(params![new.id.0, name, new.years.0, new.approval, from, to, new.note])?;
    if changed == 0 { Err(Error::NotFound("届次")) } else { Ok(new.id) }
}

fn end(tx: &Tx, id: TermId, to: PartialDate) -> Result<(), Error> {
    tx.conn().prepare_cached("UPDATE term SET to_date = ?2 WHERE id = ?1")?.execute(params![id.0, to.to_string()])?;
    for held in post::posts(tx)?.into_iter().filter(|held| held.term_id == Some(id) && held.to.is_none()) {
        post::end_post(tx, held.id, to.max(held.from), Some("换届"))?;
    }
    Ok(())
}
