//! What registers say is to be done until some day.

use chrono::NaiveDate;
use domain::register::{DONE_ON, deadline};
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

/// What is to be done until a day and is not done, register by register, those left from before among it.
pub fn due(db: &Db, until: NaiveDate) -> Result<Vec<Due>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT count(*) AS many, min(v.text) AS first FROM register_value v INDEXED BY register_value_due \
         JOIN living_register_entry e ON e.id = v.entry_id \
         WHERE v.field IN ('办理期限', '完成期限') AND v.field = ?1 AND v.text <= ?2 AND e.register = ?3 \
         AND NOT EXISTS (SELECT 1 FROM register_value d WHERE d.entry_id = v.entry_id AND d.field = ?4) \
         HAVING many > 0",
    )?;
    let mut found = Vec::new();
    for register in all(db)? {
        let Some(field) = deadline(&register) else { continue };
        let wanted = params![field.name, until.to_string(), register.name, DONE_ON];
        let mut rows = select.query(wanted)?;
        if let Some(row) = rows.next()? {
            let (count, first) = (row.get("many")?, column::parsed(row, "first")?);
            found.push(Due { register: register.name.to_string(), unit: register.unit, count, first });
        }
    }
    Ok(found)
}
