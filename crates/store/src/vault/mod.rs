//! The lock on the book: one random data key, wrapped in slots that lie beside it in `book.keys`.

mod key;
mod keys;
mod slot;

pub(crate) use key::random;
pub use key::{DataKey, Password};
pub use keys::KeyFile;
pub use slot::{Cost, Slot};
