//! A sheet as a list: its header, its records, and what is neither.

mod beside;
mod body;
mod decision;
mod header;
mod label;
mod notices;
mod vocabulary;

pub use beside::{row_in_words, row_of_file, unfolded};
pub use body::{Body, Record, body};
pub use decision::{Choice, ChoiceKind, Decision, Decisions, Notice, Problem};
pub use header::{Column, ColumnChoice, Found, Layout, find, lists};
pub use label::{normal, without_brackets};
pub use notices::{notices, uncalculated};
pub use vocabulary::{Pattern, Synonyms, Vocabulary};
