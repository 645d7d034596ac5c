//! Rosters as secretaries keep them: one thing different in each, all read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{NaiveDate, NaiveDateTime};
use exchange::{
    grid,
    member::{self, RosterReading},
    table::{ColumnChoice, Decisions, Layout},
};
use rust_xlsxwriter::{Format, Workbook, Worksheet};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day")
}

fn read_with(bytes: &[u8], layout: &Layout) -> RosterReading {
    let workbook = grid::read(bytes).unwrap_or_else(|error| panic!("{error}"));
    member::read(&workbook, layout, Decisions::default(), today()).unwrap_or_else(|error| panic!("{error}"))
}

fn read(bytes: &[u8]) -> RosterReading {
    read_with(bytes, &Layout::default())
}

/// A workbook of one sheet, its cells as rows of texts.
fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    built(|sheet| write(sheet, rows))
}

fn write(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row as u32, column as u16, *text).expect("a cell");
        }
    }
}

fn built(write: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(workbook.add_worksheet());
    workbook.save_to_buffer().expect("a workbook")
}

/// Row and name of each member.
fn names(reading: &RosterReading) -> Vec<(u32, &str)> {
    reading.lines.iter().map(|line| (line.row, line.values.get("name").unwrap_or_default())).collect()
}

fn value<'a>(reading: &'a RosterReading, line: usize, key: &str) -> &'a str {
    match key {
        "group" => reading.lines[line].group.as_deref().unwrap_or_default(),
        key => reading.lines[line].values.get(key).unwrap_or_default(),
    }
}

fn codes(reading: &RosterReading) -> Vec<(u32, &str)> {
    reading.problems.iter().map(|problem| (problem.row, problem.code.as_str())).collect()
}

#[test]
fn the_sheet_is_not_the_first() {
    let mut workbook = Workbook::new();
    write(workbook.add_worksheet(), &[&["2026年工作要点"], &["一、加强学习"]]);
    write(workbook.add_worksheet().set_name("签到").expect("a name"), &[&["姓名", "电话"], &["王芳", "19900000001"]]);
    let rows: &[&[&str]] =
        &[&["姓名", "性别", "民族", "电话"], &["王芳", "女", "汉", "19900000001"], &["李明", "男", "回", ""]];
    write(workbook.add_worksheet().set_name("党员名册").expect("a name"), rows);
    let bytes = workbook.save_to_buffer().expect("a workbook");
    let reading = read(&bytes);
    assert_eq!(reading.sheet, "党员名册", "the one with most columns known");
    assert_eq!(names(&reading), [(2, "王芳"), (3, "李明")], "its members");
    assert!(reading.notices.iter().any(|notice| notice.message.contains("签到")), "the other is mentioned");
    let layout = Layout { sheet: Some("签到".into()), ..Layout::default() };
    assert_eq!(names(&read_with(&bytes, &layout)), [(2, "王芳")], "and can be chosen");
}

#[test]
fn a_header_in_row_seven_under_titles() {
    let reading = read(&sheet(&[
        &["中共示范县委老干部局"],
        &["离退休干部党员花名册"],
        &["（2026年度）"],
        &[],
        &["填报单位：第一党支部", "", "", "填报时间：2026年1月5日"],
        &[],
        &["序号", "党员姓名", "性 别", "民\n族", "出生\n年月"],
        &["1", "王芳", "女", "汉", "1951.03"],
    ]));
    assert_eq!(reading.header, (7, 7), "below the titles");
    assert_eq!(names(&reading), [(8, "王芳")], "one member");
    assert_eq!(value(&reading, 0, "birth_date"), "1951-03", "under a heading with a line break");
}

#[test]
fn a_header_of_two_rows_without_merging() {
    let reading = read(&sheet(&[
        &["序号", "基本情况", "", "", "党内情况", "", "家属", "", "备注"],
        &["", "姓名", "性别", "出生年月", "入党时间", "转正时间", "姓名", "电话", ""],
        &["1", "王芳", "女", "1951.03", "1975.06", "1976.06", "李明", "13900000000", "独居"],
    ]));
    assert_eq!(names(&reading), [(3, "王芳")], "not the relative's name");
    assert_eq!(value(&reading, 0, "joined_on"), "1975-06", "the lower heading");
    assert_eq!(value(&reading, 0, "emergency_name"), "李明", "the relative under the upper heading");
    assert_eq!(value(&reading, 0, "emergency_phone"), "13900000000", "whose phone it is");
    assert_eq!(value(&reading, 0, "phone"), "", "not the member's");
}

