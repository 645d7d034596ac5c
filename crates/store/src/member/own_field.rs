//! Fields the branch added to the member's card, and what stands in them.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    member::{MemberId, checked_own_fields},
    register::OwnField,
};
use rusqlite::params;

use crate::{Db, Error, Tx, own_field};

/// What stands in the fields of one's own, by their names; empty ones are left out.
pub type OwnValues = BTreeMap<String, String>;

/// The fields, in the order of the card.
pub fn own_fields(db: &Db) -> Result<Vec<OwnField>, Error> {
    let mut select =
        db.conn().prepare_cached("SELECT name, kind, unit, choices FROM member_own_field ORDER BY position")?;
    Ok(select.query_map([], |row| own_field::of_row(row, false))?.collect::<Result<_, _>>()?)
}

/// Replaces the fields: what is called otherwise is called so on every card.
///
/// Fails as [`checked_own_fields`] does, and with `own_register.field_used` when a field that is filled in somewhere
/// would go or hold something else.
pub fn save_own_fields(tx: &Tx, fields: Vec<OwnField>) -> Result<(), Error> {
    let fields = checked_own_fields(fields).map_err(|problem| own_field::refused(&problem))?;
    own_field::follow(&own_fields(tx)?, &fields, &used(tx)?, |old, new| {
        tx.conn().prepare_cached("UPDATE member_own_value SET field = ?2 WHERE field = ?1")?.execute([old, new])?;
        Ok(())
    })?;
    tx.conn().prepare_cached("DELETE FROM member_own_field")?.execute([])?;
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO member_own_field (position, name, kind, unit, choices) VALUES (?1, ?2, ?3, ?4, nullif(?5, ''))",
    )?;
    for (position, field) in (0_i64..).zip(&fields) {
        let unit = field.unit.map(|unit| unit.word());
        insert.execute(params![position, field.name, field.kind.word(), unit, field.choices.join("\n")])?;
    }
    Ok(())
}

/// Names of the fields filled in somewhere, also in the bin.
fn used(db: &Db) -> Result<BTreeSet<String>, Error> {
    let mut select = db.conn().prepare_cached("SELECT DISTINCT field FROM member_own_value")?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// What stands on every card.
pub(super) fn all_values(db: &Db) -> Result<BTreeMap<MemberId, OwnValues>, Error> {
    let mut select = db.conn().prepare_cached("SELECT member_id, field, text FROM member_own_value")?;
    let mut rows = select.query([])?;
    let mut all: BTreeMap<MemberId, OwnValues> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        all.entry(MemberId(row.get(0)?)).or_default().insert(row.get(1)?, row.get(2)?);
    }
    Ok(all)
}

/// What stands on one card.
pub(super) fn values_of(db: &Db, id: MemberId) -> Result<OwnValues, Error> {
    let mut select = db.conn().prepare_cached("SELECT field, text FROM member_own_value WHERE member_id = ?1")?;
    Ok(select.query_map([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Writes what stands on one card; those left out are empty.
pub fn set_own_values(tx: &Tx, id: MemberId, values: &OwnValues) -> Result<(), Error> {
    tx.conn().prepare_cached("DELETE FROM member_own_value WHERE member_id = ?1")?.execute([id.0])?;
    let mut insert =
        tx.conn().prepare_cached("INSERT INTO member_own_value (member_id, field, text) VALUES (?1, ?2, ?3)")?;
    for (field, text) in values {
        insert.execute(params![id.0, field, text])?;
    }
    Ok(())
}
