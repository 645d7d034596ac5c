//! Whether the book is sound, and what was looked at to say so.

mod invariants;
#[cfg(test)]
mod schema_rules;
mod whole;

pub use invariants::{INVARIANTS, Invariant};
pub(crate) use whole::tables;
pub use whole::{Check, fingerprint, fingerprints, verify};
