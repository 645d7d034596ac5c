//! What a package says of itself: readable before the password is given, and compared with what is in it after.

use serde::{Deserialize, Serialize};

/// The format this program writes.
pub(super) const FORMAT: i64 = 1;

/// `manifest.json` of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Which way of packing.
    pub format: i64,
    /// Schema version of the book in it.
    pub schema_version: i64,
    /// When it was made, UTC, ISO.
    pub made_at: String,
    /// Name of the branch.
    pub branch: String,
    /// Members not in the bin.
    pub members: i64,
    /// Occasions not in the bin.
    pub occasions: i64,
    /// Attachments whose files are in it.
    pub attachments: u64,
    /// Attachments of the book whose files were found sound nowhere when it was made.
    pub attachments_lost: u64,
    /// What the history comes to.
    pub head: String,
    /// Every other file in it.
    pub parts: Vec<Part>,
}

/// A file in a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name in the package.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of it, in hexadecimal.
    pub sha256: String,
}
