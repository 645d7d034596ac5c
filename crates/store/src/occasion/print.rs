//! When which form of an occasion was printed, and whether it has changed since.

use chrono::{DateTime, Utc};
use domain::occasion::OccasionId;
use rusqlite::params;

use super::content::{SIGN_IN_SHEET, hash};
use crate::{Db, Error, Tx, attendance, history::instant_text};

/// The last print of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Which form, such as 签到表.
    pub form: String,
    /// When.
    pub printed_at: DateTime<Utc>,
    /// Whether what it shows has changed since.
    pub changed_since: bool,
}

/// Notes that a form of the occasion was printed. Printing the sign-in sheet freezes the list of
/// those expected: the row numbers on the paper hold from now on. To be done in an operation of kind event.
pub fn record_print(tx: &Tx, id: OccasionId, form: &str) -> Result<(), Error> {
    if form == SIGN_IN_SHEET {
        attendance::freeze_with(tx, id, &[])?;
    }
    tx.conn()
        .prepare_cached(
            "INSERT INTO print_record (occasion_id, form, printed_at, content_hash) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id.0, form, instant_text(tx.now()), hash(tx, id, form)?])?;
    Ok(())
}

/// The last print of each form of the occasion.
pub fn printed(db: &Db, id: OccasionId) -> Result<Vec<Printed>, Error> {
    let prints: Vec<(String, String, String)> = db
        .conn()
        .prepare_cached(
            "SELECT form, printed_at, content_hash FROM print_record p WHERE occasion_id = ?1 AND id = \
             (SELECT max(id) FROM print_record l WHERE l.occasion_id = p.occasion_id AND l.form = p.form) ORDER BY id",
        )?
        .query_map([id.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    prints
        .into_iter()
        .map(|(form, instant, then)| {
            let printed_at = DateTime::parse_from_rfc3339(&instant)
                .map_err(|error| Error::Damaged(format!("print_record: {error}")))?
                .to_utc();
            let changed_since = hash(db, id, &form)? != then;
            Ok(Printed { form, printed_at, changed_since })
        })
        .collect()
}
