//! Requests and responses about imports.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::money::Fen;
use exchange::{
    grid::{Cell, Workbook},
    table::{Column, Decision, Layout, Notice, Problem},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::FileRef;

/// A chosen file, and what was settled about it so far.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PreviewRequest {
    /// The file.
    pub file: FileRef,
    /// Sheet, header and columns, where they are not as found.
    #[serde(default)]
    pub layout: Layout,
    /// Problems decided so far.
    #[serde(default)]
    pub decisions: Vec<Decision>,
}

/// A chosen file to be imported as it was settled.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ImportRequest {
    /// The file.
    pub file: FileRef,
    /// Sheet, header and columns, where they are not as found.
    #[serde(default)]
    pub layout: Layout,
    /// Problems decided.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Import the other rows although some have problems.
    #[serde(default)]
    pub leave_out_problem_rows: bool,
    /// The digest of the preview, so that another content is not imported unseen.
    #[serde(default)]
    pub digest: Option<String>,
}

/// A column of the file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileColumn {
    /// Counted from 0.
    pub index: u32,
    /// As Excel calls it: `A`.
    pub letter: String,
    /// Its heading.
    pub label: String,
    /// Key of the field it is read as; null when it is not read.
    pub field: Option<String>,
    /// Its first values, sensitive ones masked.
    pub samples: Vec<String>,
}

/// A field a column may be read as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldChoice {
    /// Key of the field, as `member.fields` lists it.
    pub key: String,
    /// As on forms and in headers.
    pub label: String,
}

/// Where in the file the table stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TableView {
    /// What tells this content from another; goes back with the import.
    pub digest: String,
    /// The sheet it was found in.
    pub sheet: String,
    /// Every sheet of the file.
    pub sheets: Vec<String>,
    /// First row of the header.
    pub header_first: u32,
    /// Last row of the header.
    pub header_last: u32,
    /// Its columns.
    pub columns: Vec<FileColumn>,
    /// What a column may be read as.
    pub fields: Vec<FieldChoice>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum RowFate {
    /// A new one.
    #[serde(rename = "新增")]
    Added,
    /// The book's gets changes.
    #[serde(rename = "更新")]
    Changed,
    /// The book has all of it.
    #[serde(rename = "不变")]
    Left,
    /// A person has to look at it first.
    #[serde(rename = "待核对")]
    Open,
}

/// A field that would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileChange {
    /// Its label.
    pub label: String,
    /// What the book has; masked where it is sensitive.
    pub old: String,
    /// What the file has.
    pub new: String,
}

/// A row of a roster as it will be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberRow {
    /// The file's row.
    pub row: u32,
    /// Fields that were read, by key; sensitive ones masked. The group is among them.
    pub values: BTreeMap<String, String>,
    /// What becomes of it.
    pub fate: RowFate,
    /// What changes.
    pub changes: Vec<FileChange>,
}

/// How many rows become what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Tally {
    /// New ones.
    pub added: u32,
    /// Changed ones.
    pub changed: u32,
    /// Those that stay as they are.
    pub left: u32,
    /// Rows a person has to look at.
    pub open: u32,
    /// Rows left out by decision.
    pub left_out: u32,
}

/// A roster that was read and compared with the book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RosterPreview {
    /// Where it stands.
    pub table: TableView,
    /// Its rows.
    pub rows: Vec<MemberRow>,
    /// What must be settled first.
    pub problems: Vec<Problem>,
    /// What is worth knowing.
    pub notices: Vec<Notice>,
    /// How many rows become what.
    pub tally: Tally,
}

/// Somebody a ledger names as not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AbsentView {
    /// The name as the file has it.
    pub name: String,
    /// Reason; null if none is given.
    pub reason: Option<String>,
}

/// A row of a ledger as it will be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OccasionRow {
    /// The file's row.
    pub row: u32,
    /// The day; null while it is in question.
    pub day: Option<NaiveDate>,
    /// The day is still to come: it goes in as a plan.
    pub planned: bool,
    /// Hours in words: `09:00—11:00`.
    pub hours: String,
    /// Kinds in words.
    pub kinds: Vec<String>,
    /// Topic, place, host and other texts by key.
    pub texts: BTreeMap<String, String>,
    /// 应到.
    pub expected: Option<u32>,
    /// 实到.
    pub present: Option<u32>,
    /// Those not there.
    pub absent: Vec<AbsentView>,
    /// What becomes of it.
    pub fate: RowFate,
}

/// A ledger that was read and compared with the book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LedgerPreview {
    /// Where it stands.
    pub table: TableView,
    /// Its rows.
    pub rows: Vec<OccasionRow>,
    /// What must be settled first.
    pub problems: Vec<Problem>,
    /// What is worth knowing.
    pub notices: Vec<Notice>,
    /// How many rows become what.
    pub tally: Tally,
}

/// A chosen dues register, of which year, and what was settled about it so far.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OldDuesPreviewRequest {
    /// The file, what was settled.
    #[serde(flatten)]
    pub file: PreviewRequest,
    /// Of which year it is; as the file says when left out.
    #[serde(default)]
    pub year: Option<i32>,
}

/// A chosen dues register to be imported as it was settled.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OldDuesImportRequest {
    /// The file, what was settled.
    #[serde(flatten)]
    pub file: ImportRequest,
    /// Of which year it is; as the file says when left out.
    #[serde(default)]
    pub year: Option<i32>,
}

