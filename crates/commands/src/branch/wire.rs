//! Requests about the branch.

use domain::branch::BranchDetails;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the first-run guide has asked.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BranchSetup {
    /// The branch.
    #[serde(flatten)]
    pub branch: BranchDetails,
    /// Password of the book; none leaves it 未设口令.
    #[serde(default)]
    pub password: Option<String>,
}
