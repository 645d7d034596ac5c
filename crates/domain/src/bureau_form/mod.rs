//! 局里的表: the forms a bureau sends, and what a place in one can say.
//!
//! The choices are a table of data: every figure of the dictionary of each stretch of time, facts about the branch,
//! and the columns of three lists. A place is told what it says by pointing at it and choosing, or by typing the
//! name in double braces; both lead to the same [`Said`].

mod draft;
mod fact;
mod list;
mod mapping;
mod name;
mod said;

pub use draft::{BureauFormDraft, BureauFormProblem, FormRhythm};
pub use fact::FormFact;
pub use list::{FormList, ListField};
pub use mapping::{CellMapping, ColumnMapping, MappingProblem, TableMapping};
pub use name::said_of;
pub use said::{Said, sayings};

use serde::{Deserialize, Serialize};

/// Key of a form in the book; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct BureauFormId(pub i64);
