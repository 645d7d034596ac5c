//! When and how dues were published (公示).

use chrono::NaiveDate;
use domain::dues::PublicationId;
use rusqlite::{Row, params};

use crate::{Db, Error, Tx, column};

/// What a publication was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicationValues {
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4; none: the whole year.
    pub quarter: Option<u32>,
    /// First day.
    pub published_on: NaiveDate,
    /// Last day.
    pub until_day: Option<NaiveDate>,
    /// Where.
    pub place: Option<String>,
    /// With each one's amount, or totals only.
    pub by_person: bool,
    /// 备注.
    pub note: Option<String>,
}

/// One publication in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedDues {
    /// Its key.
    pub id: PublicationId,
    /// What it was.
    pub values: PublicationValues,
}

fn read(row: &Row<'_>) -> rusqlite::Result<PublishedDues> {
    Ok(PublishedDues {
        id: PublicationId(row.get("id")?),
        values: PublicationValues {
            year: row.get("year")?,
            quarter: row.get("quarter")?,
            published_on: column::parsed(row, "published_on")?,
            until_day: column::maybe(row, "until_day")?,
            place: row.get("place")?,
            by_person: row.get("by_person")?,
            note: row.get("note")?,
        },
    })
}

/// The publications of a year's dues, by day.
pub fn of_year(db: &Db, year: i32) -> Result<Vec<PublishedDues>, Error> {
    let mut select =
        db.conn().prepare_cached("SELECT * FROM living_dues_publication WHERE year = ?1 ORDER BY published_on, id")?;
    Ok(select.query_map([year], read)?.collect::<Result<_, _>>()?)
}

/// Registers one.
pub fn insert(tx: &Tx, new: &PublicationValues) -> Result<PublicationId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO dues_publication (year, quarter, published_on, until_day, place, by_person, note) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            new.year,
            new.quarter,
            new.published_on.to_string(),
            new.until_day.map(|day| day.to_string()),
            new.place,
            new.by_person,
            new.note,
        ])?;
    Ok(PublicationId(tx.conn().last_insert_rowid()))
}
