//! Occasions of organisation life, as the book holds them.

mod between;
mod content;
mod import;
mod invariants;
mod labels;
mod list;
mod month;
mod print;
mod read;
mod save;
mod state;

pub use between::between;
pub use import::{ImportedAbsence, ImportedOccasion, apply_import};
pub(crate) use invariants::HAS_A_KIND;
pub(crate) use labels::LABELS;
pub use list::{OccasionFilter, OccasionLine, PAGE_SIZE, last_like, lines_of, list, on_days, search};
pub use month::{Figures, MembersOfMonth, Missed, MonthLife, MonthOccasion, figures, month};
pub use print::{Printed, printed, record_print};
pub use read::{StoredOccasion, get};
pub use save::save;
pub use state::{bin, cancel, hold};