#[test]
fn a_heading_parted_over_two_rows() {
    let bytes = built(|sheet| {
        let plain = Format::new();
        sheet.merge_range(0, 0, 0, 6, "花名册", &plain).expect("merged");
        for (column, text) in [(0, "序号"), (1, "姓名"), (6, "手机")] {
            sheet.merge_range(1, column, 2, column, text, &plain).expect("merged");
        }
        sheet.merge_range(1, 2, 1, 3, "入党", &plain).expect("merged");
        sheet.merge_range(1, 4, 1, 5, "转正", &plain).expect("merged");
        write_row(sheet, 2, &["", "", "时间", "地点", "时间", "备注"]);
        write_row(sheet, 3, &["1", "王芳", "1975.06", "县委", "1976.06", "", "13900000000"]);
    });
    let reading = read(&bytes);
    assert_eq!(reading.header, (2, 3), "both rows");
    assert_eq!(
        (value(&reading, 0, "joined_on"), value(&reading, 0, "confirmed_on")),
        ("1975-06", "1976-06"),
        "read together"
    );
    assert_eq!(value(&reading, 0, "phone"), "13900000000", "merged downward");
}

fn write_row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        sheet.write_string(row, column as u16, *text).expect("a cell");
    }
}

#[test]
fn a_units_row_and_a_numbering_row_are_no_members() {
    let reading = read(&sheet(&[
        &["序号", "姓名", "性别", "出生年月", "联系电话"],
        &["", "", "（男/女）", "（年月）", "（手机）"],
        &["甲", "1", "2", "3", "4"],
        &["1", "王芳", "女", "195103", "13900000000"],
    ]));
    assert_eq!(names(&reading), [(4, "王芳")], "only the member");
    assert_eq!(reading.problems, [], "nothing wrong");
}

#[test]
fn groups_as_headings_between_the_rows() {
    let reading = read(&sheet(&[
        &["姓名", "性别", "出生年月"],
        &["第一党小组（2人）"],
        &["王芳", "女", "1951.03"],
        &["李明", "男", "1950.01"],
        &["小计", "2人"],
        &["二、第二党小组"],
        &["张秀珍", "女", "1949.12"],
        &["合计", "3"],
        &["注：本表一式两份。"],
        &["填表人：赵某", "", "审核人：钱某"],
    ]));
    assert_eq!(names(&reading), [(3, "王芳"), (4, "李明"), (7, "张秀珍")], "neither headings nor totals nor notes");
    assert_eq!(value(&reading, 0, "group"), "第一党小组", "from the heading above");
    assert_eq!(value(&reading, 2, "group"), "第二党小组", "from the next");
}

#[test]
fn a_group_merged_downward_belongs_to_each() {
    let bytes = built(|sheet| {
        write(
            sheet,
            &[
                &["党小组", "姓名", "性别", "住址"],
                &["", "王芳", "女"],
                &["", "李明", "男"],
                &["第二党小组", "张秀珍", "女", "北苑"],
            ],
        );
        sheet.merge_range(1, 0, 2, 0, "第一党小组", &Format::new()).expect("merged");
        sheet.merge_range(1, 3, 2, 3, "南苑1号", &Format::new()).expect("merged");
    });
    let reading = read(&bytes);
    assert_eq!(
        ["group", "address"].map(|key| value(&reading, 1, key)),
        ["第一党小组", "南苑1号"],
        "a couple shares both"
    );
    assert_eq!(value(&reading, 2, "group"), "第二党小组", "the next has its own");
}

#[test]
fn other_names_for_columns() {
    let reading = read(&sheet(&[
        &[
            "编号",
            "*党员姓名",
            "性别",
            "公民身份号码",
            "文化程度",
            "籍贯",
            "加入党组织日期",
            "转为正式党员日期",
            "手机号码",
            "固定电话",
            "现居住地",
            "人员类别",
            "年龄",
            "血型",
        ],
        &[
            "1",
            "王　芳",
            "女性",
            "34052419800101002 1",
            "大学本科学历",
            "安徽桐城",
            "2001年7月",
            "2002-07-01",
            "１３９００００００００",
            "0556-1234567",
            "南苑",
            "正式",
            "46",
            "A",
        ],
    ]));
    let expected = [
        ("name", "王芳"),
        ("sex", "女"),
        ("education", "大学本科学历"),
        ("native_place", "安徽桐城"),
        ("joined_on", "2001-07"),
        ("confirmed_on", "2002-07-01"),
        ("phone", "13900000000"),
        ("landline", "0556-1234567"),
        ("address", "南苑"),
        ("kind", "正式党员"),
    ];
    for (key, text) in expected {
        assert_eq!(value(&reading, 0, key), text, "{key}");
    }
    let unread: Vec<&str> = reading.notices.iter().map(|notice| notice.message.as_str()).collect();
    assert_eq!(unread, ["这些列没有导入：血型。"], "what is not read is said; age is worked out");
}

