//! Ledgers as secretaries keep them.

#![allow(clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use exchange::{
    grid,
    occasion::{self, LedgerReading},
    table::{Decision, Decisions, Layout},
};
use rust_xlsxwriter::{Format, Workbook};

fn read(bytes: &[u8]) -> LedgerReading {
    read_with(bytes, &[])
}

fn read_with(bytes: &[u8], decisions: &[Decision]) -> LedgerReading {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let workbook = grid::read(bytes).unwrap_or_else(|error| panic!("{error}"));
    let names = ["张秀珍", "尹国华", "秦福生"].map(str::to_owned);
    occasion::read(&workbook, &Layout::default(), Decisions(decisions), &names, today)
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

/// A workbook of texts, with these cells merged: first and last row and column, from 0.
fn sheet(rows: &[&[&str]], merges: &[(u32, u16, u32, u16)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let text = |row: u32, column: u16| rows.get(row as usize).and_then(|row| row.get(usize::from(column)));
    for &(first_row, first, last_row, last) in merges {
        let text = text(first_row, first).copied().unwrap_or_default();
        sheet.merge_range(first_row, first, last_row, last, text, &Format::new()).expect("a merge");
    }
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row as u32, column as u16, *text).expect("a cell");
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

/// Names and reasons of those not there.
fn absent(reading: &LedgerReading, line: usize) -> Vec<(&str, &str)> {
    let absent = reading.lines[line].absent.iter();
    absent.map(|one| (one.name.as_str(), one.reason.as_deref().unwrap_or_default())).collect()
}

const UNDER_ABSENT: [&[&str]; 2] =
    [&["日期", "类型", "主题", "应到", "实到", "缺席", ""], &["", "", "", "", "", "姓名", "原因"]];

#[test]
fn names_and_reasons_in_columns_of_their_own() {
    let rows: Vec<&[&str]> = UNDER_ABSENT
        .into_iter()
        .chain([
            &["2026.3.5", "支委会", "甲", "5", "3", "张秀珍、尹国华", "住院、居住外地"][..],
            &["2026.3.6", "支委会", "乙", "5", "4", "张秀珍", "住院，月底回"],
            &["2026.3.7", "支委会", "丙", "5", "3", "张秀珍、尹国华", "住院"],
        ])
        .collect();
    let reading = read(&sheet(&rows, &[(0, 5, 0, 6)]));
    assert_eq!(absent(&reading, 0), [("张秀珍", "住院"), ("尹国华", "居住外地")], "to each their own");
    assert_eq!(absent(&reading, 1), [("张秀珍", "住院，月底回")], "all of it is hers");
    assert_eq!(codes(&reading), [(5, "import.whose_reason")], "one reason for two is asked about");
    assert!(reading.problems[0].message.contains("「原因」写的是「住院」"), "{}", reading.problems[0].message);
    let shared = reading.problems[0].choices[0].clone();
    let decided = Decision { row: 5, field: "absent".into(), kind: shared.kind, text: shared.text };
    let settled = read_with(&sheet(&rows, &[(0, 5, 0, 6)]), &[decided]);
    assert_eq!(codes(&settled), [], "one press settles it");
    assert_eq!(absent(&settled, 2), [("张秀珍", "住院"), ("尹国华", "住院")], "of both");
}

#[test]
fn a_row_for_each_who_was_not_there() {
    let rows: Vec<&[&str]> = UNDER_ABSENT
        .into_iter()
        .chain([
            &["2026.3.5", "支委会", "甲", "5", "3", "张秀珍", "住院"][..],
            &["", "", "", "", "", "尹国华", "居住外地"],
            &["2026.3.6", "支委会", "乙", "5", "5", "", ""],
        ])
        .collect();
    let merges: Vec<(u32, u16, u32, u16)> = (0..5).map(|column| (2, column, 3, column)).chain([(0, 5, 0, 6)]).collect();
    let reading = read(&sheet(&rows, &merges));
    assert_eq!(codes(&reading), [], "the counts add up");
    assert_eq!(reading.lines.iter().map(|line| line.row).collect::<Vec<_>>(), [3, 5], "one occasion of two rows");
    assert_eq!(absent(&reading, 0), [("张秀珍", "住院"), ("尹国华", "居住外地")], "both of them");
}

#[test]
fn names_and_reasons_under_one_heading() {
    let rows: [&[&str]; 2] =
        [&["日期", "类型", "主题", "缺席人员及原因", ""], &["2026.3.5", "支委会", "甲", "张秀珍", "住院"]];
    assert_eq!(absent(&read(&sheet(&rows, &[(0, 3, 0, 4)])), 0), [("张秀珍", "住院")], "merged over both");
}

#[test]
fn leave_and_absence_each_with_its_reason() {
    let rows: [&[&str]; 3] = [
        &["日期", "类型", "主题", "请假人员", "", "缺席人员", ""],
        &["", "", "", "姓名", "原因", "姓名", "原因"],
        &["2026.3.5", "支委会", "甲", "张秀珍", "住院", "尹国华", "忘记"],
    ];
    let reading = read(&sheet(&rows, &[(0, 3, 0, 4), (0, 5, 0, 6)]));
    assert_eq!(absent(&reading, 0), [("尹国华", "忘记"), ("张秀珍", "住院")], "by the names to the left");
}

#[test]
fn a_count_of_those_not_there_is_no_count_of_those_there() {
    let rows: [&[&str]; 3] = [
        &["日期", "类型", "主题", "未到", ""],
        &["", "", "", "人数", "姓名"],
        &["2026.3.5", "支委会", "甲", "2", "张秀珍"],
    ];
    let reading = read(&sheet(&rows, &[(0, 3, 0, 4)]));
    assert_eq!(reading.lines[0].present, None, "two were missing, not there");
    assert_eq!(codes(&reading), [(3, "import.counts_differ")], "and only one is named");
}

#[test]
fn expected_and_present_in_one_cell() {
    let reading = read(
        "日期,类型,主题,应到/实到,缺席人员\n2026.3.5,支委会,甲,35/33,张秀珍、尹国华\n2026.3.6,支委会,乙,全体,\n"
            .as_bytes(),
    );
    assert_eq!((reading.lines[0].expected, reading.lines[0].present), (Some(35), Some(33)), "both are read");
    assert_eq!(codes(&reading), [(3, "import.not_a_count")], "and a word is none of them");
}

#[test]
fn year_month_and_day_in_three_columns() {
    let reading = read(
        "年,月,日,类型,主题\n2026,3,5,支委会,甲\n,,6日,主题党日,乙\n,4月,十二,支委会,丙\n,,31,支委会,丁\n".as_bytes(),
    );
    let days: Vec<String> =
        reading.lines.iter().map(|line| line.day.map(|day| day.to_string()).unwrap_or_default()).collect();
    assert_eq!(days, ["2026-03-05", "2026-03-06", "2026-04-12", ""], "put together");
    assert_eq!(codes(&reading), [(5, "import.not_in_calendar")], "there is no 31 April");
    let said: Vec<&str> = reading.notices.iter().map(|notice| notice.message.as_str()).collect();
    assert_eq!(said, ["第 3、4、5 行没有写年或月，和上一行算同年同月。"], "what was completed is said");
    let titled = read("2026年度台账,,,\n月份,日期,类型,主题\n3月份,5,支委会,甲\n".as_bytes());
    assert_eq!(titled.lines[0].day, NaiveDate::from_ymd_opt(2026, 3, 5), "the year of the title, the day of 日期");
}

#[test]
fn what_is_still_to_come_is_a_plan() {
    let reading = read(
        "日期,类型,主题,应到,实到\n2026.12.10,主题党日,甲,35,\n2026.12.11,支委会,乙,5,5\n2062.3.5,支委会,丙,,\n"
            .as_bytes(),
    );
    assert!(reading.lines[0].planned && reading.lines[0].day.is_some(), "nobody has been there yet");
    assert!(
        reading.notices.iter().any(|notice| notice.message == "第 2 行：2026年12月10日还没有到，记为计划。"),
        "said"
    );
    assert_eq!(codes(&reading), [(3, "import.in_future"), (4, "import.in_future")], "held already, or a slip");
}

#[test]
fn a_ledger_without_any_occasion() {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let workbook = grid::read("日期,类型,主题\n合计,,\n".as_bytes()).expect("a table");
    let read = occasion::read(&workbook, &Layout::default(), Decisions::default(), &[], today);
    let refused = read.expect_err("nothing to import");
    assert_eq!(refused.code(), "import.no_occasions", "it is not taken for none");
}
