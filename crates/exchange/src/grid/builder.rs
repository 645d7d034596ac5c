//! Cells gathered into a sheet, within limits of our own: a file's claims of its size are not believed.

use super::{Cell, Merge, Row, Sheet};
use crate::Error;

/// Bytes a file may have.
pub const MAX_BYTES: usize = 50 << 20;
/// Rows a sheet may reach. A branch has at most a few hundred members.
pub const MAX_ROWS: u32 = 20_000;
/// Columns a sheet may reach.
pub const MAX_COLUMNS: usize = 512;
/// Characters of text a sheet may hold, in bytes.
const MAX_TEXT: usize = 16 << 20;
/// Bytes a cell may hold: Excel allows 32,767 characters, of four bytes at most.
const MAX_CELL_TEXT: usize = 4 * 32_767;
/// Cells a sheet may hold, the gaps between them included.
const MAX_CELLS: usize = 1_000_000;
/// Merged rectangles worth looking at.
const MAX_MERGES: usize = 20_000;
/// Those over several rows, which are looked through one by one: groups, headings.
const MAX_HIGH_MERGES: usize = 1_000;
/// From this many rows on, the sheet itself is long; below, a single cell lies far away.
const LONG: usize = 10_000;

/// A sheet being read, cell by cell in the order of its rows.
pub struct SheetBuilder {
    sheet: Sheet,
    cells: usize,
    text: usize,
    high: usize,
    in_order: bool,
}

impl SheetBuilder {
    /// An empty sheet.
    pub fn new(name: impl Into<String>, hidden: bool) -> Self {
        let sheet = Sheet { name: name.into(), hidden, ..Sheet::default() };
        Self { sheet, cells: 0, text: 0, high: 0, in_order: true }
    }

    /// Puts a cell at a row and column, both counted from 0. Empty ones cost nothing, wherever they are.
    pub fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), Error> {
        if cell.is_empty() && cell != Cell::Uncalculated {
            return Ok(());
        }
        if row >= MAX_ROWS && self.sheet.rows.len() >= LONG {
            return Err(Error::TooManyRows { limit: MAX_ROWS });
        }
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(Error::CellTooFar { cell: cell_name(row, column) });
        }
        let number = row + 1;
        if self.sheet.rows.last().is_none_or(|last| last.number != number) {
            self.in_order &= self.sheet.rows.last().is_none_or(|last| last.number < number);
            self.sheet.rows.push(Row { number, cells: Vec::new() });
        }
        let Some(last) = self.sheet.rows.last_mut() else { return Ok(()) };
        if last.cells.len() <= column {
            self.cells += column + 1 - last.cells.len();
            if self.cells > MAX_CELLS {
                return Err(Error::UnpacksTooLarge);
            }
            last.cells.resize(column + 1, Cell::Empty);
        }
        if let Cell::Text(text) = &cell {
            self.text += text.len();
            if text.len() > MAX_CELL_TEXT {
                return Err(Error::CellTooLong { cell: cell_name(row, column) });
            }
            if self.text > MAX_TEXT {
                return Err(Error::UnpacksTooLarge);
            }
        }
        if let Some(place) = last.cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// Notes a merged rectangle. Those beyond the limits say nothing about the table and are let go.
    pub fn merge(&mut self, merge: Merge) {
        let inside = merge.first_row <= MAX_ROWS && merge.first_column < MAX_COLUMNS;
        self.high += usize::from(merge.first_row != merge.last_row);
        let looked_at = merge.first_row == merge.last_row || self.high <= MAX_HIGH_MERGES;
        if inside && looked_at && self.sheet.merges.len() < MAX_MERGES {
            self.sheet.merges.push(merge);
        }
    }

    /// The sheet, its rows in order even where the file's are not.
    pub fn finish(mut self) -> Sheet {
        self.sheet.merges.sort_by_key(|merge| (merge.first_row == merge.last_row, merge.first_row));
        if !self.in_order {
            self.sheet.rows.sort_by_key(|row| row.number);
            self.sheet.rows.dedup_by(|next, first| {
                let same = next.number == first.number;
                if same {
                    for (column, cell) in next.cells.drain(..).enumerate().filter(|(_, cell)| *cell != Cell::Empty) {
                        if first.cells.len() <= column {
                            first.cells.resize(column + 1, Cell::Empty);
                        }
                        if let Some(place) = first.cells.get_mut(column) {
                            *place = cell;
                        }
                    }
                }
                same
            });
        }
        self.sheet
    }
}

/// A cell's name as Excel shows it: row and column counted from 0, `(0, 0)` is `A1`.
pub fn cell_name(row: u32, column: usize) -> String {
    format!("{}{}", column_name(column), u64::from(row) + 1)
}

/// A column's letters as Excel shows them: 0 is `A`, 26 is `AA`.
pub fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn names_cells_as_excel_does() {
        assert_eq!(cell_name(0, 0), "A1", "the first cell");
        assert_eq!(cell_name(1_048_575, 16_383), "XFD1048576", "the last cell of a sheet");
        assert_eq!(column_name(26), "AA", "after Z");
    }

    #[test]
    fn a_far_cell_is_refused_but_a_far_blank_is_not() {
        let mut sheet = SheetBuilder::new("", false);
        assert_eq!(sheet.put(1_048_575, 16_383, text(" ")), Ok(()), "a formatted blank holds nothing");
        let refused = sheet.put(1_048_575, 16_383, text("x"));
        assert_eq!(refused, Err(Error::CellTooFar { cell: "XFD1048576".into() }), "it says where");
    }

    #[test]
    fn rows_out_of_order_are_put_in_order() {
        let mut sheet = SheetBuilder::new("", false);
        for (row, column) in [(2, 0), (0, 0), (2, 1)] {
            assert_eq!(sheet.put(row, column, text("x")), Ok(()), "within limits");
        }
        let sheet = sheet.finish();
        let numbers: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 3], "each row once");
        assert!(!sheet.cell(3, 0).is_empty() && !sheet.cell(3, 1).is_empty(), "parts of a row are joined");
    }
}