#[test]
fn a_phone_in_two_columns() {
    let bytes = built(|sheet| {
        write(
            sheet,
            &[
                &["姓名", "性别", "", ""],
                &["王芳", "女", "13900000000", "0556-1234567"],
                &["李明", "男", "", "13800000000"],
            ],
        );
        sheet.merge_range(0, 2, 0, 3, "联系电话", &Format::new()).expect("merged");
    });
    let reading = read(&bytes);
    assert_eq!(
        ["phone", "landline"].map(|key| value(&reading, 0, key)),
        ["13900000000", "0556-1234567"],
        "both are kept"
    );
    assert_eq!(value(&reading, 1, "landline"), "13800000000", "the second alone too");
}

#[test]
fn dates_in_cells_of_every_kind() {
    let reading = read(&built(|sheet| {
        write_row(sheet, 0, &["姓名", "出生年月"]);
        let at = NaiveDateTime::parse_from_str("1951-03-01 00:00", "%Y-%m-%d %H:%M").expect("an instant");
        let twelfth = at + chrono::TimeDelta::days(11);
        let format = |code: &str| Format::new().set_num_format(code);
        for row in 1..=10 {
            sheet
                .write_string(row, 0, format!("党员{}", char::from_u32(0x4e00 + row).unwrap_or('一')))
                .expect("a name");
        }
        sheet.write_datetime_with_format(1, 1, at, &format("yyyy\"年\"m\"月\"")).expect("a date");
        sheet.write_datetime_with_format(2, 1, at, &format("yyyy/m/d")).expect("a date");
        sheet.write_datetime_with_format(3, 1, twelfth, &format("yyyy\"年\"m\"月\"")).expect("a date");
        sheet.write_datetime_with_format(4, 1, at, &Format::new().set_num_format_index(57)).expect("a date");
        sheet.write_number(5, 1, 18_699).expect("a day number");
        sheet.write_number(6, 1, 1951.03).expect("a number");
        sheet.write_number(7, 1, 195_103).expect("a number");
        sheet.write_number(8, 1, 19_510_312).expect("a number");
        sheet.write_number_with_format(9, 1, 1951.1, &format("0.00")).expect("a number");
        sheet.write_string(10, 1, "1951-03-12 00:00:00").expect("a text");
    }));
    let read: Vec<&str> = (0..10).map(|line| value(&reading, line, "birth_date")).collect();
    let expected = [
        "1951-03",
        "1951-03-01",
        "1951-03-12",
        "1951-03",
        "1951-03-12",
        "1951-03",
        "1951-03",
        "1951-03-12",
        "1951-10",
        "1951-03-12",
    ];
    assert_eq!(read, expected, "what the cell shows is what the paper knows");
    assert_eq!(reading.problems, [], "all are dates");
}

#[test]
fn january_or_october_is_asked_about() {
    let reading = read(&built(|sheet| {
        write_row(sheet, 0, &["姓名", "出生年月"]);
        write_row(sheet, 1, &["王芳"]);
        sheet.write_number(1, 1, 1951.1).expect("a number");
    }));
    assert_eq!(codes(&reading), [(2, "import.january_or_october")], "1951.1 and 1951.10 are one number");
    let offered: Vec<&str> = reading.problems[0].choices.iter().filter_map(|choice| choice.text.as_deref()).collect();
    assert_eq!(offered, ["1951-01", "1951-10"], "both are offered");
}

#[test]
fn blank_columns_rows_and_prepared_lines() {
    let reading = read(&sheet(&[
        &["", "", "序号", "姓名", "", "性别"],
        &["", "", "1", "王芳", "", "女"],
        &[],
        &["", "", "2"],
        &["", "", "3", "李明", "", "男"],
        &["", "", "4"],
    ]));
    assert_eq!(names(&reading), [(2, "王芳"), (5, "李明")], "numbered lines without a member are blank");
    assert_eq!(reading.problems, [], "and no fault");
}

