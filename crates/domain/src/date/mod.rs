//! Days as the branch's papers know them: sometimes only the month, sometimes only the year.

mod partial;
mod period;

pub use partial::{InvalidDate, PartialDate, Precision};
pub use period::{Period, held_on};
