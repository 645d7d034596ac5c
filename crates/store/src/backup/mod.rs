//! Verified copies of the book in `backups/`, and the way back to one of them.

mod compare;
mod copy;
mod good;
mod info;
mod look;
mod make;
mod notes;
mod place;
mod rehearse;
mod restore;
mod rewrap;
mod salvage;
mod take;
#[cfg(test)]
mod tests;
mod thin;

pub use compare::{Difference, Differs, compare};
pub(crate) use copy::{Contents, Pause, copy};
pub use good::newest_good;
pub use info::{Backup, LastStep, Reason, list, name_of_step};
pub(crate) use look::may_write_where_looked_at;
pub use look::{look, only_looked_at, stop_looking};
pub(crate) use make::set_down;
pub use place::{Brought, Place, backups_at, bring_to_place, choose_place, fetch, forget_place, place};
pub use rehearse::{Rehearsal, rehearsal, rehearse};
pub use restore::{Restored, restore};
pub(crate) use restore::{give_way, keep_present};
pub use rewrap::Rewrapped;
pub(crate) use rewrap::{add_code, rewrap};
pub use salvage::Salvaged;
pub use take::{can_be_taken, take};
pub use thin::{ShortOfSpace, short_of_space, space_allowed, space_taken};

/// Bytes backups may take where the book does not say otherwise.
const USUAL_SPACE: u64 = 5 * GIGABYTE;

/// Of the setting: bytes.
const GIGABYTE: u64 = 1 << 30;

/// The folder a copy is tried out in.
pub(crate) const TRIED: &str = rehearse::ASIDE;

/// Folders inside the book's own, for copies that are tried out or looked at.
pub(crate) const ASIDES: [&str; 3] = [rehearse::ASIDE, look::ASIDE, salvage::ASIDE];
