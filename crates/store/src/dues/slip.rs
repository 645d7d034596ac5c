//! Numbers of slips (收讫凭条): given once, without gaps, also after a backup was restored.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::dues::Slip;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::{BookFolder, Db, Error, Op, Tx, book::transact};

/// Every number that was given, to payments or lost.
const GIVEN: &str = "SELECT slip_year, slip_number FROM dues_payment WHERE slip_year IS NOT NULL \
     UNION ALL SELECT slip_year, slip_number FROM dues_lost_slip";

/// The next number of a year.
pub(crate) fn next(db: &Db, year: i32) -> Result<Slip, Error> {
    let sql = format!("SELECT coalesce(max(slip_number), 0) + 1 FROM ({GIVEN}) WHERE slip_year = ?1");
    let number = db.conn().prepare_cached(&sql)?.query_row([year], |row| row.get(0))?;
    Ok(Slip { year, number })
}

/// The last number given, by year.
fn last_given(db: &Db) -> Result<BTreeMap<i32, i64>, Error> {
    let sql = format!("SELECT slip_year, max(slip_number) FROM ({GIVEN}) GROUP BY slip_year");
    let mut select = db.conn().prepare_cached(&sql)?;
    Ok(select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// `slips.json`, beside the book: how far numbers were given. It stays when a backup takes the book's place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct HighWater {
    /// The branch whose numbers they are, by uid.
    branch: String,
    /// The last number given, by year.
    last: BTreeMap<i32, i64>,
}

/// More than it can ever be.
const MOST_BYTES: u64 = 64 * 1024;

/// More than a branch gives in a year; a note that says more is broken.
const MOST_GIVEN: i64 = 100_000;

/// What was noted for this branch; nothing where the file is missing or can't be read, which the book itself makes
/// up for as long as it is not replaced by an older one.
fn noted(folder: &BookFolder, branch: &str) -> HighWater {
    let bytes = folder.files().read(&folder.path().join("slips.json"), MOST_BYTES);
    let found: Option<HighWater> = bytes.ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    found
        .filter(|found| found.branch == branch && found.last.values().all(|given| (0..=MOST_GIVEN).contains(given)))
        .unwrap_or_else(|| HighWater { branch: branch.to_owned(), ..HighWater::default() })
}

/// Keeps `slips.json` and the book in step: numbers given by a state of the book that is no more (a backup was
/// restored) are set down as lost, so that they are never given again; what the book has given is noted.
pub(crate) fn keep_high_water(folder: &BookFolder, db: &Db) -> Result<(), Error> {
    let branch: Option<String> =
        db.conn().prepare_cached("SELECT uid FROM branch")?.query_row([], |row| row.get(0)).optional()?;
    let Some(branch) = branch else { return Ok(()) };
    let (noted, mut last) = (noted(folder, &branch), last_given(db)?);
    let lost: Vec<(i32, i64, i64)> = noted
        .last
        .iter()
        .map(|(&year, &number)| (year, last.get(&year).copied().unwrap_or(0) + 1, number))
        .filter(|(_, from, to)| from <= to)
        .collect();
    if !lost.is_empty() {
        let op = Op::event("恢复备份前用过的凭条号，今后不再使用");
        transact(db, op, folder.now(), |tx| lost.iter().try_for_each(|&(year, from, to)| lose(tx, year, from, to)))?;
        last = last_given(db)?;
    }
    if last != noted.last {
        let bytes = serde_json::to_vec_pretty(&HighWater { branch, last })?;
        // What was done is done. If the note can't be written now, it is when the book is next opened.
        folder.files().write(&folder.path().join("slips.json"), &bytes).ok();
    }
    Ok(())
}

fn lose(tx: &Tx, year: i32, from: i64, to: i64) -> Result<(), Error> {
    let mut insert = tx
        .conn()
        .prepare_cached("INSERT INTO dues_lost_slip (slip_year, slip_number, noted_on) VALUES (?1, ?2, ?3)")?;
    for number in from..=to {
        insert.execute(params![year, number, tx.today().to_string()])?;
    }
    Ok(())
}

/// A number that was given by a state of the book that is no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LostSlip {
    /// The number.
    pub slip: Slip,
    /// Day on which it was noted.
    pub noted_on: NaiveDate,
}

/// Lost numbers of a year.
pub fn lost(db: &Db, year: i32) -> Result<Vec<LostSlip>, Error> {
    let mut select = db
        .conn()
        .prepare_cached("SELECT slip_number, noted_on FROM dues_lost_slip WHERE slip_year = ?1 ORDER BY slip_number")?;
    let rows = select.query_map([year], |row| {
        Ok(LostSlip { slip: Slip { year, number: row.get(0)? }, noted_on: crate::column::parsed(row, "noted_on")? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
