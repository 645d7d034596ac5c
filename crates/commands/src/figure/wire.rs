//! Requests and responses about figures.

use chrono::NaiveDate;
use domain::{
    attendance::{Counts, Rate},
    date::PartialDate,
    dues::{PaymentId, RemittanceId},
    figure::{FigureCode, FigureColumn, FigureGroup, FigureSpan, FigureValue, Unit},
    fund::FundEntryId,
    member::MemberId,
    occasion::OccasionId,
    register::RegisterEntryId,
    structure::StructureKind,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attendance::wire::RateText;

/// One figure as the dictionary has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureEntry {
    /// Its stable code, such as `theme_day.count`.
    pub code: FigureCode,
    /// What it is called.
    pub name: String,
    /// What it is counted in.
    pub unit: Unit,
    /// What it means, in a sentence.
    pub definition: String,
    /// How it is counted, in a sentence.
    pub counting: String,
    /// Where it comes from.
    pub source: String,
}

/// The figures of one kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureEntries {
    /// What they are about.
    pub group: FigureGroup,
    /// In the order they are told.
    pub figures: Vec<FigureEntry>,
}

/// Of which days.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct FigureQuery {
    /// A month, a quarter, a half-year, a year, or from a day to another.
    pub span: FigureSpan,
}

/// A span by its name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureSpanView {
    /// `2026年10月`.
    pub title: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; of a span that runs, that of the month that runs.
    pub to: NaiveDate,
}

/// Year beside year.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct FigureYearsQuery {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
}

/// Which figure, of which days.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct FigureRowsQuery {
    /// Its code.
    pub code: FigureCode,
    /// A month, a quarter, a half-year, a year, or from a day to another.
    pub span: FigureSpan,
}

/// Every figure of a span, beside the stretches it is compared with.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureTable {
    /// `2026年10月`.
    pub title: String,
    /// The stretches, the span itself first.
    pub columns: Vec<FigureStretch>,
    /// The figures, by what they are about.
    pub groups: Vec<FigureLines>,
}

/// One column: a stretch of days.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureStretch {
    /// Which of the stretches of a span it is; none of a year beside other years.
    pub column: Option<FigureColumn>,
    /// What stands above it: `本月`, `本年累计`, `2025年`.
    pub title: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// The figures of one kind with what they say.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureLines {
    /// What they are about.
    pub group: FigureGroup,
    /// In the order they are told.
    pub lines: Vec<FigureLine>,
}

/// One figure with what it says of each stretch.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureLine {
    /// Its code.
    pub code: FigureCode,
    /// What it is called.
    pub name: String,
    /// What it is counted in.
    pub unit: Unit,
    /// What it says of each column, in their order.
    pub values: Vec<FigureCell>,
}

/// What a figure says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureCell {
    /// In numbers.
    pub value: FigureValue,
    /// As papers say it; empty where it is written by hand.
    pub text: String,
}

/// The rows behind a figure. What they add comes to the figure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureRows {
    /// The figure.
    pub figure: FigureEntry,
    /// `2026年10月`.
    pub title: String,
    /// What they come to.
    pub total: FigureCell,
    /// The rows, the earliest first.
    pub rows: Vec<FigureRow>,
}

/// One row behind a figure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureRow {
    /// When, as much as is known; none of what holds for the whole span.
    pub day: Option<PartialDate>,
    /// What it is, in words.
    pub what: String,
    /// Whose it is, or who led it.
    pub who: Option<String>,
    /// What it adds.
    pub value: FigureCell,
    /// The record it comes from.
    pub record: Option<RecordLink>,
}

/// A record of the book, to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "record", content = "id", rename_all = "snake_case")]
pub enum RecordLink {
    /// An occasion.
    Occasion(OccasionId),
    /// A member's card.
    Member(MemberId),
    /// A payment of dues.
    Payment(PaymentId),
    /// Dues handed up.
    Remittance(RemittanceId),
    /// A line of the fund ledger.
    FundEntry(FundEntryId),
    /// An entry of a register.
    Registered(RegisterEntryId),
}

/// How the branch is made up, as of which day.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct StructureQuery {
    /// The day; today when left out.
    pub day: Option<NaiveDate>,
}

/// The roster of a day, sorted in every respect.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StructureTables {
    /// The day.
    pub day: NaiveDate,
    /// Members on the roster.
    pub total: u32,
    /// The tables, in the order they are told.
    pub tables: Vec<StructureTable>,
}

/// One table; its lines but those of which (其中) add up to everybody.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StructureTable {
    /// By what the members are sorted.
    pub kind: StructureKind,
    /// In the order of the bands; then those of whom it is not known.
    pub lines: Vec<StructureLine>,
}

/// One line of such a table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StructureLine {
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: u32,
    /// Of everybody.
    pub share: Rate,
    /// The same in percent.
    pub percent: String,
    /// Of those counted, how many may belong elsewhere: a part of the date is not known (约).
    pub about: u32,
    /// Whether it tells some of the lines above once more, and is not added.
    pub of_which: bool,
    /// Whether its people may be named.
    pub may_be_named: bool,
    /// Its people, in the order of the roster; empty where they may not be named.
    pub members: Vec<StructureMember>,
}

/// Somebody in a line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StructureMember {
    /// The member.
    pub id: MemberId,
    /// The member's name.
    pub name: String,
    /// Whether the person may belong elsewhere.
    pub about: bool,
}

/// Attendance of some days by person, group and age. The order is that of the roster.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceTables {
    /// `2026年10月`.
    pub title: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Occasions counted: held, expecting somebody, with a list of names.
    pub occasions: u32,
    /// Occasions left out, of which an old ledger gives numbers without names.
    pub stated_only: u32,
    /// Person by person.
    pub people: Vec<AttendanceLine>,
    /// By the group of the day.
    pub groups: Vec<AttendanceLine>,
    /// By the age on the day.
    pub ages: Vec<AttendanceLine>,
    /// All together.
    pub all: AttendanceLine,
}

/// One line of attendance.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceLine {
    /// The member, of a line for one.
    pub member_id: Option<MemberId>,
    /// Who, which group or which age.
    pub label: String,
    /// Expected, present, on leave, absent and caught up.
    pub counts: Counts,
    /// The three rates.
    pub rates: Vec<RateText>,
}

impl From<FigureValue> for FigureCell {
    fn from(value: FigureValue) -> Self {
        Self { value, text: value.text() }
    }
}
