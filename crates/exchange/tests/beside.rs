//! Rosters that save paper: several people in one row of the sheet, side by side.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use exchange::{
    Error, grid,
    member::{self, RosterReading},
    table::{ChoiceKind, Decision, Decisions, Layout, row_in_words, row_of_file},
};
use rust_xlsxwriter::{Format, Workbook};

fn decided(bytes: &[u8], decisions: &[Decision]) -> Result<RosterReading, Error> {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    member::read(&grid::read(bytes)?, &Layout::default(), Decisions(decisions), today)
}

fn read(text: &str) -> RosterReading {
    decided(text.as_bytes(), &[]).unwrap_or_else(|error| panic!("{error}"))
}

/// Row of the file, name and some fields of each member.
fn people<'a>(reading: &'a RosterReading, keys: &[&str]) -> Vec<(u32, Vec<&'a str>)> {
    let of = |line: &'a member::MemberLine| {
        let fields = std::iter::once("name").chain(keys.iter().copied());
        (row_of_file(line.row), fields.map(|key| line.values.get(key).unwrap_or_default()).collect())
    };
    reading.lines.iter().map(of).collect()
}

#[test]
fn two_halves_give_two_members_a_row() {
    let reading = read(
        "党员花名册\n序号,姓名,性别,电话,序号,姓名,性别,电话\n\
         1,左一,男,13900000001,4,右一,女,13900000004\n2,左二,女,13900000002,5,右二,男,13900000005\n3,左三,男,,6,右三,男,\n",
    );
    assert_eq!(
        people(&reading, &["sex", "phone"]),
        [
            (3, vec!["左一", "男", "13900000001"]),
            (4, vec!["左二", "女", "13900000002"]),
            (5, vec!["左三", "男", ""]),
            (3, vec!["右一", "女", "13900000004"]),
            (4, vec!["右二", "男", "13900000005"]),
            (5, vec!["右三", "男", ""]),
        ],
        "the left half from top to bottom, then the right one, as the numbers run"
    );
    assert!(reading.problems.is_empty(), "nothing is in question: {:?}", reading.problems);
    assert!(reading.notices.iter().any(|notice| notice.message.contains("并排写了 2 个人")), "it is said");
    assert!(!reading.notices.iter().any(|notice| notice.message.contains("没有导入")), "no column is left");
}

#[test]
fn three_lists_beside_each_other() {
    let reading = read(
        "序号,姓名,手机,序号,姓名,手机,序号,姓名,手机\n1,甲一,13900000001,3,乙一,13900000003,5,丙一,13900000005\n\
         2,甲二,13900000002,4,乙二,13900000004,,,\n",
    );
    let names: Vec<&str> = reading.lines.iter().filter_map(|line| line.values.get("name")).collect();
    assert_eq!(names, ["甲一", "甲二", "乙一", "乙二", "丙一"], "all of them, the empty place is nobody");
    assert_eq!(people(&reading, &["phone"])[4], (2, vec!["丙一", "13900000005"]), "with what is theirs");
    assert_eq!(row_in_words(reading.lines[4].row), "第 2 行左起第 3 组", "as a person finds it");
}

#[test]
fn a_half_may_be_shorter_and_leave_columns_out() {
    let reading = read(
        "序号,姓名,性别,出生日期,备注,,姓名,性别,出生日期\n1,左一,男,1950-1-1,组长,,右一,女,1951-2-3\n\
         2,左二,女,1952-2-2,,,,,\n3,左三,女,1953-3-3,,,右三,男,1954-4-4\n",
    );
    assert_eq!(
        people(&reading, &["sex", "birth_date"]),
        [
            (2, vec!["左一", "男", "1950-01-01"]),
            (3, vec!["左二", "女", "1952-02-02"]),
            (4, vec!["左三", "女", "1953-03-03"]),
            (2, vec!["右一", "女", "1951-02-03"]),
            (4, vec!["右三", "男", "1954-04-04"]),
        ],
        "an empty column between, no number and no remark on the right"
    );
}

