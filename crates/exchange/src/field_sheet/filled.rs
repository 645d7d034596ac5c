//! A sheet as it came back: its number, the lines at its head, its rows, each cell found by its label. Columns may
//! have been moved, rows sorted, other sheets added.

use domain::text::{clean, half_width};

use super::{NAME, NUMBER, Unread};
use crate::{
    Error,
    grid::{self, Cell, Row, Sheet},
};

/// How far down the number and the heads are looked for.
const HEAD_ROWS: usize = 40;

/// What came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The number by which the book knows what was sent.
    pub number: String,
    sheet: Sheet,
    /// Row of the heads, as Excel counts.
    head: u32,
}

impl Filled {
    /// Reads a file. None where it has no number: it is not a sheet that was sent out.
    ///
    /// Fails as [`grid::read`] does, and with [`Error::NoHeader`] when the row that names the columns is gone.
    pub fn read(bytes: &[u8]) -> Result<Option<Self>, Error> {
        let workbook = grid::read(bytes)?;
        let Some((number, sheet)) =
            workbook.sheets.into_iter().find_map(|sheet| number_in(&sheet).map(|number| (number, sheet)))
        else {
            return Ok(None);
        };
        let named = |row: &&Row| row.cells.iter().any(|cell| label_of(cell) == NAME);
        let head = sheet.rows.iter().take(HEAD_ROWS).find(named).map(|row| row.number);
        let head = head.ok_or(Error::NoHeader { expected: "“姓名”".to_owned() })?;
        Ok(Some(Self { number, sheet, head }))
    }

    /// What stands beside a label at the head; empty where the line is gone.
    pub(super) fn fact(&self, label: &str) -> &Cell {
        let rows = self.sheet.rows.iter().take_while(|row| row.number < self.head);
        for row in rows {
            if let Some(at) = row.cells.iter().position(|cell| label_of(cell) == label) {
                let beside = row.cells.iter().skip(at + 1).find(|cell| !cell.is_empty());
                return beside.unwrap_or(&Cell::Empty);
            }
        }
        &Cell::Empty
    }

    /// Rows that name somebody: their number and their name.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, String)> {
        let below = self.sheet.rows.iter().filter(|row| row.number > self.head);
        below.filter_map(|row| {
            let name = self.cell(row.number, NAME).text().replace(char::is_whitespace, "");
            Some((row.number, name)).filter(|(_, name)| !name.is_empty())
        })
    }

    /// The cell of a row under a label; empty where the column is gone.
    pub(super) fn cell(&self, row: u32, label: &str) -> &Cell {
        match self.column(label) {
            Some(column) => self.sheet.cell(row, column),
            None => &Cell::Empty,
        }
    }

    fn column(&self, label: &str) -> Option<usize> {
        let head = self.sheet.rows.iter().find(|row| row.number == self.head)?;
        head.cells.iter().position(|cell| label_of(cell) == label)
    }

    /// One of some words; none where the cell is empty.
    pub(super) fn word<T: Copy>(&self, row: u32, label: &str, words: &[(&str, T)]) -> Result<Option<T>, Unread> {
        let text = self.cell(row, label).text();
        if text.is_empty() {
            return Ok(None);
        }
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        found.map(Some).ok_or_else(|| self.unread(row, label, &all.join("、")))
    }

    /// A cell that can't be read as what it should be.
    pub(super) fn unread(&self, row: u32, label: &str, expected: &str) -> Unread {
        let text = self.cell(row, label).text();
        Unread(format!("第 {row} 行「{label}」写的是「{text}」，应写{expected}"))
    }
}

fn label_of(cell: &Cell) -> String {
    clean(&cell.text()).chars().filter(|c| !c.is_whitespace()).collect()
}

/// `表号 5f3a91c2d0e4`, in one cell or in two beside each other.
fn number_in(sheet: &Sheet) -> Option<String> {
    sheet.rows.iter().take(HEAD_ROWS).find_map(|row| {
        let text: String = row.cells.iter().map(Cell::text).collect::<Vec<_>>().join(" ");
        let text = half_width(&text);
        let (_, rest) = text.split_once(NUMBER)?;
        let number: String =
            rest.trim_start_matches([' ', ':', '：']).chars().take_while(char::is_ascii_hexdigit).collect();
        Some(number.to_lowercase()).filter(|number| number.len() == super::dues::NUMBER_LENGTH)
    })
}
