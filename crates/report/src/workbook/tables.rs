//! Plain tables, a sheet each: to be read by other programs, not printed.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use crate::Error;

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name; another of the same name gets a number.
    pub name: String,
    /// Heads of the columns.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// None.
    Empty,
    /// A number.
    Number(f64),
    /// A text, which never becomes a formula.
    Text(String),
}

/// Longest text Excel takes in a cell, in UTF-16 units.
const LONGEST: usize = 32_767;
/// Longest name of a sheet, in characters.
const LONGEST_NAME: usize = 28;
/// Rows Excel takes in a sheet, without the head.
const MOST_ROWS: usize = 1_048_575;
/// Width of a column, in characters.
const WIDTH: f64 = 16.0;

/// Writes the tables.
pub fn write(sheets: &[Sheet]) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let mut taken = BTreeSet::new();
    for sheet in sheets {
        let place = workbook.add_worksheet();
        place.set_name(free_name(&sheet.name, &mut taken))?;
        fill(place, sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(place: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let head = Format::new().set_bold();
    place.set_freeze_panes(1, 0)?;
    for (column, label) in (0..).zip(&sheet.head) {
        place.set_column_width(column, WIDTH)?;
        place.write_string_with_format(0, column, label, &head)?;
    }
    for (row, cells) in (1..).zip(sheet.rows.iter().take(MOST_ROWS)) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Number(number) => drop(place.write_number(row, column, *number)?),
                Cell::Text(text) => drop(place.write_string(row, column, shortened(text))?),
            }
        }
    }
    Ok(())
}

/// As much of a text as a cell takes.
fn shortened(text: &str) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= LONGEST
        })
        .collect()
}

fn free_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String = name.chars().filter(|c| !r"[]:*?/\".contains(*c)).take(LONGEST_NAME).collect();
    let numbered = (2..).map(|number| format!("{plain}{number}"));
    let mut free = std::iter::once(plain.clone()).chain(numbered).filter(|name| !taken.contains(name));
    let name = free.next().unwrap_or_default();
    taken.insert(name.clone());
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_short_and_unlike() {
        let mut taken = BTreeSet::new();
        assert_eq!(free_name("党员", &mut taken), "党员");
        assert_eq!(free_name("党员", &mut taken), "党员2", "each sheet has its own");
        assert_eq!(free_name("收/支[明细]", &mut taken), "收支明细", "what Excel refuses is left out");
        assert_eq!(free_name(&"长".repeat(40), &mut taken).chars().count(), LONGEST_NAME, "no longer than Excel takes");
    }

    #[test]
    fn a_text_longer_than_a_cell_is_cut() {
        assert_eq!(shortened(&"𬱖".repeat(20_000)).encode_utf16().count(), LONGEST - 1, "between two characters");
    }
}
