//! Dues registers as secretaries keep them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Read, Write};

use chrono::NaiveDate;
use domain::{dues::Rate, money::Fen};
use exchange::{
    Error,
    dues::{self, DuesChoices, DuesReading},
    grid,
    table::{ChoiceKind, Decision, Decisions, Layout},
};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use serde_json::Value;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn sample(name: &str) -> Vec<u8> {
    let path: std::path::PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../tests/fixtures/samples", name].iter().collect();
    std::fs::read(path).expect("a sample")
}

fn try_read(bytes: &[u8], year: Option<i32>, decisions: &[Decision]) -> Result<DuesReading, Error> {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
    let layout = Layout::default();
    let choices = DuesChoices { layout: &layout, decisions: Decisions(decisions), year, today };
    dues::read(&grid::read(bytes)?, &choices)
}

fn read(bytes: &[u8]) -> DuesReading {
    try_read(bytes, None, &[]).unwrap_or_else(|error| panic!("{error}"))
}

fn text(table: &str) -> DuesReading {
    read(table.as_bytes())
}

fn codes(reading: &DuesReading) -> Vec<(u32, &str, &str)> {
    reading.problems.iter().map(|one| (one.row, one.column.as_str(), one.code.as_str())).collect()
}

fn notices(reading: &DuesReading) -> Vec<&str> {
    reading.notices.iter().map(|notice| notice.message.as_str()).collect()
}

/// What was paid each month, in 分; 0 where nothing was.
fn paid(reading: &DuesReading, row: usize) -> Vec<i64> {
    reading.rows[row].paid.iter().map(|paid| paid.unwrap_or_default().0).collect()
}

/// A header of all months, then these lines.
fn months(lines: &[&str]) -> String {
    let months: Vec<String> = (1..=12).map(|month| format!("{month}月")).collect();
    let header = format!("姓名,计算基数,执行标准（%）,月应交,{},全年合计,备注", months.join(","));
    [&[header.as_str()], lines].concat().join("\n") + "\n"
}

/// The same sum in each of so many months, and blanks to the year's end.
fn same(sum: &str, count: usize) -> String {
    let cells: Vec<&str> = (0..12).map(|month| if month < count { sum } else { "" }).collect();
    cells.join(",")
}

fn built(write: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(&mut workbook);
    workbook.save_to_buffer().expect("a workbook")
}

fn row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        match text.parse::<f64>() {
            Ok(number) => sheet.write_number(row, column as u16, number).expect("a cell"),
            Err(_) => sheet.write_string(row, column as u16, *text).expect("a cell"),
        };
    }
}

#[test]
fn the_sample_reads_as_expected() {
    let reading = read(&sample("dues-sample.xlsx"));
    assert_eq!(reading.problems, [], "it is in order");
    assert_eq!(reading.notices, [], "and nothing is left over");
    assert_eq!((reading.year, reading.header), (Some(2025), (2, 2)), "the title says the year");
    let expected: Value = serde_json::from_slice(&sample("expected-sample.json")).expect("JSON");
    let expected = expected["dues"].as_array().expect("a list");
    assert_eq!(reading.rows.len(), expected.len(), "everybody, and no totals");
    let fen = |value: &Value| (!value.is_null()).then(|| Fen((value.as_f64().expect("a sum") * 100.0).round() as i64));
    for (line, one) in reading.rows.iter().zip(expected) {
        assert_eq!(line.name, one["name"].as_str().expect("a name"), "row {}", line.row);
        assert_eq!((line.base, line.due), (fen(&one["base"]), fen(&one["due"])), "{}", line.name);
        assert_eq!(line.rate.map(|rate| rate.0), fen(&one["rate"]).map(|rate| rate.0), "{}", line.name);
        let paid: Vec<Option<Fen>> = one["paid"].as_array().expect("months").iter().map(fen).collect();
        assert_eq!(line.paid.to_vec(), paid, "{}", line.name);
    }
}

