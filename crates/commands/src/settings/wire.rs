//! Requests and responses about settings.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::settings::Known;
use ts_rs::TS;

/// A setting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Setting {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// What it is.
    #[ts(type = "unknown")]
    pub value: Value,
    /// What the program comes with.
    #[ts(type = "unknown")]
    pub default: Value,
    /// What it can be, as a sentence.
    pub choices: String,
    /// The words it can be one or some of; none where it is something else.
    pub words: Vec<String>,
    /// Where the default comes from.
    pub source: String,
}

impl Setting {
    pub(super) fn of(known: &Known, value: Value) -> Self {
        Self {
            key: known.key.to_owned(),
            label: known.label.to_owned(),
            value,
            // Every default is read by a test.
            default: serde_json::from_str(known.default).unwrap_or_default(),
            choices: known.shape.in_chinese(),
            words: known.shape.words().iter().map(ToString::to_string).collect(),
            source: known.source.to_owned(),
        }
    }
}

/// Which setting.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SettingRef {
    /// Its key.
    pub key: String,
}

/// What to set it to.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SettingValue {
    /// Its key.
    pub key: String,
    /// What to.
    #[ts(type = "unknown")]
    pub value: Value,
}
