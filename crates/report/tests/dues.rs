//! The papers of dues and funds: what a reader gets, and that what stands under a column is the sum of what is in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "filled/mod.rs"]
mod filled;

use std::{collections::BTreeMap, fs, io::Cursor, process::Command};

use calamine::{Data, DataType, Reader, Xlsx};
use domain::money::Fen;
use report::{forms::list::Entry, page::lay_out};

/// What `pdftotext` reads, without blanks: they depend on the reader.
fn text_of(document: &report::page::Document) -> String {
    let instant = "2026-10-31T01:00:00Z".parse().expect("an instant");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.pdf");
    fs::write(&file, report::pdf::write(document, instant).expect("a PDF")).expect("written");
    let run = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output();
    let text = String::from_utf8(run.expect("pdftotext of poppler-utils").stdout).expect("UTF-8");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Cents of a cell that holds a sum in 元.
fn cents(cell: &Data) -> i64 {
    (cell.as_f64().unwrap_or_else(|| panic!("{cell:?} is a number")) * 100.0).round() as i64
}

/// Column letters and rows of `SUM(F3:F37)`, from 0.
fn summed(formula: &str) -> Option<((u32, u32), (u32, u32))> {
    let (from, to) = formula.strip_prefix("SUM(")?.strip_suffix(')')?.split_once(':')?;
    let place = |cell: &str| {
        let letters = cell.trim_end_matches(|c: char| c.is_ascii_digit());
        let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1) - 1;
        (cell[letters.len()..].parse::<u32>().expect("a row") - 1, column)
    };
    Some((place(from), place(to)))
}

/// Checks every sum of a workbook against the cells it adds up, and gives how many there are.
fn sums_agree(name: &str, bytes: Vec<u8>) -> usize {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let mut checked = 0;
    for sheet in book.sheet_names() {
        let values = book.worksheet_range(&sheet).expect("values");
        let formulas = book.worksheet_formula(&sheet).expect("formulas");
        let start = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells() {
            let at = (row as u32 + start.0, column as u32 + start.1);
            let Some((from, to)) = summed(formula) else { continue };
            let cells = (from.0..=to.0).flat_map(|row| (from.1..=to.1).map(move |column| (row, column)));
            let sum: i64 =
                cells.filter_map(|cell| values.get_value(cell)).filter(|cell| cell.is_number()).map(cents).sum();
            let cached = cents(values.get_value(at).expect("a result"));
            assert_eq!(cached, sum, "{name}, {sheet}: the result kept for {formula} is what a reader reckons");
            checked += 1;
        }
    }
    checked
}

/// Whether a cell holds a number.
trait IsNumber {
    fn is_number(&self) -> bool;
}

impl IsNumber for Data {
    fn is_number(&self) -> bool {
        matches!(self, Self::Float(_) | Self::Int(_))
    }
}

#[test]
fn every_total_of_a_workbook_is_a_sum_of_its_rows() {
    for (name, paper) in filled::dues::lists().into_iter().chain(filled::returns::lists()) {
        let wanted: usize = paper
            .lists
            .iter()
            .filter(|list| !list.rows.is_empty())
            .map(|list| {
                list.totals().iter().filter(|total| matches!(total, Entry::Amount(_) | Entry::Count(_))).count()
            })
            .sum();
        let bytes = report::workbook::list::write(&[paper]).expect("a workbook");
        assert_eq!(sums_agree(name, bytes), wanted, "{name}: every total is a formula");
    }
    let register = report::workbook::dues::register::write(&filled::dues::register(35, false)).expect("a workbook");
    assert_eq!(sums_agree("register", register), 35 + 12 + 35 + 16 + 3, "members, months, and the form's own");
}