/// A row of an old dues register as it will be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OldDuesRow {
    /// The file's row.
    pub row: u32,
    /// The name as the roster has it; as the file has it while it is open whom it means.
    pub name: String,
    /// 计算基数, masked: it is a pension. Empty where the file has none.
    pub base: String,
    /// 执行标准 in percent: `0.5`. Empty where the file has none.
    pub rate: String,
    /// 月应交, in 分; null while it is in question.
    pub due: Option<Fen>,
    /// What was paid for each month, January first, in 分; null where nothing was.
    pub paid: Vec<Option<Fen>>,
    /// 全年实交, in 分.
    pub total: Fen,
    /// 备注, and words that stood beside sums.
    pub note: Option<String>,
    /// What becomes of it.
    pub fate: RowFate,
}

/// An old dues register that was read and matched with the roster.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OldDuesPreview {
    /// Where it stands.
    pub table: TableView,
    /// Of which year it is taken; null while that has to be said.
    pub year: Option<i32>,
    /// Years to choose from, the latest first: those of the file's registers, this year and those before.
    pub years: Vec<i32>,
    /// Why that year can't be taken in, in words: the book has dues of it, or it lies in a closed period.
    pub refused: Option<String>,
    /// Its rows.
    pub rows: Vec<OldDuesRow>,
    /// What must be settled first.
    pub problems: Vec<Problem>,
    /// What is worth knowing.
    pub notices: Vec<Notice>,
    /// How many rows become what.
    pub tally: Tally,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Imported<Id> {
    /// New ones.
    pub added: Vec<Id>,
    /// Those of which something changed.
    pub changed: Vec<Id>,
    /// Those that were as the file says.
    pub left: Vec<Id>,
    /// Rows of the file that were left out.
    pub left_out: Vec<u32>,
}

/// Values of a column shown to recognise it by.
const SAMPLES: usize = 3;

impl TableView {
    /// Where a table stands in a workbook. `shown` makes a column's values fit to be seen, by its field.
    pub(super) fn of(
        (workbook, digest): (&Workbook, &str),
        sheet: &str,
        header: (u32, u32),
        columns: &[Column],
        fields: Vec<FieldChoice>,
        shown: impl Fn(&str, String) -> String,
    ) -> Self {
        let rows = workbook.sheets.iter().find(|one| one.name == sheet);
        let rows = || rows.into_iter().flat_map(|sheet| &sheet.rows).filter(|row| row.number > header.1);
        let column = |column: &Column| {
            let cells = rows().filter_map(|row| row.cells.get(column.index)).filter(|cell| !cell.is_empty());
            let key = column.field.as_deref().unwrap_or_default();
            let mut samples: Vec<String> = cells.take(SAMPLES).map(Cell::text).map(|text| shown(key, text)).collect();
            samples.dedup();
            FileColumn {
                index: u32::try_from(column.index).unwrap_or(u32::MAX),
                letter: exchange::grid::column_name(column.index),
                label: column.label.clone(),
                field: column.field.clone(),
                samples,
            }
        };
        Self {
            digest: digest.to_owned(),
            sheet: sheet.to_owned(),
            sheets: workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
            header_first: header.0,
            header_last: header.1,
            columns: columns.iter().map(column).collect(),
            fields,
        }
    }
}

impl FieldChoice {
    /// Keys and labels as choices.
    pub(super) fn all(fields: &[(&str, &str)]) -> Vec<Self> {
        fields.iter().map(|(key, label)| Self { key: (*key).to_owned(), label: (*label).to_owned() }).collect()
    }
}

impl Tally {
    /// Counts the fates.
    pub(super) fn of(fates: impl Iterator<Item = RowFate>, left_out: usize) -> Self {
        let mut tally = Self { left_out: u32::try_from(left_out).unwrap_or(u32::MAX), ..Self::default() };
        for fate in fates {
            match fate {
                RowFate::Added => tally.added += 1,
                RowFate::Changed => tally.changed += 1,
                RowFate::Left => tally.left += 1,
                RowFate::Open => tally.open += 1,
            }
        }
        tally
    }
}

/// Of which register a list to be filled in is wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterTemplateRequest {
    /// The register, by its name.
    pub register: String,
}

/// A list of entries of a register, to be looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterImportPreviewRequest {
    /// The register, by its name.
    pub register: String,
    /// The file.
    pub file: FileRef,
}

/// A list of entries of a register, to be imported.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RegisterImportRequest {
    /// The register, by its name.
    pub register: String,
    /// The file.
    pub file: FileRef,
    /// The digest of the preview, so that another content is not imported unseen.
    #[serde(default)]
    pub digest: Option<String>,
    /// Import the other rows although some have faults.
    #[serde(default)]
    pub leave_out_problem_rows: bool,
}

/// What would become of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterImportPreview {
    /// What tells this content from another.
    pub digest: String,
    /// The sheet that was read.
    pub sheet: String,
    /// The day and the fields, in the order of the register.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<RegisterImportRow>,
    /// What must be mended in the file first, or left out.
    pub faults: Vec<RegisterImportFault>,
    /// Headings that are not read.
    pub strange: Vec<String>,
    /// How many rows become what.
    pub tally: Tally,
}

/// A row of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterImportRow {
    /// The file's row.
    pub row: u32,
    /// What its cells say, by column.
    pub texts: BTreeMap<String, String>,
    /// What becomes of it.
    pub fate: RowFate,
}

/// Something wrong with one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterImportFault {
    /// The file's row.
    pub row: u32,
    /// The column; empty where it is of the whole row.
    pub field: String,
    /// What the cell holds.
    pub value: String,
    /// What is so and what to look at.
    pub message: String,
}
