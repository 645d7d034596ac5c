//! Where the columns are named: which sheet, which rows, which column is which.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Vocabulary,
    label::{can_be_label, shown},
};
use crate::{
    Error,
    grid::{Sheet, Workbook},
};

/// Rows with content looked at before giving up: titles, addressees and remarks stand above a header.
const ROWS_ABOVE: usize = 40;
/// A header has one, two or three rows.
const DEEPEST: u32 = 3;

/// A column and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Counted from 0.
    pub index: usize,
    /// Its lowest heading, as in the file.
    pub label: String,
    /// Key of the field it is read as; none when it is not read.
    pub field: Option<String>,
}

/// What a person says a column is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ColumnChoice {
    /// Counted from 0.
    pub index: usize,
    /// Key of the field; none to leave the column out.
    pub field: Option<String>,
}

/// What a person settled about the file; all empty at first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Layout {
    /// The sheet's name; none to have it found.
    pub sheet: Option<String>,
    /// First and last row of the header; none to have it found.
    pub header: Option<(u32, u32)>,
    /// Columns that are something else than was found.
    pub columns: Vec<ColumnChoice>,
}

/// A header that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    /// The sheet it is in.
    pub sheet: &'a Sheet,
    /// First row of the header.
    pub first_row: u32,
    /// Last row of the header.
    pub last_row: u32,
    /// Columns with a heading or content, from the left.
    pub columns: Vec<Column>,
    /// Names of other sheets that look like the same kind of list.
    pub similar: Vec<String>,
    /// Fields that two columns name with the same words.
    pub doubled: Vec<String>,
}

impl Found<'_> {
    /// The column read as a field.
    pub fn column_of(&self, field: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.field.as_deref() == Some(field))
    }

    /// What a column, counted from 0, is read as.
    pub fn field_at(&self, index: usize) -> Option<&str> {
        self.columns.iter().find(|column| column.index == index).and_then(|column| column.field.as_deref())
    }

    /// The sheet in words, where nothing was found in it.
    pub fn sheet_in_words(&self) -> String {
        match self.sheet.name.as_str() {
            "" => "表".to_owned(),
            name => format!("工作表「{name}」"),
        }
    }

    /// The heading of the column read as a field; empty if there is none.
    pub fn label_of(&self, field: &str) -> &str {
        self.column_of(field).map(|column| column.label.as_str()).unwrap_or_default()
    }
}

/// Finds the header, or takes it where a person says it is.
pub fn find<'a>(workbook: &'a Workbook, vocabulary: &Vocabulary, layout: &Layout) -> Result<Found<'a>, Error> {
    let sheets: Vec<&Sheet> = match &layout.sheet {
        Some(name) => {
            let sheet = workbook.sheets.iter().find(|sheet| sheet.name == *name);
            vec![sheet.ok_or_else(|| Error::NoSuchSheet { name: name.clone() })?]
        }
        None => workbook.sheets.iter().collect(),
    };
    let mut best: Option<(Worth, Candidate, &Sheet)> = None;
    let mut similar = Vec::new();
    for sheet in sheets {
        let candidate = match layout.header {
            Some((first, last)) if layout.sheet.is_some() || workbook.sheets.len() == 1 => {
                Some(Candidate::at(sheet, first, last.max(first), vocabulary))
            }
            _ => candidate_in(sheet, vocabulary),
        };
        let Some(candidate) = candidate else { continue };
        similar.push(sheet.name.clone());
        let worth = candidate.worth(sheet);
        if best.as_ref().is_none_or(|(other, _, _)| worth > *other) {
            best = Some((worth, candidate, sheet));
        }
    }
    let (_, candidate, sheet) = best.ok_or_else(|| Error::NoHeader { expected: vocabulary.expected.to_owned() })?;
    similar.retain(|name| *name != sheet.name);
    let (mut columns, doubled) = columns(sheet, &candidate, vocabulary);
    for choice in &layout.columns {
        if let Some(field) = &choice.field {
            columns
                .iter_mut()
                .filter(|column| column.field.as_ref() == Some(field))
                .for_each(|column| column.field = None);
        }
        if let Some(column) = columns.iter_mut().find(|column| column.index == choice.index) {
            column.field = choice.field.clone();
        }
    }
    Ok(Found { sheet, first_row: candidate.first_row, last_row: candidate.last_row, columns, similar, doubled })
}

/// The sheets that look like such a list with the first row of their headers, the best first.
pub fn lists<'a>(workbook: &'a Workbook, vocabulary: &Vocabulary) -> Vec<(&'a Sheet, u32)> {
    let candidate = |sheet: &'a Sheet| {
        let candidate = candidate_in(sheet, vocabulary)?;
        Some((candidate.worth(sheet), sheet, candidate.first_row))
    };
    let mut lists: Vec<(Worth, &Sheet, u32)> = workbook.sheets.iter().filter_map(candidate).collect();
    lists.sort_by_key(|(worth, _, _)| std::cmp::Reverse(*worth));
    lists.into_iter().map(|(_, sheet, first_row)| (sheet, first_row)).collect()
}

/// Rows that may be the header, and how many fields they name.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Candidate {
    first_row: u32,
    last_row: u32,
    fields: usize,
}

/// A sheet in sight before a hidden one, one with rows before a blank form, more fields before fewer,
/// more rows before fewer.
type Worth = (bool, bool, usize, usize);

