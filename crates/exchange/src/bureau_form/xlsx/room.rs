//! The rows of a table that are free to be filled.

use std::collections::BTreeSet;

use super::{
    super::FormError,
    parts::Parts,
    sheet::{Cell, Row, Sheet},
};
use crate::grid::Merge;

/// The room of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Room {
    /// How many rows are free, the first one included; none where that one is taken.
    pub(super) rows: u32,
    /// Whether nothing stands below them.
    pub(super) is_open: bool,
}

/// Looks for as many free rows as are wanted, from the first row of the table down.
///
/// A row is the table's when it is built as the first one: merged the same way, framed if that one is, its cells for
/// the fields empty, and beside them nothing but a number or the words of the first row. A row of totals, one to sign,
/// a note are none.
pub(super) fn room(parts: &Parts<'_>, xml: &str, sheet: &Sheet, table: &Place<'_>) -> Result<Room, FormError> {
    let looking = Looking { parts, xml, sheet, table };
    let first = looking.shape(table.first_row)?;
    let mut rows = 0;
    // A row more than is wanted tells nothing.
    while rows < table.wanted.max(1) {
        let number = table.first_row.saturating_add(rows);
        let is_first = rows == 0;
        if !looking.is_free(number, is_first) || (!is_first && !looking.is_built_as(number, &first)?) {
            break;
        }
        rows += 1;
    }
    let last = table.first_row.saturating_add(rows).saturating_sub(1);
    let written = sheet.rows.iter().any(|row| row.number > last && row.cells.iter().any(Cell::holds));
    let merged = sheet.merges.iter().any(|merge| merge.last_row > last);
    Ok(Room { rows, is_open: !written && !merged })
}

/// Where a table is looked for.
pub(super) struct Place<'a> {
    /// First row to be filled.
    pub(super) first_row: u32,
    /// Columns to be filled.
    pub(super) columns: &'a [usize],
    /// How many rows are wanted.
    pub(super) wanted: u32,
    /// Whether the first row holds names in braces: it is free although it is written in.
    pub(super) names_in_first: bool,
}

/// How a row is built.
#[derive(Debug, PartialEq)]
struct Shape {
    /// First and last columns of what is merged within the row.
    merged: BTreeSet<(usize, usize)>,
    /// Rectangles over several rows that run through it.
    through: Vec<Merge>,
    /// Whether its cells for the fields have a style.
    framed: bool,
    /// Words beside the fields.
    words: Vec<(usize, String)>,
}

struct Looking<'a> {
    parts: &'a Parts<'a>,
    xml: &'a str,
    sheet: &'a Sheet,
    table: &'a Place<'a>,
}

impl Looking<'_> {
    fn shape(&self, number: u32) -> Result<Shape, FormError> {
        let over = self.sheet.merges.iter().filter(|merge| (merge.first_row..=merge.last_row).contains(&number));
        let (mut merged, mut through) = (BTreeSet::new(), Vec::new());
        for merge in over {
            if merge.first_row == merge.last_row {
                merged.insert((merge.first_column, merge.last_column));
            } else {
                through.push(*merge);
            }
        }
        let row = self.sheet.row(number);
        let cell = |column: &usize| row.and_then(|row| row.cell(*column));
        let framed = self.table.columns.iter().filter_map(cell).any(|cell| cell.style != 0);
        let mut words = Vec::new();
        for cell in row.map(|row| row.cells.as_slice()).unwrap_or_default() {
            if self.table.columns.contains(&cell.column) || cell.formula || !cell.holds() {
                continue;
            }
            let text = self.parts.shown(self.xml, cell)?.trim().to_owned();
            if !text.is_empty() && text.parse::<f64>().is_err() {
                words.push((cell.column, text));
            }
        }
        Ok(Shape { merged, through, framed, words })
    }

    /// Whether the cells for the fields hold nothing.
    fn is_free(&self, number: u32, is_first: bool) -> bool {
        let row: Option<&Row> = self.sheet.row(number);
        let hidden = row.is_some_and(|row| row.hidden);
        !hidden
            && self.table.columns.iter().all(|column| {
                let place = self.sheet.shown_by(number, *column);
                let high = self
                    .sheet
                    .merges
                    .iter()
                    .any(|merge| merge.first_row != merge.last_row && merge.covers(number, *column));
                let written = self.sheet.cell(place.0, place.1).is_some_and(|cell| {
                    let blank = cell
                        .value
                        .clone()
                        .and_then(|value| self.xml.get(value))
                        .is_none_or(|text| text.trim().is_empty());
                    let names = is_first && self.table.names_in_first;
                    cell.formula || !(blank || names)
                });
                !high && !written && !self.sheet.is_formula(number, *column)
            })
    }

    fn is_built_as(&self, number: u32, first: &Shape) -> Result<bool, FormError> {
        let own = self.shape(number)?;
        let framed = own.framed || !first.framed;
        Ok(framed
            && own.merged == first.merged
            && own.through == first.through
            && own.words.iter().all(|word| first.words.contains(word)))
    }
}
