//! Long lists as a workbook, written row by row: no more than a row is held in memory, however long they get.
//! What stands under a list are real formulas with their results.

use std::{io::Write, path::Path};

use chrono::{DateTime, Utc};
use domain::money::Fen;
use rust_xlsxwriter::{Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError, utility::column_number_to_name};

use super::{Formats, lying, made, over, yuan};
use crate::Error;

/// Rows of a list; Excel has little more.
const MAX_ROWS: u32 = 1_000_000;
/// Rows above a list: title, note, heads.
const HEAD_ROWS: u32 = 3;
/// Characters a page is wide, in print that can be read.
const PAGE: f64 = 190.0;
/// Points of a line of text.
const LINE: f64 = 18.0;

/// A column of a long list.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// Its width in characters.
    pub width: f64,
    /// What stands in it.
    pub holds: Holds,
}

/// What a column holds, which tells what stands under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Texts; nothing is added up.
    Text,
    /// Numbers that are not added up.
    Number,
    /// Counts, summed.
    Count,
    /// Sums of money, summed.
    Amount,
    /// The quotient of the two columns before it, of the totals too.
    Quotient,
}

/// What stands in a box of a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Nothing.
    Blank,
    /// A text that someone typed. It never acts as a formula.
    Text(String),
    /// A number.
    Count(i64),
    /// A sum.
    Amount(Fen),
    /// A part of a whole, of the two boxes before.
    Quotient {
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
}

impl Entry {
    /// As it is written outside a workbook: money in 元, a quotient in percent.
    pub fn text(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Amount(sum) => sum.to_string(),
            Self::Quotient { whole: 0, .. } => String::new(),
            Self::Quotient { part, whole } => format!("{:.1}%", *part as f64 * 100.0 / *whole as f64),
        }
    }
}

/// A workbook of long lists.
pub struct Streamed {
    workbook: Workbook,
}

impl Streamed {
    /// Begins one. Rows wait in files without a name in `temporary`, a folder, until the whole is written.
    pub fn new(temporary: &Path, made_at: DateTime<Utc>) -> Result<Self, Error> {
        let mut workbook = made(made_at)?;
        workbook.set_tempdir(temporary)?;
        Ok(Self { workbook })
    }

    /// Begins a list, on a sheet of its own.
    pub fn list(&mut self, name: &str, title: &str, note: &str, columns: &[Column]) -> Result<LongList<'_>, Error> {
        let sheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        Ok(LongList::begin(sheet, title, note, columns)?)
    }

    /// Writes the whole.
    pub fn write(mut self, to: impl Write + Send) -> Result<(), Error> {
        Ok(self.workbook.save_to_writer(to)?)
    }
}

/// A list being written.
pub struct LongList<'a> {
    sheet: &'a mut Worksheet,
    columns: Vec<Column>,
    looks: Looks,
    sums: Vec<i64>,
    rows: u32,
    /// Rows there was no room for.
    left_out: u64,
}

/// Formats of a long list.
struct Looks {
    formats: Formats,
    count: Format,
    amount: Format,
    quotient: Format,
}

impl Looks {
    fn new() -> Self {
        let formats = Formats::new();
        let right = formats.middle.clone().set_align(FormatAlign::Right);
        Self {
            count: formats.middle.clone().set_num_format("0"),
            amount: right.clone().set_num_format("#,##0.00"),
            quotient: right.set_num_format("0.0%"),
            formats,
        }
    }
}

impl<'a> LongList<'a> {
    fn begin(sheet: &'a mut Worksheet, title: &str, note: &str, columns: &[Column]) -> Result<Self, XlsxError> {
        let looks = Looks::new();
        let last = columns.len().max(1) as u16 - 1;
        lying(sheet);
        let width: f64 = columns.iter().map(|column| column.width).sum();
        if width > PAGE {
            // On as many pages beside each other as can be read, each with the names.
            sheet.set_print_fit_to_pages((width / PAGE).ceil() as u16, 0).set_repeat_columns(0, 0)?;
        }
        for (at, column) in (0..).zip(columns) {
            sheet.set_column_width(at, column.width)?;
        }
        sheet.set_repeat_rows(HEAD_ROWS - 1, HEAD_ROWS - 1)?;
        sheet.set_freeze_panes(HEAD_ROWS, 2.min(last))?;
        sheet.set_row_height(0, 28)?;
        over(sheet, 0, (0, last), title, &looks.formats.title)?;
        sheet.set_row_height(1, LINE)?;
        over(sheet, 1, (0, last), note, &looks.formats.line)?;
        sheet.set_row_height(2, 2.0 * LINE)?;
        for (at, column) in (0..).zip(columns) {
            sheet.write_string_with_format(2, at, &column.head, &looks.formats.label)?;
        }
        Ok(Self { sheet, sums: vec![0; columns.len()], columns: columns.to_vec(), looks, rows: 0, left_out: 0 })
    }