#[test]
fn sums_in_every_writing() {
    let reading = text(&months(&[
        " 王　芳 ,\"3,890.00\",0.5%,19.45元,￥19.45,１９．４５,19.45元,\"19.45 \",'19.45,—,0,未交,,19.45,19.45,19.45,,长期独居",
    ]));
    assert_eq!(codes(&reading), [], "all of it can be read");
    let line = &reading.rows[0];
    assert_eq!((line.name.as_str(), line.base, line.rate), ("王芳", Some(Fen(389_000)), Some(Rate(50))), "the person");
    assert_eq!(paid(&reading, 0), [1945, 1945, 1945, 1945, 1945, 0, 0, 0, 0, 1945, 1945, 1945], "the months");
    assert_eq!(line.note.as_deref(), Some("长期独居"), "the remark");
}

#[test]
fn what_can_not_be_read_is_named_by_row_and_column() {
    let reading = text(&months(&[
        &format!("王芳,3890,0.5,19.45,二十,{},,", "19.45,".repeat(10).trim_end_matches(',')),
        &format!("李明,-1,0.5,19.45,19.455,-5,{},,", same("", 0).trim_end_matches(',')),
        "张三,待核,五折,19.45,,,,,,,,,,,,,,",
        ",3890,0.5,19.45,19.45,,,,,,,,,,,,,",
    ]));
    let expected = [
        (2, "1月", "import.not_a_sum"),
        (3, "计算基数", "import.negative"),
        (3, "1月", "import.too_fine"),
        (3, "2月", "import.negative"),
        (4, "计算基数", "import.not_a_sum"),
        (4, "执行标准（%）", "import.not_a_rate"),
        (5, "姓名", "import.no_name"),
    ];
    assert_eq!(codes(&reading), expected, "{:#?}", reading.problems);
    let fine = &reading.problems[2];
    assert_eq!(fine.choices[0].text.as_deref(), Some("19.46"), "what it is when rounded is offered, not taken");
    let decision = Decision { row: 2, field: "m1".into(), kind: ChoiceKind::Retype, text: Some("20".into()) };
    let table = months(&[&format!("王芳,3890,0.5,19.45,二十,{}", same("", 0))]);
    let settled = try_read(table.as_bytes(), None, &[decision]).expect("reads");
    assert_eq!((codes(&settled), paid(&settled, 0)[0]), (vec![], 2000), "retyped");
}

#[test]
fn months_under_a_heading_of_two_rows() {
    let bytes = built(|workbook| {
        let sheet = workbook.add_worksheet().set_name("2024").expect("a name");
        row(sheet, 0, &["党费收缴登记表"]);
        row(sheet, 1, &["序号", "姓名", "核定基数", "比例", "月应缴"]);
        sheet.merge_range(1, 5, 1, 16, "各月实缴（元）", &Format::new()).expect("merged");
        for month in 1..=12u16 {
            sheet.write_number(2, 4 + month, f64::from(month)).expect("a month");
        }
        row(sheet, 1, &["", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "合计", "备注"]);
        row(sheet, 3, &["1", "王芳", "5000", "0.005", "25", "25", "25", "25"]);
    });
    let reading = read(&bytes);
    assert_eq!((codes(&reading), reading.year), (vec![], Some(2024)), "the tab says the year");
    assert_eq!(&paid(&reading, 0)[..4], [2500, 2500, 2500, 0], "the numbers are the months");
    assert_eq!(reading.rows[0].rate, Some(Rate(50)), "a fraction is a rate too");
}

#[test]
fn months_in_other_words() {
    let spoken = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];
    for headings in [
        spoken.map(str::to_owned),
        std::array::from_fn(|at| format!("{:02}月份", at + 1)),
        std::array::from_fn(|at| format!("{}", at + 1)),
        std::array::from_fn(|at| format!("2025年{}月", at + 1)),
    ] {
        let reading = text(&format!("姓名,月应交,{}\n王芳,25,{}\n", headings.join(","), same("25", 7)));
        assert_eq!(paid(&reading, 0).iter().filter(|paid| **paid == 2500).count(), 7, "{}", headings[0]);
    }
}

