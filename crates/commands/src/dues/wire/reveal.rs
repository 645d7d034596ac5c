//! Requests and responses about the bases (核定基数), which stay masked until somebody asks for them.

use domain::{member::MemberId, money::Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The bases of a year, and what for.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BasesRequest {
    /// The year.
    pub year: i32,
    /// What they are looked at for.
    #[serde(default)]
    pub why: Option<String>,
}

/// What one member's dues are reckoned from at the end of the year.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct MemberBase {
    /// The member.
    pub member_id: MemberId,
    /// 核定基数, 分.
    pub base: Fen,
}
