//! Registers the branch made itself: what each asks for.

use std::collections::{BTreeMap, BTreeSet};

use domain::register::{
    OwnField, OwnRegister, OwnRegisterId, PLACE_CHECKS, Register, register, registers, with_checklist,
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx, column, own_field, settings, uid};

/// Every register of the book: those of the program, then the branch's own. One of the program that came later than
/// one of the same name which the branch had made gives way to it.
pub fn all(db: &Db) -> Result<Vec<Register>, Error> {
    let own = own(db)?;
    let free = |kept: &&Register| own.iter().all(|own| own.name != kept.name);
    let kept = registers().filter(free).map(|kept| as_kept(db, kept)).collect::<Result<Vec<_>, Error>>()?;
    Ok(kept.into_iter().chain(own.iter().map(Register::from)).collect())
}

/// A register of the program as the branch keeps it: its checklist is the branch's own.
fn as_kept(db: &Db, of: &Register) -> Result<Register, Error> {
    if of.name != PLACE_CHECKS {
        return Ok(of.clone());
    }
    let items: Vec<String> = settings::get_as(db, "place_checks")?;
    let mut select = db.conn().prepare_cached(
        "SELECT DISTINCT v.field FROM register_entry e JOIN register_value v ON v.entry_id = e.id \
         WHERE e.register = ?1 AND v.number IS NOT NULL",
    )?;
    let ticked = select.query_map([PLACE_CHECKS], |row| row.get(0))?.collect::<Result<BTreeSet<String>, _>>()?;
    Ok(with_checklist(of, &items, &ticked))
}

/// The register of a name. Fails with `register.unknown`.
pub fn of_name(db: &Db, name: &str) -> Result<Register, Error> {
    let own = own(db)?;
    let own = own.iter().find(|own| own.name == name).map(Register::from);
    if let Some(own) = own {
        return Ok(own);
    }
    match register(name) {
        Some(kept) => as_kept(db, kept),
        None => {
            let problem = domain::register::RegisterProblem::RegisterUnknown(name.to_owned());
            Err(Error::refused(problem.code(), problem.to_string(), problem.what_to_do()))
        }
    }
}

/// The branch's own registers, in the order they were made.
pub fn own(db: &Db) -> Result<Vec<OwnRegister>, Error> {
    let mut fields = fields(db)?;
    let mut select =
        db.conn().prepare_cached("SELECT id, name, part, unit, about, day FROM own_register ORDER BY id")?;
    let read = |row: &Row<'_>| {
        let id = row.get("id")?;
        Ok(OwnRegister {
            id: Some(OwnRegisterId(id)),
            name: row.get("name")?,
            group: column::parsed(row, "part")?,
            unit: column::parsed(row, "unit")?,
            about: row.get::<_, Option<String>>("about")?.unwrap_or_default(),
            day: row.get("day")?,
            fields: fields.remove(&id).unwrap_or_default(),
        })
    };
    Ok(select.query_map([], read)?.collect::<Result<_, _>>()?)
}

fn fields(db: &Db) -> Result<BTreeMap<i64, Vec<OwnField>>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT register_id, name, kind, unit, choices, required FROM own_register_field ORDER BY register_id, position",
    )?;
    let mut fields: BTreeMap<i64, Vec<OwnField>> = BTreeMap::new();
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let field = own_field::of_row(row, row.get("required")?)?;
        fields.entry(row.get("register_id")?).or_default().push(field);
    }
    Ok(fields)
}

/// One of them. Fails with [`Error::NotFound`].
pub fn own_of(db: &Db, id: OwnRegisterId) -> Result<OwnRegister, Error> {
    own(db)?.into_iter().find(|own| own.id == Some(id)).ok_or(Error::NotFound("登记簿"))
}

/// Makes a register, or changes one: what is called otherwise is called so in its entries too.
///
/// Fails as [`OwnRegister::checked`] does, with `own_register.name_taken`, with `own_register.field_used` when a field
/// that is filled in somewhere would go or hold something else, and with `year.sealed` when an entry of a sealed year
/// would have to be told otherwise.
pub fn save_own(tx: &Tx, draft: OwnRegister) -> Result<OwnRegisterId, Error> {
    let draft = draft.checked().map_err(|problem| own_field::refused(&problem))?;
    if own(tx)?.iter().any(|other| other.name == draft.name && other.id != draft.id) {
        return Err(Error::refused(
            "own_register.name_taken",
            format!("已有「{}」这本登记簿", draft.name),
            "请另起一个名称。",
        ));
    }
    let id = match draft.id {
        None => insert(tx, &draft)?,
        Some(id) => {
            let before = own_of(tx, id)?;
            keep_entries(tx, &before, &draft)?;
            change(tx, id, &draft)?;
            id
        }
    };
    write_fields(tx, id, &draft.fields)?;
    Ok(id)
}