#[test]
fn a_register_by_quarters() {
    let reading =
        text("姓名,月应交,一季度,二季度,三季度,四季度,全年合计\n王芳,19.45,58.35,58.35,40,,156.70\n李明,20,60,,,,60\n");
    assert_eq!(codes(&reading), [], "it adds up");
    let expected = [1945, 1945, 1945, 1945, 1945, 1945, 1945, 1945, 110, 0, 0, 0];
    assert_eq!(paid(&reading, 0), expected, "as due, the rest in the month it reaches");
    let said = ["第 2 行几个月合写的数不是月应交的整倍数，从前面的月份记起，请核对。"];
    assert_eq!(notices(&reading), said, "and that is said");
}

#[test]
fn one_sum_over_several_months() {
    let bytes = built(|workbook| {
        let sheet = workbook.add_worksheet();
        row(sheet, 0, &["姓名", "月应交", "1月", "2月", "3月", "4月", "5月", "6月"]);
        row(sheet, 1, &["王芳", "20", "20"]);
        sheet.merge_range(1, 3, 1, 5, "", &Format::new()).expect("merged");
        sheet.write_number(1, 3, 60).expect("a sum");
    });
    assert_eq!(&paid(&read(&bytes), 0)[..6], [2000, 2000, 2000, 2000, 0, 0], "of the months it covers");
}

#[test]
fn totals_that_do_not_add_up_say_where() {
    let reading = text(&months(&[
        &format!("王芳,3890,0.5,19.45,{},38.90,", same("19.45", 2)),
        &format!("李明,5000,0.5,25.00,{},80.00,", same("25.00", 3)),
        &format!("合计,,,44.45,44.45,44.45,30.00,{},118.90,", "0,".repeat(9).trim_end_matches(',')),
    ]));
    let expected = [
        (3, "全年合计", "import.total_differs"),
        (4, "3月", "import.total_differs"),
        (4, "全年合计", "import.total_differs"),
    ];
    assert_eq!(codes(&reading), expected, "{:#?}", reading.problems);
    assert_eq!(
        reading.problems[0].message, "第 3 行「全年合计」写的是 80.00，各月加起来是 75.00，差 5.00，请核对。",
        "both figures"
    );
    assert_eq!(
        reading.problems[1].message, "第 4 行「3月」的合计写的是 30.00，各人加起来是 25.00，差 5.00，请核对。",
        "both figures"
    );
    let keep = |row: u32, field: &str| Decision { row, field: field.into(), kind: ChoiceKind::Keep, text: None };
    let decisions = [keep(3, "total"), keep(4, "m3"), keep(4, "total")];
    let table = months(&[
        &format!("王芳,3890,0.5,19.45,{},38.90,", same("19.45", 2)),
        &format!("李明,5000,0.5,25.00,{},80.00,", same("25.00", 3)),
        "合计,,,44.45,44.45,44.45,30.00,,,,,,,,,,118.90,",
    ]);
    assert_eq!(codes(&try_read(table.as_bytes(), None, &decisions).expect("reads")), [], "one may go by the months");
}

#[test]
fn totals_of_groups_and_of_other_things() {
    let reading = text(&months(&[
        &format!("王芳,,,20,{},20,", same("20", 1)),
        &format!("第一党小组小计,,,20,{},20,", same("20", 1)),
        &format!("李明,,,30,{},30,", same("30", 1)),
        &format!("小计,,,30,{},30,", same("30", 1)),
        &format!("合计,,,50,{},50,", same("50", 1)),
        &format!("应交合计,,,50,{},600,", same("50", 12)),
        &format!("未交合计,,,,,{},550,", "50,".repeat(11).trim_end_matches(',')),
        "收款人签名,,,,赵敏,,,,,,,,,,,,,",
        "制表人：赵敏,,,,,,,,,,,,,,,,,",
    ]));
    assert_eq!(codes(&reading), [], "{:#?}", reading.problems);
    assert_eq!(reading.rows.len(), 2, "two people");
}

