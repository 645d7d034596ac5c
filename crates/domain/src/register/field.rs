//! What a register asks for.

use std::borrow::Cow;

use crate::figure::Unit;

/// A field of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is called: its label, and its name in the book.
    pub name: Cow<'static, str>,
    /// What goes into it.
    pub kind: FieldKind,
    /// Whether an entry is none without it.
    pub required: bool,
}

/// What goes into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    Choice(Choices),
    /// One member or several.
    Members,
    /// Whether it is so.
    YesNo,
}

/// Words to choose one of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choices {
    /// Of a register of the program.
    Kept(&'static [&'static str]),
    /// Of one that the branch made itself.
    Own(Vec<String>),
}

impl Choices {
    /// The words, in their order.
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Kept(words) => words.iter().map(|word| (*word).to_owned()).collect(),
            Self::Own(words) => words.clone(),
        }
    }

    /// Whether it is one of them.
    pub fn contains(&self, word: &str) -> bool {
        match self {
            Self::Kept(words) => words.contains(&word),
            Self::Own(words) => words.iter().any(|one| one == word),
        }
    }
}

impl Field {
    /// A field that may be left empty.
    pub(super) const fn new(name: &'static str, kind: FieldKind) -> Self {
        Self { name: Cow::Borrowed(name), kind, required: false }
    }

    /// The same, without which an entry says nothing.
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}
