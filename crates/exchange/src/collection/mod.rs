//! 局端汇总: what the bureau's side reads beside packages, and the tables it writes.

mod expected;
mod table;

pub use expected::{MAX_EXPECTED, expected};
pub use table::{Cell, Table};