impl Candidate {
    fn at(sheet: &Sheet, first_row: u32, last_row: u32, vocabulary: &Vocabulary) -> Self {
        let fields = fields(sheet, first_row, last_row, vocabulary).len();
        Self { first_row, last_row, fields }
    }

    fn worth(&self, sheet: &Sheet) -> Worth {
        let below = sheet.rows.iter().filter(|row| row.number > self.last_row).count();
        (!sheet.hidden, below > 0, self.fields, below)
    }
}

fn candidate_in(sheet: &Sheet, vocabulary: &Vocabulary) -> Option<Candidate> {
    let mut best: Option<Candidate> = None;
    for row in sheet.rows.iter().take(ROWS_ABOVE) {
        for depth in 0..DEEPEST {
            let (first, last) = (row.number, row.number + depth);
            if (first..last).any(|row| !can_be_upper(sheet, row)) {
                continue;
            }
            let found = fields(sheet, first, last, vocabulary);
            let enough = found.len() >= vocabulary.least
                && vocabulary.required.iter().all(|group| group.iter().any(|field| found.contains(field)));
            if enough && best.is_none_or(|best| found.len() > best.fields) {
                best = Some(Candidate::at(sheet, first, last, vocabulary));
            }
        }
    }
    best.map(|best| Candidate { first_row: upper_most(sheet, best.first_row), ..best })
}

/// A row that can stand above the lowest heading: several short texts, as in 基本情况 · 党内情况.
fn can_be_upper(sheet: &Sheet, row: u32) -> bool {
    let Ok(index) = sheet.rows.binary_search_by_key(&row, |row| row.number) else { return false };
    let texts: Vec<String> =
        sheet.rows[index].cells.iter().filter(|cell| !cell.is_empty()).map(crate::grid::Cell::text).collect();
    texts.len() >= 2 && texts.iter().all(|text| can_be_label(text))
}

/// Headings merged downward begin above.
fn upper_most(sheet: &Sheet, row: u32) -> u32 {
    sheet
        .merges
        .iter()
        .filter(|merge| merge.first_row < row && merge.last_row >= row)
        .map(|merge| merge.first_row)
        .fold(row, u32::min)
}

fn fields(sheet: &Sheet, first: u32, last: u32, vocabulary: &Vocabulary) -> BTreeSet<&'static str> {
    (0..sheet.width())
        .filter_map(|column| vocabulary.field_of(&path(sheet, column, first, last)))
        .map(|(field, _)| field)
        .collect()
}

/// The headings over a column from top to bottom, each once.
pub(super) fn path(sheet: &Sheet, column: usize, first: u32, last: u32) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    for row in first..=last {
        let merged = sheet.merge_at(row, column).map(|merge| sheet.cell(merge.first_row, merge.first_column));
        let mut text = shown(&merged.unwrap_or_else(|| sheet.cell(row, column)).text());
        if text.is_empty() && row < last && !sheet.cell(last, column).is_empty() {
            text = heading_to_the_left(sheet, column, row);
        }
        if !text.is_empty() && path.last() != Some(&text) {
            path.push(text);
        }
    }
    path
}

/// In a text file an upper heading stands over its first column only, with blanks to the right.
fn heading_to_the_left(sheet: &Sheet, column: usize, row: u32) -> String {
    if !sheet.merges.is_empty() {
        return String::new();
    }
    let left = (0..column).rev().map(|column| sheet.cell(row, column)).find(|cell| !cell.is_empty());
    left.map(|cell| shown(&cell.text())).unwrap_or_default()
}

/// The columns, and the fields named twice by the same words.
fn columns(sheet: &Sheet, candidate: &Candidate, vocabulary: &Vocabulary) -> (Vec<Column>, Vec<String>) {
    let mut columns: Vec<(Column, usize)> = Vec::new();
    for index in 0..sheet.width() {
        let path = path(sheet, index, candidate.first_row, candidate.last_row);
        let found = vocabulary.field_of(&path);
        let label = path.last().cloned().unwrap_or_default();
        let used = sheet
            .rows
            .iter()
            .any(|row| row.number > candidate.last_row && row.cells.get(index).is_some_and(|cell| !cell.is_empty()));
        if label.is_empty() && !used {
            continue;
        }
        let field = found.map(|(field, _)| field.to_owned());
        columns.push((Column { index, label, field }, found.map_or(usize::MAX, |(_, rank)| rank)));
    }
    // A field is read from one column: the one named best, the leftmost of equals.
    let ranks: Vec<(Option<String>, usize)> =
        columns.iter().map(|(column, rank)| (column.field.clone(), *rank)).collect();
    let mut doubled = Vec::new();
    for (place, (column, rank)) in columns.iter_mut().enumerate() {
        let same = |other: &(Option<String>, usize)| other.0 == column.field && other.1 == *rank;
        doubled.extend(column.field.clone().filter(|_| ranks.iter().take(place).any(same)));
        let outdone = ranks.iter().enumerate().any(|(other, (field, other_rank))| {
            field.is_some() && *field == column.field && (*other_rank, other) < (*rank, place)
        });
        if outdone {
            column.field = None;
        }
    }
    (columns.into_iter().map(|(column, _)| column).collect(), doubled)
}
