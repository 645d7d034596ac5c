//! Dues (党费): what is assessed, what was paid, what was closed, what went up and came back.

pub mod assessment;
pub mod closing;
mod compensation;
pub mod import;
mod invariants;
mod labels;
pub mod large;
pub mod ledger;
pub mod payment;
pub mod payments;
pub mod publication;
pub mod rate;
mod reason;
pub mod relief;
pub mod remittance;
pub mod returned;
pub mod slip;
#[cfg(test)]
mod tests;

pub(crate) use compensation::COMPENSATIONS;
pub use invariants::{CORRECTIONS_OF_PAYMENTS, PARTS_ADD_UP, SLIPS_WITHOUT_GAPS};
pub(crate) use labels::LABELS;
pub(crate) use slip::keep_high_water;
