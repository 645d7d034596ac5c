//! What is wrong with a cell, what can be done about it, and what a person decided.

use serde::{Deserialize, Serialize};

domain::words! {
    /// Ways out of a problem.
    ChoiceKind {
        /// Another text, typed or offered, in place of what the file has.
        Retype = "重新填写",
        /// Nothing for now.
        LeaveEmpty = "先空着",
        /// The original really says so.
        Keep = "原件如此",
        /// What the identity card says.
        ByIdentity = "以身份证为准",
        /// What the file says.
        ByFile = "以档案为准",
        /// The one in the book.
        SamePerson = "就是名册里的这位",
        /// Someone else of the same name.
        Another = "是另一个人",
        /// The whole row stays out.
        LeaveOut = "这一行不导入",
    }
}

/// A way out of a problem, as a button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Choice {
    /// What it does.
    pub kind: ChoiceKind,
    /// Words on the button.
    pub label: String,
    /// The text it puts, where it puts one without asking.
    pub text: Option<String>,
}

impl Choice {
    /// A button with the usual words.
    pub fn usual(kind: ChoiceKind) -> Self {
        let label = match kind {
            ChoiceKind::Keep => "原件如此，照填",
            kind => kind.word(),
        };
        Self { kind, label: label.to_owned(), text: None }
    }

    /// A button that puts a text.
    pub fn putting(kind: ChoiceKind, label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { kind, label: label.into(), text: Some(text.into()) }
    }
}

/// Something wrong with one cell. As long as one stands, nothing of the file is imported, unless the
/// rows with problems are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Problem {
    /// The file's row, as Excel counts.
    pub row: u32,
    /// The column's heading, as in the file.
    pub column: String,
    /// Key of the field.
    pub field: String,
    /// What the cell holds.
    pub value: String,
    /// Stable name.
    pub code: String,
    /// What is so and what to look at, in plain words.
    pub message: String,
    /// Ways out, most usual first.
    pub choices: Vec<Choice>,
}

/// Something worth knowing that stops nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Notice {
    /// The file's row, if it is about one.
    pub row: Option<u32>,
    /// In plain words.
    pub message: String,
}

impl Notice {
    /// About a row.
    pub fn row(row: u32, message: impl Into<String>) -> Self {
        Self { row: Some(row), message: message.into() }
    }

    /// About the file.
    pub fn file(message: impl Into<String>) -> Self {
        Self { row: None, message: message.into() }
    }
}

/// What a person decided about a problem. In the window `RowDecision`, apart from what a meeting decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RowDecision"))]
pub struct Decision {
    /// The problem's row.
    pub row: u32,
    /// The problem's field.
    pub field: String,
    /// The way out.
    pub kind: ChoiceKind,
    /// The text to put; for 重新填写 and 以档案为准.
    pub text: Option<String>,
}

/// All decisions on a file, to be asked by row and field.
#[derive(Debug, Clone, Copy, Default)]
pub struct Decisions<'a>(pub &'a [Decision]);

impl<'a> Decisions<'a> {
    /// Whether the row stays out.
    pub fn leaves_out(&self, row: u32) -> bool {
        self.0.iter().any(|decision| decision.row == row && decision.kind == ChoiceKind::LeaveOut)
    }

    /// The latest decision on a cell.
    pub fn on(&self, row: u32, field: &str) -> Option<&'a Decision> {
        self.0.iter().rev().find(|decision| decision.row == row && decision.field == field)
    }

    /// Whether a cell was decided in this way.
    pub fn is(&self, row: u32, field: &str, kind: ChoiceKind) -> bool {
        self.on(row, field).is_some_and(|decision| decision.kind == kind)
    }
}
