//! Requests and responses about the 一本通.

use chrono::NaiveDate;
use domain::{
    occasion::OccasionId,
    writing::WritingId,
    yearbook::{EntryKey, FilingState, Span},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{desk::DocumentRef, report::wire::Format};

/// Which year's book; the running one when left out.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct YearbookRequest {
    /// The year.
    pub year: Option<i32>,
}

/// What a year's book holds, without its page numbers, which [`YearbookPaging`] brings.
#[derive(Debug, Clone, Serialize, TS)]
pub struct YearbookContents {
    /// The year.
    pub year: i32,
    /// Years that have a book, the latest first.
    pub years: Vec<i32>,
    /// Changes with whatever the book shows: parts and page numbers fetched under another one are stale.
    pub version: String,
    /// Sections in the order of the book; the cover with the 目录 comes first.
    pub sections: Vec<YearbookSection>,
    /// What was printed of it.
    pub printed: YearbookPrinted,
    /// Whether it is sealed; null while it is open.
    pub seal: Option<SealView>,
    /// How far it has come on its way to the archive.
    pub filing: FilingState,
}

/// A section of the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearbookSection {
    /// Its key, such as `life`; `cover` for the cover with the 目录.
    pub key: String,
    /// Its title, such as 组织生活.
    pub title: String,
    /// What it is fetched in: one part, or a part for each month of 组织生活 that has records.
    pub parts: Vec<YearbookPart>,
}

/// A piece of the book that is fetched and shown at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearbookPart {
    /// Its key, such as `life-10`, for `yearbook.part`.
    pub id: String,
    /// Such as `10月（4 次）`; the section's title where that is one part.
    pub title: String,
    /// The month, 1 to 12, of a part of 组织生活.
    pub month: Option<u32>,
    /// Records that have an entry of their own, in order.
    pub entries: Vec<YearbookEntry>,
}

/// A record in the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearbookEntry {
    /// Its key, such as `occasion/17`.
    pub key: EntryKey,
    /// Such as 主题党日（党课）：讲好身边的老党员故事.
    pub title: String,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Whether it was printed, and whether it has changed since.
    pub state: EntryState,
    /// The occasion, of one of 组织生活, 走访联系 or 作用发挥.
    pub occasion_id: Option<OccasionId>,
    /// The writing, of one of 总结.
    pub writing_id: Option<WritingId>,
}

/// How a record stands to what was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// Never printed as a page of the book.
    New,
    /// Printed, and as it was then.
    Printed,
    /// Printed, and changed since: to be printed again.
    Changed,
}

/// What was printed of a year's book.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct YearbookPrinted {
    /// The last page number given on paper; null while nothing was printed.
    pub last_page: Option<u32>,
    /// The day it was last printed.
    pub last_on: Option<NaiveDate>,
    /// Records never printed.
    pub new: u32,
    /// Records changed since they were printed.
    pub changed: u32,
    /// One sentence, such as `上次打印到第 131 页，新增 3 条；有 1 条打印后改过。`
    pub text: String,
}

/// Page numbers of a year's book, once it is laid out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct YearbookPaging {
    /// The year.
    pub year: i32,
    /// The [`YearbookContents::version`] they are of.
    pub version: String,
    /// Pages of the book.
    pub pages: u32,
    /// First page and number of pages of each part, in the order of the book.
    pub parts: Vec<PartPages>,
    /// The page on which each record begins.
    pub entries: Vec<EntryPage>,
    /// What is to be known before printing, such as characters no typeface has.
    pub notes: Vec<String>,
}

/// Where a part stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartPages {
    /// Key of the part.
    pub part: String,
    /// Its first page.
    pub first_page: u32,
    /// How many it has.
    pub pages: u32,
}

/// Where a record or a section begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryPage {
    /// Its key, such as `occasion/17` or `roster`.
    pub key: EntryKey,
    /// The page.
    pub page: u32,
}

/// A part of a year's book.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct YearbookPartRequest {
    /// The year.
    pub year: i32,
    /// Key of the part, such as `life-10`.
    pub part: String,
}

