//! Occasions of organisation life, as the book holds them.

mod between;
mod content;
mod content_hashes;
mod elections;
mod import;
mod invariants;
mod labels;
mod list;
mod month;
mod print;
mod read;
mod save;
mod state;
mod whole;

pub use between::between;
pub(crate) use content_hashes::content_hashes;
pub use elections::elections;
pub use import::{ImportedAbsence, ImportedOccasion, apply_import};
pub(crate) use invariants::HAS_A_KIND;
pub(crate) use labels::LABELS;
pub use list::{OccasionFilter, OccasionLine, PAGE_SIZE, last_like, lines_of, list, on_days, search};
pub use month::{Missed, MonthLife, MonthOccasion, month};
pub use print::{Printed, printed, record_print};
pub use read::{StoredOccasion, get};
pub use save::save;
pub use state::{bin, cancel, hold};
pub use whole::{WholeOccasion, whole, whole_between};
