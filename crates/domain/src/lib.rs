//! What a branch of retired cadres is, and the rules that bind it.
//!
//! Pure types and functions: no files, no database, no clock, no randomness. What depends on the
//! day takes the day as an argument. A folder is a concept of the branch; `docs/glossary.md` gives
//! each English name its Chinese one.

pub mod appraisal;
pub mod attachment;
pub mod attendance;
pub mod backup;
pub mod branch;
pub mod bureau_form;
pub mod committee;
pub mod compliance;
pub mod date;
pub mod dues;
pub mod field_sheet;
pub mod figure;
pub mod fund;
pub mod group;
pub mod member;
pub mod money;
pub mod occasion;
pub mod plan;
pub mod register;
pub mod special;
pub mod strokes;
pub mod structure;
pub mod submission;
pub mod text;
pub mod words;
pub mod writing;
pub mod yearbook;
