//! Requests and responses about sheets.

use std::collections::BTreeMap;

use domain::{date::Month, field_sheet::FieldSheetKind, group::GroupId, money::Fen, occasion::OccasionId};
use serde::{Deserialize, Serialize};
use store::field_sheet::FieldSheet;
use ts_rs::TS;

use crate::{
    desk::{DocumentRef, FileRef},
    dues::wire::Receipt,
};

/// A sheet to be made.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FieldSheetMaking {
    /// What is filled in.
    pub kind: FieldSheetKind,
    /// Of which month.
    pub month: Month,
    /// Of which group; a meeting needs one, dues without one are of the whole branch.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// Who fills it in; the group's leader when left out.
    #[serde(default)]
    pub holder: Option<String>,
}

/// A sheet that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldSheetMade {
    /// The xlsx file, to be saved and sent.
    pub document: DocumentRef,
    /// Its number.
    pub number: String,
    /// How many people are on it.
    pub people: u32,
}

/// What a sheet is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldSheetView {
    /// 表号.
    pub number: String,
    /// What is filled in.
    pub kind: FieldSheetKind,
    /// Of which month.
    pub month: Month,
    /// Name of the group; none for the whole branch.
    pub group: Option<String>,
    /// Who fills it in.
    pub holder: Option<String>,
    /// When it was made, UTC, ISO.
    pub made_at: String,
}

impl FieldSheetView {
    /// The sheet as it is shown.
    pub(super) fn of(sheet: &FieldSheet, groups: &BTreeMap<GroupId, String>) -> Self {
        let new = &sheet.new;
        Self {
            number: sheet.number.clone(),
            kind: new.kind,
            month: new.month,
            group: new.group_id.and_then(|id| groups.get(&id).cloned()),
            holder: new.holder.clone(),
            made_at: sheet.made_at.clone(),
        }
    }
}

/// A sheet that was sent out, and what came of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldSheetLine {
    /// What it is.
    pub sheet: FieldSheetView,
    /// How many people are on it.
    pub people: u32,
    /// For how many a payment was recorded.
    pub recorded: u32,
    /// The meeting recorded of it.
    pub occasion_id: Option<OccasionId>,
}

/// A sheet that came back, to be looked at.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FieldSheetFile {
    /// The file.
    pub file: FileRef,
}

/// A sheet that came back, to be recorded.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FieldSheetRecording {
    /// The file.
    pub file: FileRef,
    /// Whether rows that are not clear are to be left out; refused otherwise.
    #[serde(default)]
    pub leave_out_problem_rows: bool,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub enum FieldSheetFate {
    /// It is recorded.
    #[serde(rename = "登记")]
    Recorded,
    /// Nothing was filled in.
    #[serde(rename = "没有填")]
    Empty,
    /// It was recorded before, from the same sheet.
    #[serde(rename = "已登记过")]
    Already,
    /// Something about it is not clear.
    #[serde(rename = "待核对")]
    Open,
}

/// A row that came back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldSheetRow {
    /// As Excel counts.
    pub row: u32,
    /// 姓名.
    pub name: String,
    /// What is filled in, in words.
    pub told: String,
    /// 实交, of a sheet of dues.
    pub amount: Option<Fen>,
    /// What becomes of it.
    pub fate: FieldSheetFate,
    /// What is not clear about it, and what to do.
    pub problem: Option<String>,
}

/// What a sheet that came back would bring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldSheetPreview {
    /// What it is.
    pub sheet: FieldSheetView,
    /// What stands at its head, label and value: of a meeting its day, place, topic.
    pub facts: Vec<(String, String)>,
    /// What is not clear at its head; nothing can be recorded before it is mended.
    pub problems: Vec<String>,
    /// Rows.
    pub rows: Vec<FieldSheetRow>,
    /// How many rows would be recorded.
    pub ready: u32,
    /// How many are not clear.
    pub open: u32,
    /// What the ready rows of a sheet of dues come to.
    pub amount: Fen,
}

/// A sheet was recorded.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldSheetRecorded {
    /// 收讫凭条 that were given out.
    pub receipts: Vec<Receipt>,
    /// The meeting that was recorded.
    pub occasion_id: Option<OccasionId>,
    /// Rows that were left out.
    pub left_out: u32,
}
