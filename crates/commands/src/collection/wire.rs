//! Requests and responses of 局端汇总.

use domain::submission::{PackageStanding, ReportingPeriod};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::{FileRef, FolderRef};

/// Packages to be looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CollectionRequest {
    /// The chosen packages, in any order.
    pub packages: Vec<FileRef>,
    /// 应报支部名单, a text or a table; who has not reported can't be told without.
    #[serde(default)]
    pub expected: Option<FileRef>,
    /// The period that is collected; that of most packages when not said.
    #[serde(default)]
    pub period: Option<ReportingPeriod>,
    /// The password of packages that have one.
    #[serde(default)]
    pub password: Option<String>,
}

/// Packages to be collected into a folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MakeCollectionRequest {
    /// The packages.
    pub collect: CollectionRequest,
    /// The folder that is written to.
    pub folder: FolderRef,
    /// The folder of the period before, to compare with.
    #[serde(default)]
    pub last: Option<FolderRef>,
    /// 收件单位, which the 回执 bear.
    #[serde(default)]
    pub received_by: Option<String>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollectionCheck {
    /// The period that is collected; null when no package could be read.
    pub period: Option<ReportingPeriod>,
    /// As it is spoken of, such as `2026年10月`; empty likewise.
    pub period_name: String,
    /// Packages that count, each of another branch.
    pub counted: u32,
    /// Every package, those that count first.
    pub packages: Vec<CollectedPackage>,
    /// Branches of the list that have not reported.
    pub missing: Vec<String>,
}

/// A package and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollectedPackage {
    /// Name of the file.
    pub file_name: String,
    /// 填报单位; empty of one that can't be read.
    pub branch: String,
    /// 上级党组织; empty likewise.
    pub superior: String,
    /// 所属期, as it is spoken of; empty likewise.
    pub period_name: String,
    /// What becomes of it.
    pub standing: PackageStanding,
    /// Why, or what to look at; may be empty.
    pub reason: String,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollectionMade {
    /// What was found.
    pub check: CollectionCheck,
    /// Files that were written, as they lie in the folder.
    pub files: Vec<String>,
}
