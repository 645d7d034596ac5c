//! Requests and responses about deputies.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::deputy::Deputy;
use ts_rs::TS;

/// Who stood in, and when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct DeputyView {
    /// Its key; none for one to be entered.
    #[serde(default)]
    pub id: Option<i64>,
    /// 代办人.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
}

impl From<Deputy> for DeputyView {
    fn from(deputy: Deputy) -> Self {
        let Deputy { id, name, from, to, reason } = deputy;
        Self { id, name, from, to, reason }
    }
}

impl From<DeputyView> for Deputy {
    fn from(view: DeputyView) -> Self {
        let DeputyView { id, name, from, to, reason } = view;
        Self { id, name, from, to, reason }
    }
}

/// Which one.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct DeputyRef {
    /// Its key.
    pub id: i64,
}
