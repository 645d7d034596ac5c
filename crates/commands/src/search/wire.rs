//! The one search box.

use domain::{member::MemberId, occasion::OccasionId, register::RegisterEntryId, writing::WritingId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SearchRequest {
    /// Name, pinyin, initials, the last digits of a telephone number, words of a topic.
    pub text: String,
}

/// What was found, by what it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchAnswer {
    /// People, occasions and texts; those without a hit are left out.
    pub groups: Vec<SearchGroup>,
}

/// Hits of one sort.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchGroup {
    /// `党员`, `组织生活`, `登记簿`, `文稿`, `回收站`.
    pub label: String,
    /// The first of them.
    pub hits: Vec<SearchHit>,
    /// How many there are in all.
    pub total: u32,
}

/// One hit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHit {
    /// Name or topic.
    pub title: String,
    /// What tells it from another: group and telephone, day and kind.
    pub detail: String,
    /// Where it leads.
    pub target: SearchTarget,
}

/// Where a hit leads.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum SearchTarget {
    /// A member's card.
    Member(MemberId),
    /// An occasion's record.
    Occasion(OccasionId),
    /// An entry of a register.
    Registered(RegisterEntryId),
    /// A text of the branch.
    Writing(WritingId),
    /// What lies in the bin: its table and key.
    Binned(String),
}
