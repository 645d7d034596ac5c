//! Workbooks of Excel 97–2003 (BIFF8).
//!
//! Read by ourselves, record by record: the library at hand makes a dense table as large as the
//! file claims to be, copies shared texts once a cell, and follows chains without end.

use std::collections::HashMap;

use domain::date::Precision;

use super::{
    Cell, Merge, Sheet,
    builder::SheetBuilder,
    compound::Compound,
    number_format::{self, Shown},
    records::{Record, Records, f64_at, u16_at, u32_at},
    serial,
    xls_text::{long_text, shared_texts, short_text},
};
use crate::Error;

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;
const BIFF8: u16 = 0x0600;
/// Sheets looked at.
const MAX_SHEETS: usize = 64;
/// Records of cells looked at in all sheets together.
const MAX_RECORDS: usize = 1_000_000;

/// What the workbook says once for all sheets.
#[derive(Default)]
struct Globals {
    from_1904: bool,
    texts: Vec<String>,
    formats: HashMap<u16, Shown>,
    styles: Vec<u16>,
    sheets: Vec<(usize, String, bool)>,
}

/// Reads the worksheets of a workbook.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Error> {
    let compound = Compound::open(bytes)?;
    let stream = compound.stream(if compound.has("Workbook") { "Workbook" } else { "Book" })?;
    let globals = globals(&stream)?;
    let mut budget = MAX_RECORDS;
    globals
        .sheets
        .iter()
        .take(MAX_SHEETS)
        .map(|(start, name, hidden)| sheet(&stream, *start, SheetBuilder::new(name, *hidden), &globals, &mut budget))
        .collect()
}

fn globals(stream: &[u8]) -> Result<Globals, Error> {
    let mut globals = Globals::default();
    for record in Records::from(stream, 0) {
        let record = record?;
        let data = record.data();
        match record.kind {
            BOF if u16_at(data, 0) != Some(BIFF8) => {
                return Err(Error::OtherSheet { kind: "Excel 95 或更早的表格" });
            }
            0x002F => return Err(Error::PasswordProtected),
            0x0022 => globals.from_1904 = u16_at(data, 0) == Some(1),
            0x041E => {
                if let (Some(id), Some(code)) = (u16_at(data, 0), long_text(data, 2)) {
                    globals.formats.insert(id, number_format::of_code(&code));
                }
            }
            0x00E0 => globals.styles.push(u16_at(data, 2).unwrap_or(0)),
            0x00FC => globals.texts = shared_texts(&record)?,
            0x0085 => {
                let worksheet = data.get(5) == Some(&0);
                if let (true, Some(start), Some(name)) = (worksheet, u32_at(data, 0), short_text(data, 6)) {
                    let hidden = data.get(4).is_some_and(|state| state & 0x3 != 0);
                    globals.sheets.push((start as usize, name, hidden));
                }
            }
            EOF => break,
            _ => {}
        }
    }
    Ok(globals)
}

fn sheet(
    stream: &[u8],
    start: usize,
    mut builder: SheetBuilder,
    globals: &Globals,
    budget: &mut usize,
) -> Result<Sheet, Error> {
    // Charts inside a sheet are streams within the stream, with cells of their own.
    let mut depth = 0usize;
    let mut formula_at = None;
    for record in Records::from(stream, start) {
        let record = record?;
        *budget = budget.checked_sub(1).ok_or(Error::UnpacksTooLarge)?;
        match record.kind {
            BOF => depth += 1,
            EOF => depth = depth.saturating_sub(1),
            _ => {}
        }
        match (record.kind, depth) {
            (EOF, 0) => break,
            (_, 2..) => {}
            (0x00E5, _) => merges(record.data(), &mut builder),
            // The text a formula comes to stands in the record after it.
            (0x0207, _) => {
                if let (Some((row, column)), Some(text)) = (formula_at.take(), long_text(record.data(), 0)) {
                    builder.put(row, column, Cell::Text(text))?;
                }
            }
            _ => {
                if let Some((row, column)) = cells(&record, &mut builder, globals)? {
                    formula_at = Some((row, column));
                }
            }
        }
    }
    Ok(builder.finish())
}