    /// Writes a row.
    pub fn push(&mut self, entries: &[Entry]) -> Result<(), Error> {
        if self.rows == MAX_ROWS {
            self.left_out += 1;
            return Ok(());
        }
        let row = HEAD_ROWS + self.rows;
        for (at, entry) in entries.iter().enumerate() {
            if let (Some(sum), Entry::Count(number) | Entry::Amount(Fen(number))) = (self.sums.get_mut(at), entry) {
                *sum = sum.saturating_add(*number);
            }
            self.write(row, at as u16, entry)?;
        }
        self.rows += 1;
        Ok(())
    }

    fn write(&mut self, row: u32, at: u16, entry: &Entry) -> Result<(), XlsxError> {
        let (sheet, looks) = (&mut *self.sheet, &self.looks);
        match entry {
            Entry::Blank => sheet.write_blank(row, at, &looks.formats.value)?,
            Entry::Text(text) => sheet.write_string_with_format(row, at, text, &looks.formats.value)?,
            Entry::Count(count) => sheet.write_number_with_format(row, at, *count as f64, &looks.count)?,
            Entry::Amount(sum) => sheet.write_number_with_format(row, at, yuan(*sum), &looks.amount)?,
            Entry::Quotient { part, whole } => {
                sheet.write_formula_with_format(row, at, quotient(row, at, *part, *whole), &looks.quotient)?
            }
        };
        Ok(())
    }

    /// Ends the list, with its totals where something is added up.
    pub fn finish(mut self) -> Result<(), Error> {
        let end = HEAD_ROWS + self.rows;
        if self.left_out > 0 {
            let text = format!("另有 {} 行，这里放不下，请看同一文件夹里的 CSV。", self.left_out);
            self.sheet.write_string_with_format(end, 0, text, &self.looks.formats.line)?;
        }
        let is_summed = |column: &Column| matches!(column.holds, Holds::Count | Holds::Amount);
        if self.rows > 0 && self.left_out == 0 && self.columns.iter().any(is_summed) {
            self.total(end)?;
        }
        Ok(())
    }

    fn total(&mut self, row: u32) -> Result<(), XlsxError> {
        let columns = std::mem::take(&mut self.columns);
        self.sheet.write_string_with_format(row, 0, "合计", &self.looks.formats.label)?;
        for (at, column) in columns.iter().enumerate().skip(1) {
            let sum = self.sums.get(at).copied().unwrap_or_default();
            let at = at as u16;
            let letter = column_number_to_name(at);
            let formula = Formula::new(format!("=SUM({letter}{}:{letter}{row})", HEAD_ROWS + 1));
            let (sheet, looks) = (&mut *self.sheet, &self.looks);
            match column.holds {
                Holds::Text | Holds::Number => sheet.write_blank(row, at, &looks.formats.value)?,
                Holds::Count => {
                    let formula = formula.set_result(sum.to_string());
                    sheet.write_formula_with_format(row, at, formula, &looks.count)?
                }
                Holds::Amount => {
                    let formula = formula.set_result(Fen(sum).to_string());
                    sheet.write_formula_with_format(row, at, formula, &looks.amount)?
                }
                Holds::Quotient => {
                    let before = |back: u16| at.checked_sub(back).and_then(|at| self.sums.get(usize::from(at)));
                    let (part, whole) = (before(2).copied(), before(1).copied());
                    let formula = quotient(row, at, part.unwrap_or_default(), whole.unwrap_or_default());
                    sheet.write_formula_with_format(row, at, formula, &looks.quotient)?
                }
            };
        }
        Ok(())
    }
}

/// The formula of a quotient of the two boxes before it, with its result.
fn quotient(row: u32, at: u16, part: i64, whole: i64) -> Formula {
    let cell = |back: u16| format!("{}{}", column_number_to_name(at.saturating_sub(back)), row + 1);
    let (parts, wholes) = (cell(2), cell(1));
    let result = if whole == 0 { String::new() } else { (part as f64 / whole as f64).to_string() };
    Formula::new(format!("=IF({wholes}=0,\"\",{parts}/{wholes})")).set_result(result)
}
