//! A paper of lists as a workbook: sums are numbers, what stands under them real formulas with their results.

use chrono::{DateTime, Utc};
use domain::money::Fen;
use rust_xlsxwriter::{Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError, utility::column_number_to_name};

use super::{Formats, lines, lying, made, over, upright, yuan};
use crate::{
    Error,
    forms::list::{Column, Entry, List, ListPaper, Set, Total},
};

/// Height of one line in points.
const LINE: f64 = 14.0;
/// Points in a millimetre.
const MILLIMETRE: f64 = 72.0 / 25.4;
/// The narrowest and widest a column of running text gets, in characters.
const LONG: (f64, f64) = (8.0, 30.0);
/// The same of columns that hold one value each.
const SHORT: (f64, f64) = (5.0, 22.0);
/// Characters of this width take a millimetre of hand-room.
const CHARACTERS: f64 = 0.52;

/// Writes the papers, a sheet for each.
pub fn write(papers: &[ListPaper]) -> Result<Vec<u8>, Error> {
    saved(Workbook::new(), papers)
}

/// The same, saying when it was made: the same papers at the same time give the same bytes.
pub fn write_at(papers: &[ListPaper], made_at: DateTime<Utc>) -> Result<Vec<u8>, Error> {
    saved(made(made_at)?, papers)
}

