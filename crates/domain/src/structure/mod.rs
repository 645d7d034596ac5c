//! How the branch is made up (结构) on a day: age, party standing, education … in the bands of domain.md 4.1.

mod bands;
mod kind;
mod person;
mod place;
mod table;

pub use bands::AGE_BANDS;
pub use kind::StructureKind;
pub use person::Person;
pub use table::{Structure, StructureRow, structure};