#[test]
fn the_first_sheet_of_the_register_is_the_customary_one() {
    let register = filled::dues::register(35, false);
    let bytes = report::workbook::dues::register::write(&register).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    assert_eq!(book.sheet_names(), ["2026年", "登记表（打印）"], "the register, then the form");
    let values = book.worksheet_range("2026年").expect("values");
    let formulas = book.worksheet_formula("2026年").expect("formulas");
    let row = |row: u32| {
        (0..18).map(|column| values.get_value((row, column)).cloned().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(row(0)[0], Data::String("2026年度党费收缴登记表".into()), "the title");
    let heads: Vec<String> = row(1).iter().map(ToString::to_string).collect();
    let wanted = "序号|姓名|计算基数（元）|执行标准（%）|月应交（元）|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年合计";
    assert_eq!(heads.join("|"), wanted, "the heads");
    assert_eq!(
        row(3)[..6],
        [2.0.into(), Data::String("李𬱖".into()), 5000.0.into(), 0.5.into(), 25.0.into(), 25.0.into()]
    );
    assert_eq!(row(2)[16], Data::Empty, "a month not paid is an empty box");
    let at = |row: u32, column: u32| formulas.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(at(2, 17), "SUM(F3:Q3)", "全年合计 of the first member");
    assert_eq!(at(37, 5), "SUM(F3:F37)", "January of all 35");
    assert_eq!((row(37)[0].clone(), row(37)[1].clone()), (Data::Empty, Data::String("合计".into())), "the last row");
    assert_eq!(row(37)[17], Data::Empty, "no sum of sums there");
}

#[test]
fn a_published_register_tells_no_base() {
    let document = lay_out(&filled::dues::register(35, true).form());
    let text = text_of(&document);
    assert!(text.contains("19.45") && text.contains("欧阳㛃"), "who paid how much");
    for base in ["3890", "3,890", "核定", "比例"] {
        assert!(!text.contains(base), "「{base}」 would tell a pension");
    }
    let bytes = report::workbook::dues::register::write(&filled::dues::register(35, true)).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    assert_eq!(book.sheet_names(), ["登记表（打印）"], "the sheet with the bases is left out");
    let values = book.worksheet_range("登记表（打印）").expect("values");
    assert!(!values.used_cells().any(|(_, _, cell)| *cell == Data::Float(3890.0)), "no base in it");
}

#[test]
fn a_register_has_what_is_signed_at_its_end() {
    let document = lay_out(&filled::dues::register(130, false).form());
    let text = text_of(&document);
    for expected in [
        "2026年度党费收缴登记表",
        "10.16现",
        "阿依古丽·",
        "收款人签名",
        "存缴日期",
        "皖党费000123",
        "制表人：杨秀英",
        "组织委员（签字）",
        "党支部书记（签字）",
        "党支部（盖章）",
        "7月至12月免交",
    ] {
        assert!(text.contains(expected), "the register says {expected}");
    }
    let heads = text.matches("全年应交").count();
    assert_eq!(heads, document.pages.len(), "its head stands on every page");
}

#[test]
fn slips_stand_four_on_a_page_and_a_voided_one_says_so() {
    for (slips, pages) in [(1, 1), (4, 1), (5, 2), (9, 3)] {
        let document = lay_out(&filled::dues::slips(slips, "2026年7月至9月").form());
        assert_eq!(document.pages.len(), pages, "{slips} slips");
    }
    let text = text_of(&lay_out(&filled::dues::slips(4, "2026年7月至9月").form()));
    for expected in
        ["编号：2026-0318", "伍拾捌元叁角伍分", "￥58.35", "已作废：2026年10月21日，金额写错", "更正2026-0200"]
    {
        assert!(text.contains(expected), "the slips say {expected}");
    }
    assert_eq!(text.matches("已作废）").count(), 1, "only the voided one is marked");
}

#[test]
fn a_reminder_does_not_reproach() {
    let text = text_of(&lay_out(&filled::dues::reminders(3).form()));
    assert!(
        text.contains("欧阳㛃同志") && text.contains("2026年7月至9月") && text.contains("74.85元"),
        "whom and what"
    );
    for harsh in ["欠", "逾期", "限期", "催", "未交", "批评", "处理"] {
        assert!(!text.contains(harsh), "「{harsh}」 has no place in it");
    }
}

#[test]
fn what_was_voided_is_shown_and_not_counted() {
    let ledger = filled::dues::fund_ledger(4, "购学习资料");
    let spent: i64 = ledger.entries.iter().filter(|entry| entry.voided.is_none()).map(|entry| entry.expense.0).sum();
    let paper = ledger.paper();
    let list = &paper.lists[0];
    let sums: BTreeMap<&str, Fen> =
        list.columns.iter().enumerate().map(|(place, column)| (column.title.as_str(), list.sum(place))).collect();
    assert_eq!(sums["支出（元）"], Fen(spent), "the voided one of three is left out");
    let last = list.rows.last().map(|row| row[7].clone());
    assert_eq!(last, Some(Entry::Amount(Fen(123_456 + 1_296_000 - spent))), "and out of the balance");
    assert!(text_of(&lay_out(&paper.form())).contains("已作废：重复"), "but it stands there");
}

#[test]
fn the_picture_reads_on_a_telephone() {
    let width = report::forms::dues::publication::PICTURE_WIDTH;
    let document = filled::dues::publication(6, true).picture();
    let bytes = report::picture::write(&document, width).expect("a picture");
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "a PNG");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    assert_eq!(number(16), 1080, "as wide as a telephone has points");
    let page = &document.pages[0].sheet;
    assert_eq!(number(20), (page.height * width as f32 / page.width).ceil() as u32, "as high as its text");
    assert_eq!(document.pages.len(), 1, "one picture");
    let smallest = document.pages[0].items.iter().filter_map(|item| match item {
        report::page::Item::Text { size, .. } => Some(size * width as f32 / page.width),
        _ => None,
    });
    assert!(smallest.fold(f32::MAX, f32::min) >= 36.0, "no text is under 36 pixels high");
}
