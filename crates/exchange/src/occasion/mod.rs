//! A ledger of organisation life kept in Excel.

mod absentees;
mod columns;
mod kinds;
mod reading;
mod times;

pub use absentees::{Absentee, absentees};
pub use columns::{FIELDS, VOCABULARY};
pub use reading::{LedgerReading, OccasionLine, read};
