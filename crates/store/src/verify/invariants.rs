//! What always holds in a book beyond what the tables themselves refuse.

use crate::{Db, Error};

/// Something that always holds. Checked by `verify`, and before an undo or redo is committed.
#[derive(Debug, Clone, Copy)]
pub struct Invariant {
    /// What holds, in Chinese, such as 每次活动至少有一个类型.
    pub name: &'static str,
    /// Where it doesn't: one Chinese phrase each, nothing if it holds.
    pub violations: fn(&Db) -> Result<Vec<String>, Error>,
}

/// Every concept's invariants; each concept keeps its own in its folder.
pub const INVARIANTS: &[Invariant] = &[
    crate::member::EVERYONE_HAS_A_STATUS,
    crate::member::NO_OVERLAP,
    crate::occasion::HAS_A_KIND,
    crate::attendance::MARKS_ON_THE_LIST,
    crate::attendance::MAKE_UP_OF_MISSED,
    crate::fund::SUBSIDIES_ADD_UP,
    crate::attachment::LINKS_LEAD_SOMEWHERE,
    crate::attachment::ONLY_KNOWN_ROLES,
    crate::dues::PARTS_ADD_UP,
    crate::dues::SLIPS_WITHOUT_GAPS,
    crate::dues::CORRECTIONS_OF_PAYMENTS,
    crate::settings::ONLY_KNOWN_SETTINGS,
    crate::submission::FOLDERS_ADD_UP,
    crate::bureau_form::ONLY_KNOWN_NAMES,
];
