//! Attendance, as the book holds it.

mod counts;
mod freeze;
mod invariants;
mod labels;
mod listing;
mod made_up;
mod make_up;
mod marks;
mod missed;
mod people;
mod tallies;
#[cfg(test)]
mod tests;

pub(crate) use counts::{LIST_COUNTS, counts_of};
pub use freeze::{Refreshed, RosterChange, refresh, roster_change};
pub(crate) use freeze::{freeze_only, freeze_with};
pub(crate) use invariants::{MAKE_UP_OF_MISSED, MARKS_ON_THE_LIST};
pub(crate) use labels::LABELS;
pub use listing::{ListedRow, listing};
pub use made_up::{MadeUp, made_up_between};
pub use make_up::{make_up, withdraw_make_up};
pub(crate) use marks::mark;
pub use missed::{MissedOccasion, MissedRow, missed_between, missed_of, waiting_between};
pub(crate) use people::frozen;
pub use people::people;
pub use tallies::{Attendee, PersonTally, attendees, tallies_of};
