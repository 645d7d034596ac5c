//! `manifest.json`: what is in a package, and how each file is known again.

use chrono::{DateTime, FixedOffset};
use domain::submission::{Content, MAX_TEXT, ReportingPeriod};
use serde::{Deserialize, Serialize};

use super::{DATA, PackageError, SCHEMA};

/// What says that a zip is a 上报包, and no other package of this program.
pub(super) const WHAT: &str = "支部上报包";

/// The list of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// 支部上报包.
    pub what: String,
    /// Version of the format.
    pub schema: u32,
    /// The branch's uid, as in `data.json`.
    pub branch_uid: String,
    /// 填报单位, likewise.
    pub branch: String,
    /// 上级党组织, likewise.
    pub superior: String,
    /// 所属期, likewise.
    pub period: ReportingPeriod,
    /// When it was made.
    pub made_at: DateTime<FixedOffset>,
    /// Program and version that made it.
    pub program: String,
    /// How much there is of what.
    pub counts: Counts,
    /// What the history of the branch's book came to when it was made; none in packages of older programs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<HistoryHead>,
    /// Columns and files beyond the least, each with the reason given.
    pub added: Vec<Added>,
    /// Every file but this list itself.
    pub files: Vec<FileEntry>,
}

/// How much a package holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// 指标.
    pub figures: usize,
    /// 活动.
    pub occasions: usize,
    /// 名册人数.
    pub members: usize,
}

/// The last link of the chain of a book's history: the bureau holds it, and the book can be asked for it later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HistoryHead {
    /// 第几步.
    pub steps: u64,
    /// 校验值, 64 hexadecimal digits.
    pub hash: String,
}

/// A column of the roster that was added, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Added {
    /// Head of the column.
    pub column: String,
    /// 事由, as the secretary gave it.
    pub reason: String,
}

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its content, 64 hexadecimal digits.
    pub sha256: String,
}

impl Counts {
    /// Of a return.
    pub fn of(content: &Content) -> Self {
        Self { figures: content.figures.len(), occasions: content.occasions.len(), members: content.roster.rows.len() }
    }
}

impl Manifest {
    /// Whether it is what a list must be, whatever it lists.
    pub(super) fn check(&self) -> Result<(), PackageError> {
        if self.what != WHAT || self.schema != SCHEMA {
            return Err(PackageError::OtherZip { missing: "“支部上报包”的清单" });
        }
        let added = self.added.iter().flat_map(|added| [&added.column, &added.reason]);
        let mut texts = added.chain([&self.program]);
        if texts.any(|text| text.chars().any(char::is_control) || text.chars().nth(MAX_TEXT).is_some()) {
            return Err(PackageError::malformed(super::MANIFEST, "a text is too long or has control characters"));
        }
        let digits = |hash: &str| hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        if self.history.as_ref().is_some_and(|head| !digits(&head.hash)) {
            return Err(PackageError::malformed(super::MANIFEST, "the hash of the history is none"));
        }
        match self.files.iter().any(|file| file.name == DATA) {
            true => Ok(()),
            false => Err(PackageError::OtherZip { missing: DATA }),
        }
    }

    /// Whether it says of the return what the return says itself.
    pub(super) fn agrees(&self, content: &Content) -> Result<(), PackageError> {
        let branch = &content.branch;
        let told = [
            ("支部", self.branch_uid == branch.uid && self.branch == branch.name && self.superior == branch.superior),
            ("所属期", self.period == content.period),
            ("数量", self.counts == Counts::of(content)),
        ];
        match told.into_iter().find(|(_, same)| !same) {
            Some((what, _)) => Err(PackageError::Contradicts { what }),
            None => Ok(()),
        }
    }
}
