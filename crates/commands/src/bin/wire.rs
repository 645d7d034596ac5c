//! Requests and responses about the bin.

use serde::{Deserialize, Serialize};
use store::bin;
use ts_rs::TS;

/// A record in the bin.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Binned {
    /// Its table.
    pub table: String,
    /// Its key.
    pub id: i64,
    /// What it is, such as 党员.
    pub label: String,
    /// Its name, such as 王芳.
    pub name: String,
    /// When it was put here, UTC, ISO.
    pub binned_at: String,
}

impl From<bin::Binned> for Binned {
    fn from(binned: bin::Binned) -> Self {
        let bin::Binned { table, label, id, name, binned_at } = binned;
        Self { table, id, label, name, binned_at }
    }
}

/// Which record of the bin.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BinnedRef {
    /// Its table.
    pub table: String,
    /// Its key.
    pub id: i64,
}
