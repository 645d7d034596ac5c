//! Verified copies of the book in `backups/`, and the way back to one of them.

mod copy;
mod info;
mod make;
mod restore;
#[cfg(test)]
mod tests;

pub(crate) use copy::{Contents, Pause, copy};
pub use info::{Backup, Reason, list};
pub(crate) use make::{rewrap_open_keys, set_down};
pub(crate) use restore::keep_present;
pub use restore::restore;
