//! The 一本通, as the book holds it: what stands in it, what was printed of it, its sealing and its filing.

mod check;
mod compensation;
mod entries;
mod filing;
mod labels;
mod listed;
mod listing;
mod month_print;
mod print;
mod seal;
#[cfg(test)]
mod tests;

pub use check::check;
pub(crate) use compensation::{COMPENSATIONS, CONDITIONS};
pub use entries::{YearEntry, entries, years};
pub use filing::{Filing, FilingStep, file, filings, state};
pub(crate) use labels::LABELS;
pub use listing::data_hash;
pub use month_print::{MonthPrint, month_prints, record_month_print};
pub use print::{EntryPrint, NewPrint, PrintedEntry, YearPrinted, printed, record_print};
pub use seal::{Lifted, NewSeal, Seal, SealBasis, basis, document, seal, sealed, seals, unseal};
