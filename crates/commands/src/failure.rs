//! What can't be done, told to a person who keeps books, not computers.

use serde::Serialize;
use ts_rs::TS;

/// Why a request was not done, and what to do next. Nothing was stored.
///
/// The window switches on `code`, never on the Chinese text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    /// Stable name, such as `import.password_protected`.
    pub code: String,
    /// What is so, in one sentence.
    pub title: String,
    /// What to do next, in one sentence.
    pub what_to_do: String,
    /// For whoever helps by telephone: file, row, column or the technical cause. May be empty.
    pub detail: String,
}

impl Failure {
    /// A failure without technical detail.
    pub fn new(code: &str, title: impl Into<String>, what_to_do: impl Into<String>) -> Self {
        Self { code: code.to_owned(), title: title.into(), what_to_do: what_to_do.into(), detail: String::new() }
    }

    /// The same, with the technical cause.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::new(error.code(), error.to_string(), error.what_to_do()).with_detail(error.detail())
    }
}

impl From<report::Error> for Failure {
    fn from(error: report::Error) -> Self {
        Self::new(error.code(), error.to_string(), error.what_to_do()).with_detail(error.detail())
    }
}
