//! Which rule of the tables stands in the way of a changeset.

use rusqlite::{ToSql, params_from_iter, types};

use super::{Change, Changes, Kind, Value, recording::columns_of};
use crate::{Error, Tx};

/// The refusal of a rule (a closed period, a confirmed year) that the changes meet, if it is one that stops them.
///
/// Applying a changeset tells only that a row could not be changed, not why; so each change is tried alone as plain
/// SQL. What that writes is rolled back with the step that is refused.
pub(super) fn rule_met(tx: &Tx, changes: &Changes) -> Result<Option<Error>, Error> {
    let columns = columns_of(tx, &changes.tables())?;
    for change in &changes.0 {
        let Some(columns) = columns.get(&change.table) else { continue };
        if let Err(rule @ Error::Refused { .. }) = attempt(tx, change, columns) {
            return Ok(Some(rule));
        }
    }
    Ok(None)
}

fn attempt(tx: &Tx, change: &Change, columns: &[String]) -> Result<(), Error> {
    let given = |values: &[Option<Value>]| -> Vec<(String, types::Value)> {
        let pairs = columns.iter().zip(values);
        pairs.filter_map(|(name, value)| Some((format!("\"{name}\""), stored(value.as_ref()?)))).collect()
    };
    let (old, new) = (given(&change.old), given(&change.new));
    let table = format!("\"{}\"", change.table);
    let names = |pairs: &[(String, types::Value)], between: &str, ending: &str| {
        pairs.iter().map(|(name, _)| format!("{name}{ending}")).collect::<Vec<_>>().join(between)
    };
    let (sql, values): (String, Vec<&types::Value>) = match change.kind {
        Kind::Insert => {
            let places = vec!["?"; new.len()].join(", ");
            let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", names(&new, ", ", ""));
            (sql, new.iter().map(|(_, value)| value).collect())
        }
        Kind::Delete => {
            let sql = format!("DELETE FROM {table} WHERE {}", names(&old, " AND ", " IS ?"));
            (sql, old.iter().map(|(_, value)| value).collect())
        }
        Kind::Update => {
            let (set, found) = (names(&new, ", ", " = ?"), names(&old, " AND ", " IS ?"));
            let sql = format!("UPDATE {table} SET {set} WHERE {found}");
            (sql, new.iter().chain(&old).map(|(_, value)| value).collect())
        }
    };
    tx.conn().execute(&sql, params_from_iter(values.into_iter().map(|value| value as &dyn ToSql)))?;
    Ok(())
}

fn stored(value: &Value) -> types::Value {
    match value {
        Value::Null => types::Value::Null,
        Value::Integer(number) => types::Value::Integer(*number),
        Value::Real(number) => types::Value::Real(*number),
        Value::Text(text) => types::Value::Text(text.clone()),
        Value::Blob(bytes) => types::Value::Blob(bytes.clone()),
    }
}
