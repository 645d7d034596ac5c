//! Requests and responses about 民主评议.

use std::collections::BTreeMap;

use domain::{appraisal::AppraisalDraft, member::MemberId, occasion::Advice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which year.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct AppraisalQuery {
    /// The running one when left out.
    pub year: Option<i32>,
}

/// The appraisal of a year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AppraisalView {
    /// What is written down, with everybody of the roster who is not yet on it.
    pub draft: AppraisalDraft,
    /// Names of all on it.
    pub names: BTreeMap<MemberId, String>,
    /// The most that may be 优秀 as a rule.
    pub most_excellent: u32,
    /// What the rules say of it. Nothing is refused.
    pub advice: Vec<Advice>,
    /// Whether anything is written down.
    pub is_kept: bool,
    /// Whether the year's book is sealed, so that it can only be looked at.
    pub sealed: bool,
}
