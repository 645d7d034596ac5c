//! Noting what was handed over.

use chrono::{DateTime, NaiveDate, Utc};
use domain::submission::{ReportingPeriod, SubmissionForm, SubmissionId};
use rusqlite::params;

use crate::{Error, Tx, history::instant_text, uid};

/// A return that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handing {
    /// 所属期.
    pub period: ReportingPeriod,
    /// As what.
    pub form: SubmissionForm,
    /// Name of the file or folder.
    pub file_name: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// SHA-256 of the package; of a folder over its files.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// 上报日期.
    pub given_on: NaiveDate,
    /// To whom.
    pub given_to: String,
    /// Each file of it.
    pub files: Vec<HandedFile>,
    /// What was added beyond names, and why.
    pub columns: Vec<HandedColumn>,
}

/// A file that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content.
    pub sha256: String,
}

/// A column of the roster that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedColumn {
    /// Its head.
    pub label: String,
    /// 事由.
    pub reason: String,
}

/// Notes a handing over.
pub fn give(tx: &Tx, handing: &Handing) -> Result<SubmissionId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO submission (uid, period, form, file_name, made_at, sha256, bytes, given_on, given_to) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            uid::random()?,
            handing.period.to_string(),
            handing.form.word(),
            handing.file_name,
            instant_text(handing.made_at),
            handing.sha256,
            handing.bytes.cast_signed(),
            handing.given_on.to_string(),
            handing.given_to,
        ])?;
    let id = tx.conn().last_insert_rowid();
    for file in &handing.files {
        tx.conn()
            .prepare_cached("INSERT INTO submission_file (submission_id, name, bytes, sha256) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, file.name, file.bytes.cast_signed(), file.sha256])?;
    }
    for column in &handing.columns {
        tx.conn()
            .prepare_cached("INSERT INTO submission_column (submission_id, label, reason) VALUES (?1, ?2, ?3)")?
            .execute(params![id, column.label, column.reason])?;
    }
    Ok(SubmissionId(id))
}
