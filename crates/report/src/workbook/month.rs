//! 月度组织生活活动情况表 as a workbook: the same sections under the same heads.

use chrono::{DateTime, Utc};
use rust_xlsxwriter::{Formula, Workbook, Worksheet, XlsxError};

use super::{Formats, lines, lying, made, over};
use crate::{
    Error,
    forms::month::{ABSENCE_HEADS, FIGURE_HEADS, FigureValue, MonthSheet, OCCASION_HEADS},
};

/// Width of a column in characters, for a weight of 1 on paper.
const WIDTH: f64 = 0.52;
/// Height of one line in points.
const LINE: f64 = 13.5;
/// Columns of the sheet: those of section 二.
const LAST: u16 = OCCASION_HEADS.len() as u16 - 1;
/// First of the columns with numbers (应到), and how many.
const NUMBERS: u16 = 6;
/// 三、: which columns of the sheet each column of its two groups takes.
const ABSENCE_SPANS: [[(u16, u16); 4]; 2] = [[(0, 1), (2, 2), (3, 3), (4, 4)], [(5, 5), (6, 8), (9, 10), (11, LAST)]];
/// What one page holds; a month with more goes on to a second instead of shrinking.
const OCCASIONS_OF_A_PAGE: usize = 9;
/// 四、: columns of its two groups.
const FIGURE_SPANS: [[(u16, u16); 3]; 2] = [[(0, 2), (3, 3), (4, 4)], [(5, 8), (9, 10), (11, LAST)]];

/// Writes the sheet.
pub fn write(month: &MonthSheet) -> Result<Vec<u8>, Error> {
    saved(Workbook::new(), month)
}

/// The same, saying when it was made: the same sheet at the same time gives the same bytes.
pub fn write_at(month: &MonthSheet, made_at: DateTime<Utc>) -> Result<Vec<u8>, Error> {
    saved(made(made_at)?, month)
}

fn saved(mut workbook: Workbook, month: &MonthSheet) -> Result<Vec<u8>, Error> {
    fill(&mut workbook, month)?;
    Ok(workbook.save_to_buffer()?)
}

fn fill(workbook: &mut Workbook, month: &MonthSheet) -> Result<(), XlsxError> {
    let formats = Formats::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(format!("{}活动情况", month.period))?;
    lying(sheet);
    if month.occasions.len() <= OCCASIONS_OF_A_PAGE {
        sheet.set_print_fit_to_pages(1, 1);
    }
    for (column, (_, weight)) in (0..).zip(OCCASION_HEADS) {
        sheet.set_column_width(column, f64::from(weight) * WIDTH)?;
    }
    over(sheet, 0, (0, LAST), &month.title(), &formats.title)?;
    sheet.set_row_height(0, 26)?;
    let mut row = head(sheet, 1, month, &formats)?;
    row = occasions(sheet, row, month, &formats)?;
    row = absences(sheet, row, month, &formats)?;
    row = figures(sheet, row, month, &formats)?;
    foot(sheet, row, month, &formats)
}

/// The line above and 一、. Gives the next row.
fn head(sheet: &mut Worksheet, row: u32, month: &MonthSheet, formats: &Formats) -> Result<u32, XlsxError> {
    let texts = [
        ((0, 3), format!("填报单位（盖章）：{}", month.branch)),
        ((4, 4), format!("上级党组织：{}", month.superior)),
        ((5, 8), format!("所属期：{}", month.period)),
        ((9, LAST), format!("报送日期：{}", month.reported_on)),
    ];
    for (columns, text) in &texts {
        over(sheet, row, *columns, text, &formats.line)?;
    }
    sheet.set_row_height(row, 2.0 * LINE + 2.0)?;

    let members = &month.members;
    over(sheet, row + 1, (0, 1), "一、党员总数", &formats.label)?;
    over(sheet, row + 1, (2, 4), &month.members_text(), &formats.value)?;
    over(sheet, row + 1, (5, 5), "党小组数", &formats.label)?;
    sheet.write_number_with_format(row + 1, 6, members.groups, &formats.middle)?;
    over(sheet, row + 1, (7, 8), "住院卧床", &formats.label)?;
    sheet.write_number_with_format(row + 1, 9, members.in_hospital_or_bedridden, &formats.middle)?;
    over(sheet, row + 1, (10, 11), "异地居住", &formats.label)?;
    sheet.write_number_with_format(row + 1, 12, members.living_elsewhere, &formats.middle)?;
    sheet.set_row_height(row + 1, LINE + 6.0)?;
    over(sheet, row + 2, (0, 1), "本月增减及原因", &formats.label)?;
    over(sheet, row + 2, (2, LAST), &members.changes, &formats.value)?;
    sheet.set_row_height(row + 2, lines(&members.changes, 110.0) * LINE + 6.0)?;
    Ok(row + 3)
}

