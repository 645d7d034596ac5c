//! Putting packages in.

use chrono::{DateTime, Utc};
use domain::submission::{
    Amount, Content, PackageStanding, ReportedFigure, ReportedSpan, ReportedValue, Share, ValueShape,
};
use rusqlite::{OptionalExtension, Transaction, params};

use super::{Collection, key, reading::shape_of};
use crate::Error;

/// Columns the joined roster has at the most, of all branches together.
pub const MAX_ROSTER_COLUMNS: usize = 100;
/// Figures likewise: a workbook has a column for each, or three.
const MAX_FIGURES: usize = 1_000;

/// A package that was read and found whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived<'a> {
    /// Name of the file.
    pub file_name: &'a str,
    /// SHA-256 of it.
    pub sha256: &'a str,
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// By which program.
    pub program: &'a str,
}

impl Collection {
    /// Notes a package that can't be taken.
    pub fn refuse(&self, file_name: &str, reason: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached("INSERT INTO package (file_name, standing, reason) VALUES (?1, ?2, ?3)")?
            .execute(params![file_name, PackageStanding::Refused.word(), reason])?;
        Ok(())
    }

    /// Puts a package in, all of it or nothing. What is counted of it turns out at the end.
    ///
    /// Fails with `collection.too_wide` when its figures or the columns of its roster are others than everybody's.
    pub fn add(&self, arrived: &Arrived<'_>, content: &Content) -> Result<(), Error> {
        let tx = self.conn.unchecked_transaction()?;
        let package = put_package(&tx, arrived, content)?;
        for (place, figure) in content.figures.iter().enumerate() {
            put_figure(&tx, package, place, figure)?;
        }
        for occasion in &content.occasions {
            let [expected, present, online, on_leave, absent, made_up] = occasion.numbers();
            tx.prepare_cached(
                "INSERT INTO occasion (package_id, day, kinds, topic, place, expected, present, online, on_leave, \
                 absent, made_up) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .execute(params![
                package,
                occasion.day.to_string(),
                occasion.kinds.join("、"),
                occasion.topic,
                occasion.place,
                expected,
                present,
                online,
                on_leave,
                absent,
                made_up,
            ])?;
        }
        put_roster(&tx, package, content)?;
        tx.commit()?;
        Ok(())
    }
}

fn put_package(tx: &Transaction<'_>, arrived: &Arrived<'_>, content: &Content) -> Result<i64, Error> {
    tx.prepare_cached(
        "INSERT INTO package (file_name, sha256, bytes, branch_uid, branch, superior, branch_key, branch_full_key, \
         period, made_at, program, standing, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, '')",
    )?
    .execute(params![
        arrived.file_name,
        arrived.sha256,
        arrived.bytes.cast_signed(),
        content.branch.uid,
        content.branch.name,
        content.branch.superior,
        key(&content.branch.name),
        key(&format!("{}{}", content.branch.superior, content.branch.name)),
        content.period.to_string(),
        arrived.made_at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        arrived.program,
        PackageStanding::Counted.word(),
    ])?;
    Ok(tx.last_insert_rowid())
}

fn put_figure(tx: &Transaction<'_>, package: i64, place: usize, figure: &ReportedFigure) -> Result<(), Error> {
    let spans = [(ReportedSpan::Period, figure.period), (ReportedSpan::Year, figure.year)];
    for (span, value) in spans.into_iter().filter_map(|(span, value)| Some((span, value?))) {
        let (number, whole) = match value {
            ReportedValue::Count(count) => (count.cast_signed(), None),
            ReportedValue::Amount(Amount { fen }) => (fen.0, None),
            ReportedValue::Share(Share { part, whole }) => (part.cast_signed(), Some(whole.cast_signed())),
        };
        tx.prepare_cached(
            "INSERT INTO figure_value (package_id, figure_id, span, number, whole) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![package, column(tx, place, figure, shape_of(value))?, span.word(), number, whole])?;
    }
    Ok(())
}

/// The column of a figure; a new one where nobody had it yet.
fn column(tx: &Transaction<'_>, place: usize, figure: &ReportedFigure, shape: ValueShape) -> Result<i64, Error> {
    let known = tx
        .prepare_cached("SELECT id FROM figure WHERE code = ?1 AND name = ?2 AND unit = ?3 AND shape = ?4")?
        .query_row(params![figure.code, figure.name, figure.unit, shape.word()], |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    has_room(tx, "SELECT count(*) FROM figure", MAX_FIGURES)?;
    tx.prepare_cached("INSERT INTO figure (code, name, unit, shape, place) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![figure.code, figure.name, figure.unit, shape.word(), place as i64])?;
    Ok(tx.last_insert_rowid())
}

fn put_roster(tx: &Transaction<'_>, package: i64, content: &Content) -> Result<(), Error> {
    let mut columns = Vec::new();
    for label in &content.roster.columns {
        let known: Option<i64> = tx
            .prepare_cached("SELECT id FROM roster_column WHERE label = ?1")?
            .query_row([label], |row| row.get(0))
            .optional()?;
        columns.push(match known {
            Some(id) => id,
            None => {
                has_room(tx, "SELECT count(*) FROM roster_column", MAX_ROSTER_COLUMNS)?;
                tx.prepare_cached("INSERT INTO roster_column (label) VALUES (?1)")?.execute([label])?;
                tx.last_insert_rowid()
            }
        });
    }
    for row in &content.roster.rows {
        tx.prepare_cached("INSERT INTO member (package_id) VALUES (?1)")?.execute([package])?;
        let member = tx.last_insert_rowid();
        for (column, text) in columns.iter().zip(row).filter(|(_, text)| !text.is_empty()) {
            tx.prepare_cached("INSERT INTO member_value (member_id, column_id, text) VALUES (?1, ?2, ?3)")?
                .execute(params![member, column, text])?;
        }
    }
    Ok(())
}

fn has_room(tx: &Transaction<'_>, counting: &str, limit: usize) -> Result<(), Error> {
    let count: i64 = tx.prepare_cached(counting)?.query_row([], |row| row.get(0))?;
    if count < limit as i64 {
        return Ok(());
    }
    Err(Error::refused(
        "collection.too_wide",
        "它的指标或名册栏目和别的支部不是一套",
        "请支部用本程序重新做一个上报包；栏目确实这么多的，请分开汇总。",
    ))
}
