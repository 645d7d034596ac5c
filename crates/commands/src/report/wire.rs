//! Requests and responses about what is printed.

use chrono::NaiveDate;
use domain::{
    appraisal::AppraisalPaper,
    date::Month,
    group::GroupId,
    member::AnniversaryPaper,
    occasion::{ElectionPaper, OccasionId, OccasionKind},
    register::{ArchivePaper, OutingPaper, RegisterEntryId},
    writing::WritingId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    desk::DocumentRef, history::wire::HistoryQuery, kit::wire::KitPrint, member::wire::MemberQuery,
    yearbook::wire::YearbookPrint,
};

/// For the printer, or for another program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// PDF.
    #[default]
    Pdf,
    /// Excel.
    Xlsx,
    /// Word.
    Docx,
    /// A picture, for a chat group.
    Png,
}

/// A paper that was made: a document on the desk, and what is to be known about it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Paper {
    /// The document, shown as `doc:` + token.
    #[serde(flatten)]
    pub document: DocumentRef,
    /// What the reader is to know before printing: characters no typeface has, texts that are long.
    pub notes: Vec<String>,
    /// To be handed to `report.printed` when it is printed or saved.
    pub print: PrintNote,
}

/// A paper that was printed or saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PrintNote {
    /// What it is, such as `2026年10月组织生活活动情况表`.
    pub paper: String,
    /// Which form of an occasion: 签到表, 会议记录, 主题党日活动记录表.
    #[serde(default)]
    pub form: Option<String>,
    /// The occasion.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// Pages of the 一本通.
    #[serde(default)]
    pub yearbook: Option<YearbookPrint>,
    /// Papers of 本月一套.
    #[serde(default)]
    pub kit: Option<KitPrint>,
    /// As what it was made.
    #[serde(default)]
    pub format: Format,
}

impl PrintNote {
    /// A paper that is of no one occasion.
    pub fn of(paper: impl Into<String>, format: Format) -> Self {
        Self { paper: paper.into(), form: None, occasion_id: None, yearbook: None, kit: None, format }
    }

    /// A form of an occasion.
    pub fn of_occasion(paper: String, form: &str, id: OccasionId, format: Format) -> Self {
        Self { form: Some(form.to_owned()), occasion_id: Some(id), ..Self::of(paper, format) }
    }
}

/// Which part of the history goes to paper.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct HistoryPaper {
    /// As it is looked through on the screen; pages and lines don't count.
    #[serde(default)]
    pub query: HistoryQuery,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// Which month's sheet, and what is written on it in one's own words.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MonthRequest {
    /// `2026-10`.
    pub month: String,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
    /// 报送日期; today when left out.
    #[serde(default)]
    pub reported_on: Option<NaiveDate>,
    /// 本月增减及原因; from the roster when left out.
    #[serde(default)]
    pub changes: Option<String>,
    /// 主题及内容 of occasions, instead of their 内容简述.
    #[serde(default)]
    pub contents: Vec<OwnContent>,
    /// 五、下月安排; from the plan when left out.
    #[serde(default)]
    pub next_month: Option<String>,
    /// 需协调事项.
    #[serde(default)]
    pub to_coordinate: Option<String>,
    /// 填表人.
    #[serde(default)]
    pub filled_by: Option<String>,
    /// 联系电话.
    #[serde(default)]
    pub phone: Option<String>,
}

/// 主题及内容 of one occasion in one's own words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OwnContent {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// The text, of at most 60 characters.
    pub text: String,
}

/// A form of one occasion.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OccasionPaperRequest {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// As which of its kinds; a form for each when left out.
    #[serde(default)]
    pub kind: Option<OccasionKind>,
    /// PDF; minutes and the theme day's record also as Word.
    #[serde(default)]
    pub format: Format,
}

/// The tasks of a year against its months.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ScheduleRequest {
    /// The year; the running one when left out.
    #[serde(default)]
    pub year: Option<i32>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// Everybody's points.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PointsPaperRequest {
    /// The year; the running one when left out.
    #[serde(default)]
    pub year: Option<i32>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// Cards of points, one for each member.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PointsCardRequest {
    /// Only of those an entry in 积分 or 积分兑换 names; of everybody who takes part when left out.
    #[serde(default)]
    pub id: Option<RegisterEntryId>,
    /// The year; that of the entry or the running one when left out.
    #[serde(default)]
    pub year: Option<i32>,
    /// PDF.
    #[serde(default)]
    pub format: Format,
}

