//! Entries of the registers (登记簿), as the book holds them.

mod labels;
mod own;
mod read;
mod save;
#[cfg(test)]
mod tests;

pub(crate) use labels::LABELS;
pub use own::{all, drop_own, of_name, own, own_of, save_own};
pub use read::{StoredEntry, between, counts, get, of_member, search, until, years};
pub use save::{bin, save};
