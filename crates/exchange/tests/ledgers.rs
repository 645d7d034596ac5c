//! Ledgers as secretaries keep them.

#![allow(clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use exchange::{
    grid,
    occasion::{self, LedgerReading},
    table::{Decisions, Layout},
};
use rust_xlsxwriter::{Format, Workbook};

fn read(bytes: &[u8]) -> LedgerReading {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let workbook = grid::read(bytes).unwrap_or_else(|error| panic!("{error}"));
    let names = ["张秀珍", "尹国华", "秦福生"].map(str::to_owned);
    occasion::read(&workbook, &Layout::default(), Decisions::default(), &names, today)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn codes(reading: &LedgerReading) -> Vec<(u32, &str)> {
    reading.problems.iter().map(|problem| (problem.row, problem.code.as_str())).collect()
}

#[test]
fn two_occasions_of_a_day_share_its_cell() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let rows = [["日期", "类型", "主题"], ["", "支委会", "甲"], ["", "主题党日", "乙"], ["2026.2.5", "支委会", "丙"]];
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate() {
            sheet.write_string(row as u32, column as u16, *text).expect("a cell");
        }
    }
    sheet.merge_range(1, 0, 2, 0, "2026.1.5", &Format::new()).expect("a merge");
    let reading = read(&workbook.save_to_buffer().expect("a workbook"));
    let days: Vec<(u32, String)> =
        reading.lines.iter().map(|line| (line.row, line.day.map(|day| day.to_string()).unwrap_or_default())).collect();
    let expected = [(2, "2026-01-05"), (3, "2026-01-05"), (4, "2026-02-05")];
    assert_eq!(days, expected.map(|(row, day)| (row, day.to_owned())), "the second of the day is not lost");
}

#[test]
fn kinds_and_absentees_in_other_words() {
    let text = "活动时间,会议名称,应到人数,实到人数,缺席人员及原因\n\
        2026年3月5日上午9:00,一季度党员大会,35,33,张秀珍、尹国华请假\n\
        2026年3月6日,第一党小组会,12,11,秦福生（病）\n";
    let reading = read(text.as_bytes());
    assert_eq!(codes(&reading), [], "all of it can be read");
    assert_eq!(reading.lines[0].kind_words(), ["党员大会"], "its first quarter's");
    assert_eq!(reading.lines[0].texts.get("topic").map(String::as_str), Some("一季度党员大会"), "the words are kept");
    assert_eq!(reading.lines[0].absent.len(), 2, "both asked for leave");
    assert_eq!(reading.lines[1].texts.get("group").map(String::as_str), Some("第一党小组"), "whose meeting it was");
}

#[test]
fn a_day_without_a_year_is_asked_about() {
    let reading = read("日期,类型,主题\n4月3日,支委会,甲\n".as_bytes());
    assert_eq!(codes(&reading), [(2, "import.year_missing")], "no title gives it");
    let titled = read("2026年台账,,\n日期,类型,主题\n4月3日,支委会,甲\n".as_bytes());
    assert_eq!(titled.lines[0].day, NaiveDate::from_ymd_opt(2026, 4, 3), "the title does");
}

#[test]
fn columns_that_are_not_read_are_named() {
    let reading = read("日期,类型,主题,应到人员\n2026.4.3,支委会,甲,张秀珍、尹国华\n".as_bytes());
    assert_eq!(codes(&reading), [], "names are no count");
    let said: Vec<&str> = reading.notices.iter().map(|notice| notice.message.as_str()).collect();
    assert_eq!(said, ["这些列没有导入：应到人员。"], "nothing goes in silence");
}
