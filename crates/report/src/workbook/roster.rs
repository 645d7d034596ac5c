//! 党员名册 as a workbook.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::{Formats, lines, lying};
use crate::{Error, forms::roster::Roster};

/// The narrowest and widest a column gets, in characters: long texts wrap, so that the sheet keeps a readable size
/// on a page.
const LONG: std::ops::RangeInclusive<f64> = 8.0..=24.0;
/// The same of columns that hold one value each.
const SHORT: std::ops::RangeInclusive<f64> = 5.0..=20.0;
/// Height of one line in points.
const LINE: f64 = 14.0;

/// Writes the roster. Every value is text, so that numbers of 18 digits stay whole.
pub fn write(roster: &Roster) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    fill(&mut workbook, roster)?;
    Ok(workbook.save_to_buffer()?)
}

fn fill(workbook: &mut Workbook, roster: &Roster) -> Result<(), XlsxError> {
    const HEAD: u32 = 2;
    let formats = Formats::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(&roster.name)?;
    lying(sheet);
    let last = roster.columns.len() as u16;
    super::over(sheet, 0, (0, last), &roster.title(), &formats.title)?;
    sheet.set_row_height(0, 28)?;
    let above = format!("党支部：{}　　截至 {}", roster.branch, roster.as_of);
    super::over(sheet, 1, (0, last), &above, &formats.line)?;

    let widths = widths(roster);
    sheet.set_column_width(0, 5.5)?;
    sheet.write_string_with_format(HEAD, 0, "序号", &formats.label)?;
    for (column, (one, width)) in (1..).zip(roster.columns.iter().zip(&widths)) {
        sheet.set_column_width(column, *width)?;
        sheet.write_string_with_format(HEAD, column, &one.title, &formats.label)?;
    }
    let head_lines = roster.columns.iter().zip(&widths).map(|(one, width)| lines(&one.title, *width));
    sheet.set_row_height(HEAD, head_lines.fold(1.0, f64::max) * LINE + 6.0)?;

    let as_text = formats.middle.clone().set_num_format("@");
    for (row, (number, values)) in (HEAD + 1..).zip((1u32..).zip(&roster.rows)) {
        sheet.write_number_with_format(row, 0, number, &formats.middle)?;
        let mut height: f64 = 1.0;
        for (column, ((value, one), width)) in (1..).zip(values.iter().zip(&roster.columns).zip(&widths)) {
            let format = if one.long { &formats.value } else { &as_text };
            sheet.write_string_with_format(row, column, value, format)?;
            height = height.max(lines(value, *width));
        }
        sheet.set_row_height(row, height * LINE + 6.0)?;
    }
    let end = HEAD + 1 + roster.rows.len() as u32;
    super::over(sheet, end, (0, last), &roster.totals, &formats.line)?;
    for (row, note) in (end + 1..).zip(&roster.notes) {
        super::over(sheet, row, (0, last), note, &formats.line)?;
    }
    sheet.set_repeat_rows(HEAD, HEAD)?;
    sheet.set_freeze_panes(HEAD + 1, 0)?;
    if !roster.rows.is_empty() {
        sheet.autofilter(HEAD, 0, end - 1, last)?;
    }
    Ok(())
}

fn widths(roster: &Roster) -> Vec<f64> {
    let columns = roster.columns.iter().enumerate().map(|(i, column)| {
        let bounds = if column.long { LONG } else { SHORT };
        let values = roster.rows.iter().filter_map(|row| row.get(i)).map(|text| lines_of_one(text));
        // A head may stand in two lines, a value of one column may not.
        let natural = values.fold(lines_of_one(&column.title) / 2.0, f64::max);
        (natural + 1.5).clamp(*bounds.start(), *bounds.end())
    });
    columns.collect()
}

fn lines_of_one(text: &str) -> f64 {
    text.chars().map(|c| if c.is_ascii() { 1.0 } else { 2.0 }).sum()
}
