//! Members: their rows, and what held of them from when to when.

mod change;
mod coming;
pub mod condition;
mod import;
mod invariants;
mod labels;
mod own_field;
pub(crate) mod period;
mod record;
pub mod roster;
mod situation;
pub mod suspension;
mod turnover;

pub use change::{add, classes, contacts, groups, move_to_group, set_class, set_contact, set_status, statuses};
pub use coming::{ComingOrGoing, coming_and_going};
pub use condition::ConditionHeld;
pub(crate) use invariants::{EVERYONE_HAS_A_STATUS, NO_OVERLAP};
pub(crate) use labels::LABELS;

pub use import::{ImportRow, Imported, Match, MatchKey, apply_import, find_matches};
pub use own_field::{OwnValues, own_fields, save_own_fields, set_own_values};
pub use period::Held;
pub use record::{MemberRecord, all, bin, get, insert, reorder, restore, update};
pub use roster::RosterLine;
pub use situation::{MemberOnDay, MemberPeriods, Situation, all_on_day};
pub use suspension::SuspensionHeld;
pub use turnover::{Turned, Turnover, turnover};

#[cfg(test)]
mod tests;
