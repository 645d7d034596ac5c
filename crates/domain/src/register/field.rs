//! What a register asks for.

use crate::figure::Unit;

/// A field of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// What it is called: its label, and its name in the book.
    pub name: &'static str,
    /// What goes into it.
    pub kind: FieldKind,
    /// Whether an entry is none without it.
    pub required: bool,
}

/// What goes into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// A text of several lines.
    Prose,
    /// A count of something.
    Number(Unit),
    /// Money, in 分.
    Money,
    /// A day.
    Day,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// One member or several.
    Members,
    /// Whether it is so.
    YesNo,
}

impl Field {
    /// A field that may be left empty.
    pub(super) const fn new(name: &'static str, kind: FieldKind) -> Self {
        Self { name, kind, required: false }
    }

    /// The same, without which an entry says nothing.
    pub(super) const fn required(self) -> Self {
        Self { required: true, ..self }
    }
}
