//! The fund ledger (经费收支明细账) and the subsidies paid out of it.

mod compensation;
pub mod entry;
mod invariants;
mod labels;
pub mod subsidy;

pub(crate) use compensation::COMPENSATIONS;
pub(crate) use invariants::SUBSIDIES_ADD_UP;
pub(crate) use labels::LABELS;