fn insert(tx: &Tx, draft: &OwnRegister) -> Result<OwnRegisterId, Error> {
    let sql =
        "INSERT INTO own_register (uid, name, part, unit, about, day) VALUES (?1, ?2, ?3, ?4, nullif(?5, ''), ?6)";
    let row = params![uid::random()?, draft.name, draft.group.word(), draft.unit.word(), draft.about, draft.day];
    tx.conn().prepare_cached(sql)?.execute(row)?;
    Ok(OwnRegisterId(tx.conn().last_insert_rowid()))
}

fn change(tx: &Tx, id: OwnRegisterId, draft: &OwnRegister) -> Result<(), Error> {
    let sql = "UPDATE own_register SET name = ?2, part = ?3, unit = ?4, about = nullif(?5, ''), day = ?6 WHERE id = ?1";
    let row = params![id.0, draft.name, draft.group.word(), draft.unit.word(), draft.about, draft.day];
    tx.conn().prepare_cached(sql)?.execute(row)?;
    Ok(())
}

fn write_fields(tx: &Tx, id: OwnRegisterId, fields: &[OwnField]) -> Result<(), Error> {
    tx.conn().prepare_cached("DELETE FROM own_register_field WHERE register_id = ?1")?.execute([id.0])?;
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO own_register_field (register_id, position, name, kind, unit, choices, required) \
         VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7)",
    )?;
    for (position, field) in (0_i64..).zip(fields) {
        let unit = field.unit.map(|unit| unit.word());
        let choices = field.choices.join("\n");
        insert.execute(params![id.0, position, field.name, field.kind.word(), unit, choices, field.required])?;
    }
    Ok(())
}

/// Lets the entries follow what is called otherwise; refuses what they could not follow.
fn keep_entries(tx: &Tx, before: &OwnRegister, after: &OwnRegister) -> Result<(), Error> {
    let used = used_fields(tx, &before.name)?;
    own_field::follow(&before.fields, &after.fields, &used, |old, new| rename_field(tx, &before.name, old, new))?;
    if before.name != after.name {
        let sql = "UPDATE register_entry SET register = ?2 WHERE register = ?1";
        tx.conn().prepare_cached(sql)?.execute([&before.name, &after.name])?;
    }
    Ok(())
}

fn rename_field(tx: &Tx, register: &str, old: &str, new: &str) -> Result<(), Error> {
    let sql = "UPDATE register_value SET field = ?3 \
               WHERE field = ?2 AND entry_id IN (SELECT id FROM register_entry WHERE register = ?1)";
    tx.conn().prepare_cached(sql)?.execute([register, old, new])?;
    Ok(())
}

/// Names of the fields filled in somewhere, also in the bin.
fn used_fields(db: &Db, register: &str) -> Result<BTreeSet<String>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT DISTINCT v.field FROM register_value v JOIN register_entry e ON e.id = v.entry_id WHERE e.register = ?1",
    )?;
    Ok(select.query_map([register], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Takes away a register nothing was entered in. Fails with `own_register.has_entries`.
pub fn drop_own(tx: &Tx, id: OwnRegisterId) -> Result<(), Error> {
    let own = own_of(tx, id)?;
    let entry: Option<i64> = tx
        .conn()
        .prepare_cached("SELECT id FROM register_entry WHERE register = ?1 LIMIT 1")?
        .query_row([&own.name], |row| row.get(0))
        .optional()?;
    if entry.is_some() {
        return Err(Error::refused(
            "own_register.has_entries",
            format!("「{}」里登记过（也可能在回收站里），不能去掉", own.name),
            "登记过的要留着；不再用了，可以改名注明停用。",
        ));
    }
    tx.conn().prepare_cached("DELETE FROM own_register_field WHERE register_id = ?1")?.execute([id.0])?;
    tx.conn().prepare_cached("DELETE FROM own_register WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}
