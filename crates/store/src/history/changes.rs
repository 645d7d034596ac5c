//! A changeset, decoded.

use std::{collections::BTreeMap, io::Read};

use rusqlite::{
    fallible_streaming_iterator::FallibleStreamingIterator, hooks::Action, session::ChangesetIter, types::ValueRef,
};
use serde::{Serialize, Serializer};

use crate::Error;

/// The names of a table's columns, by table, as they were when the changes were made.
pub type Columns = BTreeMap<String, Vec<String>>;

/// What was done to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// It is new.
    Insert,
    /// Some columns changed.
    Update,
    /// It is gone.
    Delete,
}

/// A value of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Value {
    fn of(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Real(number) => Self::Real(number),
            ValueRef::Text(text) => Self::Text(String::from_utf8_lossy(text).into_owned()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.to_vec()),
        }
    }

    /// As a person reads it; nothing for null, the length for bytes.
    pub fn shown(&self) -> Option<String> {
        match self {
            Self::Null => None,
            Self::Integer(number) => Some(number.to_string()),
            Self::Real(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Blob(bytes) => Some(format!("（{} 字节）", bytes.len())),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.shown().serialize(serializer)
    }
}

/// What was done to one row. Of an update, only changed columns have values, and the key its old one.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Its table.
    pub table: String,
    /// What was done.
    pub kind: Kind,
    /// The primary key, of several columns joined by `/`.
    pub row: String,
    /// Values before, by column position.
    pub old: Vec<Option<Value>>,
    /// Values after, by column position.
    pub new: Vec<Option<Value>>,
}

/// The changes of one operation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes(pub Vec<Change>);

impl Changes {
    /// Decodes what the session extension recorded.
    pub fn decode(mut changeset: &[u8]) -> Result<Self, Error> {
        let mut changes = Vec::new();
        if changeset.is_empty() {
            return Ok(Self(changes));
        }
        let input: &mut dyn Read = &mut changeset;
        let mut items = ChangesetIter::start_strm(&input)?;
        while let Some(item) = items.next()? {
            let operation = item.op()?;
            let kind = match operation.code() {
                Action::SQLITE_INSERT => Kind::Insert,
                Action::SQLITE_DELETE => Kind::Delete,
                _ => Kind::Update,
            };
            let columns = usize::try_from(operation.number_of_columns()).unwrap_or(0);
            let values = |wanted: bool, read: &dyn Fn(usize) -> Option<Value>| -> Vec<Option<Value>> {
                (0..columns).map(|column| if wanted { read(column) } else { None }).collect()
            };
            // A value that is not there is an error of the call, and means: not changed.
            let old = values(kind != Kind::Insert, &|column| item.old_value(column).ok().map(Value::of));
            let new = values(kind != Kind::Delete, &|column| item.new_value(column).ok().map(Value::of));
            let keyed = if kind == Kind::Insert { &new } else { &old };
            let row = item.pk()?.iter().zip(keyed).filter(|(part, _)| **part != 0);
            let row: Vec<String> = row.filter_map(|(_, value)| value.as_ref()?.shown()).collect();
            changes.push(Change { table: operation.table_name().to_owned(), kind, row: row.join("/"), old, new });
        }
        Ok(Self(changes))
    }

    /// The tables touched, sorted, each once.
    pub fn tables(&self) -> Vec<String> {
        let mut tables: Vec<String> = self.0.iter().map(|change| change.table.clone()).collect();
        tables.sort();
        tables.dedup();
        tables
    }

    /// Whether these are the expected changes and no others. Columns added since at the end of a
    /// table don't count.
    pub fn are_as_expected(&self, expected: &Self) -> bool {
        let (ours, theirs) = (self.in_order(), expected.in_order());
        ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| ours.is_as_expected(theirs))
    }

    fn in_order(&self) -> Vec<&Change> {
        let mut changes: Vec<&Change> = self.0.iter().collect();
        changes.sort_by(|a, b| (&a.table, &a.row).cmp(&(&b.table, &b.row)));
        changes
    }
}

impl Change {
    fn is_as_expected(&self, expected: &Self) -> bool {
        let same = |ours: &[Option<Value>], theirs: &[Option<Value>]| ours.iter().zip(theirs).all(|(a, b)| a == b);
        self.table == expected.table
            && self.kind == expected.kind
            && self.row == expected.row
            && same(&self.old, &expected.old)
            && same(&self.new, &expected.new)
    }
}
