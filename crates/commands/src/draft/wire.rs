//! Requests and responses about drafts.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::draft;
use ts_rs::TS;

/// A form as it is now.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftKeeping {
    /// Which form, such as `occasion`.
    pub kind: String,
    /// Which record it is about; empty for a new one.
    #[serde(default)]
    pub subject: String,
    /// What is on it.
    #[ts(type = "unknown")]
    pub content: Value,
}

/// Which draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftRef {
    /// Which form.
    pub kind: String,
    /// Which record it is about; empty for a new one.
    #[serde(default)]
    pub subject: String,
}

/// Which drafts.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct DraftQuery {
    /// Of one form only.
    pub kind: Option<String>,
}

/// A form half filled.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Draft {
    /// Which form.
    pub kind: String,
    /// Which record it is about; empty for a new one.
    pub subject: String,
    /// What is on it.
    #[ts(type = "unknown")]
    pub content: Value,
    /// When, UTC, ISO.
    pub saved_at: String,
}

impl From<draft::Draft> for Draft {
    fn from(draft: draft::Draft) -> Self {
        let draft::Draft { kind, subject, content, saved_at } = draft;
        Self { kind, subject, content, saved_at }
    }
}
