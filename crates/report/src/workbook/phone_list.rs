//! 通讯录 as a workbook.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::{Formats, lines, over, upright};
use crate::{Error, forms::phone_list::PhoneList};

/// Heads and their widths in characters.
const COLUMNS: [(&str, f64); 5] =
    [("序号", 6.0), ("姓名", 14.0), ("党小组", 14.0), ("电话", 18.0), ("家属联系人", 32.0)];
const LAST: u16 = COLUMNS.len() as u16 - 1;
/// Height of one line in points.
const LINE: f64 = 16.0;

/// Writes the list. Numbers are text, so that none loses its leading zero.
pub fn write(list: &PhoneList) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    fill(&mut workbook, list)?;
    Ok(workbook.save_to_buffer()?)
}

fn fill(workbook: &mut Workbook, list: &PhoneList) -> Result<(), XlsxError> {
    const HEAD: u32 = 2;
    let formats = Formats::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("党员通讯录")?;
    upright(sheet);
    over(sheet, 0, (0, LAST), "党员通讯录", &formats.title)?;
    sheet.set_row_height(0, 28)?;
    over(sheet, 1, (0, LAST), &format!("党支部：{}　　截至 {}", list.branch, list.as_of), &formats.line)?;
    for (column, (title, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(HEAD, column, title, &formats.label)?;
    }
    sheet.set_row_height(HEAD, LINE + 6.0)?;
    let as_text = formats.middle.clone().set_num_format("@");
    for (row, (number, entry)) in (HEAD + 1..).zip((1u32..).zip(&list.entries)) {
        sheet.write_number_with_format(row, 0, number, &formats.middle)?;
        let texts = [entry.name.clone(), entry.group.clone(), entry.phones.join("\n"), entry.family.join("\n")];
        let mut height: f64 = 1.0;
        for (column, (text, (_, width))) in (1u16..).zip(texts.iter().zip(&COLUMNS[1..])) {
            let format = if column == LAST { &formats.value } else { &as_text };
            sheet.write_string_with_format(row, column, text, format)?;
            height = height.max(lines(text, *width));
        }
        sheet.set_row_height(row, height * LINE + 6.0)?;
    }
    sheet.set_repeat_rows(HEAD, HEAD)?;
    sheet.set_freeze_panes(HEAD + 1, 0)?;
    Ok(())
}
