//! The bin: what was deleted lies here, whole, until it is put back or purged.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};

use crate::{
    Db, Error, Tx, attachment,
    history::{LABELS, instant_text, labels_of, name_of, purge_record},
};

/// A record in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// Its table.
    pub table: String,
    /// What it is, such as 党员.
    pub label: String,
    /// Its key.
    pub id: i64,
    /// Its name, such as 王芳.
    pub name: String,
    /// When it was put here, UTC, ISO.
    pub binned_at: String,
}

/// Tables whose records can be put in the bin: those with `binned_at`.
fn roots(db: &Db) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT t.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c \
         WHERE t.type = 'table' AND c.name = 'binned_at' ORDER BY t.name",
    )?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The table as SQL names it, if its records can be put in the bin.
fn root(db: &Db, table: &str) -> Result<String, Error> {
    roots(db)?.into_iter().find(|root| root == table).ok_or(Error::NotFound("记录"))
}

/// Puts a living record into the bin. Fails with [`Error::NotFound`] when there is none.
pub fn put(tx: &Tx, table: &str, id: i64) -> Result<(), Error> {
    let sql = format!("UPDATE \"{}\" SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL", root(tx, table)?);
    moved(tx.conn().prepare_cached(&sql)?.execute(params![id, instant_text(tx.now())])?)
}

/// Puts a record back where it was. Fails with [`Error::NotFound`], `bin.taken` when another has
/// taken its place meanwhile, and `year.sealed` when its year was sealed.
pub fn restore(tx: &Tx, table: &str, id: i64) -> Result<(), Error> {
    let sql = format!("UPDATE \"{}\" SET binned_at = NULL WHERE id = ?1 AND binned_at IS NOT NULL", root(tx, table)?);
    match tx.conn().prepare_cached(&sql)?.execute([id]).map_err(Error::from) {
        Err(Error::Sqlite(cause)) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Err(Error::refused(
                "bin.taken",
                "已有同样的记录，不能放回",
                "请先看看现有的那一条；确定重复时，把它移到回收站再放回。",
            ))
        }
        restored => moved(restored?),
    }
}

fn moved(rows: usize) -> Result<(), Error> {
    if rows == 0 { Err(Error::NotFound("记录")) } else { Ok(()) }
}

/// What is in the bin, the latest first.
pub fn list(db: &Db) -> Result<Vec<Binned>, Error> {
    let mut binned = Vec::new();
    for table in roots(db)? {
        let label = labels_of(&table).map_or(table.as_str(), |labels| labels.label);
        let mut select =
            db.conn().prepare_cached(&format!("SELECT id, binned_at FROM \"{table}\" WHERE binned_at IS NOT NULL"))?;
        for row in select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (id, binned_at): (i64, String) = row?;
            let name = name_of(db, &table, &id.to_string())?.unwrap_or_else(|| format!("第 {id} 号"));
            binned.push(Binned { table: table.clone(), label: label.to_owned(), id, name, binned_at });
        }
    }
    binned.sort_by(|a, b| b.binned_at.cmp(&a.binned_at));
    Ok(binned)
}

/// Removes a record from the bin for good, with its parts, and what the history holds of them.
/// Its operation is to be [`crate::Op::forgetting`]: this can't be undone.
///
/// Fails with [`Error::NotFound`] when it isn't in the bin, `bin.still_used` when other records
/// tell of it (a member who was at a meeting): those records would no longer be true.
pub fn purge(tx: &Tx, table: &str, id: i64) -> Result<(), Error> {
    let sql = format!("SELECT 1 FROM \"{}\" WHERE id = ?1 AND binned_at IS NOT NULL", root(tx, table)?);
    tx.conn().prepare_cached(&sql)?.exists([id])?.then_some(()).ok_or(Error::NotFound("记录"))?;
    remove_with_parts(tx, table, id)?;
    let used = tx
        .conn()
        .query_row("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1", [], |row| row.get::<_, String>(0))
        .optional()?;
    match used {
        None => Ok(()),
        Some(user) => {
            let label = labels_of(&user).map_or(user.as_str(), |labels| labels.label);
            Err(Error::refused(
                "bin.still_used",
                format!("「{label}」里还记着它，不能彻底清除"),
                "它可以一直留在回收站里，不影响统计。",
            ))
        }
    }
}

/// Deletes a row and the rows that are a part of it, deepest last; the reference check comes after.
fn remove_with_parts(tx: &Tx, table: &str, id: i64) -> Result<(), Error> {
    // Parts refer to each other in any order; what is wrong at the end is found by the check.
    tx.conn().pragma_update(None, "defer_foreign_keys", true)?;
    let mut waiting = vec![(table.to_owned(), id)];
    let mut seen = BTreeSet::new();
    while let Some((table, id)) = waiting.pop() {
        if !seen.insert((table.clone(), id)) {
            continue;
        }
        for part in LABELS.iter().copied().flatten().filter(|labels| labels.part_of == Some(table.as_str())) {
            for column in references(tx, part.table, &table)? {
                remove_parts(tx, part.table, &column, id, &mut waiting)?;
            }
        }
        tx.conn().prepare_cached(&format!("DELETE FROM \"{table}\" WHERE id = ?1"))?.execute([id])?;
        purge_record(tx, &table, &id.to_string())?;
        attachment::forget(tx, &table, id)?;
        // A form left half filled tells of it too; forms are kept under the name of their table.
        tx.conn()
            .prepare_cached("DELETE FROM draft WHERE kind = ?1 AND subject = ?2")?
            .execute(params![table, id.to_string()])?;
    }
    Ok(())
}

/// Parts with an id may have parts of their own and wait their turn; others go at once.
fn remove_parts(tx: &Tx, part: &str, column: &str, id: i64, waiting: &mut Vec<(String, i64)>) -> Result<(), Error> {
    let has_id: bool =
        tx.conn().prepare_cached("SELECT 1 FROM pragma_table_info(?1) WHERE name = 'id' AND pk = 1")?.exists([part])?;
    if has_id {
        let mut select = tx.conn().prepare_cached(&format!("SELECT id FROM \"{part}\" WHERE \"{column}\" = ?1"))?;
        for row in select.query_map([id], |row| row.get(0))? {
            waiting.push((part.to_owned(), row?));
        }
    } else {
        tx.conn().prepare_cached(&format!("DELETE FROM \"{part}\" WHERE \"{column}\" = ?1"))?.execute([id])?;
    }
    Ok(())
}

/// Columns of `table` that refer to `parent`.
fn references(db: &Db, table: &str, parent: &str) -> Result<Vec<String>, Error> {
    let mut select =
        db.conn().prepare_cached("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2")?;
    Ok(select.query_map([table, parent], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
