//! Entries of the registers (登记簿), as the book holds them.

mod due;
mod labels;
mod own;
mod read;
mod save;
#[cfg(test)]
mod tests;

pub use due::{Due, due};
pub(crate) use labels::LABELS;
pub use own::{all, drop_own, of_name, own, own_of, save_own};
pub use read::{StoredEntry, any_until, between, counts, every, get, of_member, search, until, years};
pub use save::{bin, save};
