//! Requests and responses about dues.

mod assessment;
mod closing;
mod collect;
mod grid;
mod large;
mod owed;
mod payment;
mod publication;
mod rate;
mod relief;
mod remittance;
mod returned;
mod reveal;

pub use assessment::*;
pub use closing::*;
pub use collect::*;
pub use grid::*;
pub use large::*;
pub use owed::*;
pub use payment::*;
pub use publication::*;
pub use rate::*;
pub use relief::*;
pub use remittance::*;
pub use returned::*;
pub use reveal::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which year of dues.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct DuesYear {
    /// The year.
    pub year: i32,
}
