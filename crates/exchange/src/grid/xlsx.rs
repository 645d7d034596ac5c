//! Workbooks of Excel 2007 and later, and of WPS.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use super::{
    Cell, Merge, Sheet,
    builder::SheetBuilder,
    number_format::{self, Shown},
    package, xls,
};
use crate::Error;

/// Sheets looked at.
const MAX_SHEETS: usize = 64;
/// Cells stepped over in all sheets together, empty ones too.
const MAX_CELLS: usize = 2_000_000;
/// Cells of a sheet that is looked through a second time, for formulas without a result.
const MAX_CELLS_TWICE: usize = 100_000;

/// Reads the worksheets of a workbook, cell by cell: the library's own ranges are as large as the
/// file claims to be (549 GB for one cell at A1 and one at XFD1048576).
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Error> {
    package::check(bytes)?;
    // A damaged file that trips the library up must not take the window down with it.
    catch_unwind(AssertUnwindSafe(|| sheets(bytes))).unwrap_or_else(|_| Err(Error::broken("reader gave up")))
}

fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Error> {
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let from_1904 = book.has_1904_epoch();
    let listed: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .take(MAX_SHEETS)
        .collect();
    let mut budget = MAX_CELLS;
    let mut sheets = Vec::new();
    for (name, hidden) in listed {
        let mut builder = SheetBuilder::new(&name, hidden);
        let mut reader = book.worksheet_cells_reader(&name).map_err(refusal)?;
        let shown: Vec<Shown> = reader.styles().iter().map(shown).collect();
        let (before, mut blanks) = (budget, false);
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(refusal)? {
            budget = budget.checked_sub(1).ok_or(Error::UnpacksTooLarge)?;
            blanks |= matches!(cell.get_value(), DataRef::Empty);
            let (row, column) = cell.get_position();
            let shown = shown.get(style).copied().unwrap_or(Shown::Plain);
            builder.put(row, column as usize, converted(cell.get_value(), shown, from_1904))?;
        }
        drop(reader);
        if blanks && before - budget <= MAX_CELLS_TWICE {
            uncalculated(&mut book, &name, &mut builder)?;
        }
        for merge in book.merge_cells_by_sheet_name(&name).unwrap_or_default() {
            builder.merge(Merge {
                first_row: merge.start.0.saturating_add(1),
                last_row: merge.end.0.saturating_add(1),
                first_column: merge.start.1 as usize,
                last_column: merge.end.1 as usize,
            });
        }
        sheets.push(builder.finish());
    }
    Ok(sheets)
}

/// Notes the formulas whose results the file does not keep, as programs that only write leave them.
fn uncalculated(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, builder: &mut SheetBuilder) -> Result<(), Error> {
    let mut reader = book.worksheet_cells_reader(name).map_err(refusal)?;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(refusal)? {
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            builder.put(cell.pos.0, cell.pos.1 as usize, Cell::Uncalculated)?;
        }
    }
    Ok(())
}

fn shown(style: &Style) -> Shown {
    let Some(format) = &style.number_format else { return Shown::Plain };
    let coded = number_format::of_code(&format.format_code);
    match format.format_id.and_then(number_format::built_in) {
        Some(built_in) if coded == Shown::Plain => built_in,
        _ => coded,
    }
}

fn converted(value: &DataRef<'_>, shown: Shown, from_1904: bool) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) | DataRef::DurationIso(text) | DataRef::DateTimeIso(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Int(value) => xls::shown_number(*value as f64, shown, from_1904),
        DataRef::Float(value) => xls::shown_number(*value, shown, from_1904),
        DataRef::DateTime(value) => xls::shown_number(value.as_f64(), shown, from_1904),
        DataRef::Bool(value) => xls::truth(*value),
        DataRef::Error(_) => Cell::Failed,
    }
}

fn refusal(error: XlsxError) -> Error {
    match error {
        XlsxError::Password => Error::PasswordProtected,
        other => Error::broken(other),
    }
}
