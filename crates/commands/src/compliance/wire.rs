//! Requests and responses about what the rules expect.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which year; the running one when left out.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct YearRequest {
    /// The year.
    pub year: Option<i32>,
}

/// An expectation's code.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExpectationRef {
    /// Stable name, such as `party_lecture`.
    pub code: String,
}
