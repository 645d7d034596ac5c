//! A roster kept in Excel or CSV, and how it compares with the book.

mod checks;
mod columns;
mod compare;
mod reading;
mod record;
mod template;

pub use columns::{VOCABULARY, fields_offered};
pub use compare::{Change, Comparison, Existing, Fate, Known, compare};
pub use reading::{MemberLine, RosterReading, read, read_with_own};
pub use template::template;
