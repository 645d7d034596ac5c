//! Requests and responses about handing over.

use serde::{Deserialize, Serialize};
use store::handover;
use ts_rs::TS;

use crate::desk::{FileRef, FolderRef};

/// How handing over stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverState {
    /// Packages made of this book, the latest first.
    pub packages: Vec<HandoverPackage>,
    /// Set while the book is only kept.
    pub read_only: Option<ReadOnlyView>,
}

/// A package that was made of this book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverPackage {
    /// When, UTC, ISO.
    pub made_at: String,
    /// Name of the file.
    pub file_name: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// For whom.
    pub receiver: Option<String>,
    /// How many operations changed the book since, which the package lacks.
    pub changes_since: i64,
}

/// Since when and why the book is only kept.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadOnlyView {
    /// UTC, ISO.
    pub since: String,
    /// Why.
    pub reason: String,
}

/// A package to be made.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct HandoverGiving {
    /// The folder it is put into.
    pub folder: FolderRef,
    /// 移交口令, which the receiver is told apart from the package.
    pub password: String,
    /// 接收人.
    #[serde(default)]
    pub receiver: Option<String>,
}

/// A package that was made, opened again and compared with the book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverGiven {
    /// Name of the file.
    pub file_name: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What is not as it should be in the book, one Chinese phrase each.
    pub problems: Vec<String>,
    /// Names of attachments whose files are gone.
    pub lost: Vec<String>,
    /// Tables touched: that it was made is set down in the book.
    pub touched: Vec<String>,
}

impl From<handover::Given> for HandoverGiven {
    fn from(given: handover::Given) -> Self {
        let handover::Given { handover, problems, lost, .. } = given;
        let handover::Handover { file_name, bytes, sha256, .. } = handover;
        Self { file_name, bytes, sha256, problems, lost, touched: vec!["handover".to_owned()] }
    }
}

/// A package to be looked at.
#[derive(Deserialize, TS)]
pub struct HandoverLook {
    /// The package.
    pub file: FileRef,
}

/// What a package says of itself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverContents {
    /// Name of the branch.
    pub branch: String,
    /// When it was made, UTC, ISO.
    pub made_at: String,
    /// Members in it.
    pub members: i64,
    /// Occasions in it.
    pub occasions: i64,
    /// Photos and papers in it.
    pub attachments: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// Whether a book lies here already, which would be kept as a backup.
    pub has_book: bool,
}

/// A package to be taken over.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct HandoverTaking {
    /// The package.
    pub file: FileRef,
    /// 移交口令.
    pub password: String,
    /// The new secretary's own password; none for 未设口令.
    #[serde(default)]
    pub own_password: Option<String>,
    /// Whether a book that lies here already may be kept as a backup in its favour; refused otherwise.
    #[serde(default)]
    pub keep_present: bool,
}

/// Why something is done with the book as a whole.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HandoverReason {
    /// Why.
    pub reason: String,
}

/// The book is to be wiped.
#[derive(Deserialize, TS)]
pub struct HandoverWiping {
    /// Where 清除证明 is put first; not on this computer, best on a stick.
    pub folder: FolderRef,
    /// The branch's full name, typed once more.
    pub branch: String,
}

/// The book was wiped.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverWiped {
    /// Name of 清除证明 in the folder.
    pub certificate: String,
    /// Files taken away.
    pub files: usize,
}

/// A 移交清单 to print.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct HandoverListRequest {
    /// 移交人; the secretary of the book when left out.
    pub giver: Option<String>,
    /// 接收人; that of the latest package when left out.
    pub receiver: Option<String>,
    /// 监交人; left to the pen when left out.
    pub witness: Option<String>,
}
