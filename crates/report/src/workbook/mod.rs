//! Excel twins of the forms: typed cells, set as on paper, to be printed from WPS too.

pub mod dues;
pub mod list;
pub mod month;
pub mod phone_list;
pub mod roster;
pub mod streamed;
pub mod tables;

use chrono::{DateTime, Utc};
use domain::{dues::Rate, money::Fen};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// A new workbook that was made at a given time.
fn made(at: DateTime<Utc>) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let at = ExcelDateTime::from_timestamp(at.timestamp())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&at));
    Ok(workbook)
}

/// Millimetres to inches, which Excel's margins are in.
fn inches(millimetres: f64) -> f64 {
    millimetres / 25.4
}

/// A sum as Excel's numbers hold it, in 元: the nearest there is to its two decimals, as if it had been typed.
fn yuan(sum: Fen) -> f64 {
    sum.0 as f64 / 100.0
}

/// A rate in percent, likewise.
fn percent(rate: Rate) -> f64 {
    rate.0 as f64 / 100.0
}

/// A number, or an empty box: what reads the file back must not find a text there.
fn number_or_blank(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    number: Option<f64>,
    format: &Format,
) -> Result<(), XlsxError> {
    match number {
        Some(number) => sheet.write_number_with_format(row, column, number, format)?,
        None => sheet.write_blank(row, column, format)?,
    };
    Ok(())
}

/// The formats of a form.
struct Formats {
    title: Format,
    line: Format,
    label: Format,
    value: Format,
    middle: Format,
}

impl Formats {
    fn new() -> Self {
        let base = Format::new().set_font_name("宋体").set_font_size(10).set_align(FormatAlign::VerticalCenter);
        let boxed = base.clone().set_border(FormatBorder::Thin).set_text_wrap();
        Self {
            title: base.clone().set_font_size(16).set_bold().set_align(FormatAlign::Center),
            line: base.clone().set_text_wrap(),
            label: boxed.clone().set_font_name("黑体").set_align(FormatAlign::Center),
            value: boxed.clone().set_num_format("@"),
            middle: boxed.set_align(FormatAlign::Center),
        }
    }
}

/// A4 lying, bound at the top, as wide as the paper, however many pages high.
fn lying(sheet: &mut Worksheet) {
    a_page_wide(sheet.set_landscape());
    sheet.set_margins(inches(13.0), inches(13.0), inches(25.0), inches(12.0), inches(8.0), inches(5.0));
}

/// A4 upright, bound at the left, as wide as the paper, however many pages high.
fn upright(sheet: &mut Worksheet) {
    a_page_wide(sheet.set_portrait());
    sheet.set_margins(inches(25.0), inches(12.0), inches(15.0), inches(15.0), inches(8.0), inches(6.0));
}

fn a_page_wide(sheet: &mut Worksheet) {
    const A4: u8 = 9;
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_print_center_horizontally(true);
    sheet.set_footer("&C第 &P 页　共 &N 页");
}

/// Writes text over some columns of a row. What a person typed never becomes a formula.
fn over(sheet: &mut Worksheet, row: u32, columns: (u16, u16), text: &str, format: &Format) -> Result<(), XlsxError> {
    if columns.0 == columns.1 {
        sheet.write_string_with_format(row, columns.0, text, format)?;
    } else {
        sheet.merge_range(row, columns.0, row, columns.1, "", format)?;
        sheet.write_string_with_format(row, columns.0, text, format)?;
    }
    Ok(())
}

/// Lines a text takes in a column `width` characters wide (a Chinese one takes two).
fn lines(text: &str, width: f64) -> f64 {
    let units = |line: &str| line.chars().map(|c| if c.is_ascii() { 1.0 } else { 2.0 }).sum::<f64>();
    text.split('\n').map(|line| (units(line) / width).ceil().max(1.0)).sum()
}
