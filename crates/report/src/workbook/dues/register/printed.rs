//! The second sheet: the form as it is printed, a member in two rows, sums above, days and 款项 below.

use domain::money::Fen;
use rust_xlsxwriter::{
    Format, FormatAlign, FormatBorder, Formula, Worksheet, XlsxError, utility::column_number_to_name,
};

use crate::{
    forms::{
        dues::register::{BELOW, BY_HAND, MONTHS, Register, RegisterMember, YearSums},
        list::Entry,
    },
    workbook::{
        lines,
        list::{Looks, wide},
        lying, number_or_blank, over, percent, yuan,
    },
};

/// Heads and widths in characters before the months; the two of the base are left out of what is published.
const BASE: [(&str, u8); 2] = [("核定基数", 10), ("比例（%）", 6)];
/// Heads and widths after the months.
const AFTER: [(&str, u8); 4] = [("全年应交", 10), ("全年实交", 10), ("未交", 9), ("备注", 14)];
/// Width of a month in characters.
const MONTH: u8 = 9;

/// Where the columns are.
struct Columns {
    heads: Vec<(&'static str, u8)>,
    january: u16,
}

impl Columns {
    fn of(register: &Register) -> Self {
        let mut heads = vec![("序号", 5), ("姓名", 14)];
        heads.extend(BASE.iter().filter(|_| !register.published));
        heads.push(("月应交", 9));
        let january = heads.len() as u16;
        heads.extend(MONTHS.map(|month| (month, MONTH)));
        heads.extend(AFTER);
        Self { heads, january }
    }

    fn last(&self) -> u16 {
        self.heads.len() as u16 - 1
    }

