//! Taking a single record out of a backup: it and its parts become in the book what they were then.

use rusqlite::{params_from_iter, types::Value};

use super::compare::Part;
use crate::{
    Db, Done, Error, Op, Store, Tx,
    history::{self, labels_of, name_of},
};

/// A row as it was: its table's place among the parts, its values.
type Rows = Vec<(usize, Vec<Value>)>;

/// Whether records of a table can be taken by themselves: what has a number or closes something is in the ledger, which
/// is corrected and not put back.
pub fn can_be_taken(table: &str) -> bool {
    !history::is_taken_back_by_its_opposite(table)
}

/// Puts a record of a backup, opened to be looked at, into the book as it was then, with all its parts. One operation,
/// which can be undone.
///
/// Refused, with nothing changed: what has a number or closes something (a ledger is corrected, not put back), what
/// hangs on a record that is not in the book, what a rule forbids now.
pub fn take(now: &Store, then: &Store, table: &str, key: &str) -> Result<Done<()>, Error> {
    let labels = labels_of(table).ok_or(Error::NotFound("记录"))?;
    if !can_be_taken(table) {
        return Err(Error::refused(
            "backup.ledger",
            format!("{}有编号、进了账，不能从备份里单独取回", labels.label),
            "请照这份备份里的内容，在现在的账上补记或更正。",
        ));
    }
    if labels.part_of.is_some() {
        return Err(Error::NotFound("记录"));
    }
    let (of_table, of_key) = (table.to_owned(), key.to_owned());
    let (parts, rows, name) = then.read(move |db| {
        let parts = Part::of_whole(db, &of_table)?;
        let rows = rows_of(db, &parts, &of_key)?;
        let name = name_of(db, &of_table, &of_key)?.unwrap_or_default();
        Ok::<_, Error>((parts, rows, name))
    })?;
    if rows.is_empty() {
        return Err(Error::NotFound("记录"));
    }
    let op =
        Op::new(format!("从备份取回{}{}", labels.label, if name.is_empty() { name } else { format!("「{name}」") }));
    let key = key.to_owned();
    now.transact(op, move |tx| put_back(tx, &parts, &key, rows))
}

/// Every row of a record, as `SELECT *` gives it.
fn rows_of(db: &Db, parts: &[Part], key: &str) -> Result<Rows, Error> {
    let mut rows = Vec::new();
    for place in 0..parts.len() {
        let sql = format!("SELECT own.* FROM {}", from_record(parts, place));
        let mut select = db.conn().prepare(&sql)?;
        let columns = select.column_count();
        let mut found = select.query(params_from_iter(key_values(key)))?;
        while let Some(row) = found.next()? {
            let values = (0..columns).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>()?;
            rows.push((place, values));
        }
    }
    Ok(rows)
}

/// The rows of a part that belong to the record whose key is bound: joined up to the record's own table.
fn from_record(parts: &[Part], place: usize) -> String {
    let mut sql = format!("\"{}\" AS own", parts[place].table);
    let mut at = place;
    let mut alias = "own".to_owned();
    while let Some((parent, column)) = &parts[at].parent {
        let Some(above) = parts.iter().position(|part| part.table == *parent) else { break };
        let next = format!("above{above}");
        let own_key = parts[above].key.first().map_or("rowid", String::as_str);
        sql += &format!(" JOIN \"{parent}\" AS {next} ON {next}.\"{own_key}\" = {alias}.\"{column}\"");
        (at, alias) = (above, next);
    }
    let bound: Vec<String> = parts[at]
        .key
        .iter()
        .enumerate()
        .map(|(number, column)| format!("{alias}.\"{column}\" = ?{}", number + 1))
        .collect();
    format!("{sql} WHERE {}", bound.join(" AND "))
}

/// The parts of a key of several columns are joined by `/`. A number is bound as one.
fn key_values(key: &str) -> Vec<Value> {
    key.split('/').map(|part| part.parse().map_or_else(|_| Value::Text(part.to_owned()), Value::Integer)).collect()
}

