//! Rosters long beyond any branch: read or refused soon, whatever stands in their cells.

#![allow(clippy::expect_used, clippy::panic)]

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use exchange::{
    Error, grid,
    member::{self, RosterReading},
    table::{Decisions, Layout},
};
use rust_xlsxwriter::{Format, Workbook};

fn read(bytes: &[u8]) -> Result<RosterReading, Error> {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let began = Instant::now();
    let reading = member::read(&grid::read(bytes)?, &Layout::default(), Decisions::default(), today);
    assert!(began.elapsed() < Duration::from_secs(10), "seconds at most, even in a build that is not optimised");
    reading
}

/// A roster of so many rows, each with these words after its name.
fn rows(count: u32, words: &[&str]) -> String {
    let line = |row: u32| format!("王{row},{}\n", words.join(","));
    let body: String = (0..count).map(line).collect();
    format!("姓名,性别,出生年月,民族,入党时间\n{body}")
}

#[test]
fn more_people_than_any_branch_has() {
    let many = read(rows(6_000, &["男", "1950.1"]).as_bytes());
    assert_eq!(many.map(|reading| reading.lines.len()), Err(Error::TooManyRows { limit: 5_000 }), "is no roster");
}

#[test]
fn the_same_as_above_five_thousand_times() {
    let reading = read(rows(4_999, &["同上", "同上", "同上", "同上"]).as_bytes()).expect("read");
    assert_eq!(reading.lines.len(), 4_999, "a run without end is not followed to its top from every row");
}

#[test]
fn joined_cells_in_every_row() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, label) in ["姓名", "性别", "出生年月"].into_iter().enumerate() {
        sheet.write_string(0, column as u16, label).expect("a heading");
    }
    for row in 1..4_900 {
        sheet.write_string(row, 0, format!("王{row}")).expect("a name");
        sheet.merge_range(row, 4, row, 5, "", &Format::new()).expect("a merge");
        sheet.merge_range(row, 7, row, 8, "", &Format::new()).expect("a merge");
    }
    sheet.merge_range(1, 1, 3, 1, "女", &Format::new()).expect("a merge");
    let reading = read(&workbook.save_to_buffer().expect("a workbook")).expect("read");
    let sex = |line: usize| reading.lines[line].values.get("sex").unwrap_or_default();
    assert_eq!((reading.lines.len(), sex(0), sex(2), sex(3)), (4_899, "女", "女", ""), "each merge by its row");
}