#[test]
fn headings_of_two_rows_and_groups_across_both_halves() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 7, "第一支部党员名册", &plain).unwrap();
    for first in [0u16, 4] {
        sheet.merge_range(1, first, 2, first, "姓名", &plain).unwrap();
        sheet.merge_range(1, first + 1, 2, first + 1, "性别", &plain).unwrap();
        sheet.merge_range(1, first + 2, 1, first + 3, "党内情况", &plain).unwrap();
        sheet.write_string(2, first + 2, "入党时间").unwrap();
        sheet.write_string(2, first + 3, "转正时间").unwrap();
    }
    sheet.merge_range(3, 0, 3, 7, "第一党小组", &plain).unwrap();
    sheet.merge_range(5, 0, 5, 7, "第二党小组", &plain).unwrap();
    for (row, people) in [(4, ["左一", "右一"]), (6, ["左二", "右二"])] {
        for (first, name) in [0u16, 4].into_iter().zip(people) {
            for (column, text) in [name, "男", "1975.05", "1976.05"].into_iter().enumerate() {
                sheet.write_string(row, first + column as u16, text).unwrap();
            }
        }
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let reading = decided(&bytes, &[]).unwrap_or_else(|error| panic!("{error}"));
    let found: Vec<(u32, &str, &str)> = reading
        .lines
        .iter()
        .map(|line| {
            (
                row_of_file(line.row),
                line.values.get("name").unwrap_or_default(),
                line.group.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [(5, "左一", "第一党小组"), (7, "左二", "第二党小组"), (5, "右一", "第一党小组"), (7, "右二", "第二党小组")],
        "a heading across both halves is of both"
    );
    assert_eq!(reading.lines[3].values.get("confirmed_on"), Some("1976-05"), "under its own heading");
}

#[test]
fn a_problem_of_a_half_is_decided_there_and_nowhere_else() {
    let text = "姓名,性别,身份证号,姓名,性别,身份证号\n左一,男,,右一,女,110101195001010019\n";
    let reading = decided(text.as_bytes(), &[]).expect("read");
    let [problem] = reading.problems.as_slice() else { panic!("one problem: {:?}", reading.problems) };
    assert_eq!((row_of_file(problem.row), problem.column.as_str()), (2, "身份证号"), "where it stands");
    assert!(problem.message.starts_with("第 2 行左起第 2 组「身份证号」"), "in words: {}", problem.message);
    let empty = Decision { row: problem.row, field: "id_number".into(), kind: ChoiceKind::LeaveEmpty, text: None };
    assert!(decided(text.as_bytes(), &[empty]).expect("read").problems.is_empty(), "settled");
    let out = Decision { row: problem.row, field: "id_number".into(), kind: ChoiceKind::LeaveOut, text: None };
    let left = decided(text.as_bytes(), &[out]).expect("read");
    let names: Vec<&str> = left.lines.iter().filter_map(|line| line.values.get("name")).collect();
    assert_eq!(names, ["左一"], "only the person in question stays out");
}

#[test]
fn whoever_stands_in_both_halves_is_asked_about() {
    let reading = read("姓名,性别,出生日期,姓名,性别,出生日期\n左一,男,1950-1-1,左一,男,1950-1-1\n");
    let [problem] = reading.problems.as_slice() else { panic!("one problem: {:?}", reading.problems) };
    assert_eq!(problem.code, "import.same_person", "twice");
    assert!(problem.message.contains("与第 2 行姓名"), "it names the other place: {}", problem.message);
}

#[test]
fn ordinary_tables_stay_as_they_are() {
    for (text, expected, why) in [
        (
            "姓名,性别,电话,联系人姓名,联系人电话\n王芳,女,13900000001,李明,13900000002\n",
            vec!["王芳"],
            "a contact is no member",
        ),
        (
            "党员情况,,,家庭主要成员,,\n姓名,性别,出生日期,姓名,性别,出生日期\n左一,男,1950-1-1,右一,女,1980-1-3\n",
            vec!["左一"],
            "nor is a relative under a heading of its own",
        ),
        ("姓名,性别,电话,姓名,电话\n王芳,女,13900000001,李明,13900000002\n", vec!["王芳"], "nor one without a heading"),
        ("姓名,电话,姓名,电话\n王芳,13900000001,李明,13900000002\n", vec!["王芳"], "nor one who is not counted"),
        ("序号,姓名,性别,手机,手机\n1,王芳,女,13900000001,13900000002\n", vec!["王芳"], "two telephones are one's own"),
    ] {
        let reading = read(text);
        let names: Vec<&str> = reading.lines.iter().filter_map(|line| line.values.get("name")).collect();
        assert_eq!(names, expected, "{why}");
    }
    let unlike = "姓名,性别,出生日期,姓名,性别,工作单位\n左一,男,1950-1-1,右一,女,税务局\n";
    let refused = decided(unlike.as_bytes(), &[]).err();
    assert_eq!(refused, Some(Error::SideBySide { label: "姓名".into() }), "what is not the same list twice is refused");
}
