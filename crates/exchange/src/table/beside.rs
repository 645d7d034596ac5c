//! Lists set side by side to save paper: one row of the sheet holds two people or three. They are put one below the
//! other, so that whatever reads a list sees a plain one.

use std::collections::BTreeMap;

use super::{Found, Notice, header::path, normal};
use crate::grid::{Cell, MAX_ROWS, Merge, Row, Sheet};

/// Rows of the second list are counted from here on, those of the third from twice as far: every row has a number of
/// its own, and the number tells where it stands in the file.
const A_LIST: u32 = 100_000;
const _: () = assert!(A_LIST > MAX_ROWS);

/// Headings of the column that counts the rows; it may stand before the first list only.
const ORDINALS: [&str; 4] = ["序号", "编号", "序", "号"];

/// The row as Excel counts.
pub fn row_of_file(row: u32) -> u32 {
    row % A_LIST
}

/// `第 5 行`; of a list to the right `第 5 行左起第 2 组`.
pub fn row_in_words(row: u32) -> String {
    match row / A_LIST {
        0 => format!("第 {row} 行"),
        right => format!("第 {} 行左起第 {} 组", row_of_file(row), right + 1),
    }
}

/// One of the lists: its first column, and the one after its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Block {
    from: usize,
    until: usize,
}

impl Block {
    fn holds(&self, column: usize) -> bool {
        (self.from..self.until).contains(&column)
    }
}

/// The sheet with its lists one below the other, where its header repeats itself in its own rows; none for an
/// ordinary list. `key` is the field a record is known by, `own` are fields that belong to a record: a second name
/// with one of them is a second record.
pub fn unfolded(found: &Found<'_>, key: &str, own: &[&str]) -> Option<(Sheet, Notice)> {
    let headings = Headings::of(found);
    let blocks = headings.blocks(found, key)?;
    let repeats_all = blocks.iter().skip(1).all(|block| headings.are_the_same(blocks[0], *block));
    let counted = blocks.iter().all(|block| headings.counts(*block));
    let doubled = own.iter().any(|field| found.doubled.iter().any(|other| other == field));
    if !(doubled || repeats_all && counted) || !headings.have_one_shape(&blocks) {
        return None;
    }
    let count = blocks.len();
    let message = format!("表里一行并排写了 {count} 个人，已经分成 {count} 组，从左到右一组一组地读。");
    Some((one_below_the_other(found, &headings, &blocks), Notice::file(message)))
}

/// What stands above each column, from top to bottom, drawn together.
struct Headings(Vec<String>);

impl Headings {
    fn of(found: &Found<'_>) -> Self {
        let over = |column| path(found.sheet, column, found.first_row, found.last_row);
        Self((0..found.sheet.width()).map(|column| normal(&over(column).concat())).collect())
    }

    fn at(&self, column: usize) -> &str {
        self.0.get(column).map(String::as_str).unwrap_or_default()
    }

    /// The lists: each begins with what stands before its name as it stands before the first one's.
    fn blocks(&self, found: &Found<'_>, key: &str) -> Option<Vec<Block>> {
        let first = found.column_of(key)?.index;
        let names: Vec<usize> = (first..self.0.len()).filter(|column| self.at(*column) == self.at(first)).collect();
        let [_, ..] = names.as_slice() else { return None };
        let mut starts = vec![0];
        for pair in names.windows(2) {
            let &[before, name] = pair else { continue };
            let same = |back: &usize| {
                let heading = self.at(name - back);
                !heading.is_empty() && first >= *back && heading == self.at(first - back)
            };
            let back = (1..name - before).take_while(same).last().unwrap_or(0);
            starts.push(name - back);
        }
        let ends = starts.iter().skip(1).copied().chain([self.0.len()]);
        let blocks: Vec<Block> = starts.iter().zip(ends).map(|(&from, until)| Block { from, until }).collect();
        (blocks.len() > 1).then_some(blocks)
    }

    fn of_block(&self, block: Block) -> Vec<&str> {
        (block.from..block.until).map(|column| self.at(column)).filter(|heading| !heading.is_empty()).collect()
    }

    fn are_the_same(&self, one: Block, other: Block) -> bool {
        self.of_block(one) == self.of_block(other)
    }

    fn counts(&self, block: Block) -> bool {
        self.of_block(block).iter().any(|heading| ORDINALS.contains(heading))
    }