fn saved(mut workbook: Workbook, papers: &[ListPaper]) -> Result<Vec<u8>, Error> {
    for paper in papers {
        fill(workbook.add_worksheet(), paper)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// The formats of lists with sums.
pub(super) struct Looks {
    pub(super) formats: Formats,
    pub(super) amount: Format,
    count: Format,
    share: Format,
    voided: Format,
    heading: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let formats = Formats::new();
        let right = formats.middle.clone().set_align(FormatAlign::Right);
        let amount = right.clone().set_num_format("#,##0.00");
        Self {
            count: formats.middle.clone().set_num_format("0"),
            share: right.set_num_format("0.0%"),
            voided: amount.clone().set_font_strikethrough(),
            heading: formats.line.clone().set_bold(),
            amount,
            formats,
        }
    }
}

fn fill(sheet: &mut Worksheet, paper: &ListPaper) -> Result<(), XlsxError> {
    let looks = Looks::new();
    let widths = widths(paper);
    let last = (widths.len().max(1) - 1) as u16;
    sheet.set_name(&paper.name)?;
    if paper.sheet.width > paper.sheet.height {
        lying(sheet)
    } else {
        upright(sheet)
    }
    for (column, width) in (0..).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    over(sheet, 0, (0, last), &paper.title, &looks.formats.title)?;
    sheet.set_row_height(0, 28)?;
    let whole: f64 = widths.iter().sum();
    let above = paper.above.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join("　　");
    let mut row = wide(sheet, 1, last, whole, &above, &looks.formats.line)?;
    let frozen = row + 1;
    for list in &paper.lists {
        if !list.heading.is_empty() {
            row = wide(sheet, row, last, whole, &list.heading, &looks.heading)?;
        }
        row = write_list(sheet, row, list, &widths, &looks)?;
    }
    for note in &paper.notes {
        row = wide(sheet, row, last, whole, note, &looks.formats.line)?;
    }
    if !paper.below.is_empty() {
        over(sheet, row, (0, last), &paper.below.join("　　　　　　　　"), &looks.formats.line)?;
        sheet.set_row_height(row, 30)?;
    }
    if let [only] = paper.lists.as_slice() {
        sheet.set_repeat_rows(frozen - 1, frozen - 1)?;
        sheet.set_freeze_panes(frozen, u16::from(only.numbered) + 1)?;
    }
    Ok(())
}

/// A line over the whole sheet; gives the next row.
pub(super) fn wide(
    sheet: &mut Worksheet,
    row: u32,
    last: u16,
    width: f64,
    text: &str,
    format: &Format,
) -> Result<u32, XlsxError> {
    over(sheet, row, (0, last), text, format)?;
    sheet.set_row_height(row, lines(text, width) * LINE + 6.0)?;
    Ok(row + 1)
}

/// Writes a list from `row` on; gives the next row.
fn write_list(sheet: &mut Worksheet, row: u32, list: &List, widths: &[f64], looks: &Looks) -> Result<u32, XlsxError> {
    let start = u16::from(list.numbered);
    if list.numbered {
        sheet.write_string_with_format(row, 0, "序号", &looks.formats.label)?;
    }
    let mut height: f64 = 1.0;
    for (column, one) in (start..).zip(&list.columns) {
        sheet.write_string_with_format(row, column, one.head(), &looks.formats.label)?;
        height = height.max(lines(&one.head(), width_of(widths, column)));
    }
    sheet.set_row_height(row, height * LINE + 6.0)?;
    let first = row + 1;
    for (place, entries) in list.rows.iter().enumerate() {
        let row = first + place as u32;
        if list.numbered {
            sheet.write_number_with_format(row, 0, place as u32 + 1, &looks.count)?;
        }
        let mut height: f64 = 1.0;
        for ((column, entry), one) in (start..).zip(entries).zip(&list.columns) {
            write_entry(sheet, (row, column), entry, one, start, looks)?;
            height = height.max(lines(&entry.text(), width_of(widths, column)));
        }
        sheet.set_row_height(row, (height * LINE + 6.0).max(f64::from(list.row_height) * MILLIMETRE))?;
    }
    let mut next = first + list.rows.len() as u32;
    if list.rows.is_empty() {
        let last = start + list.columns.len() as u16 - 1;
        over(sheet, next, (0, last), list.none, &looks.formats.middle)?;
        next += 1;
    }
    if list.has_totals() {
        write_totals(sheet, next, first, list, looks)?;
        next += 1;
    }
    Ok(next)
}

fn write_totals(sheet: &mut Worksheet, row: u32, first: u32, list: &List, looks: &Looks) -> Result<(), XlsxError> {
    let start = u16::from(list.numbered);
    let totals = list.totals();
    let summed = totals.iter().position(|entry| *entry != Entry::Blank).unwrap_or(totals.len()) as u16;
    if start + summed > 0 {
        over(sheet, row, (0, start + summed - 1), "合计", &looks.formats.label)?;
    }
    for ((column, entry), one) in (start..).zip(&totals).zip(&list.columns).skip(usize::from(summed)) {
        let letter = column_number_to_name(column);
        let sum = format!("=SUM({letter}{}:{letter}{row})", first + 1);
        match entry {
            // Nothing to add up: a formula over no rows would be one over the head.
            Entry::Amount(total) if list.rows.is_empty() => {
                sheet.write_number_with_format(row, column, yuan(*total), &looks.amount)?;
            }
            Entry::Amount(total) => {
                let formula = Formula::new(sum).set_result(total.to_string());
                sheet.write_formula_with_format(row, column, formula, &looks.amount)?;
            }
            Entry::Count(total) if !list.rows.is_empty() => {
                let formula = Formula::new(sum).set_result(total.to_string());
                sheet.write_formula_with_format(row, column, formula, &looks.count)?;
            }
            other => write_entry(sheet, (row, column), other, one, start, looks)?,
        }
    }
    sheet.set_row_height(row, (LINE + 6.0).max(f64::from(list.row_height) * MILLIMETRE))?;
    Ok(())
}

fn write_entry(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    entry: &Entry,
    of: &Column,
    start: u16,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let format = match of.set {
        Set::Long => &looks.formats.value,
        Set::Middle => &looks.formats.middle,
        Set::Right => &looks.amount,
    };
    match entry {
        Entry::Blank => sheet.write_blank(row, column, format)?,
        Entry::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        Entry::Count(count) => sheet.write_number_with_format(row, column, *count, &looks.count)?,
        Entry::Amount(sum) => sheet.write_number_with_format(row, column, yuan(*sum), &looks.amount)?,
        // As text, so that no formula counts it.
        Entry::Voided(sum) => sheet.write_string_with_format(row, column, sum.grouped(), &looks.voided)?,
        // Rounded as on paper: less than all is never shown as all.
        Entry::Rate(rate) => match rate.percent().trim_end_matches('%').parse::<f64>() {
            Ok(percent) => sheet.write_number_with_format(row, column, percent / 100.0, &looks.share)?,
            Err(_) => sheet.write_string_with_format(row, column, rate.percent(), &looks.share)?,
        },
        Entry::Share { part, whole } => match of.total {
            Total::Share { part: parts, whole: wholes } => {
                let cell = |place: usize| format!("{}{}", column_number_to_name(start + place as u16), row + 1);
                let (parts, wholes) = (cell(parts), cell(wholes));
                let formula = Formula::new(format!("=IF({wholes}=0,\"—\",{parts}/{wholes})"));
                sheet.write_formula_with_format(row, column, formula.set_result(share(*part, *whole)), &looks.share)?
            }
            _ if whole.0 <= 0 => sheet.write_string_with_format(row, column, "—", &looks.share)?,
            _ => sheet.write_number_with_format(row, column, yuan(*part) / yuan(*whole), &looks.share)?,
        },
    };
    Ok(())
}

fn share(part: Fen, whole: Fen) -> String {
    if whole.0 <= 0 { "—".to_owned() } else { (yuan(part) / yuan(whole)).to_string() }
}

fn width_of(widths: &[f64], column: u16) -> f64 {
    widths.get(usize::from(column)).copied().unwrap_or(LONG.0)
}

/// Columns as wide as what stands in them in any list of the sheet, in characters.
fn widths(paper: &ListPaper) -> Vec<f64> {
    let mut widths: Vec<f64> = Vec::new();
    for list in &paper.lists {
        let totals = list.totals();
        let columns = list.columns.iter().enumerate().map(|(place, column)| {
            let (least, most) = if column.set == Set::Long { LONG } else { SHORT };
            let entries = list.rows.iter().filter_map(|row| row.get(place)).chain(totals.get(place));
            let head = column.head().split('\n').map(units).fold(0.0, f64::max);
            let natural = entries.map(|entry| units(&entry.text())).fold(head, f64::max);
            (natural + 1.5).clamp(least, most).max(f64::from(column.least) * CHARACTERS)
        });
        let number = list.numbered.then_some(SHORT.0);
        for (place, width) in number.into_iter().chain(columns).enumerate() {
            match widths.get_mut(place) {
                Some(known) => *known = known.max(width),
                None => widths.push(width),
            }
        }
    }
    widths
}

fn units(text: &str) -> f64 {
    text.chars().map(|c| if c.is_ascii() { 1.0 } else { 2.0 }).sum()
}
