//! What lies ahead, as the book holds it: the notice list.

mod labels;
mod notices;

pub(crate) use labels::LABELS;
pub use notices::{notices, save_notices};
