//! A sheet's part: where its rows and cells stand in the XML, whatever program wrote it.

use std::ops::Range;

use super::{
    super::{
        FormError,
        xml::{Step, Tag, Walk},
    },
    reference,
};
use crate::grid::Merge;

/// Cells of a sheet, those with nothing but a style included.
const MOST_CELLS: usize = 400_000;
/// Merged rectangles of a sheet.
const MOST_MERGES: usize = 20_000;

/// A sheet as it stands.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The prefix of its tags, with the colon.
    pub(super) prefix: String,
    /// The rows' element, from `<` to after its end.
    pub(super) data: Range<usize>,
    /// What stands between its tags; none where it is `<sheetData/>`.
    pub(super) inside: Option<Range<usize>>,
    /// In the order of the file, which is that of their numbers but for bad writers.
    pub(super) rows: Vec<Row>,
    /// Cells joined into one.
    pub(super) merges: Vec<Merge>,
    /// Areas one formula fills.
    pub(super) arrays: Vec<Merge>,
    /// Columns of their own width, counted from 0.
    pub(super) widths: Vec<Width>,
    /// Width of the others in characters.
    pub(super) default_width: Option<f64>,
    /// Height of rows without one of their own, in points.
    pub(super) default_height: Option<f64>,
    /// The area said to be in use: its tag, and what it says.
    pub(super) dimension: Option<(Range<usize>, String)>,
}

/// Columns of one width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Width {
    /// First column, from 0.
    pub(super) first: usize,
    /// Last column.
    pub(super) last: usize,
    /// In characters.
    pub(super) characters: f64,
    /// Whether they are not shown.
    pub(super) hidden: bool,
    /// The style of cells that are not written.
    pub(super) style: u32,
}

/// A row.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Counted from 1.
    pub(super) number: u32,
    /// Its opening tag.
    pub(super) tag: Range<usize>,
    /// From its `<` to after its end.
    pub(super) whole: Range<usize>,
    /// Height in points, where it has one of its own.
    pub(super) height: Option<f64>,
    /// Whether it is not shown.
    pub(super) hidden: bool,
    /// Where its inside ends.
    pub(super) inside_end: usize,
    /// The style of cells that are not written, where the row has one.
    pub(super) style: Option<u32>,
    /// In the order of the file.
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// Whether it is written `<row …/>`.
    pub(super) fn is_alone(&self) -> bool {
        self.tag == self.whole
    }

    /// The cell of a column.
    pub(super) fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.column == column)
    }
}

/// A cell.
#[derive(Debug, Default, Clone)]
pub(super) struct Cell {
    /// Counted from 0.
    pub(super) column: usize,
    /// Its opening tag.
    pub(super) tag: Range<usize>,
    /// From its `<` to after its end.
    pub(super) whole: Range<usize>,
    /// The number of its style.
    pub(super) style: u32,
    /// What its value is.
    pub(super) kind: Kind,
    /// Where its value stands: inside `<v>` or `<is>`.
    pub(super) value: Option<Range<usize>>,
    /// The same with its tags.
    pub(super) value_whole: Option<Range<usize>>,
    /// Whether it is worked out by a formula.
    pub(super) formula: bool,
}

impl Cell {
    /// Whether it holds a value or a formula, and not only a style.
    pub(super) fn holds(&self) -> bool {
        self.formula || self.value.as_ref().is_some_and(|value| !value.is_empty())
    }
}

/// What the value of a cell is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number, or nothing.
    #[default]
    Number,
    /// The number of a shared text.
    Shared,
    /// A text of its own, perhaps in runs.
    Inline,
    /// A text a formula came to, or a date as text.
    Text,
    /// Yes or no.
    Truth,
    /// A formula that failed.
    Failed,
}

impl Sheet {
    /// Reads where everything stands.
    pub(super) fn read(xml: &str) -> Result<Self, FormError> {
        let mut reading = Reading { sheet: Self::default(), row: 0, column: None, cells: 0, at: Vec::new() };
        let mut walk = Walk::new(xml);
        while let Some(step) = walk.step()? {
            match step {
                Step::Open(tag) => reading.open(tag, false)?,
                Step::Alone(tag) => {
                    reading.open(tag.clone(), true)?;
                    reading.close(tag.local(), tag.span.end..tag.span.end, tag.span.end);
                }
                Step::Close(name, span) => reading.close(&name, span.clone(), span.end),
                Step::Text(_) => {}
            }
        }
        Ok(reading.sheet)
    }

