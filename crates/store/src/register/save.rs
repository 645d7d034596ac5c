//! Writing entries down.

use domain::register::{RegisterEntryDraft, RegisterEntryId, RegisterProblem, RegisterValue};
use rusqlite::params;

use super::own::of_name;
use crate::{Error, Tx, history::instant_text, uid};

/// Saves an entry: a new one, or over the one with its key, which stays in its register.
///
/// Fails as [`RegisterEntryDraft::checked`] does, with [`Error::NotFound`], and with `year.sealed` when its year is sealed.
pub fn save(tx: &Tx, draft: RegisterEntryDraft) -> Result<RegisterEntryId, Error> {
    let of = of_name(tx, &draft.register)?;
    let draft = draft.checked(&of).map_err(|problem| refused(&problem))?;
    let id = match draft.id {
        Some(id) => moved(tx, id, &draft)?,
        None => insert(tx, &draft)?,
    };
    tx.conn().prepare_cached("DELETE FROM register_value WHERE entry_id = ?1")?.execute([id.0])?;
    for (field, value) in &draft.values {
        write(tx, id, field, value)?;
    }
    Ok(id)
}

fn refused(problem: &RegisterProblem) -> Error {
    Error::refused(problem.code(), problem.to_string(), problem.what_to_do())
}

fn insert(tx: &Tx, draft: &RegisterEntryDraft) -> Result<RegisterEntryId, Error> {
    tx.conn()
        .prepare_cached("INSERT INTO register_entry (uid, register, day) VALUES (?1, ?2, ?3)")?
        .execute(params![uid::random()?, draft.register, draft.day.to_string()])?;
    Ok(RegisterEntryId(tx.conn().last_insert_rowid()))
}

fn moved(tx: &Tx, id: RegisterEntryId, draft: &RegisterEntryDraft) -> Result<RegisterEntryId, Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE register_entry SET day = ?2 WHERE id = ?1 AND register = ?3 AND binned_at IS NULL")?
        .execute(params![id.0, draft.day.to_string(), draft.register])?;
    if changed == 0 { Err(Error::NotFound("登记")) } else { Ok(id) }
}

fn write(tx: &Tx, id: RegisterEntryId, field: &str, value: &RegisterValue) -> Result<(), Error> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO register_value (entry_id, field, position, text, number, member_id) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut add = |position: i64, text: Option<&str>, number: Option<i64>, member: Option<i64>| {
        insert.execute(params![id.0, field, position, text, number, member])
    };
    match value {
        RegisterValue::YesNo(yes) => add(0, None, Some(i64::from(*yes)), None)?,
        RegisterValue::Number(number) => add(0, None, Some(*number), None)?,
        RegisterValue::Text(text) => add(0, Some(text), None, None)?,
        RegisterValue::Members(members) => {
            for (position, member) in (0..).zip(members) {
                add(position, None, None, Some(member.0))?;
            }
            members.len()
        }
    };
    Ok(())
}

/// Puts an entry into the bin. Fails with [`Error::NotFound`] when there is none.
pub fn bin(tx: &Tx, id: RegisterEntryId) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE register_entry SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, instant_text(tx.now())])?;
    if changed == 0 { Err(Error::NotFound("登记")) } else { Ok(()) }
}