fn put_back(tx: &Tx, parts: &[Part], key: &str, rows: Rows) -> Result<(), Error> {
    // A part may come before what it refers to; all is there in the end, or nothing.
    tx.conn().pragma_update(None, "defer_foreign_keys", true)?;
    let present = rows_of(tx, parts, key)?;
    // Parts before what they are parts of.
    for (place, values) in present.iter().rev().filter(|row| !rows.contains(row)) {
        let part = &parts[*place];
        let names = columns(tx, &part.table)?;
        let is_kept = rows.iter().any(|(other, row)| other == place && same_key(part, &names, row, values));
        if !is_kept {
            delete(tx, part, &names, values)?;
        }
    }
    for (place, values) in rows.iter().filter(|row| !present.contains(row)) {
        upsert(tx, &parts[*place], values)?;
    }
    for part in parts {
        refers_to_nothing(tx, &part.table)?;
    }
    for invariant in tx.blueprint().invariants {
        if let Some(problem) = (invariant.violations)(tx)?.into_iter().next() {
            return Err(Error::refused(
                "backup.rule",
                format!("取回来就不合账本的规则了：{problem}"),
                "请照这份备份里的内容，在现在的账上补记。",
            ));
        }
    }
    Ok(())
}

fn columns(db: &Db, table: &str) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    Ok(select.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn same_key(part: &Part, names: &[String], one: &[Value], other: &[Value]) -> bool {
    part.key.iter().filter_map(|key| names.iter().position(|name| name == key)).all(|at| one.get(at) == other.get(at))
}

fn delete(tx: &Tx, part: &Part, names: &[String], values: &[Value]) -> Result<(), Error> {
    let bound: Vec<String> =
        part.key.iter().enumerate().map(|(number, column)| format!("\"{column}\" = ?{}", number + 1)).collect();
    let key: Vec<&Value> = part
        .key
        .iter()
        .filter_map(|key| names.iter().position(|name| name == key))
        .filter_map(|at| values.get(at))
        .collect();
    let sql = format!("DELETE FROM \"{}\" WHERE {}", part.table, bound.join(" AND "));
    tx.conn().execute(&sql, params_from_iter(key))?;
    Ok(())
}

fn upsert(tx: &Tx, part: &Part, values: &[Value]) -> Result<(), Error> {
    let names = columns(tx, &part.table)?;
    let quoted = |name: &String| format!("\"{name}\"");
    let list: Vec<String> = names.iter().map(quoted).collect();
    let bound: Vec<String> = (1..=names.len()).map(|number| format!("?{number}")).collect();
    let key: Vec<String> = part.key.iter().map(quoted).collect();
    let others: Vec<String> = names
        .iter()
        .filter(|name| !part.key.contains(name))
        .map(|name| format!("\"{name}\" = excluded.\"{name}\""))
        .collect();
    let then = if others.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", others.join(", ")) };
    let sql = format!(
        "INSERT INTO \"{}\" ({}) VALUES ({}) ON CONFLICT ({}) DO {then}",
        part.table,
        list.join(", "),
        bound.join(", "),
        key.join(", ")
    );
    tx.conn().execute(&sql, params_from_iter(values)).map_err(doubled)?;
    Ok(())
}

/// A second one of what there may be only one of.
fn doubled(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => match Error::from(error) {
            Error::Sqlite(_) => Error::refused(
                "backup.doubled",
                "取回来会和现在的另一条重复",
                "请先看看现在的这一条，需要的内容照着备份补上。",
            ),
            raised => raised,
        },
        _ => error.into(),
    }
}

/// Refuses a row that refers to a record that is not in the book.
fn refers_to_nothing(tx: &Tx, table: &str) -> Result<(), Error> {
    let mut select = tx.conn().prepare_cached("SELECT parent FROM pragma_foreign_key_check(?1) LIMIT 1")?;
    let mut rows = select.query_map([table], |row| row.get::<_, String>(0))?;
    match rows.next().transpose()? {
        None => Ok(()),
        Some(parent) => Err(Error::refused(
            "backup.needs_other",
            format!("它关联的{}现在的账本里没有", labels_of(&parent).map_or("记录", |labels| labels.label)),
            "请先把那一条从备份里取回来，再取这一条。",
        )),
    }
}
