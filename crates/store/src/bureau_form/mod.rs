//! The forms a bureau sends (局里的表): the file, and what its cells and tables say.

mod invariants;
mod labels;
mod mapping;
mod read;
mod save;
#[cfg(test)]
mod tests;

pub(crate) use invariants::ONLY_KNOWN_NAMES;
pub(crate) use labels::LABELS;
pub use mapping::{Mapping, clear_cell, map_cell, map_table, mapping};
pub use read::{StoredForm, content, get, list};
pub use save::{NewForm, add, bin, replace_file, save};
