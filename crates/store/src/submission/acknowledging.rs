//! Noting that something arrived.

use chrono::NaiveDate;
use domain::submission::{AcknowledgementWay, SubmissionId};
use rusqlite::{OptionalExtension, params};

use crate::{Error, Tx};

/// 回执.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledgement {
    /// 收到日期.
    pub received_on: NaiveDate,
    /// 收件单位或收件人.
    pub received_by: Option<String>,
    /// How it was learned.
    pub way: AcknowledgementWay,
    /// What else was said.
    pub note: Option<String>,
}

/// Notes the 回执 of something handed over.
///
/// Fails with [`Error::NotFound`] when there is no such, `acknowledgement.twice` when it has one.
pub fn acknowledge(tx: &Tx, id: SubmissionId, one: &Acknowledgement) -> Result<(), Error> {
    let has_one: Option<bool> = tx
        .conn()
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM acknowledgement WHERE submission_id = s.id) FROM submission AS s WHERE id = ?1",
        )?
        .query_row([id.0], |row| row.get(0))
        .optional()?;
    match has_one {
        None => return Err(Error::NotFound("上报记录")),
        Some(true) => {
            return Err(Error::refused(
                "acknowledgement.twice",
                "这次上报已经登记过回执",
                "登记错了的，请先撤销那一步，再登记一次。",
            ));
        }
        Some(false) => {}
    }
    tx.conn()
        .prepare_cached(
            "INSERT INTO acknowledgement (submission_id, received_on, received_by, way, note) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![id.0, one.received_on.to_string(), one.received_by, one.way.word(), one.note])?;
    Ok(())
}

/// Notes the 回执 of the package with this SHA-256; gives which it is.
///
/// Fails with `acknowledgement.unknown_package` when no such package was handed over, and as [`acknowledge`] does.
pub fn acknowledge_package(tx: &Tx, sha256: &str, one: &Acknowledgement) -> Result<SubmissionId, Error> {
    let found: Option<i64> = tx
        .conn()
        .prepare_cached("SELECT id FROM submission WHERE sha256 = ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([sha256], |row| row.get(0))
        .optional()?;
    let id = SubmissionId(found.ok_or_else(|| {
        Error::refused(
            "acknowledgement.unknown_package",
            "这份回执说的上报包，上报记录里没有",
            "请确认是不是本支部的回执；做好的包还没有登记上报的，请先登记。",
        )
    })?);
    acknowledge(tx, id, one)?;
    Ok(id)
}