#[test]
fn an_unreadable_cell_is_not_blamed_on_the_totals() {
    let reading = text(&months(&[
        &format!("王芳,,,20,二十,{},240,", "20,".repeat(11).trim_end_matches(',')),
        &format!("合计,,,20,{},240,", same("20", 12)),
    ]));
    assert_eq!(codes(&reading), [(2, "1月", "import.not_a_sum")], "once, where it is");
}

/// The same workbook, its formulas without results, as programs that only write leave them.
fn uncalculated(bytes: Vec<u8>) -> Vec<u8> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut made = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..parts.len() {
        let mut part = parts.by_index(at).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("XML");
        let bare = text.split("</f><v>").enumerate().map(|(at, piece)| match at {
            0 => piece.to_owned(),
            _ => format!("</f>{}", piece.split_once("</v>").map_or(piece, |(_, rest)| rest)),
        });
        made.start_file(part.name(), SimpleFileOptions::default()).expect("a part");
        made.write_all(bare.collect::<String>().as_bytes()).expect("written");
    }
    made.finish().expect("a zip").into_inner()
}

#[test]
fn formulas_without_a_result() {
    let bytes = uncalculated(built(|workbook| {
        let sheet = workbook.add_worksheet();
        row(sheet, 0, &["姓名", "月应交", "1月", "2月", "3月", "合计"]);
        row(sheet, 1, &["王芳", "20", "20", "", "20"]);
        sheet.write_formula(1, 3, Formula::new("=B2")).expect("a formula");
        sheet.write_formula(1, 5, Formula::new("=SUM(C2:E2)")).expect("a formula");
    }));
    let reading = read(&bytes);
    assert_eq!(codes(&reading), [(2, "2月", "import.uncalculated")], "a month that is a formula is not nothing paid");
    let stated = built(|workbook| {
        let sheet = workbook.add_worksheet();
        row(sheet, 0, &["姓名", "月应交", "1月", "2月", "合计"]);
        row(sheet, 1, &["王芳", "19.45", "19.45"]);
        sheet.write_formula(1, 3, Formula::new("=B2").set_result("19.45")).expect("a formula");
        sheet.write_formula(1, 4, Formula::new("=SUM(C2:D2)").set_result("38.89999999999999")).expect("a formula");
    });
    let reading = read(&stated);
    assert_eq!(codes(&reading), [], "a kept result is a number, and its noise no difference");
    assert_eq!(&paid(&reading, 0)[..2], [1945, 1945], "both months");
}

#[test]
fn what_is_due_where_the_register_does_not_say() {
    let reading =
        text("姓名,计算基数,执行标准,1月,2月,3月\n王芳,3545.50,0.5%,17.73,17.73,\n李明,,,20,20,20\n张三,,,20,20,15\n");
    let due: Vec<Option<Fen>> = reading.rows.iter().map(|line| line.due).collect();
    assert_eq!(due, [Some(Fen(1773)), Some(Fen(2000)), None], "by the rate, by what was always paid, or asked");
    assert_eq!(codes(&reading), [(4, "", "import.no_due")], "nothing is made up");
    assert_eq!(reading.problems[0].choices[0].label, "按多数月份 20.00", "what was paid most is offered");
    let expected =
        ["第 2 行没有写月应交，按基数和执行标准算出，请核对。", "第 3 行没有写月应交，按各月实交的数记，请核对。"];
    assert_eq!(notices(&reading), expected, "and said");
}

#[test]
fn another_sum_than_the_rate_gives_is_a_notice() {
    let reading = text(&months(&[
        &format!("王芳,5000,1,45.00,{},,", same("45", 1)),
        &format!("李明,3545.50,0.5,17.70,{},,", same("17.70", 1)),
        &format!("张三,3545.50,0.5,18,{},,", same("18", 1)),
    ]));
    assert_eq!(codes(&reading), [], "it may have been set so");
    let said = ["第 2 行 王芳：按基数的 1% 是 50.00，月应交写的是 45.00，照写的导入（按上级核定）。"];
    assert_eq!(notices(&reading), said, "only where it is not merely rounded");
}

