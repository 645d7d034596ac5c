//! The 一本通: the year of a branch as one printed book, and what becomes of it when the year is over.

mod entry;
mod filing;
mod section;
mod span;

pub use entry::{EntryKey, InvalidEntryKey, RecordKind};
pub use filing::{FilingState, due_day};
pub use section::{SectionKind, in_order, section_of};
pub use span::Span;
