//! 专项: what a bureau asks for beside the periodic returns.

mod kind;

pub use kind::{EIGHTY, SpecialKind, award_year};