    /// Whether every list names what another names too, but for the numbering: one may leave columns out at its end.
    fn have_one_shape(&self, blocks: &[Block]) -> bool {
        let named = |block: &Block| {
            let headings = self.of_block(*block).into_iter();
            headings.filter(|heading| !ORDINALS.contains(heading)).collect::<Vec<_>>()
        };
        let all: Vec<Vec<&str>> = blocks.iter().map(named).collect();
        let Some(longest) = all.iter().max_by_key(|headings| headings.len()) else { return false };
        all.iter().all(|headings| headings.iter().all(|heading| longest.contains(heading)))
    }

    /// Under which column of the first list a column of another belongs: that with the same heading, as often as it
    /// stands before; its own where the first has none.
    fn places(&self, first: Block, other: Block) -> BTreeMap<usize, usize> {
        let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
        let mut places = BTreeMap::new();
        for column in other.from..other.until {
            let heading = self.at(column);
            let nth = taken.entry(heading).or_default();
            let mut same = (first.from..first.until).filter(|at| !heading.is_empty() && self.at(*at) == heading);
            places.insert(column, same.nth(*nth).unwrap_or(column));
            *nth += 1;
        }
        places
    }
}

fn one_below_the_other(found: &Found<'_>, headings: &Headings, blocks: &[Block]) -> Sheet {
    let sheet = found.sheet;
    let first = blocks[0];
    let mut rows: Vec<Row> = Vec::new();
    let mut merges: Vec<Merge> = Vec::new();
    for (list, block) in (0u32..).zip(blocks) {
        let places = headings.places(first, *block);
        for row in &sheet.rows {
            let is_header = row.number <= found.last_row;
            if is_header && list > 0 {
                continue;
            }
            let mut cells = vec![Cell::Empty; row.cells.len()];
            for (column, cell) in row.cells.iter().enumerate() {
                // A title reaches over all of them; a heading of a list to the right stands where it is read from.
                let to = if block.holds(column) {
                    places[&column]
                } else if is_header
                    && (row.number < found.first_row || names_a_column_of_its_own(headings, first, column))
                {
                    column
                } else {
                    continue;
                };
                cells[to] = cell.clone();
            }
            // What is written across all of them heads each.
            if list > 0
                && let Some(across) = across(sheet, row, *block)
            {
                cells[0] = across;
            }
            if cells.iter().any(|cell| *cell != Cell::Empty) {
                rows.push(Row { number: row.number + list * A_LIST, cells });
            }
        }
        let moved = sheet.merges.iter().filter_map(|merge| moved(*merge, list, *block, &places, found.last_row));
        merges.extend(moved);
    }
    let (mut high, mut flat): (Vec<Merge>, Vec<Merge>) =
        merges.into_iter().partition(|merge| merge.first_row != merge.last_row);
    high.sort_by_key(|merge| merge.first_row);
    flat.sort_by_key(|merge| merge.first_row);
    high.extend(flat);
    Sheet { name: sheet.name.clone(), hidden: sheet.hidden, rows, merges: high }
}

/// A column of a list to the right that the first one has not: it keeps its heading.
fn names_a_column_of_its_own(headings: &Headings, first: Block, column: usize) -> bool {
    !first.holds(column) && !(first.from..first.until).any(|at| headings.at(at) == headings.at(column))
}

/// The text of a cell merged from a list to the left into this one.
fn across(sheet: &Sheet, row: &Row, block: Block) -> Option<Cell> {
    let merge = sheet.merge_at(row.number, block.from).filter(|merge| merge.first_column < block.from)?;
    Some(sheet.cell(merge.first_row, merge.first_column).clone())
}

/// A merged rectangle as far as it lies in a list, where that list is put.
fn moved(merge: Merge, list: u32, block: Block, places: &BTreeMap<usize, usize>, header: u32) -> Option<Merge> {
    let (first, last) = (merge.first_column.max(block.from), merge.last_column.min(block.until - 1));
    if first > last || list > 0 && merge.first_row <= header {
        return None;
    }
    let (first_column, last_column) = (*places.get(&first)?, *places.get(&last)?);
    (first_column <= last_column).then_some(Merge {
        first_row: merge.first_row + list * A_LIST,
        last_row: merge.last_row + list * A_LIST,
        first_column,
        last_column,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_where_it_stands_in_the_file() {
        assert_eq!(row_in_words(5), "第 5 行", "of an ordinary list");
        assert_eq!(row_in_words(2 * A_LIST + 5), "第 5 行左起第 3 组", "of the third beside each other");
        assert_eq!(row_of_file(2 * A_LIST + 5), 5, "as Excel counts");
    }
}
