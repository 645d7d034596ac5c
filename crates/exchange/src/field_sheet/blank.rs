//! A sheet as it is sent out: what is filled in is white and unlocked by lists, what is given is grey.

use rust_xlsxwriter::{Color, DataValidation, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::NUMBER;
use crate::Error;

/// Height of a row that is read and filled in without glasses, in points.
const ROW: f64 = 24.0;
/// Height of a line at the head that takes a paragraph, in points.
const PARAGRAPH: f64 = 72.0;
/// Height of a note that takes two lines, in points.
const NOTE: f64 = 30.0;

/// What goes into a column or a line at the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'words> {
    /// Given, not to be changed.
    Given,
    /// A given sum in 元, not to be changed: a number, so that it can be added up.
    Sum,
    /// Any text.
    Text,
    /// A text of several lines.
    Paragraph,
    /// One of these words.
    Choice(&'words [&'words str]),
}

/// A column.
pub(super) struct Column<'words> {
    pub(super) label: &'static str,
    pub(super) width: f64,
    pub(super) kind: Kind<'words>,
}

/// A line at the head: what it is, what is given or proposed in it.
pub(super) struct Fact<'words> {
    pub(super) label: &'static str,
    pub(super) value: &'words str,
    pub(super) kind: Kind<'words>,
}

/// A sheet.
pub(super) struct Blank<'words> {
    pub(super) title: &'words str,
    pub(super) number: &'words str,
    pub(super) facts: Vec<Fact<'words>>,
    pub(super) columns: Vec<Column<'words>>,
    /// Given values and proposals, in the order of the columns.
    pub(super) rows: Vec<Vec<String>>,
    /// How it is filled in, a line each.
    pub(super) notes: &'words [&'words str],
}

struct Looks {
    title: Format,
    label: Format,
    given: Format,
    sum: Format,
    open: Format,
    note: Format,
}

impl Looks {
    fn new() -> Self {
        let boxed = Format::new()
            .set_font_name("宋体")
            .set_font_size(11)
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
            .set_num_format("@");
        let grey = Color::RGB(0x00F4_F1EA);
        Self {
            title: Format::new().set_font_size(16).set_bold().set_align(FormatAlign::Center),
            label: boxed.clone().set_bold().set_align(FormatAlign::Center).set_background_color(grey),
            given: boxed.clone().set_background_color(grey),
            sum: boxed.clone().set_background_color(grey).set_num_format("#,##0.00"),
            open: boxed,
            note: Format::new().set_font_size(10).set_text_wrap(),
        }
    }

    fn of(&self, kind: Kind<'_>) -> &Format {
        match kind {
            Kind::Given => &self.given,
            Kind::Sum => &self.sum,
            Kind::Text | Kind::Paragraph | Kind::Choice(_) => &self.open,
        }
    }
}

impl Blank<'_> {
    /// Makes the xlsx file.
    pub(super) fn write(&self) -> Result<Vec<u8>, Error> {
        let mut workbook = Workbook::new();
        self.fill(workbook.add_worksheet()).and_then(|()| workbook.save_to_buffer()).map_err(Error::broken)
    }

    fn fill(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let looks = Looks::new();
        let last = u16::try_from(self.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
        sheet.set_name("填这张")?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.merge_range(0, 0, 0, last, self.title, &looks.title)?;
        sheet.set_row_height(0, 30)?;
        sheet.merge_range(1, 0, 1, last, &format!("{NUMBER} {}", self.number), &looks.note)?;
        let mut row = 2;
        for fact in &self.facts {
            sheet.merge_range(row, 0, row, 1, fact.label, &looks.label)?;
            sheet.merge_range(row, 2, row, last, fact.value, looks.of(fact.kind))?;
            sheet.set_row_height(row, if fact.kind == Kind::Paragraph { PARAGRAPH } else { ROW })?;
            self.validate(sheet, (row, row), 2, fact.kind)?;
            row += 1;
        }
        for (column, about) in (0..).zip(&self.columns) {
            sheet.set_column_width(column, about.width)?;
            sheet.write_string_with_format(row, column, about.label, &looks.label)?;
        }
        sheet.set_freeze_panes(row + 1, 0)?;
        let first = row + 1;
        for (row, values) in (first..).zip(&self.rows) {
            sheet.set_row_height(row, ROW)?;
            for ((column, value), about) in (0..).zip(values).zip(&self.columns) {
                let look = looks.of(about.kind);
                match value.parse::<f64>() {
                    Ok(sum) if about.kind == Kind::Sum => sheet.write_number_with_format(row, column, sum, look)?,
                    _ => sheet.write_string_with_format(row, column, value, look)?,
                };
            }
        }
        let end = first + u32::try_from(self.rows.len()).unwrap_or(u32::MAX - first);
        for (column, about) in (0..).zip(&self.columns) {
            self.validate(sheet, (first, end.saturating_sub(1).max(first)), column, about.kind)?;
        }
        for (row, note) in (end + 1..).zip(self.notes) {
            sheet.merge_range(row, 0, row, last, note, &looks.note)?;
            sheet.set_row_height(row, NOTE)?;
        }
        Ok(())
    }

    fn validate(&self, sheet: &mut Worksheet, rows: (u32, u32), column: u16, kind: Kind<'_>) -> Result<(), XlsxError> {
        let Kind::Choice(words) = kind else { return Ok(()) };
        let validation = DataValidation::new()
            .allow_list_strings(words)?
            .set_error_title("请从列表里选")?
            .set_error_message("点格子右边的箭头从列表里选，或删去重填。")?;
        sheet.add_data_validation(rows.0, column, rows.1, column, &validation)?;
        Ok(())
    }
}
