//! 上报包: one zip a branch hands to a bureau that collects with this program, and what comes back for it.
//!
//! `docs/package.md` says every field. [`write`] makes one, the same bytes from the same data at the same given time;
//! [`read`] believes nothing a file says of itself.

mod acknowledgement;
mod directory;
mod error;
mod limits;
mod manifest;
mod name;
mod reading;
mod writing;

pub use acknowledgement::Acknowledgement;
pub use error::PackageError;
pub use limits::Limits;
pub use manifest::{Added, Counts, FileEntry, HistoryHead, Manifest};
pub use name::{file_name, plain};
pub use reading::{Received, read};
pub use writing::{Document, Making, write};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Version of `data.json`, `manifest.json` and 回执 that this program writes and reads (docs/package.md).
pub const SCHEMA: u32 = 1;

/// `data.json`: a return and the version of its format.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data<Content> {
    schema: u32,
    content: Content,
}

/// Name of what a program reads.
pub const DATA: &str = "data.json";
/// Name of the list of files.
pub const MANIFEST: &str = "manifest.json";

/// SHA-256 of some bytes, 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    in_digits(Sha256::digest(bytes))
}

fn in_digits(hash: impl AsRef<[u8]>) -> String {
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
