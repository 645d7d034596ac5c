//! What registers say is to be done until some day.

use chrono::NaiveDate;
use domain::register::{APPLICANT, DEVELOPING, DONE_ON, STEP, deadline};
use rusqlite::params;

use super::all;
use crate::{Db, Error, column};

/// Entries of one register that are to be done and are not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The register, by its name.
    pub register: String,
    /// What its entries are counted in.
    pub unit: domain::figure::Unit,
    /// How many.
    pub count: u32,
    /// The earliest of their days.
    pub first: NaiveDate,
}

/// What is to be done until a day and is not done, register by register, those left from before among it. A step of
/// 发展党员 is done when a later one of the same applicant was taken.
pub fn due(db: &Db, until: NaiveDate) -> Result<Vec<Due>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT count(*) AS many, min(v.text) AS first FROM register_value v INDEXED BY register_value_due \
         JOIN living_register_entry e ON e.id = v.entry_id \
         WHERE v.field IN ('办理期限', '完成期限') AND v.field = ?1 AND v.text <= ?2 AND e.register = ?3 \
         AND NOT EXISTS (SELECT 1 FROM register_value d WHERE d.entry_id = v.entry_id AND d.field = ?4) \
         AND (e.register <> ?5 OR NOT EXISTS (SELECT 1 FROM register_value who \
           JOIN register_value same ON same.field = who.field AND same.text = who.text \
           JOIN living_register_entry later ON later.id = same.entry_id AND later.register = e.register \
           JOIN register_value step ON step.entry_id = later.id AND step.field = ?7 \
           JOIN register_value taken ON taken.entry_id = e.id AND taken.field = ?7 \
           WHERE who.entry_id = e.id AND who.field = ?6 \
           AND (CAST(step.text AS INTEGER), later.day) > (CAST(taken.text AS INTEGER), e.day))) \
         HAVING many > 0",
    )?;
    let mut found = Vec::new();
    for register in all(db)? {
        let Some(field) = deadline(&register) else { continue };
        let wanted = params![field.name, until.to_string(), register.name, DONE_ON, DEVELOPING, APPLICANT, STEP];
        let mut rows = select.query(wanted)?;
        if let Some(row) = rows.next()? {
            let (count, first) = (row.get("many")?, column::parsed(row, "first")?);
            found.push(Due { register: register.name.to_string(), unit: register.unit, count, first });
        }
    }
    Ok(found)
}
