//! What an operation is called and how it is undone.

use super::Changes;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// How an operation is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpKind {
    /// By putting back what was there before.
    Inverse,
    /// By an operation that does the opposite: what has a number is voided, what is closed is
    /// reopened, never taken away.
    Compensating,
    /// Not at all: it happened (a reveal, an export, a print).
    Event,
}

/// What an operation does with the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Something new.
    Do,
    /// Takes back an earlier one.
    Undo,
    /// Does again one that was taken back.
    Redo,
}

macro_rules! stored_as {
    ($type:ty, $($variant:path => $text:literal),+) => {
        impl $type {
            /// As the `operation` table holds it.
            pub(crate) fn text(self) -> &'static str {
                match self { $($variant => $text),+ }
            }
        }
        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.text().into())
            }
        }
        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                match value.as_str()? {
                    $($text => Ok($variant),)+
                    _ => Err(FromSqlError::InvalidType),
                }
            }
        }
    };
}

stored_as!(OpKind, OpKind::Inverse => "inverse", OpKind::Compensating => "compensating", OpKind::Event => "event");
stored_as!(Act, Act::Do => "do", Act::Undo => "undo", Act::Redo => "redo");

/// An operation to be: its Chinese name, how it is undone, and what it is about.
#[derive(Debug, Clone)]
pub struct Op {
    pub(super) name: String,
    pub(super) kind: OpKind,
    pub(super) act: Act,
    pub(super) target: Option<i64>,
    pub(super) about: Vec<(&'static str, String)>,
    /// Whether what it changed is kept.
    pub(super) keeps_payload: bool,
    /// Of an undo or redo: what it must turn out to change, exactly.
    pub(super) expected: Option<Changes>,
}

impl Op {
    /// A change that is undone by putting back what was before. The name is what the secretary did,
    /// such as 登记党员大会; it stays when a person's data are purged, so it holds no personal data
    /// but a name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: OpKind::Inverse,
            act: Act::Do,
            target: None,
            about: Vec::new(),
            keeps_payload: true,
            expected: None,
        }
    }

    /// A change that is undone by its opposite.
    pub fn compensating(name: impl Into<String>) -> Self {
        Self { kind: OpKind::Compensating, ..Self::new(name) }
    }

    /// Something that happened and can't be undone: a reveal, an export, a print.
    pub fn event(name: impl Into<String>) -> Self {
        Self { kind: OpKind::Event, ..Self::new(name) }
    }

    /// A removal for good: an event of which not even the history keeps what was removed.
    pub fn forgetting(name: impl Into<String>) -> Self {
        Self { keeps_payload: false, ..Self::event(name) }
    }

    /// Notes that it is about a record which it doesn't change, such as the member whose ID number
    /// was revealed; the record's own history then shows it.
    pub fn about(mut self, table: &'static str, row: impl ToString) -> Self {
        self.about.push((table, row.to_string()));
        self
    }

    /// The undoing or redoing of an earlier operation.
    pub(super) fn again(act: Act, name: &str, target: i64, expected: Changes) -> Self {
        Self { act, target: Some(target), expected: Some(expected), ..Self::new(name) }
    }

    /// The undoing of an earlier operation by its opposite; what that changes shows only when it is done.
    pub(super) fn opposite(name: &str, target: i64) -> Self {
        Self { act: Act::Undo, target: Some(target), ..Self::compensating(name) }
    }
}

/// An operation that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    /// What it answered.
    pub value: T,
    /// Its number; of the latest operation before, if nothing was to change.
    pub sequence: i64,
    /// Tables it touched, sorted.
    pub touched: Vec<String>,
}

impl<T> Done<T> {
    /// The same with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Done<U> {
        Done { value: f(self.value), sequence: self.sequence, touched: self.touched }
    }
}
