//! A form as a page draws it, so that the secretary knows it again and can point at a cell.

use super::{
    super::{FormError, Placeholder, package::Package, placeholder},
    parts::Parts,
    reference,
    sheet::Sheet,
    styles::Align,
};
use crate::grid::Merge;

/// Rows of a sheet that are drawn; one points at nothing below.
pub const MOST_ROWS: u32 = 500;
/// Columns of a sheet that are drawn.
pub const MOST_COLUMNS: usize = 64;
/// Empty rows with a frame that are drawn below what is written.
const MOST_EMPTY_ROWS: u32 = 100;
/// Width of columns in characters where the file says nothing.
const USUAL_WIDTH: f64 = 8.43;
/// Height of rows in points where the file says nothing.
const USUAL_HEIGHT: f64 = 15.0;

/// A sheet of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetLook {
    /// As on its tab.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Widths of the columns from A on, in characters; 0 for hidden ones.
    pub widths: Vec<f64>,
    /// The rows from 1 on.
    pub rows: Vec<RowLook>,
    /// Whether more is written than is drawn.
    pub cut: bool,
}

/// A row of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct RowLook {
    /// Counted from 1.
    pub number: u32,
    /// In points; 0 for hidden ones.
    pub height: f64,
    /// The cells that are shown: of a merged rectangle the upper left one.
    pub cells: Vec<CellLook>,
}

/// A cell of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellLook {
    /// Counted from 0.
    pub column: usize,
    /// Columns and rows it takes.
    pub spans: (usize, u32),
    /// What it shows.
    pub text: String,
    /// Whether a formula works it out: it is not filled.
    pub formula: bool,
    /// Whether it has a frame, a colour or another style of its own.
    pub styled: bool,
    /// Whether its letters are bold.
    pub bold: bool,
    /// Where its text stands.
    pub align: Align,
    /// The names in `{{…}}` in it.
    pub placeholders: Vec<Placeholder>,
}

/// Every worksheet as it is drawn.
pub(in super::super) fn look(package: Package<'_>) -> Result<Vec<SheetLook>, FormError> {
    let mut parts = Parts::open(package)?;
    (0..parts.workbook.sheets.len()).map(|index| sheet_look(&mut parts, index)).collect()
}

/// Every name in `{{…}}` and where it stands, in the order of sheets and rows.
pub(in super::super) fn placeholders(package: Package<'_>) -> Result<Vec<(Placeholder, String)>, FormError> {
    let mut parts = Parts::open(package)?;
    let mut found = Vec::new();
    for (index, listed) in parts.workbook.sheets.clone().iter().enumerate() {
        let xml = parts.sheet(index)?;
        let sheet = Sheet::read(&xml)?;
        for row in &sheet.rows {
            for cell in row.cells.iter().filter(|cell| cell.holds() && !cell.formula) {
                let names = placeholder::find(&parts.shown(&xml, cell)?);
                let place = format!("「{}」{}", listed.name, reference::name(row.number, cell.column));
                found.extend(names.into_iter().map(|(name, _)| (name, place.clone())));
            }
        }
    }
    Ok(found)
}

fn sheet_look(parts: &mut Parts<'_>, index: usize) -> Result<SheetLook, FormError> {
    let xml = parts.sheet(index)?;
    let sheet = Sheet::read(&xml)?;
    let (last_row, last_column, cut) = drawn(&sheet);
    let listed = parts.workbook.sheets.get(index).cloned();
    let usual = sheet.default_width.unwrap_or(USUAL_WIDTH);
    let width = |column: usize| {
        let own = sheet.widths.iter().find(|width| (width.first..=width.last).contains(&column));
        own.map_or(usual, |own| if own.hidden { 0.0 } else { own.characters })
    };
    let mut rows = Vec::new();
    for number in 1..=last_row {
        let row = sheet.row(number);
        let height = match row {
            Some(row) if row.hidden => 0.0,
            row => row.and_then(|row| row.height).or(sheet.default_height).unwrap_or(USUAL_HEIGHT),
        };
        let over: Vec<&Merge> =
            sheet.merges.iter().filter(|merge| (merge.first_row..=merge.last_row).contains(&number)).collect();
        let mut cells = Vec::new();
        for column in 0..=last_column {
            let merge = over.iter().find(|merge| merge.covers(number, column));
            if merge.is_some_and(|merge| (merge.first_row, merge.first_column) != (number, column)) {
                continue;
            }
            let spans = merge.map_or((1, 1), |merge| {
                let columns = merge.last_column.min(last_column) + 1 - column;
                (columns, merge.last_row.min(last_row) + 1 - number)
            });
            let cell = row.and_then(|row| row.cell(column));
            let style = parts.styles.get(cell.map_or(0, |cell| cell.style));
            let text = cell.map_or(Ok(String::new()), |cell| parts.shown(&xml, cell))?;
            let formula = sheet.is_formula(number, column);
            let names = if formula { Vec::new() } else { placeholder::find(&text) };
            cells.push(CellLook {
                column,
                spans,
                formula,
                styled: cell.is_some_and(|cell| cell.style != 0),
                bold: style.bold,
                align: style.align,
                placeholders: names.into_iter().map(|(name, _)| name).collect(),
                text,
            });
        }
        rows.push(RowLook { number, height, cells });
    }
    let (name, hidden) = listed.map_or((String::new(), false), |listed| (listed.name, listed.hidden));
    Ok(SheetLook { name, hidden, widths: (0..=last_column).map(width).collect(), rows, cut })
}

/// The last row and column that are drawn, and whether more is written: as far as there is text or a merged cell, and
/// the empty rows with a frame below.
fn drawn(sheet: &Sheet) -> (u32, usize, bool) {
    let (mut last_row, mut last_column) = (1, 0);
    for row in &sheet.rows {
        for cell in row.cells.iter().filter(|cell| cell.holds()) {
            last_row = last_row.max(row.number);
            last_column = last_column.max(cell.column);
        }
    }
    for merge in &sheet.merges {
        last_row = last_row.max(merge.last_row);
        last_column = last_column.max(merge.last_column);
    }
    let cut = last_row > MOST_ROWS || last_column >= MOST_COLUMNS;
    let framed = |number: u32| {
        let row = sheet.row(number);
        row.is_some_and(|row| row.cells.iter().any(|cell| cell.style != 0 && cell.column <= last_column))
    };
    let below = (1..=MOST_EMPTY_ROWS).take_while(|more| framed(last_row + more)).count() as u32;
    ((last_row + below).min(MOST_ROWS), last_column.min(MOST_COLUMNS - 1), cut)
}