/// 二、 with sums below. Gives the next row.
fn occasions(sheet: &mut Worksheet, row: u32, month: &MonthSheet, formats: &Formats) -> Result<u32, XlsxError> {
    for (column, (text, _)) in (0..).zip(OCCASION_HEADS) {
        sheet.write_string_with_format(row, column, text, &formats.label)?;
    }
    sheet.set_row_height(row, 2.0 * LINE + 4.0)?;
    let first = row + 1;
    let mut sums = [0u32; 6];
    for (row, (number, one)) in (first..).zip((1u32..).zip(&month.occasions)) {
        let counts = &one.attendees;
        let numbers = [counts.expected, counts.present, counts.online, one.on_leave, one.absent, counts.made_up];
        let texts = [&one.time, &one.place, &one.kinds, &one.content, &one.host];
        sheet.write_number_with_format(row, 0, number, &formats.middle)?;
        let mut height: f64 = 1.0;
        for (column, text) in (1u16..).zip(texts) {
            let format = if column == 4 { &formats.value } else { &formats.middle };
            sheet.write_string_with_format(row, column, text, format)?;
            height = height.max(lines(text, f64::from(OCCASION_HEADS[usize::from(column)].1) * WIDTH));
        }
        for ((column, number), sum) in (NUMBERS..).zip(numbers).zip(&mut sums) {
            sheet.write_number_with_format(row, column, number, &formats.middle)?;
            *sum += number;
        }
        sheet.write_string_with_format(row, LAST, &one.note, &formats.value)?;
        height = height.max(lines(&one.note, f64::from(OCCASION_HEADS[usize::from(LAST)].1) * WIDTH));
        sheet.set_row_height(row, height * LINE + 5.0)?;
    }
    let end = first + month.occasions.len() as u32;
    over(sheet, end, (0, NUMBERS - 1), "合计（人次）", &formats.label)?;
    for (column, sum) in (NUMBERS..).zip(sums) {
        if month.occasions.is_empty() {
            sheet.write_number_with_format(end, column, 0, &formats.middle)?;
        } else {
            let letter = char::from(b'A' + column as u8);
            let formula =
                Formula::new(format!("=SUM({letter}{}:{letter}{end})", first + 1)).set_result(sum.to_string());
            sheet.write_formula_with_format(end, column, formula, &formats.middle)?;
        }
    }
    sheet.write_string_with_format(end, LAST, "", &formats.value)?;
    sheet.set_row_height(end, LINE + 5.0)?;
    Ok(end + 1)
}

/// 三、. Gives the next row.
fn absences(sheet: &mut Worksheet, row: u32, month: &MonthSheet, formats: &Formats) -> Result<u32, XlsxError> {
    for group in ABSENCE_SPANS {
        for ((text, _), columns) in ABSENCE_HEADS.iter().zip(group) {
            over(sheet, row, columns, text, &formats.label)?;
        }
    }
    sheet.set_row_height(row, LINE + 5.0)?;
    let mut row = row + 1;
    if month.absences.is_empty() {
        over(sheet, row, (0, LAST), "无", &formats.middle)?;
        return Ok(row + 1);
    }
    // Down the left group, then down the right one, as on paper.
    let rows = month.absences.len().div_ceil(ABSENCE_SPANS.len());
    for place in 0..rows {
        let mut height: f64 = 1.0;
        for (group, spans) in ABSENCE_SPANS.iter().enumerate() {
            let one = month.absences.get(group * rows + place);
            let texts = one.map(|one| [&one.name, &one.occasion, &one.reason, &one.make_up].map(String::as_str));
            for (text, (from, to)) in texts.unwrap_or_default().iter().zip(*spans) {
                over(sheet, row, (from, to), text, &formats.value)?;
                let weights = &OCCASION_HEADS[usize::from(from)..=usize::from(to)];
                height = height.max(lines(text, weights.iter().map(|(_, weight)| f64::from(*weight) * WIDTH).sum()));
            }
        }
        sheet.set_row_height(row, height * LINE + 5.0)?;
        row += 1;
    }
    Ok(row)
}

/// 四、 in two groups. Gives the next row.
fn figures(sheet: &mut Worksheet, row: u32, month: &MonthSheet, formats: &Formats) -> Result<u32, XlsxError> {
    let rows = month.figures.len().div_ceil(FIGURE_SPANS.len());
    for group in FIGURE_SPANS {
        for ((text, _), columns) in FIGURE_HEADS.iter().zip(group) {
            over(sheet, row, columns, text, &formats.label)?;
        }
    }
    sheet.set_row_height(row, LINE + 5.0)?;
    for place in 0..rows {
        let row = row + 1 + place as u32;
        for (group, spans) in FIGURE_SPANS.iter().enumerate() {
            let figure = month.figures.get(group * rows + place);
            over(sheet, row, spans[0], figure.map_or("", |figure| figure.name.as_str()), &formats.value)?;
            for (columns, value) in spans[1..].iter().zip([figure.map(|f| &f.month), figure.map(|f| &f.year)]) {
                over(sheet, row, *columns, &value.map(FigureValue::text).unwrap_or_default(), &formats.middle)?;
                if let Some(FigureValue::Count(count)) = value {
                    sheet.write_number_with_format(row, columns.0, *count, &formats.middle)?;
                }
            }
        }
        sheet.set_row_height(row, LINE + 5.0)?;
    }
    Ok(row + 1 + rows as u32)
}

/// 五、 and the line below.
fn foot(sheet: &mut Worksheet, row: u32, month: &MonthSheet, formats: &Formats) -> Result<(), XlsxError> {
    let texts = [("五、下月安排", &month.next_month), ("需协调事项", &month.to_coordinate)];
    for (row, (label, text)) in (row..).zip(texts) {
        over(sheet, row, (0, 1), label, &formats.label)?;
        over(sheet, row, (2, LAST), text, &formats.value)?;
        sheet.set_row_height(row, lines(text, 110.0) * LINE + 6.0)?;
    }
    let texts = [
        ((0, 3), "党支部书记（签字）：".to_owned()),
        ((4, 4), format!("填表人：{}", month.filled_by)),
        ((5, 9), format!("联系电话：{}", month.phone)),
        ((10, LAST), "审核：".to_owned()),
    ];
    for (columns, text) in &texts {
        over(sheet, row + 2, *columns, text, &formats.line)?;
    }
    sheet.set_row_height(row + 2, 26)?;
    Ok(())
}