    /// A row by its number.
    pub(super) fn row(&self, number: u32) -> Option<&Row> {
        self.rows.iter().find(|row| row.number == number)
    }

    /// A cell by its row (from 1) and column (from 0).
    pub(super) fn cell(&self, row: u32, column: usize) -> Option<&Cell> {
        self.row(row)?.cell(column)
    }

    /// The cell a merged rectangle shows: its upper left one.
    pub(super) fn shown_by(&self, row: u32, column: usize) -> (u32, usize) {
        let merge = self.merges.iter().find(|merge| merge.covers(row, column));
        merge.map_or((row, column), |merge| (merge.first_row, merge.first_column))
    }

    /// The style a cell has, or gets from its row or column where it is not written yet.
    pub(super) fn style_at(&self, (row, column): (u32, usize)) -> u32 {
        let own = self.row(row);
        let of_column = self.widths.iter().find(|width| (width.first..=width.last).contains(&column));
        let cell = own.and_then(|row| row.cell(column)).map(|cell| cell.style);
        cell.or(own.and_then(|row| row.style)).or(of_column.map(|column| column.style)).unwrap_or(0)
    }

    /// Whether a formula fills it, one of its own or one of an area.
    pub(super) fn is_formula(&self, row: u32, column: usize) -> bool {
        self.cell(row, column).is_some_and(|cell| cell.formula)
            || self.arrays.iter().any(|area| area.covers(row, column))
    }
}

/// A sheet while it is read: rows and cells without numbers follow the one before.
struct Reading {
    sheet: Sheet,
    row: u32,
    column: Option<usize>,
    cells: usize,
    /// Local names of the elements that are open.
    at: Vec<String>,
}

impl Reading {
    fn open(&mut self, tag: Tag<'_>, alone: bool) -> Result<(), FormError> {
        let parent = self.at.last().map(String::as_str).unwrap_or_default();
        match (parent, tag.local()) {
            ("worksheet", "sheetData") => {
                self.sheet.prefix = tag.prefix();
                self.sheet.data = tag.span.clone();
                self.sheet.inside = (!alone).then_some(tag.span.end..tag.span.end);
            }
            ("sheetData", "row") => self.open_row(&tag),
            ("row", "c") => self.open_cell(&tag)?,
            ("c", "f") => self.open_formula(&tag),
            ("c", "v" | "is") => {
                let inside = tag.span.end..tag.span.end;
                if let Some(cell) = self.cell() {
                    cell.value = Some(inside);
                    cell.value_whole = Some(tag.span.clone());
                }
            }
            ("worksheet", "dimension") => {
                self.sheet.dimension = Some((tag.span.clone(), tag.attribute("ref").unwrap_or_default()));
            }
            ("worksheet", "sheetFormatPr") => {
                self.sheet.default_width = tag.number("defaultColWidth").or_else(|| tag.number("baseColWidth"));
                self.sheet.default_height = tag.number("defaultRowHeight");
            }
            ("cols", "col") => self.sheet.widths.extend(width(&tag)),
            ("mergeCells", "mergeCell") => {
                let area = tag.attribute("ref").and_then(|area| reference::area(&area));
                self.sheet.merges.extend(area);
                if self.sheet.merges.len() > MOST_MERGES {
                    return Err(FormError::UnpacksTooLarge);
                }
            }
            _ => {}
        }
        self.at.push(tag.local().to_owned());
        Ok(())
    }

    fn open_row(&mut self, tag: &Tag<'_>) {
        self.row = tag.number("r").unwrap_or(self.row + 1);
        self.column = None;
        self.sheet.rows.push(Row {
            number: self.row,
            tag: tag.span.clone(),
            whole: tag.span.clone(),
            height: tag.number("ht"),
            hidden: tag.says_yes("hidden"),
            inside_end: tag.span.end,
            style: tag.number("s").filter(|_| tag.says_yes("customFormat")),
            cells: Vec::new(),
        });
    }

