//! The lock on the book: one random data key, wrapped in slots that lie beside it in `book.keys`.

mod key;
mod keys;
mod recovery;
mod slot;
mod tries;

pub(crate) use key::random;
pub use key::{DataKey, Password};
pub use keys::{KeyFile, Recovery};
pub use recovery::{GROUPS, RecoveryCode};
pub use slot::{Cost, Slot};
pub use tries::Tries;
