//! Requests and responses of 上报.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    figure::FigureSpan,
    submission::{AcknowledgementWay, ReportingPeriod, SubmissionForm, SubmissionId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    desk::{DocumentRef, FileRef, FolderRef},
    report::{
        returns::wire::PeriodicRequest,
        wire::{Format, MonthRequest},
    },
};

/// Of when.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct SubmissionPlanRequest {
    /// A month, a quarter, half a year or a year.
    pub span: FigureSpan,
}

/// The sheet that a return is made around, with what is written on it in one's own words; its format plays no part.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReturnSheet {
    /// 月报: 月度组织生活活动情况表.
    Month(MonthRequest),
    /// 季报、半年报、年报: 党支部工作情况统计表.
    Periodic(PeriodicRequest),
}

impl From<FigureSpan> for ReturnSheet {
    /// The sheet of a stretch, with nothing written on it in one's own words.
    fn from(span: FigureSpan) -> Self {
        match span {
            FigureSpan::Month { month } => {
                Self::Month(MonthRequest { month: month.to_string(), ..MonthRequest::default() })
            }
            span => Self::Periodic(PeriodicRequest { span, words: None, format: Format::default() }),
        }
    }
}

/// What a return holds and what it may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SubmissionPlan {
    /// As it is spoken of, such as `2026年10月`.
    pub period_name: String,
    /// What file or folder will be called, without ending.
    pub stem: String,
    /// Papers that go in of themselves.
    pub papers: Vec<String>,
    /// How many figures, occasions and members its data tell of.
    pub counts: SubmissionCounts,
    /// Photos of its occasions that a folder may hold.
    pub photos: u32,
    /// Scans of signed sheets that it may hold.
    pub scans: u32,
    /// Columns of the roster that may be added, each with a reason.
    pub columns: Vec<OfferedColumn>,
    /// Whom the last return was given to; the superior when there was none.
    pub given_to: String,
    /// What was handed over for the same 所属期 already, the latest first.
    pub earlier: Vec<SubmissionView>,
}

/// How much a return tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SubmissionCounts {
    /// 指标.
    pub figures: u32,
    /// 活动.
    pub occasions: u32,
    /// 名册人数.
    pub members: u32,
}

/// A column of the roster that may be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedColumn {
    /// Key of the field.
    pub key: String,
    /// Its head.
    pub label: String,
    /// Whether it is masked unless it is asked for whole.
    pub masked: bool,
}

/// A column that is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ChosenColumn {
    /// Key of the field.
    pub key: String,
    /// 事由.
    pub reason: String,
    /// Whether whole numbers are wanted where they are masked otherwise.
    #[serde(default)]
    pub whole: bool,
}

/// A package to be made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PackageRequest {
    /// Of when, and what is written on the sheet.
    pub sheet: ReturnSheet,
    /// Columns of the roster beside the names.
    #[serde(default)]
    pub columns: Vec<ChosenColumn>,
    /// Other papers that lie on the desk, such as the bureau's own form.
    #[serde(default)]
    pub papers: Vec<DocumentRef>,
    /// A password without which it does not open; none when left out.
    #[serde(default)]
    pub password: Option<String>,
}

/// A folder to be made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SubmissionFolderRequest {
    /// The folder it is made in.
    pub within: FolderRef,
    /// Of when, as of a package.
    pub sheet: ReturnSheet,
    /// Columns of a roster; without any there is none.
    #[serde(default)]
    pub columns: Vec<ChosenColumn>,
    /// Other papers that lie on the desk, such as the bureau's own form.
    #[serde(default)]
    pub papers: Vec<DocumentRef>,
    /// Whether the records of the occasions go in as Word documents.
    #[serde(default)]
    pub records: bool,
    /// Whether the photos go in.
    #[serde(default)]
    pub photos: bool,
    /// Whether the scans of signed sheets go in.
    #[serde(default)]
    pub scans: bool,
    /// Chosen files that go in as they are: the scan of the stamped sheet.
    #[serde(default)]
    pub files: Vec<FileRef>,
}

/// A package that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackageMade {
    /// The package on the desk, to be saved.
    #[serde(flatten)]
    pub document: DocumentRef,
    /// What the reader is to know before handing it over.
    pub notes: Vec<String>,
    /// To be handed to `submission.given` when it was handed over.
    pub made: MadeSubmission,
}

/// A folder that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubmissionFolderMade {
    /// Its name, within the chosen folder.
    pub folder_name: String,
    /// What the reader is to know before handing it over.
    pub notes: Vec<String>,
    /// To be handed to `submission.given` when it was handed over.
    pub made: MadeSubmission,
}

/// What was made and is known again by its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MadeSubmission {
    /// 所属期.
    pub period: ReportingPeriod,
    /// As what.
    pub form: SubmissionForm,
    /// Name of the file or folder.
    pub file_name: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// SHA-256 of the package; of a folder over its files, each a line of hash and name.
    pub sha256: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Each file of it.
    pub files: Vec<MadeFile>,
    /// Columns that were added, by their heads.
    pub columns: Vec<MadeColumn>,
}

/// A file of a return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MadeFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of its content.
    pub sha256: String,
}

/// A column of a return, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MadeColumn {
    /// Its head.
    pub label: String,
    /// 事由.
    pub reason: String,
}

/// That something was handed over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct GivenRequest {
    /// What.
    pub made: MadeSubmission,
    /// 上报日期; today when left out.
    #[serde(default)]
    pub given_on: Option<NaiveDate>,
    /// To whom.
    pub given_to: String,
}

/// Of which 所属期, or ever.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SubmissionListRequest {
    /// 所属期; all when left out.
    #[serde(default)]
    pub period: Option<ReportingPeriod>,
}

/// Something that was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SubmissionView {
    /// Its number in the book.
    pub id: SubmissionId,
    /// 所属期, as it is spoken of.
    pub period_name: String,
    /// As what.
    pub form: SubmissionForm,
    /// Name of the file or folder.
    pub file_name: String,
    /// SHA-256.
    pub sha256: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// 上报日期.
    pub given_on: NaiveDate,
    /// To whom.
    pub given_to: String,
    /// Each file of it.
    pub files: Vec<MadeFile>,
    /// Columns that were added, and why.
    pub columns: Vec<MadeColumn>,
    /// Whether it arrived; null while nobody said so.
    pub acknowledgement: Option<AcknowledgementView>,
}

/// 回执.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AcknowledgementView {
    /// 收到日期.
    pub received_on: NaiveDate,
    /// 收件单位或收件人; null when it was not said.
    pub received_by: Option<String>,
    /// How it was learned.
    pub way: AcknowledgementWay,
    /// What else was said.
    pub note: Option<String>,
}

/// That something arrived.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum AcknowledgeRequest {
    /// Somebody said so.
    ByHand {
        /// What arrived.
        id: SubmissionId,
        /// 收到日期.
        received_on: NaiveDate,
        /// 收件单位或收件人.
        received_by: Option<String>,
        /// What else was said.
        note: Option<String>,
    },
    /// The file that the bureau's collection wrote.
    File {
        /// Which.
        file: FileRef,
    },
}
