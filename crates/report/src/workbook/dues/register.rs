//! 党费收缴登记表 as a workbook. The first sheet is the register as branches have long kept it: 计算基数, 执行标准,
//! 月应交, twelve months, their sum; it reads back what it was imported from cell by cell. The second is the form to
//! be printed and signed (FORMS.md 5).

mod printed;

use rust_xlsxwriter::{FormatAlign, Formula, Workbook, Worksheet, XlsxError, utility::column_number_to_name};

use crate::{
    Error,
    forms::dues::register::{MONTHS, Register},
    workbook::{Formats, lying, number_or_blank, percent, yuan},
};

/// Heads of the first sheet before the months.
const HEADS: [&str; 5] = ["序号", "姓名", "计算基数（元）", "执行标准（%）", "月应交（元）"];
/// First column of the months.
const JANUARY: u16 = HEADS.len() as u16;
/// Column of 全年合计.
const YEAR: u16 = JANUARY + MONTHS.len() as u16;
/// First row with a member.
const FIRST: u32 = 2;

/// Writes the register; one to be published has the second sheet only, without bases.
pub fn write(register: &Register) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    if !register.published {
        customary(workbook.add_worksheet(), register)?;
    }
    printed::fill(workbook.add_worksheet(), register)?;
    Ok(workbook.save_to_buffer()?)
}

fn customary(sheet: &mut Worksheet, register: &Register) -> Result<(), XlsxError> {
    let formats = Formats::new();
    let amount = formats.middle.clone().set_align(FormatAlign::Right).set_num_format("0.00");
    sheet.set_name(format!("{}年", register.year))?;
    lying(sheet);
    sheet.merge_range(0, 0, 0, YEAR, &register.title(), &formats.title)?;
    sheet.set_row_height(0, 28)?;
    for (column, head) in (0..).zip(HEADS.iter().chain(&MONTHS).chain(&["全年合计"])) {
        sheet.write_string_with_format(1, column, *head, &formats.label)?;
    }
    sheet.set_row_height(1, 34)?;
    widths(sheet)?;
    for (row, (number, one)) in (FIRST..).zip((1u32..).zip(&register.members)) {
        sheet.write_number_with_format(row, 0, number, &formats.middle)?;
        sheet.write_string_with_format(row, 1, &one.name, &formats.middle)?;
        number_or_blank(sheet, (row, 2), one.base.map(yuan), &amount)?;
        number_or_blank(sheet, (row, 3), one.rate.map(percent), &formats.middle)?;
        number_or_blank(sheet, (row, 4), one.monthly.map(yuan), &amount)?;
        for (column, month) in (JANUARY..).zip(&one.months) {
            let paid = Some(month.paid).filter(|paid| !paid.is_zero());
            number_or_blank(sheet, (row, column), paid.map(yuan), &amount)?;
        }
        let (from, to) = (column_number_to_name(JANUARY), column_number_to_name(YEAR - 1));
        let sum = Formula::new(format!("=SUM({from}{0}:{to}{0})", row + 1)).set_result(one.sums().paid.to_string());
        sheet.write_formula_with_format(row, YEAR, sum, &amount)?;
    }
    let end = FIRST + register.members.len() as u32;
    sheet.write_string_with_format(end, 1, "合计", &formats.label)?;
    if !register.members.is_empty() {
        for (place, column) in (JANUARY..YEAR).enumerate() {
            let letter = column_number_to_name(column);
            let sum = Formula::new(format!("=SUM({letter}{}:{letter}{end})", FIRST + 1))
                .set_result(register.paid(place).to_string());
            sheet.write_formula_with_format(end, column, sum, &amount)?;
        }
    }
    sheet.set_repeat_rows(1, 1)?;
    sheet.set_freeze_panes(FIRST, 2)?;
    Ok(())
}

fn widths(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip([5.5, 16.0, 11.0, 8.5, 9.0]) {
        sheet.set_column_width(column, width)?;
    }
    for column in JANUARY..YEAR {
        sheet.set_column_width(column, 8.5)?;
    }
    sheet.set_column_width(YEAR, 10.5)?;
    Ok(())
}
