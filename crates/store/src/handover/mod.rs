//! 移交: the whole book in one file under a password of its own, taken over by the next secretary on another computer;
//! and what becomes of the book that stays behind: only kept (只读), or wiped.

mod fault;
mod give;
mod holdings;
mod labels;
mod made;
mod manifest;
mod package;
mod read_only;
mod take_over;
#[cfg(test)]
mod tests;
mod wipe;

pub use give::{Given, give};
pub use holdings::{Holdings, holdings};
pub(crate) use labels::LABELS;
pub use made::{Handover, changes_since, list};
pub use manifest::{Manifest, Part};
pub use package::Package;
pub use read_only::{ReadOnly, is_read_only, lift, read_only, set};
pub(crate) use read_only::{is_about_paper, may_still_change};
pub use take_over::{Present, take_over};
pub use wipe::{Belongings, belongings, wipe};