/// A part of the book as pages, for the screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct YearbookPages {
    /// The PDF.
    #[serde(flatten)]
    pub document: DocumentRef,
    /// Key of the part.
    pub part: String,
    /// The [`YearbookContents::version`] it was made of.
    pub version: String,
    /// Number of its first page; from 1 while the book is not laid out yet.
    pub first_page: u32,
    /// Whether the numbers on the pages are those of the book; false while it is not laid out yet.
    pub numbered: bool,
    /// Where each record of the part begins: places in this PDF, counted from 1.
    pub entries: Vec<EntryPage>,
    /// What is to be known, such as characters no typeface has.
    pub notes: Vec<String>,
}

/// The book, or a span of it, for the printer. Its print note is handed to `report.printed` like that of any
/// paper; that is what 只印新增的 goes by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct YearbookPaper {
    /// The year.
    pub year: i32,
    /// Which pages; the whole year when left out.
    #[serde(default)]
    pub span: Option<Span>,
    /// PDF.
    #[serde(default)]
    pub format: Format,
}

/// What was printed as pages of the book; part of the note of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearbookPrint {
    /// The year.
    pub year: i32,
    /// What of it, such as 全年, 10月, 新增的.
    pub what: String,
    /// Whether it is the whole book, which takes the place of all that was printed before.
    pub whole: bool,
    /// Number of the first page.
    pub first_page: u32,
    /// Number of the last page.
    pub last_page: u32,
    /// The records and sections on them.
    pub entries: Vec<EntryPage>,
}

/// A sealed year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SealView {
    /// The year.
    pub year: i32,
    /// The day it was sealed.
    pub sealed_on: NaiveDate,
    /// Hash of the year's data, as it stands on the last page.
    pub data_hash: String,
    /// Number of the last change before it.
    pub head_sequence: i64,
    /// The day the seal was lifted; null while it holds.
    pub unsealed_on: Option<NaiveDate>,
    /// Why it was lifted.
    pub unseal_reason: Option<String>,
}

/// A year to be sealed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SealRequest {
    /// The year.
    pub year: i32,
    /// Also when the year is not over; without it that is refused with `yearbook.year_not_over`.
    #[serde(default)]
    pub even_so: bool,
}

/// Which year's kept book.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct YearRef {
    /// The year.
    pub year: i32,
}

/// A year to be opened again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnsealRequest {
    /// The year.
    pub year: i32,
    /// Why; it goes into the history.
    pub reason: String,
}

/// A step on the book's way to the archive.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FilingRequest {
    /// The year.
    pub year: i32,
    /// 送检, 退回 or 归档.
    pub state: FilingState,
    /// The day.
    pub on_day: NaiveDate,
    /// To whom it was handed, or who sent it back.
    #[serde(default)]
    pub person: Option<String>,
    /// What was said.
    #[serde(default)]
    pub note: Option<String>,
}

/// One step that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FilingView {
    /// 送检, 退回 or 归档.
    pub state: FilingState,
    /// The day.
    pub on_day: NaiveDate,
    /// To whom it was handed, or who sent it back.
    pub person: Option<String>,
    /// What was said.
    pub note: Option<String>,
}

/// How far a year's book has come, and what can be done next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilingsView {
    /// The year.
    pub year: i32,
    /// Where it stands.
    pub state: FilingState,
    /// Steps taken, in order.
    pub steps: Vec<FilingView>,
    /// Steps that can follow.
    pub next: Vec<FilingState>,
    /// The day it is to be handed in by: 10 January of the next year.
    pub due_on: NaiveDate,
    /// One sentence on that, such as `2026年的一本通应于 2027年1月10日前送检，还有 21 天。`
    pub due_text: String,
    /// What is still open in the year: sentences, none of which hinders sealing.
    pub open: Vec<String>,
    /// Whether the year is over.
    pub is_over: bool,
    /// The seal that holds; null while the year is open.
    pub seal: Option<SealView>,
    /// Seals that were lifted, the latest first.
    pub lifted: Vec<SealView>,
}
