//! What a branch of retired cadres is, and the rules that bind it.
//!
//! Pure types and functions: no files, no database, no clock, no randomness. What depends on the
//! day takes the day as an argument. A folder is a concept of the branch; `docs/glossary.md` gives
//! each English name its Chinese one.

pub mod date;
pub mod text;
