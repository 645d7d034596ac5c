//! Texts of the branch (文稿), as the book holds them.

mod labels;
mod read;
mod save;
#[cfg(test)]
mod tests;

pub(crate) use labels::LABELS;
pub use read::{StoredWriting, get, list, of_year, search};
pub use save::{bin, save};
