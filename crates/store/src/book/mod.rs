//! The open book, and the folder it lies in.

mod db;
mod folder;
mod identity;
mod locking;
mod owner;
mod scratch;
mod store;
#[cfg(test)]
mod tests;

pub use db::{Db, Tx};
pub(crate) use folder::with_ending;
pub use folder::{BookFolder, Now};
pub(crate) use owner::lock;
pub use scratch::Scratch;
pub use store::Store;
pub(crate) use store::transact;
