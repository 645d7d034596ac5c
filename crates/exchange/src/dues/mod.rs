//! A dues register kept in Excel: who was to pay how much a month, and what was paid in each.

mod columns;
mod entry;
mod heading;
mod people;
mod reading;
mod row;
mod totals;
mod year;

pub use columns::{FIELDS, VOCABULARY};
pub use people::{Matching, Person, match_people};
pub use reading::{DuesChoices, DuesReading, DuesRow, read};