/// Boards with what members promised.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PromisePaperRequest {
    /// The entry in 亮诺践诺.
    pub id: RegisterEntryId,
    /// Whether two share a page.
    #[serde(default)]
    pub small: bool,
    /// PDF.
    #[serde(default)]
    pub format: Format,
}

/// A paper of a volume of files.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ArchivePaperRequest {
    /// Its entry in 文书档案.
    pub id: RegisterEntryId,
    /// Which paper.
    pub paper: ArchivePaper,
    /// PDF; the list of contents also as Excel.
    #[serde(default)]
    pub format: Format,
}

/// A paper of an outing.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OutingPaperRequest {
    /// Its entry in 外出活动.
    pub id: RegisterEntryId,
    /// Which paper.
    pub paper: OutingPaper,
    /// PDF; the list also as Excel.
    #[serde(default)]
    pub format: Format,
}

/// A paper of a month's birthdays.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AnniversaryPaperRequest {
    /// `2026-10`; the running one when left out.
    #[serde(default)]
    pub month: Option<Month>,
    /// Which paper.
    pub paper: AnniversaryPaper,
    /// PDF; the list also as Excel.
    #[serde(default)]
    pub format: Format,
}

/// A paper of 民主评议.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AppraisalPaperRequest {
    /// The year; the running one when left out.
    #[serde(default)]
    pub year: Option<i32>,
    /// Which paper.
    pub paper: AppraisalPaper,
    /// How many ballots; as many as members have a vote when left out.
    #[serde(default)]
    pub ballots: Option<u32>,
    /// PDF; the summary also as Excel.
    #[serde(default)]
    pub format: Format,
}

/// A paper of an election held at an occasion.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ElectionPaperRequest {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// Which of its elections, from 0; resolutions do not count.
    #[serde(default)]
    pub vote: u32,
    /// Which paper.
    pub paper: ElectionPaper,
    /// How many ballots; as many as members are due when left out.
    #[serde(default)]
    pub ballots: Option<u32>,
    /// PDF.
    #[serde(default)]
    pub format: Format,
}

/// A roster to print: what the list shows.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RosterRequest {
    /// As for `member.list`; its columns are those of the paper, which has its own when left out.
    #[serde(default)]
    pub query: MemberQuery,
    /// Why ID numbers and the like are to be whole; left out, they are masked. It is logged.
    #[serde(default)]
    pub in_full: Option<String>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// A phone list to print.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct PhoneListRequest {
    /// Of one group only.
    pub group_id: Option<GroupId>,
    /// PDF or Excel.
    pub format: Format,
}

/// The list of those whose data are incomplete, to print.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct IncompleteRequest {
    /// Key of a field: only those who lack it, with all they lack; everyone who lacks anything when left out.
    pub field: Option<String>,
    /// PDF or Excel.
    pub format: Format,
}

/// A form that can be had blank.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlankFormView {
    /// Stable name.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What it is about: 组织生活, 一本通, 支部和党员, 党费经费.
    pub subject: String,
    /// Whether the names of the roster can be put in.
    pub takes_names: bool,
}

/// Which form is to be printed for the pen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BlankFormRequest {
    /// Its key.
    pub key: String,
    /// Whether the names of today's roster stand in it.
    #[serde(default)]
    pub with_names: bool,
    /// How many copies, 1 to 50; one when left out.
    #[serde(default)]
    pub copies: Option<u32>,
}

/// Which text is to be printed or edited elsewhere.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct WritingPaperRequest {
    /// The text.
    pub id: WritingId,
    /// PDF or Word.
    #[serde(default)]
    pub format: Format,
}

/// The entries of a register on paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RegisterPaperRequest {
    /// The register, by its name.
    pub register: String,
    /// The running year when left out.
    #[serde(default)]
    pub year: Option<i32>,
    /// Only those that hold a text.
    #[serde(default)]
    pub text: Option<String>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// One entry of a register on paper.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RegisterEntryPaperRequest {
    /// Which.
    pub id: RegisterEntryId,
    /// PDF.
    #[serde(default)]
    pub format: Format,
}
