//! What an operation changed, old → new.

use std::collections::BTreeMap;

use domain::money::Fen;
use rusqlite::OptionalExtension;

use super::{Changes, Kind, Value, changes::Columns, labels_of, name_of};
use crate::{Db, Error};

/// What happened to a row.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// Its table.
    pub table: String,
    /// What a row of it is called, such as 党员.
    pub label: String,
    /// Its key.
    pub row: String,
    /// Its name now, such as 王芳.
    pub name: Option<String>,
    /// New, changed or gone.
    pub kind: Kind,
    /// The columns that changed.
    pub fields: Vec<FieldChange>,
}

/// A column, old → new, as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Its label.
    pub label: String,
    /// Its value before; none where it was empty.
    pub old: Option<String>,
    /// Its value after; none where it is empty.
    pub new: Option<String>,
}

/// Stands for a value that is not shown.
const HIDDEN: &str = "（已隐去）";

/// Ends the label of a column of money: a person reads it in 元.
const IN_CENTS: &str = "（分）";

/// Columns that tell a person nothing.
const FOR_THE_MACHINE: [&str; 2] = ["id", "uid"];

/// What one operation changed, decoded with the column names of its time; nothing once purged.
pub fn changes_of(db: &Db, sequence: i64) -> Result<Vec<RecordChange>, Error> {
    let found: Option<(String, Option<Vec<u8>>)> = db
        .conn()
        .query_row("SELECT columns, changeset FROM operation WHERE sequence = ?1", [sequence], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (columns, changeset) = found.ok_or(Error::NotFound("操作"))?;
    let columns: Columns = serde_json::from_str(&columns)?;
    let changes = Changes::decode(&changeset.unwrap_or_default())?;
    let mut references = References::default();
    let mut records = Vec::with_capacity(changes.0.len());
    for change in changes.0 {
        let labels = labels_of(&change.table);
        let mut fields = Vec::new();
        for (position, column) in columns.get(&change.table).into_iter().flatten().enumerate() {
            let of = |values: &[Option<Value>]| values.get(position).cloned().flatten();
            let (old, new) = (of(&change.old), of(&change.new));
            // Of an update, the key comes along unchanged.
            let changed = if change.kind == Kind::Update { new.is_some() } else { old != new };
            if !changed || FOR_THE_MACHINE.contains(&column.as_str()) {
                continue;
            }
            let hidden = labels.is_some_and(|labels| labels.hidden.contains(&column.as_str()));
            let label = labels.map_or(column.as_str(), |labels| labels.column(column));
            let money = label.strip_suffix(IN_CENTS);
            let mut show = |value: Option<Value>| match value {
                Some(value) if hidden => Ok(value.shown().map(|_| HIDDEN.to_owned())),
                Some(Value::Integer(sum)) if money.is_some() => Ok(Some(format!("{} 元", Fen(sum)))),
                Some(value) => references.shown(db, &change.table, column, &value),
                None => Ok(None),
            };
            let (old, new) = (show(old)?, show(new)?);
            if old.is_none() && new.is_none() {
                continue;
            }
            fields.push(FieldChange { label: money.unwrap_or(label).to_owned(), old, new });
        }
        records.push(RecordChange {
            label: labels.map_or(change.table.as_str(), |labels| labels.label).to_owned(),
            name: name_of(db, &change.table, &change.row)?,
            table: change.table,
            row: change.row,
            kind: change.kind,
            fields,
        });
    }
    Ok(records)
}

/// Which column of which table refers to which table, looked up once a table.
#[derive(Default)]
struct References(BTreeMap<String, BTreeMap<String, String>>);

impl References {
    /// A value as a person reads it: the name of what it refers to, where it refers to something.
    fn shown(&mut self, db: &Db, table: &str, column: &str, value: &Value) -> Result<Option<String>, Error> {
        if !self.0.contains_key(table) {
            let mut select = db.conn().prepare_cached("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
            let references =
                select.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
            self.0.insert(table.to_owned(), references);
        }
        let shown = value.shown();
        let target = self.0.get(table).and_then(|references| references.get(column));
        match (target, &shown) {
            (Some(target), Some(key)) => Ok(name_of(db, target, key)?.or(shown)),
            _ => Ok(shown),
        }
    }
}
