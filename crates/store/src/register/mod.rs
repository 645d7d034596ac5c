//! Entries of the registers (登记簿), as the book holds them.

mod labels;
mod read;
mod save;
#[cfg(test)]
mod tests;

pub(crate) use labels::LABELS;
pub use read::{StoredEntry, between, counts, get, of_member, search, until, years};
pub use save::{bin, save};