#[test]
fn waived_ticked_and_remarked() {
    let reading = text(&months(&[
        "王芳,,,20,√,已交,免,免,20（补交）,,,,,,,,60,",
        "李明,,,20,,,,,,,,,,,,,,",
        "转出的人,,,,,,,,,,,,,,,,,3月转出",
    ]));
    assert_eq!(codes(&reading), [], "all of it is understood");
    assert_eq!(&paid(&reading, 0)[..6], [2000, 2000, 0, 0, 2000, 0], "a tick is what was due, 免 is nothing");
    assert_eq!(reading.rows[0].note.as_deref(), Some("5月：补交；3月、4月免交"), "the words are kept");
    assert_eq!(reading.rows.len(), 2, "who has no figures has no dues here");
    let said = [
        "第 2 行 王芳：3月、4月写的是免，没有记交纳；减免的依据请在“减免”里补登。",
        "第 4 行 转出的人没有写金额，没有导入。",
        "第 2 行打的是钩，按月应交记，请核对。",
    ];
    assert_eq!(notices(&reading), said, "and said");
}

#[test]
fn one_register_a_year_in_sheets() {
    let register = |workbook: &mut Workbook, name: &str, title: &str, sum: &str| {
        let sheet = workbook.add_worksheet().set_name(name).expect("a name");
        row(sheet, 0, &[title]);
        row(sheet, 1, &["姓名", "月应交", "1月", "2月"]);
        row(sheet, 2, &["王芳", sum, sum, sum]);
    };
    let bytes = built(|workbook| {
        register(workbook, "2023年", "党费收缴登记表", "10");
        register(workbook, "Sheet2", "二〇二四年度党费收缴登记表", "20");
        register(workbook, "2025年", "2025年度党费收缴登记表", "30");
    });
    for (year, sum) in [(2023, 1000), (2024, 2000), (2025, 3000)] {
        let reading = try_read(&bytes, Some(year), &[]).expect("reads");
        assert_eq!((codes(&reading), reading.year), (vec![], Some(year)), "the one of the year");
        assert_eq!(reading.rows[0].due, Some(Fen(sum)), "of {year}");
        assert_eq!(reading.years, [2023, 2024, 2025], "the others can be chosen");
    }
    let other = try_read(&bytes, Some(2022), &[]).expect("reads");
    assert_eq!(other.problems[0].code, "import.other_year", "no register of one year is taken for another's");
    let decision = Decision { row: other.problems[0].row, field: "year".into(), kind: ChoiceKind::Keep, text: None };
    assert_eq!(codes(&try_read(&bytes, Some(2022), &[decision]).expect("reads")), [], "unless a person says so");
    let unsaid = text("姓名,月应交,1月\n王芳,20,20\n");
    assert_eq!(unsaid.year, None, "no year is made up");
    let quarrel = built(|workbook| register(workbook, "2025年", "2024年度党费收缴登记表", "10"));
    assert_eq!(read(&quarrel).year, None, "title and tab say different years");
}

#[test]
fn the_same_name_twice() {
    let table = "姓名,月应交,1月\n王芳,20,20\n王　芳,30,30\n";
    let reading = text(table);
    assert_eq!(codes(&reading), [(3, "姓名", "import.same_person")], "padded or not");
    let decision = Decision { row: 3, field: "name".into(), kind: ChoiceKind::Keep, text: None };
    assert_eq!(codes(&try_read(table.as_bytes(), None, &[decision]).expect("reads")), [], "two of one name");
}

#[test]
fn what_is_no_register_is_refused() {
    for (table, code) in [
        ("姓名,月应交,1月\n合计,,\n", "import.no_people"),
        ("姓名,性别,出生日期\n王芳,女,1951.3\n", "import.no_header"),
        ("姓名,1月,姓名,1月\n王芳,20,李明,20\n", "import.side_by_side"),
    ] {
        let refused = try_read(table.as_bytes(), None, &[]).expect_err("is refused");
        assert_eq!(refused.code(), code, "{table}");
    }
    let refused = try_read(&sample("roster-sample.xlsx"), None, &[]).expect_err("a roster is no register");
    assert_eq!(refused.code(), "import.no_header", "says what is missing");
}
