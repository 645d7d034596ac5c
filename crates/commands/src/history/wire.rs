//! Requests and responses about the history.

use serde::{Deserialize, Serialize};
use store::history;
use ts_rs::TS;

/// Which part of the history.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct HistoryQuery {
    /// Only operations before this number: the next page.
    pub before: Option<i64>,
    /// Only those of this day, ISO: the same as from and to it.
    pub day: Option<String>,
    /// Only those from this day on, ISO.
    pub from: Option<String>,
    /// Only those until this day, ISO.
    pub to: Option<String>,
    /// Only those about a kind of record, as `history.kinds` names them.
    pub about: Option<String>,
    /// Only what happened and can't be taken back: 查看, 打印, 导出, 恢复, 解锁.
    pub events: bool,
    /// Only those in whose name, member or changes these words stand; what is masked is not looked through.
    pub words: Option<String>,
    /// Only those of a record: its table, with `row`.
    pub table: Option<String>,
    /// Key of the record.
    pub row: Option<String>,
    /// Lines of a page: 50 if not said, at most 500.
    pub limit: Option<u32>,
}

/// A step of the history, as it was printed or put into a package.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LinkRequest {
    /// 第几步.
    pub sequence: i64,
    /// 校验值, or its first 16 digits at the least.
    pub hash: String,
}

/// Whether the history has it.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct LinkFound {
    /// Whether that step has that hash: then nothing up to it was changed since.
    pub found: bool,
    /// How many steps the history has now.
    pub steps: i64,
}

/// One operation, by number.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OperationRef {
    /// Its number.
    pub sequence: i64,
}

/// What to undo or do again.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct StepRequest {
    /// The operation the screen showed; refused if it is no longer the one.
    pub expected: Option<i64>,
}

/// What an operation did with the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryAct {
    /// Something new.
    Do,
    /// Took back an earlier one.
    Undo,
    /// Did again one taken back.
    Redo,
}

/// How an operation can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OperationKind {
    /// By undo.
    Inverse,
    /// By its opposite only.
    Compensating,
    /// Not at all: it happened.
    Event,
}

/// One line of the history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    /// Its number.
    pub sequence: i64,
    /// What was done, such as 登记党员大会.
    pub name: String,
    /// How it can be taken back.
    pub kind: OperationKind,
    /// Whether it was new, or undid or redid another.
    pub act: HistoryAct,
    /// The operation undone or redone.
    pub target: Option<i64>,
    /// UTC, ISO.
    pub instant: String,
    /// Whether it is undone at present.
    pub undone: bool,
    /// Whether what it changed was purged.
    pub purged: bool,
    /// How many records it touched.
    pub records: i64,
    /// 代办人 who kept the book on its day in the secretary's place.
    pub deputy: Option<String>,
}

impl From<history::Entry> for HistoryEntry {
    fn from(entry: history::Entry) -> Self {
        Self {
            sequence: entry.sequence,
            name: entry.name,
            kind: match entry.kind {
                history::OpKind::Inverse => OperationKind::Inverse,
                history::OpKind::Compensating => OperationKind::Compensating,
                history::OpKind::Event => OperationKind::Event,
            },
            act: match entry.act {
                history::Act::Do => HistoryAct::Do,
                history::Act::Undo => HistoryAct::Undo,
                history::Act::Redo => HistoryAct::Redo,
            },
            target: entry.target,
            instant: entry.instant,
            undone: entry.undone,
            purged: entry.purged,
            records: entry.records,
            deputy: None,
        }
    }
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub enum ChangeKind {
    /// It is new.
    #[serde(rename = "新增")]
    Insert,
    /// Something in it changed.
    #[serde(rename = "修改")]
    Update,
    /// It is gone.
    #[serde(rename = "删除")]
    Delete,
}

impl ChangeKind {
    /// As a person says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Insert => "新增",
            Self::Update => "修改",
            Self::Delete => "删除",
        }
    }
}

/// What one operation did to one record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordChange {
    /// Its table.
    pub table: String,
    /// What it is, such as 党员.
    pub label: String,
    /// Its key.
    pub row: String,
    /// Its name, such as 王芳.
    pub name: Option<String>,
    /// New, changed or gone.
    pub kind: ChangeKind,
    /// What changed in it.
    pub fields: Vec<FieldChange>,
}

/// One field, old → new.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldChange {
    /// What it is called.
    pub label: String,
    /// Before; none if it was empty.
    pub old: Option<String>,
    /// After; none if it is empty.
    pub new: Option<String>,
}

impl From<history::RecordChange> for RecordChange {
    fn from(change: history::RecordChange) -> Self {
        let fields = change.fields.into_iter();
        Self {
            table: change.table,
            label: change.label,
            row: change.row,
            name: change.name,
            kind: match change.kind {
                history::Kind::Insert => ChangeKind::Insert,
                history::Kind::Update => ChangeKind::Update,
                history::Kind::Delete => ChangeKind::Delete,
            },
            fields: fields.map(|field| FieldChange { label: field.label, old: field.old, new: field.new }).collect(),
        }
    }
}

/// What 撤销 and 重做 would do now.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndoState {
    /// What undo would take back.
    pub undo: Option<UndoStep>,
    /// What redo would do again.
    pub redo: Option<UndoStep>,
}

/// An operation that can be undone or done again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndoStep {
    /// Its number.
    pub sequence: i64,
    /// What it is called.
    pub name: String,
    /// When it was done, UTC, ISO.
    pub instant: String,
    /// The records it touches, so that the window can show them.
    pub records: Vec<RecordRef>,
}

/// A record of the book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordRef {
    /// Its table.
    pub table: String,
    /// Its key.
    pub row: String,
}

impl From<history::Step> for UndoStep {
    fn from(step: history::Step) -> Self {
        let records = step.records.into_iter().map(|(table, row)| RecordRef { table, row }).collect();
        Self { sequence: step.sequence, name: step.name, instant: step.instant, records }
    }
}
