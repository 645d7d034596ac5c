//! Reading what was handed over.

use domain::submission::{ReportingPeriod, SubmissionId};
use rusqlite::{Row, params};

use super::{Acknowledgement, HandedColumn, HandedFile, Handing};
use crate::{Db, Error, column};

/// Something that was handed over, as the book holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Its key.
    pub id: SubmissionId,
    /// What, when and to whom.
    pub handing: Handing,
    /// Whether it arrived.
    pub acknowledgement: Option<Acknowledgement>,
}

/// What was handed over for a period, or ever: the latest first.
pub fn list(db: &Db, period: Option<ReportingPeriod>) -> Result<Vec<Submission>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT s.*, a.received_on, a.received_by, a.way, a.note FROM submission AS s \
         LEFT JOIN acknowledgement AS a ON a.submission_id = s.id WHERE ?1 IS NULL OR s.period = ?1 ORDER BY s.id DESC",
    )?;
    let period = period.map(|period| period.to_string());
    let mut found: Vec<Submission> = select.query_map([period], submission)?.collect::<Result<_, _>>()?;
    for one in &mut found {
        one.handing.files = files(db, one.id)?;
        one.handing.columns = columns(db, one.id)?;
    }
    Ok(found)
}

fn submission(row: &Row<'_>) -> rusqlite::Result<Submission> {
    let way = column::maybe(row, "way")?;
    let acknowledgement = way.map(|way| {
        Ok::<_, rusqlite::Error>(Acknowledgement {
            received_on: column::parsed(row, "received_on")?,
            received_by: row.get("received_by")?,
            way,
            note: row.get("note")?,
        })
    });
    Ok(Submission {
        id: SubmissionId(row.get("id")?),
        handing: Handing {
            period: column::parsed(row, "period")?,
            form: column::parsed(row, "form")?,
            file_name: row.get("file_name")?,
            made_at: column::parsed(row, "made_at")?,
            sha256: row.get("sha256")?,
            bytes: row.get::<_, i64>("bytes")?.cast_unsigned(),
            given_on: column::parsed(row, "given_on")?,
            given_to: row.get("given_to")?,
            files: Vec::new(),
            columns: Vec::new(),
        },
        acknowledgement: acknowledgement.transpose()?,
    })
}

fn files(db: &Db, id: SubmissionId) -> Result<Vec<HandedFile>, Error> {
    let mut select = db
        .conn()
        .prepare_cached("SELECT name, bytes, sha256 FROM submission_file WHERE submission_id = ?1 ORDER BY name")?;
    let files = select.query_map(params![id.0], |row| {
        Ok(HandedFile {
            name: row.get("name")?,
            bytes: row.get::<_, i64>("bytes")?.cast_unsigned(),
            sha256: row.get("sha256")?,
        })
    })?;
    Ok(files.collect::<Result<_, _>>()?)
}

fn columns(db: &Db, id: SubmissionId) -> Result<Vec<HandedColumn>, Error> {
    let mut select = db
        .conn()
        .prepare_cached("SELECT label, reason FROM submission_column WHERE submission_id = ?1 ORDER BY label")?;
    let columns = select
        .query_map(params![id.0], |row| Ok(HandedColumn { label: row.get("label")?, reason: row.get("reason")? }))?;
    Ok(columns.collect::<Result<_, _>>()?)
}
