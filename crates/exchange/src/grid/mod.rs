//! The bytes of a spreadsheet as rows and cells, whatever the file is called.

mod builder;
mod compound;
mod delimited;
pub(crate) mod harmless;
mod kind;
pub(crate) mod number_format;
mod package;
mod records;
pub mod serial;
mod xls;
mod xls_text;
mod xlsx;

pub use builder::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, cell_name, column_name};
pub(crate) use kind::{Kind, of as kind_of};
pub(crate) use package::check as check_package;
pub(crate) use xls::{shown_number, truth};

use chrono::NaiveDateTime;
use domain::date::Precision;

use crate::Error;

/// What a file holds: its sheets in their order, hidden ones too.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// At least one.
    pub sheets: Vec<Sheet>,
}

/// One sheet: the rows that have anything in them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// As on its tab; empty for a text file.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Rows with content, in order.
    pub rows: Vec<Row>,
    /// Cells joined into one: those over several rows, then those within a row, each from the top.
    pub merges: Vec<Merge>,
}

/// One row with content.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As Excel counts: the first row of a sheet is 1.
    pub number: u32,
    /// From column A to the last one with content.
    pub cells: Vec<Cell>,
}

/// A rectangle of cells joined into one; the text stands in its upper left cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// First row, counted from 1.
    pub first_row: u32,
    /// Last row.
    pub last_row: u32,
    /// First column, counted from 0.
    pub first_column: usize,
    /// Last column.
    pub last_column: usize,
}

impl Merge {
    /// Whether a cell lies in it.
    pub fn covers(&self, row: u32, column: usize) -> bool {
        (self.first_row..=self.last_row).contains(&row) && (self.first_column..=self.last_column).contains(&column)
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, formula text typed as text included.
    Text(String),
    /// A number; `decimals` when the cell always shows that many (1951.1 shown as 1951.10 has 2).
    Number {
        /// Its value.
        value: f64,
        /// Decimals it is shown with, where its format fixes them.
        decimals: Option<u8>,
    },
    /// A date cell, and how much of the date it shows.
    Day {
        /// Date and time of day.
        at: NaiveDateTime,
        /// A cell that shows `1951年3月` knows no day.
        precision: Precision,
    },
    /// A formula that failed, such as `#REF!`.
    Failed,
    /// A formula whose result the file does not keep: nobody knows what it comes to. Empty to the eye.
    Uncalculated,
}

impl Cell {
    /// Whether nothing can be read in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty | Self::Uncalculated => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// Its text as a person would copy it: numbers without exponent, dates in ISO.
    pub fn text(&self) -> String {
        match self {
            Self::Empty | Self::Uncalculated => String::new(),
            Self::Text(text) => domain::text::clean(text),
            Self::Number { value, decimals } => match decimals {
                Some(decimals) if value.abs() < 1e15 => format!("{value:.*}", usize::from(*decimals)),
                _ => format!("{value}"),
            },
            Self::Day { at, precision } => match precision {
                Precision::Year => at.format("%Y").to_string(),
                Precision::Month => at.format("%Y-%m").to_string(),
                Precision::Day => at.format("%Y-%m-%d").to_string(),
            },
            Self::Failed => "#错误".to_owned(),
        }
    }
}

impl Sheet {
    /// What stands at a row (counted from 1) and column (from 0).
    pub fn cell(&self, row: u32, column: usize) -> &Cell {
        static EMPTY: Cell = Cell::Empty;
        self.rows
            .binary_search_by_key(&row, |row| row.number)
            .ok()
            .and_then(|index| self.rows.get(index))
            .and_then(|row| row.cells.get(column))
            .unwrap_or(&EMPTY)
    }

    /// The merged rectangle a cell lies in.
    pub fn merge_at(&self, row: u32, column: usize) -> Option<&Merge> {
        let high = self.merges.partition_point(|merge| merge.first_row != merge.last_row);
        let (high, flat) = self.merges.split_at(high);
        let of_row = flat.partition_point(|merge| merge.first_row < row);
        let of_row = flat.iter().skip(of_row).take_while(|merge| merge.first_row == row);
        high.iter().chain(of_row).find(|merge| merge.covers(row, column))
    }

    /// Number of columns of its widest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }
}

/// Reads a file by its content; the name's ending plays no part.
///
/// Takes at most about a second and 200 MB whatever the file claims of itself.
pub fn read(bytes: &[u8]) -> Result<Workbook, Error> {
    let sheets = match kind::of(bytes)? {
        kind::Kind::Xlsx => xlsx::read(bytes)?,
        kind::Kind::Xls => xls::read(bytes)?,
        kind::Kind::Text => vec![delimited::read(bytes)?],
    };
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Error::Empty);
    }
    Ok(Workbook { sheets })
}