#[test]
fn a_header_repeated_on_each_page() {
    let reading = read(&sheet(&[
        &["姓名", "性别", "民族"],
        &["王芳", "女", "汉"],
        &["姓名", "性别", "民族"],
        &["李明", "男", "回"],
    ]));
    assert_eq!(names(&reading), [(2, "王芳"), (4, "李明")], "the second header is none of them");
}

#[test]
fn hidden_rows_are_members_too() {
    let reading = read(&built(|sheet| {
        write(sheet, &[&["姓名", "性别"], &["王芳", "女"], &["李明", "男"]]);
        sheet.set_row_hidden(1).expect("hidden");
    }));
    assert_eq!(names(&reading), [(2, "王芳"), (3, "李明")], "a filter left on hides members");
}

#[test]
fn the_same_person_twice() {
    let reading = read(&sheet(&[
        &["姓名", "性别", "出生日期", "身份证号"],
        &["王芳", "女", "1951-03-12", ""],
        &["王芳", "女", "1951-03-12", ""],
        &["王芳", "女", "1960-01-01", ""],
    ]));
    assert_eq!(codes(&reading), [(3, "import.same_person")], "name and birth are the same; the third is another");
}

#[test]
fn what_disagrees_is_offered_not_forced() {
    let reading = read(&sheet(&[
        &["姓名", "性别", "出生年月", "身份证号", "入党时间", "转正时间"],
        &["王芳", "女", "1980-01-01", "34052419800101001X", "2001-01", "2002-01"],
        &["李明", "男", "1980-02", "340524198001010021", "1999-01", "1998-12"],
        &["赵云", "男", "2030-01", "", "", ""],
    ]));
    let expected = [
        (2, "member.sex_differs"),
        (3, "member.id_number_check_digit"),
        (3, "member.confirmed_before_joining"),
        (4, "member.in_future"),
    ];
    assert_eq!(codes(&reading), expected, "each by its row");
    let kinds: Vec<&str> = reading.problems[0].choices.iter().map(|choice| choice.kind.word()).collect();
    assert_eq!(kinds, ["以身份证为准", "以档案为准", "重新填写", "这一行不导入"], "a person decides");
}

#[test]
fn a_free_word_in_a_list_of_ours_stops_nothing() {
    let reading = read(&sheet(&[&["姓名", "性别", "健康状况"], &["王芳", "女", "良好"]]));
    assert_eq!(reading.problems, [], "35 problems would be no help");
    assert!(reading.notices.iter().any(|notice| notice.message.contains("健康状况")), "but it is said");
}

#[test]
fn columns_can_be_corrected() {
    let bytes = sheet(&[&["姓名", "性别", "编组代号", "电话"], &["王芳", "女", "第一党小组", "13900000000"]]);
    assert_eq!(value(&read(&bytes), 0, "group"), "", "unknown as it is");
    let layout = Layout {
        columns: vec![ColumnChoice { index: 2, field: Some("group".into()) }, ColumnChoice { index: 3, field: None }],
        ..Layout::default()
    };
    let reading = read_with(&bytes, &layout);
    assert_eq!(["group", "phone"].map(|key| value(&reading, 0, key)), ["第一党小组", ""], "as the person says");
}

#[test]
fn a_name_alone_is_no_header() {
    let workbook = grid::read(&sheet(&[&["姓名"], &["王芳"]])).expect("a workbook");
    let refused = member::read(&workbook, &Layout::default(), Decisions::default(), today());
    assert_eq!(refused.err().map(|error| error.code()), Some("import.no_header"), "says what a header must name");
}

#[test]
fn text_tables_with_semicolons_and_kept_digits() {
    let text = "姓名;性别;身份证号;电话\r\n王芳;女;=\"34052419800101002X\";'13900000000\r\n";
    let reading = read(text.as_bytes());
    assert_eq!(value(&reading, 0, "phone"), "13900000000", "without the apostrophe");
    assert_eq!(codes(&reading).first().map(|(row, _)| *row), Some(2), "the number is checked as digits");
}

