//! Requests and responses about the forms a bureau sends.

use chrono::NaiveDate;
use domain::{
    bureau_form::{BureauFormDraft, BureauFormId, CellMapping, FormList, FormRhythm, Said, TableMapping},
    figure::{FigureSpan, Unit},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    desk::{DocumentRef, FileRef},
    report::wire::PrintNote,
};

/// A form that comes in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NewBureauForm {
    /// The file, chosen or dropped.
    pub file: FileRef,
    /// What it is called; the name of the file when left out.
    #[serde(default)]
    pub name: Option<String>,
    /// How often it is handed in; each month when left out.
    #[serde(default)]
    pub rhythm: Option<FormRhythm>,
}

/// Another file for a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BureauFormFile {
    /// The form.
    pub id: BureauFormId,
    /// The file, chosen or dropped.
    pub file: FileRef,
}

/// A form.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct BureauFormRef {
    /// Its key.
    pub id: BureauFormId,
}

/// A form in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BureauFormLine {
    /// What is written down of it.
    #[serde(flatten)]
    pub draft: BureauFormDraft,
    /// What the file is called.
    pub file_name: String,
    /// Whether it has cells to point at; if not, it is a Word form with names in braces.
    pub has_cells: bool,
    /// Cells and tables that were pointed at.
    pub pointed_at: u32,
}

/// What is chosen from, in the words of which form.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ChoicesRequest {
    /// How often the form is handed in: 本月 for a monthly one; 本期 when left out.
    pub rhythm: Option<FormRhythm>,
}

/// Everything a place of a form can say.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BureauFormChoices {
    /// What cells can say, group by group.
    pub groups: Vec<SaidGroup>,
    /// The lists tables can take.
    pub lists: Vec<FormListView>,
}

/// What cells can say of one stretch of time and one subject.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SaidGroup {
    /// `本月 · 组织生活`.
    pub title: String,
    /// The choices in order.
    pub choices: Vec<SaidChoice>,
}

/// One thing a cell can say.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SaidChoice {
    /// Itself.
    pub says: Said,
    /// Its name without the stretch of time.
    pub label: String,
    /// As it is typed between braces.
    pub name: String,
    /// What it is counted in, of a figure.
    pub unit: Option<Unit>,
}

/// A list a table can take.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormListView {
    /// Which.
    pub list: FormList,
    /// What it is, in a line.
    pub description: String,
    /// Its columns in order.
    pub fields: Vec<FormListField>,
}

/// A column of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormListField {
    /// Stable name.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// Whether it is masked unless asked for with a reason.
    pub masked: bool,
}

/// A form as it is pointed at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BureauFormView {
    /// The form.
    pub form: BureauFormLine,
    /// Its sheets as they are drawn; none of a Word form.
    pub sheets: Vec<SheetView>,
    /// Cells that were pointed at.
    pub cells: Vec<CellMapping>,
    /// Tables that were pointed at.
    pub tables: Vec<TableMapping>,
    /// Names in braces, in the order they stand.
    pub names: Vec<NameView>,
    /// Whether anything masked is among what it asks for.
    pub asks_masked: bool,
}

/// A name in braces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NameView {
    /// As it is typed: `{{党员.姓名}}`.
    pub typed: String,
    /// Where it stands, in words.
    pub place: String,
    /// What it means, in words; none where nobody knows.
    pub means: Option<String>,
}

/// A sheet as it is drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetView {
    /// As on its tab.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Widths of the columns from A on, in characters; 0 for hidden ones.
    pub widths: Vec<f64>,
    /// The rows from 1 on.
    pub rows: Vec<SheetRowView>,
    /// Whether more is written than is drawn.
    pub cut: bool,
}

/// A row as it is drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetRowView {
    /// Counted from 1.
    pub number: u32,
    /// In points; 0 for hidden ones.
    pub height: f64,
    /// The cells that are shown.
    pub cells: Vec<SheetCellView>,
}

/// A cell as it is drawn.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetCellView {
    /// Counted from 0.
    pub column: u32,
    /// As Excel names it: `B7`.
    pub name: String,
    /// Columns it takes.
    pub columns: u32,
    /// Rows it takes.
    pub rows: u32,
    /// What it shows.
    pub text: String,
    /// Whether a formula works it out: it can't be pointed at.
    pub formula: bool,
    /// Whether it has a frame or another style of its own.
    pub styled: bool,
    /// Whether its letters are bold.
    pub bold: bool,
    /// Where its text stands.
    pub align: CellAlign,
    /// What it was told to say, in words; of the first row of a table the field it takes.
    pub says: Option<String>,
}

/// Where the text of a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellAlign {
    /// As its content wants: texts left, numbers right.
    ByContent,
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// What a cell is to say.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MapCellRequest {
    /// The form.
    pub id: BureauFormId,
    /// The sheet, as on its tab.
    pub sheet: String,
    /// Counted from 1.
    pub row: u32,
    /// Counted from 0.
    pub column: u32,
    /// What it says; left out, it is filled no more.
    #[serde(default)]
    pub says: Option<Said>,
}

/// What a table is to take.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MapTableRequest {
    /// The form.
    pub id: BureauFormId,
    /// The table; without columns it is filled no more.
    pub table: TableMapping,
}

/// A row a list is to be written from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposeRequest {
    /// The form.
    pub id: BureauFormId,
    /// The sheet, as on its tab.
    pub sheet: String,
    /// The row, counted from 1.
    pub row: u32,
    /// The list.
    pub list: FormList,
}

/// The columns of such a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposedTable {
    /// From left to right; those a formula works out are left out.
    pub columns: Vec<ProposedColumn>,
}

/// A column of such a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposedColumn {
    /// Counted from 0.
    pub column: u32,
    /// As Excel names it: `B`.
    pub name: String,
    /// What stands above it.
    pub heading: String,
    /// Key of the list's column the heading means; none where it means none.
    pub field: Option<String>,
}

/// A form to be filled.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FillRequest {
    /// The form.
    pub id: BureauFormId,
    /// Of which days.
    pub span: FigureSpan,
    /// 报送日期; today when left out.
    #[serde(default)]
    pub reported_on: Option<NaiveDate>,
    /// Why ID numbers and the like are to be whole; left out, they are masked. It is logged.
    #[serde(default)]
    pub in_full: Option<String>,
}

/// A form that was filled: a document on the desk, and what is to be known about it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilledForm {
    /// The document.
    #[serde(flatten)]
    pub document: DocumentRef,
    /// Places that got a value.
    pub places: u32,
    /// What could not be filled, and what is to be looked at.
    pub notes: Vec<String>,
    /// Its sheets as they are now; none of a Word form.
    pub sheets: Vec<SheetView>,
    /// To be handed to `report.printed` when it is saved.
    pub print: PrintNote,
}
