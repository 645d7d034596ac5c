//! Request and response of exporting everything.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::FolderRef;

/// Where everything is to be written, and why.
#[derive(Deserialize, TS)]
pub struct OpenExportRequest {
    /// The folder in which a new one is made.
    pub folder: FolderRef,
    /// Why: ID numbers, health and pensions are in it. It is logged.
    pub reason: String,
}

/// Everything was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenExported {
    /// Name of the folder that was made.
    pub folder_name: String,
    /// Files in it.
    pub files: usize,
    /// What could not be written and why, one a line.
    pub notes: Vec<String>,
}