#[test]
fn the_template_reads_back_what_is_filled_in() {
    let template = member::template().expect("a template");
    let blank = grid::read(&template).expect("a workbook");
    let refused = member::read(&blank, &Layout::default(), Decisions::default(), today());
    assert_eq!(refused.err().map(|error| error.code()), Some("import.no_people"), "nobody yet");
    let header = blank.sheets[0].rows.iter().find(|row| row.number == 2).expect("a header under the title");
    let labels: Vec<String> = header.cells.iter().map(grid::Cell::text).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let values = [
        "王芳",
        "女",
        "汉族",
        "1951-03",
        "34052419510312002X",
        "大专",
        "正式党员",
        "1975-06-01",
        "1976-06-01",
        "第一党小组",
        "退休",
        "县医院",
        "护士长",
        "13900000000",
        "南苑小区1号",
        "",
    ];
    let filled = read(&sheet(&[&["党员花名册"], &labels, &values]));
    assert_eq!(filled.lines.len(), 1, "one member");
    assert_eq!(filled.header, (2, 2), "under its title");
    for (column, text) in filled.columns.iter().zip(values) {
        let field = column.field.as_deref().unwrap_or_else(|| panic!("{} is known", column.label));
        let read = if field == "id_number" { text } else { value(&filled, 0, field) };
        assert_eq!(read, text, "{field} comes back as it was written");
    }
}

#[test]
fn two_thousand_rows_are_no_matter() {
    let header =
        ["姓名", "性别", "民族", "出生年月", "身份证号码", "学历", "入党时间", "转正时间", "联系电话", "家庭住址"];
    let mut text = header.join(",") + "\n";
    for row in 0..2000u32 {
        let name: String = [row % 50, row / 50].iter().filter_map(|n| char::from_u32(0x4e00 + 7 * n)).collect();
        text += &format!(
            "{name},男,汉,1951.{:02}.{:02},,大专,1975.06,1976.06,139{row:08},南苑{row}号\n",
            row % 12 + 1,
            row % 28 + 1
        );
    }
    let reading = read(text.as_bytes());
    assert_eq!((reading.lines.len(), reading.problems.len()), (2000, 0), "all of them");
}

#[test]
fn a_post_before_the_name_is_no_remark() {
    let reading = read(&sheet(&[
        &["职务", "姓名", "性别"],
        &["书记", "金秀珍", "女"],
        &["党支部", "王芳", "女"],
        &["合计", "2人", "男0", "女2", "1", "2", "3"],
        &["填表人：", "张三", "", "审核人：", "李四", "日期：", "2026.1"],
    ]));
    assert_eq!(names(&reading), [(2, "金秀珍"), (3, "王芳")], "small as the table is, and long as the total is");
}

#[test]
fn the_same_as_above() {
    let reading = read(&sheet(&[
        &["姓名", "性别", "党小组", "住址"],
        &["王芳", "女", "第一党小组", "北苑1号"],
        &["李明", "男", "同上", "〃"],
        &["张秀珍", "女", "同上", ""],
    ]));
    let groups: Vec<&str> = (0..3).map(|line| value(&reading, line, "group")).collect();
    assert_eq!(groups, ["第一党小组"; 3], "no group is called 同上");
    assert_eq!(
        [1, 2].map(|line| value(&reading, line, "address")),
        ["北苑1号", ""],
        "an empty cell is not the same as above"
    );
}

#[test]
fn words_around_what_is_meant() {
    let reading = read(&sheet(&[
        &["姓名", "性别", "转正时间", "离退休类别", "联系电话", "人员类别"],
        &["王芳", "女", "预备期", "企业退休干部", "13900000000（女儿）", ""],
        &["李明", "男", "1976年6月转正", "离休", "", "中共正式党员"],
        &["赵云", "男", "", "离退休", "", ""],
    ]));
    assert_eq!(
        ["kind", "retirement", "phone"].map(|key| value(&reading, 0, key)),
        ["预备党员", "退休", "13900000000"],
        "first"
    );
    assert_eq!(["confirmed_on", "kind"].map(|key| value(&reading, 1, key)), ["1976-06", "正式党员"], "second");
    assert_eq!(codes(&reading), [(4, "member.choice")], "离退休 may be either");
    assert!(reading.notices.iter().any(|notice| notice.message.contains("女儿")), "whose number it is is said");
}

#[test]
fn what_is_masked_is_masked_in_what_is_said_too() {
    let reading = read(&sheet(&[&["姓名", "性别", "健康状况", "基本离退休费"], &["王芳", "女", "冠心病", "约8765元"]]));
    let said: String = reading.notices.iter().map(|notice| notice.message.as_str()).collect();
    assert!(said.contains("健康状况") && said.contains("基本离退休费"), "which column was not read is said: {said}");
    assert!(!said.contains("冠心病") && !said.contains("8765"), "what stood there is not shown: {said}");
}