    fn open_cell(&mut self, tag: &Tag<'_>) -> Result<(), FormError> {
        let named = tag.attribute("r").and_then(|name| reference::cell(&name));
        let column = named.map_or_else(|| self.column.map_or(0, |before| before + 1), |(_, column)| column);
        self.column = Some(column);
        self.cells += 1;
        if self.cells > MOST_CELLS {
            return Err(FormError::UnpacksTooLarge);
        }
        let kind = match tag.attribute("t").as_deref() {
            Some("s") => Kind::Shared,
            Some("inlineStr") => Kind::Inline,
            Some("str" | "d") => Kind::Text,
            Some("b") => Kind::Truth,
            Some("e") => Kind::Failed,
            _ => Kind::Number,
        };
        if let Some(row) = self.sheet.rows.last_mut() {
            let style = tag.number("s").unwrap_or(0);
            let (tag, whole) = (tag.span.clone(), tag.span.clone());
            row.cells.push(Cell { column, tag, whole, style, kind, value: None, value_whole: None, formula: false });
        }
        Ok(())
    }

    fn open_formula(&mut self, tag: &Tag<'_>) {
        if matches!(tag.attribute("t").as_deref(), Some("array" | "dataTable")) {
            let area = tag.attribute("ref").and_then(|area| reference::area(&area));
            self.sheet.arrays.extend(area);
        }
        if let Some(cell) = self.cell() {
            cell.formula = true;
        }
    }

    fn close(&mut self, name: &str, span: Range<usize>, end: usize) {
        self.at.pop();
        let parent = self.at.last().map(String::as_str).unwrap_or_default();
        match (parent, name) {
            ("c", "v" | "is") => {
                let cell = self.cell().and_then(|cell| cell.value.as_mut().zip(cell.value_whole.as_mut()));
                if let Some((value, whole)) = cell {
                    value.end = span.start;
                    whole.end = end;
                }
            }
            ("row", "c") => {
                if let Some(cell) = self.cell() {
                    cell.whole.end = end;
                }
            }
            ("sheetData", "row") => {
                if let Some(row) = self.sheet.rows.last_mut() {
                    row.whole.end = end;
                    row.inside_end = span.start;
                }
            }
            ("worksheet", "sheetData") => {
                self.sheet.data.end = end;
                if let Some(inside) = &mut self.sheet.inside {
                    inside.end = span.start;
                }
            }
            _ => {}
        }
    }

    fn cell(&mut self) -> Option<&mut Cell> {
        self.sheet.rows.last_mut().and_then(|row| row.cells.last_mut())
    }
}

fn width(tag: &Tag<'_>) -> Option<Width> {
    let (first, last): (usize, usize) = (tag.number("min")?, tag.number("max")?);
    let last = last.min(reference::LAST_COLUMN + 1);
    Some(Width {
        first: first.checked_sub(1)?,
        last: last.checked_sub(1)?,
        characters: tag.number("width").unwrap_or(8.43),
        hidden: tag.says_yes("hidden"),
        style: tag.number("style").unwrap_or(0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_cells_without_numbers_follow_one_another() -> Result<(), FormError> {
        let xml = "<x:worksheet><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c><x:c/></x:row>\
            <x:row r=\"5\"><x:c r=\"C5\" s=\"2\"><x:f>A1</x:f><x:v>3</x:v></x:c><x:c><x:v/></x:c></x:row><x:row/></x:sheetData>\
            <x:mergeCells><x:mergeCell ref=\"A1:B2\"/></x:mergeCells></x:worksheet>";
        let sheet = Sheet::read(xml)?;
        let numbers: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 5, 6], "each after the one before");
        assert_eq!(sheet.prefix, "x:", "as its tags have it");
        let formula = sheet.cell(5, 2).cloned().unwrap_or_default();
        assert!(formula.formula && formula.style == 2, "{formula:?}");
        assert_eq!(formula.value.map(|value| &xml[value]), Some("3"), "what it came to");
        assert_eq!(sheet.cell(5, 3).map(|cell| &xml[cell.whole.clone()]), Some("<x:c><x:v/></x:c>"), "its whole");
        assert!(!sheet.cell(5, 3).is_some_and(Cell::holds), "an empty value is none");
        assert!(sheet.rows[2].is_alone() && sheet.cell(1, 1).is_some(), "elements without inside");
        assert_eq!(sheet.shown_by(2, 1), (1, 0), "a merged cell is shown by its first");
        Ok(())
    }
}
