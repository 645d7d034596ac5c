//! 送检, 退回, 归档: the way of a year's book to the archive.

use chrono::NaiveDate;
use domain::{text::clean_or_none, yearbook::FilingState};
use rusqlite::params;

use crate::{Db, Error, Tx, column};

/// A step to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilingStep {
    /// 送检, 退回 or 归档.
    pub state: FilingState,
    /// The day.
    pub on_day: NaiveDate,
    /// To whom it was handed, or who sent it back.
    pub person: Option<String>,
    /// What was said.
    pub note: Option<String>,
}

/// A step as the book holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// The year.
    pub year: i32,
    /// The step.
    pub step: FilingStep,
}

/// The steps of a year, in the order they were noted.
pub fn filings(db: &Db, year: i32) -> Result<Vec<Filing>, Error> {
    let mut select = db.conn().prepare_cached("SELECT * FROM year_filing WHERE year = ?1 ORDER BY id")?;
    let steps = select.query_map([year], |row| {
        let step = FilingStep {
            state: column::parsed(row, "state")?,
            on_day: column::parsed(row, "on_day")?,
            person: row.get("person")?,
            note: row.get("note")?,
        };
        Ok(Filing { year, step })
    })?;
    Ok(steps.collect::<Result<_, _>>()?)
}

/// How far the book of a year has come: its last step.
pub fn state(db: &Db, year: i32) -> Result<FilingState, Error> {
    Ok(filings(db, year)?.last().map_or(FilingState::NotHandedIn, |filing| filing.step.state))
}

/// Notes a step. Refused with `yearbook.filing_step` when it can't follow where the book stands
/// ([`FilingState::next`]).
pub fn file(tx: &Tx, year: i32, step: &FilingStep) -> Result<(), Error> {
    let state = state(tx, year)?;
    if !state.next().contains(&step.state) {
        let words: Vec<&str> = state.next().iter().map(|next| next.word()).collect();
        return Err(Error::refused(
            "yearbook.filing_step",
            format!("{year}年的一本通现在是“{state}”，接下来不能登记“{}”", step.state),
            format!("可以登记：{}。上一步记错了的，请先撤销。", words.join("、")),
        ));
    }
    let text = |text: &Option<String>| text.as_deref().and_then(clean_or_none);
    tx.conn()
        .prepare_cached("INSERT INTO year_filing (year, state, on_day, person, note) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![year, step.state.word(), step.on_day.to_string(), text(&step.person), text(&step.note)])?;
    Ok(())
}
