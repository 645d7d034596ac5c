//! Who was expected at an occasion, who came, and who caught up later.

mod audience;
mod counts;
mod entry;
mod make_up;
mod mark;
mod numbers;

pub use audience::{Listed, Listing, counted_by_kind};
pub use counts::{Counts, Rate, Rates, Tally};
pub use entry::{MakeUp, MarkEntry};
pub use make_up::MakeUpWay;
pub use mark::{ExclusionBasis, Mark, when_all_present};
pub use numbers::{RowNumbers, row_numbers};