    /// First column after December.
    fn after(&self) -> u16 {
        self.january + MONTHS.len() as u16
    }
}

/// Writes the form.
pub fn fill(sheet: &mut Worksheet, register: &Register) -> Result<(), XlsxError> {
    let looks = Looks::new();
    let columns = Columns::of(register);
    let last = columns.last();
    sheet.set_name("登记表（打印）")?;
    lying(sheet);
    for (column, (_, width)) in (0..).zip(&columns.heads) {
        sheet.set_column_width(column, *width)?;
    }
    over(sheet, 0, (0, last), &register.title(), &looks.formats.title)?;
    sheet.set_row_height(0, 28)?;
    let above = format!("党支部：{}　　单位：元　　截至 {}", register.branch, register.as_of);
    over(sheet, 1, (0, last), &above, &looks.formats.line)?;
    for (column, (head, _)) in (0..).zip(&columns.heads) {
        sheet.write_string_with_format(2, column, *head, &looks.formats.label)?;
    }
    sheet.set_row_height(2, 30)?;
    let pair = Pair::of(&looks);
    let mut row = 3;
    for (number, one) in (1u32..).zip(&register.members) {
        member(sheet, row, number, one, register.published, &columns, &pair)?;
        row += 2;
    }
    row = foot(sheet, row, register, &columns, &looks)?;
    let widths: Vec<_> = columns.heads.iter().map(|(_, width)| (*width).into()).collect();
    let whole = widths.iter().sum();
    row = wide(
        sheet,
        row,
        last,
        whole,
        "金额下为收款日期和款项；免＝经支部研究免交；空格为未交或未到期。",
        &looks.formats.line,
    )?;
    row = remittances(sheet, row, register, &columns, &looks)?;
    let below = format!("制表人：{}　　　　　　{}", register.made_by, BELOW.join("　　　　　　　"));
    over(sheet, row, (0, last), &below, &looks.formats.line)?;
    sheet.set_row_height(row, 30)?;
    sheet.set_repeat_rows(2, 2)?;
    sheet.set_freeze_panes(3, 2)?;
    Ok(())
}

/// The formats of the two rows of a member: no line between them.
struct Pair {
    upper: Format,
    upper_sum: Format,
    lower: Format,
}

impl Pair {
    fn of(looks: &Looks) -> Self {
        let upper = looks.formats.middle.clone().set_border_bottom(FormatBorder::None);
        Self {
            upper_sum: looks.amount.clone().set_border_bottom(FormatBorder::None).set_align(FormatAlign::Right),
            lower: looks
                .formats
                .middle
                .clone()
                .set_border_top(FormatBorder::None)
                .set_font_name("楷体")
                .set_font_size(9),
            upper,
        }
    }
}

fn member(
    sheet: &mut Worksheet,
    row: u32,
    number: u32,
    one: &RegisterMember,
    published: bool,
    columns: &Columns,
    pair: &Pair,
) -> Result<(), XlsxError> {
    let money = |sheet: &mut Worksheet, column: u16, sum: Option<Fen>| {
        number_or_blank(sheet, (row, column), sum.map(yuan), &pair.upper_sum)
    };
    for column in 0..=columns.last() {
        sheet.write_blank(row + 1, column, &pair.lower)?;
    }
    sheet.write_number_with_format(row, 0, number, &pair.upper)?;
    sheet.write_string_with_format(row, 1, &one.name, &pair.upper)?;
    if !published {
        money(sheet, 2, one.base)?;
        number_or_blank(sheet, (row, 3), one.rate.map(percent), &pair.upper)?;
    }
    money(sheet, columns.january - 1, one.monthly)?;
    for (column, month) in (columns.january..).zip(&one.months) {
        if month.paid.is_zero() && month.waived {
            sheet.write_string_with_format(row, column, "免", &pair.upper)?;
        } else {
            money(sheet, column, Some(month.paid).filter(|paid| !paid.is_zero()))?;
        }
        let words =
            month.received.iter().map(|(day, means)| format!("{day}{}", means.map_or("", |means| means.word())));
        let words = words.collect::<Vec<_>>().join("\n");
        if !words.is_empty() {
            sheet.write_string_with_format(row + 1, column, words, &pair.lower)?;
        }
    }
    let YearSums { due, paid, owed } = one.sums();
    let after = columns.after();
    money(sheet, after, Some(due))?;
    let (from, to) = (column_number_to_name(columns.january), column_number_to_name(after - 1));
    let sum = Formula::new(format!("=SUM({from}{0}:{to}{0})", row + 1)).set_result(paid.to_string());
    sheet.write_formula_with_format(row, after + 1, sum, &pair.upper_sum)?;
    money(sheet, after + 2, Some(owed).filter(|owed| !owed.is_zero()))?;
    sheet.write_string_with_format(row, after + 3, &one.note, &pair.upper)?;
    sheet.set_row_height(row, lines(&one.note, AFTER[3].1.into()) as u32 * 14 + 2)?;
    let most = one.months.iter().map(|month| month.received.len()).max().unwrap_or(1).max(1);
    sheet.set_row_height(row + 1, 13 * most as u32 + 2)?;
    Ok(())
}

/// 合计｜收款人签名｜存缴日期; gives the next row.
fn foot(
    sheet: &mut Worksheet,
    row: u32,
    register: &Register,
    columns: &Columns,
    looks: &Looks,
) -> Result<u32, XlsxError> {
    let monthly = columns.january - 1;
    over(sheet, row, (0, monthly - 1), "合计", &looks.formats.label)?;
    let YearSums { due, paid, owed } = register.sums();
    let months = (0..MONTHS.len()).map(|month| register.paid(month));
    let totals = std::iter::once(register.monthly()).chain(months).chain([due, paid, owed]);
    for (column, total) in (monthly..).zip(totals) {
        if register.members.is_empty() {
            sheet.write_number_with_format(row, column, yuan(total), &looks.amount)?;
        } else {
            let letter = column_number_to_name(column);
            let sum = Formula::new(format!("=SUM({letter}4:{letter}{row})")).set_result(total.to_string());
            sheet.write_formula_with_format(row, column, sum, &looks.amount)?;
        }
    }
    sheet.write_blank(row, columns.last(), &looks.formats.middle)?;
    sheet.set_row_height(row, 22)?;
    for (row, text) in (row + 1..).zip(BY_HAND) {
        over(sheet, row, (0, monthly - 1), text, &looks.formats.label)?;
        for column in monthly..=columns.last() {
            sheet.write_blank(row, column, &looks.formats.middle)?;
        }
        sheet.set_row_height(row, 28)?;
    }
    Ok(row + 1 + BY_HAND.len() as u32)
}

/// The quarters' remittances, each box over several columns of the months; gives the next row.
fn remittances(
    sheet: &mut Worksheet,
    row: u32,
    register: &Register,
    columns: &Columns,
    looks: &Looks,
) -> Result<u32, XlsxError> {
    let list = register.remittances();
    let january = columns.january;
    let spans = [
        (0, 1),
        (2, january),
        (january + 1, january + 2),
        (january + 3, january + 4),
        (january + 5, january + 7),
        (january + 8, january + 11),
        (january + 12, columns.last()),
    ];
    let put = |sheet: &mut Worksheet, row: u32, span: (u16, u16), entry: &Entry| match entry {
        Entry::Amount(sum) => {
            over(sheet, row, span, "", &looks.amount)?;
            number_or_blank(sheet, (row, span.0), Some(yuan(*sum)), &looks.amount)
        }
        other => over(sheet, row, span, &other.text(), &looks.formats.middle),
    };
    for (column, span) in list.columns.iter().zip(spans) {
        over(sheet, row, span, &column.title, &looks.formats.label)?;
    }
    sheet.set_row_height(row, 20)?;
    let first = row + 1;
    for (row, entries) in (first..).zip(&list.rows) {
        for (entry, span) in entries.iter().zip(spans) {
            put(sheet, row, span, entry)?;
        }
        sheet.set_row_height(row, 22)?;
    }
    let end = first + list.rows.len() as u32;
    over(sheet, end, spans[0], "合计", &looks.formats.label)?;
    for (total, span) in list.totals().iter().zip(spans).skip(1) {
        put(sheet, end, span, total)?;
        if let Entry::Amount(sum) = total {
            let letter = column_number_to_name(span.0);
            let formula = Formula::new(format!("=SUM({letter}{}:{letter}{end})", first + 1));
            sheet.write_formula_with_format(end, span.0, formula.set_result(sum.to_string()), &looks.amount)?;
        }
    }
    sheet.set_row_height(end, 22)?;
    Ok(end + 1)
}
