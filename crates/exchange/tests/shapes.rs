//! Rosters whose shape hides people or numbers: nothing is passed over in silence, nothing is made up.

#![allow(clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use exchange::{
    Error, grid,
    member::{self, RosterReading},
    table::{Decisions, Layout},
};

fn try_read(text: &str) -> Result<RosterReading, Error> {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    member::read(&grid::read(text.as_bytes())?, &Layout::default(), Decisions::default(), today)
}

fn read(text: &str) -> RosterReading {
    try_read(text).unwrap_or_else(|error| panic!("{error}"))
}

fn value<'a>(reading: &'a RosterReading, line: usize, key: &str) -> &'a str {
    reading.lines[line].values.get(key).unwrap_or_default()
}

#[test]
fn two_people_a_row_are_not_half_read() {
    let text = "姓名,性别,出生日期,姓名,性别,出生日期\n左一,男,1950-1-1,右一,女,1950-1-3\n";
    assert_eq!(read(text).lines.len(), 2, "the right half is not lost");
    let family =
        "党员情况,,,家庭主要成员,,\n姓名,性别,出生日期,姓名,性别,出生日期\n左一,男,1950-1-1,右一,女,1980-1-3\n";
    assert_eq!(read(family).lines.len(), 1, "a relative is no second member");
}

#[test]
fn a_form_shows_how_to_fill_it_in() {
    let reading = read("序号,姓名,性别\n例,张三,男\n1,王芳,女\n,例：李四,女\n");
    assert_eq!(reading.lines.iter().map(|line| line.row).collect::<Vec<_>>(), [3], "examples are nobody");
}

#[test]
fn codes_and_marks_that_other_programs_leave() {
    let reading =
        read("姓名,性别,身份证号,手机,离退休类别\n古丽.阿依,2,\u{202d}34052419800101001x\u{202c},139-1234-5678,退\n");
    let read = ["name", "sex", "id_number", "phone", "retirement"].map(|key| value(&reading, 0, key));
    let expected = ["古丽·阿依", "女", "34052419800101001X", "13912345678", "退休"];
    assert_eq!(read, expected, "as they are meant; the card's sex is asked about");
}

#[test]
fn what_stands_beside_a_name_or_in_an_address() {
    let reading = read("姓名,性别,家庭住址及电话\n王芳（预备）,女,东街1号 5512345\n");
    assert_eq!(value(&reading, 0, "phone"), "", "no number is made of the house's");
    assert_eq!(value(&reading, 0, "address"), "东街1号 5512345", "all of it is kept");
    assert!(reading.notices.iter().any(|notice| notice.message.contains("（预备）")), "the remark is said");
}

#[test]
fn dates_before_anything_could_be() {
    let reading = read("姓名,出生日期,入党时间\n王芳,1851.3.2,1871.5\n李明,1901.3.2,1920.5\n");
    let found: Vec<(u32, &str)> = reading.problems.iter().map(|one| (one.row, one.code.as_str())).collect();
    let early = "member.too_early";
    assert_eq!(found, [(2, early), (2, early), (3, early)], "nobody is of 170, nobody joined before July 1921");
}

#[test]
fn a_form_that_nobody_filled_in() {
    for text in ["姓名,性别,出生日期\n", "序号,姓名,性别\n1,,\n2,,\n合计,,\n"] {
        let refused = try_read(text).expect_err("nobody is listed");
        assert_eq!(refused.code(), "import.no_people", "it is not taken for a branch of none");
        assert_eq!(refused.to_string(), "表里只有表头，表头下面一个人也没有", "says what is so");
    }
}

#[test]
fn a_filled_sheet_goes_before_a_blank_form() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let mut sheet = |name: &str, rows: &[&[&str]]| {
        let sheet = workbook.add_worksheet().set_name(name).expect("a name");
        for (row, cells) in rows.iter().enumerate() {
            sheet.write_row(row as u32, 0, cells.iter().copied()).expect("cells");
        }
    };
    sheet("空表", &[&["姓名", "性别", "民族", "出生日期"]]);
    sheet("名册", &[&["姓名", "性别"], &["王芳", "女"]]);
    let bytes = workbook.save_to_buffer().expect("a workbook");
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let workbook = grid::read(&bytes).expect("two sheets");
    let read = |sheet: Option<&str>| {
        let layout = Layout { sheet: sheet.map(str::to_owned), ..Layout::default() };
        member::read(&workbook, &layout, Decisions::default(), today)
    };
    assert_eq!(read(None).expect("somebody").sheet, "名册", "though the blank one has more columns");
    let refused = read(Some("空表")).expect_err("nobody is listed");
    assert_eq!(refused.to_string(), "工作表「空表」里只有表头，表头下面一个人也没有", "says which sheet");
}
