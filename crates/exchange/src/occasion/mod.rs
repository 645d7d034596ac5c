//! A ledger of organisation life kept in Excel.

mod absentees;
mod attendance;
mod columns;
mod counts;
mod day;
mod kinds;
mod reading;
mod reasons;
mod times;

pub use absentees::{Absentee, absentees};
pub use columns::{FIELDS, VOCABULARY};
pub use reading::{LedgerReading, OccasionLine, read};
pub(crate) use times::hours_of;
