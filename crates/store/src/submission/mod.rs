//! What was handed to the superior (上报), and whether it arrived (回执), as the book holds it.

mod acknowledging;
mod giving;
mod invariants;
mod labels;
mod reading;
#[cfg(test)]
mod tests;

pub use acknowledging::{Acknowledgement, acknowledge, acknowledge_package};
pub use giving::{HandedColumn, HandedFile, Handing, give};
pub(crate) use invariants::FOLDERS_ADD_UP;
pub(crate) use labels::LABELS;
pub use reading::{Submission, list};