/// Puts the cells of a record; answers the place of a formula whose text is still to come.
fn cells(record: &Record<'_>, builder: &mut SheetBuilder, globals: &Globals) -> Result<Option<(u32, usize)>, Error> {
    const CELLS: [u16; 8] = [0x0203, 0x027E, 0x00BD, 0x00FD, 0x0204, 0x00D6, 0x0205, 0x0006];
    let data = record.data();
    if !CELLS.contains(&record.kind) {
        return Ok(None);
    }
    let (Some(row), Some(column)) = (u16_at(data, 0).map(u32::from), u16_at(data, 2).map(usize::from)) else {
        return Err(Error::broken("a cell breaks off"));
    };
    if record.kind == 0x00BD {
        let count = data.len().saturating_sub(6) / 6;
        for index in 0..count {
            let at = 4 + index * 6;
            let cell = u32_at(data, at + 2).map(|packed| globals.number(packed_number(packed), u16_at(data, at)));
            builder.put(row, column + index, cell.unwrap_or_default())?;
        }
        return Ok(None);
    }
    let style = u16_at(data, 4);
    let cell = match record.kind {
        0x0203 => f64_at(data, 6).map(|value| globals.number(value, style)),
        0x027E => u32_at(data, 6).map(|packed| globals.number(packed_number(packed), style)),
        0x00FD => {
            let text = u32_at(data, 6).and_then(|index| globals.texts.get(index as usize));
            text.map(|text| Cell::Text(text.clone()))
        }
        0x0205 if data.get(7) == Some(&0) => data.get(6).map(|value| truth(*value)),
        0x0205 => Some(Cell::Failed),
        0x0006 if data.get(12..14) == Some(&[0xFF, 0xFF]) => match data.get(6) {
            Some(0) => return Ok(Some((row, column))),
            Some(1) => data.get(8).map(|value| truth(*value)),
            Some(2) => Some(Cell::Failed),
            _ => None,
        },
        0x0006 => f64_at(data, 6).map(|value| globals.number(value, style)),
        _ => long_text(data, 6).map(Cell::Text),
    };
    builder.put(row, column, cell.unwrap_or_default())?;
    Ok(None)
}

/// TRUE and FALSE in the words a list has.
pub fn truth(value: impl Into<u8>) -> Cell {
    Cell::Text(if value.into() == 0 { "否" } else { "是" }.to_owned())
}

impl Globals {
    /// A number as its style shows it.
    fn number(&self, value: f64, style: Option<u16>) -> Cell {
        let format = style.and_then(|style| self.styles.get(usize::from(style))).copied().unwrap_or(0);
        let shown = self.formats.get(&format).copied().or_else(|| number_format::built_in(u32::from(format)));
        shown_number(value, shown.unwrap_or(Shown::Plain), self.from_1904)
    }
}

/// A number as a cell shows it: a date where the format says so.
pub fn shown_number(value: f64, shown: Shown, from_1904: bool) -> Cell {
    match shown {
        Shown::Plain | Shown::Time => Cell::Number { value, decimals: None },
        Shown::Decimals(decimals) => Cell::Number { value, decimals: Some(decimals) },
        Shown::Date(precision) => match serial::instant(value, from_1904) {
            Some(at) => Cell::Day { at, precision: honest(at, precision) },
            None => Cell::Number { value, decimals: None },
        },
    }
}

/// A cell that shows the month but holds the 12th was given the 12th; one that holds the 1st was
/// given no day.
fn honest(at: chrono::NaiveDateTime, shown: Precision) -> Precision {
    use chrono::Datelike;
    match (shown, at.month(), at.day()) {
        (Precision::Year, 1, 1) => Precision::Year,
        (Precision::Year | Precision::Month, _, 1) => Precision::Month,
        _ => Precision::Day,
    }
}

/// A number packed into 30 bits (MS-XLS 2.5.122): half a double or an integer, perhaps of hundredths.
fn packed_number(packed: u32) -> f64 {
    let value =
        if packed & 2 != 0 { f64::from((packed as i32) >> 2) } else { f64::from_bits(u64::from(packed & !3) << 32) };
    if packed & 1 != 0 { value / 100.0 } else { value }
}

fn merges(data: &[u8], builder: &mut SheetBuilder) {
    for rectangle in data.get(2..).unwrap_or_default().chunks_exact(8) {
        let number = |at: usize| u16_at(rectangle, at).unwrap_or(0);
        builder.merge(Merge {
            first_row: u32::from(number(0)) + 1,
            last_row: u32::from(number(2)) + 1,
            first_column: usize::from(number(4)),
            last_column: usize::from(number(6)),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unpacks_numbers() {
        assert_eq!(packed_number((195_103 << 2) | 2), 195_103.0, "an integer");
        assert_eq!(packed_number((195_103 << 2) | 3), 1951.03, "hundredths");
        assert_eq!(packed_number((1.5f64.to_bits() >> 32) as u32), 1.5, "half a double");
    }
}
