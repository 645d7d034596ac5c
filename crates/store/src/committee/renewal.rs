//! What was done for the renewal of a term's committee.

use chrono::NaiveDate;
use domain::{
    committee::{RenewalStep, TermId},
    text::clean_or_none,
};
use rusqlite::params;

use crate::{Db, Error, Tx, column};

/// What the branch wrote down of one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepNoted {
    /// The step.
    pub step: RenewalStep,
    /// On which day it shall be, where it is another than the rules make it.
    pub planned_on: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Number of the superior's answer and the like.
    pub note: Option<String>,
}

/// What is written down of a term's renewal; steps of which nothing is known are not among it.
pub fn renewal(db: &Db, term: TermId) -> Result<Vec<StepNoted>, Error> {
    let mut select =
        db.conn().prepare_cached("SELECT step, planned_on, done_on, note FROM renewal_step WHERE term_id = ?1")?;
    let found = select.query_map([term.0], |row| {
        Ok(StepNoted {
            step: column::parsed(row, "step")?,
            planned_on: column::maybe(row, "planned_on")?,
            done_on: column::maybe(row, "done_on")?,
            note: row.get("note")?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Writes down a step, over what was written of it; one of which nothing is said is forgotten.
///
/// Fails with [`Error::NotFound`] where there is no such term.
pub fn note_step(tx: &Tx, term: TermId, noted: &StepNoted) -> Result<(), Error> {
    let known: bool =
        tx.conn().query_row("SELECT EXISTS (SELECT 1 FROM term WHERE id = ?1)", [term.0], |row| row.get(0))?;
    if !known {
        return Err(Error::NotFound("届次"));
    }
    let note = noted.note.as_deref().and_then(clean_or_none);
    let step = noted.step.word();
    if noted.planned_on.is_none() && noted.done_on.is_none() && note.is_none() {
        tx.conn()
            .prepare_cached("DELETE FROM renewal_step WHERE term_id = ?1 AND step = ?2")?
            .execute(params![term.0, step])?;
        return Ok(());
    }
    tx.conn()
        .prepare_cached(
            "INSERT INTO renewal_step (term_id, step, planned_on, done_on, note) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (term_id, step) DO UPDATE SET planned_on = excluded.planned_on, \
             done_on = excluded.done_on, note = excluded.note",
        )?
        .execute(params![
            term.0,
            step,
            noted.planned_on.map(|day| day.to_string()),
            noted.done_on.map(|day| day.to_string()),
            note
        ])?;
    Ok(())
}
