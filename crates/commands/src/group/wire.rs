//! Requests and responses about groups.

use chrono::NaiveDate;
use domain::{group::GroupId, member::MemberId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// On which day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct OnDay {
    /// The day; today when left out.
    pub day: Option<NaiveDate>,
}

/// A group as it stood on the day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupView {
    /// The party group, by number in the book.
    pub id: GroupId,
    /// 党小组 as it is called, such as 第一党小组.
    pub name: String,
    /// Key of its leader.
    pub leader_id: Option<MemberId>,
    /// Name of its leader.
    pub leader: Option<String>,
    /// Members on the roster.
    pub members: u32,
    /// What is worth saying about its size; empty when all is as usual.
    pub advice: Vec<String>,
}

/// A group to be made or given another name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct GroupDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<GroupId>,
    /// 党小组 as it is called, such as 第一党小组.
    pub name: String,
}

/// A group's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct GroupRef {
    /// The party group, by number in the book.
    pub id: GroupId,
}
