//! Requests and responses about the year's plan.

use domain::plan::ProposedOccasion;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which year to plan.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct PlanRequest {
    /// The year.
    pub year: i32,
}

/// What the rules expect of the year and is not there yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanProposal {
    /// The year.
    pub year: i32,
    /// Occasions, by day. To be moved, joined and left out as the secretary likes.
    pub items: Vec<ProposedLine>,
    /// How many are planned or held in the year already.
    pub already: u32,
}

/// One proposed occasion, ready to read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProposedLine {
    /// What to send back with `plan.accept`.
    pub item: ProposedOccasion,
    /// Its kinds in words.
    pub title: String,
    /// Name of the group.
    pub group: Option<String>,
}

/// The occasions to plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanAcceptance {
    /// The year.
    pub year: i32,
    /// The occasions of the plan, in order of time.
    pub items: Vec<ProposedOccasion>,
}
