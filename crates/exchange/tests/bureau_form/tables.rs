//! Lists written into tables: within their room, with rows put in, or named by what did not fit.

use std::collections::BTreeMap;

use calamine::Data;
use domain::money::Fen;
use exchange::bureau_form::{Answers, Filled, Filling, MappedTable, Record, Value};

use crate::{day, fill, form, formula, part, read, record, text, unfilled};

fn members(count: usize) -> Vec<Record> {
    let member = |nth: usize| {
        record(&[
            ("姓名", text(&format!("党员{nth}"))),
            ("性别", text("女")),
            ("出生日期", day("1951-03-12")),
            ("月交党费", Value::Money(Fen(2_450))),
        ])
    };
    (1..=count).map(member).collect()
}

pub fn roster(bytes: &[u8], sheet: &str, columns: &[(usize, &str)], first_row: u32, count: usize) -> Filled {
    let columns = columns.iter().map(|(column, field)| (*column, (*field).to_owned())).collect();
    let table = MappedTable { sheet: sheet.into(), first_row, list: "党员".into(), columns };
    let lists = BTreeMap::from([("党员".to_owned(), members(count))]);
    let answers = Answers { values: record(&[("填表人", text("李明"))]), lists };
    fill(bytes, &Filling { tables: vec![table], answers, ..Filling::default() })
}

pub const COLUMNS: [(usize, &str); 4] = [(1, "姓名"), (2, "性别"), (3, "出生日期"), (4, "月交党费")];

#[test]
fn rows_that_are_there_are_filled() {
    for name in ["roster.xlsx", "libreoffice/roster.xlsx"] {
        let before = form(name);
        let filled = roster(&before, "党员表", &COLUMNS, 4, 3);
        assert_eq!(unfilled(&filled), [""; 0], "{name}: all fit");
        let read = |cell| read(&filled.bytes, "党员表", cell);
        assert_eq!(read("B6"), Data::String("党员3".into()), "{name}: the third");
        assert_eq!((read("B7"), read("A7")), (Data::Empty, Data::Float(4.0)), "{name}: the others stay");
        assert!(matches!(read("D4"), Data::DateTime(_)), "{name}: dates are dates");
        assert_eq!(formula(&filled.bytes, "党员表", "E9"), "SUM(E4:E8)", "{name}: nothing moved");
        assert_eq!(part(&before, "xl/styles.xml"), part(&filled.bytes, "xl/styles.xml"), "{name}: no style either");
    }
}

#[test]
fn rows_come_in_and_everything_below_moves() {
    for name in ["roster.xlsx", "libreoffice/roster.xlsx"] {
        let filled = roster(&form(name), "党员表", &COLUMNS, 4, 12);
        assert_eq!(unfilled(&filled), [""; 0], "{name}: all fit");
        let bytes = &filled.bytes;
        let read = |cell| read(bytes, "党员表", cell);
        let formula = |sheet, cell| formula(bytes, sheet, cell);
        assert_eq!(read("B15"), Data::String("党员12".into()), "{name}: the last");
        assert_eq!(
            (read("A8"), read("A9"), read("A15")),
            (Data::Float(5.0), Data::Float(6.0), Data::Float(12.0)),
            "{name}: numbers run on"
        );
        assert_eq!(formula("党员表", "F15"), "E15*12", "{name}: formulas of the rows");
        assert_eq!(formula("党员表", "E16"), "SUM(E4:E15)", "{name}: the total takes all in");
        assert_eq!(formula("党员表", "B2"), "COUNTA(B4:B15)", "{name}: the one above, too");
        assert_eq!(formula("汇总", "B1").replace('$', ""), "党员表!F16", "{name}: from another sheet");
        assert_eq!(formula("汇总", "B2").replace('$', ""), "SUM(党员表!E4:E15)", "{name}: from another sheet");
        assert_eq!(read("A16"), Data::String("合计".into()), "{name}: the foot came down");
        assert_eq!(read("A17"), Data::String("填表人：李明　　审核：".into()), "{name}: and was filled");
        let xml = part(bytes, "xl/worksheets/sheet1.xml");
        for moved in ["ref=\"A16:D16\"", "ref=\"A17:F17\"", "sqref=\"C4:C15\"", "sqref=\"E4:E15\""] {
            assert!(xml.contains(moved), "{name}: {moved} in {xml}");
        }
        assert!(xml.contains("E4&gt;$E$16") || xml.contains("E4>$E$16"), "{name}: the rule for colours: {xml}");
        let heights = xml.matches("ht=\"24\"").count() + xml.matches("ht=\"24.0\"").count();
        assert_eq!(heights, 12, "{name}: each as high as the last");
        let book = part(bytes, "xl/workbook.xml");
        assert!(book.contains("$E$16") && book.contains("$A$1:$F$17"), "{name}: names and what is printed: {book}");
        assert!(!book.contains("$E$9"), "{name}: {book}");
    }
}

#[test]
fn numbers_of_rows_are_in_order_and_once() {
    for name in ["roster.xlsx", "libreoffice/roster.xlsx"] {
        let filled = roster(&form(name), "党员表", &COLUMNS, 4, 130);
        let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
        let rows = xml.split("<row ").skip(1);
        let numbers: Vec<u32> = rows
            .map(|row| {
                let tag = &row[..row.find('>').expect("a tag")];
                let said = tag.split("r=\"").nth(1).expect("a number");
                said[..said.find('"').expect("a quote")].parse().expect("digits")
            })
            .collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{name}: {numbers:?}");
        assert_eq!(read(&filled.bytes, "党员表", "B133"), Data::String("党员130".into()), "{name}: the last");
    }
}

#[test]
fn a_table_a_chart_shows_is_filled_as_far_as_it_goes() {
    let filled = roster(&form("charted.xlsx"), "党费", &[(0, "姓名"), (1, "月交党费")], 2, 5);
    let named = "「党费」第 2 行起的表：只有 3 行，还有 2 人（条）放不下；请在表里加 2 行，再选一次这个文件";
    assert_eq!(unfilled(&filled), [named], "how many, and what to do");
    assert_eq!(read(&filled.bytes, "党费", "A4"), Data::String("党员3".into()), "the third has the last row");
    assert_eq!(read(&filled.bytes, "党费", "A5"), Data::String("合计".into()), "the foot stays");
    assert_eq!(formula(&filled.bytes, "党费", "B5"), "SUM(B2:B4)", "and its total");
}

#[test]
fn a_table_that_is_written_in_is_let_alone() {
    let before = form("roster.xlsx");
    let once = roster(&before, "党员表", &COLUMNS, 4, 2);
    let twice = roster(&once.bytes, "党员表", &COLUMNS, 4, 2);
    assert_eq!(
        unfilled(&twice),
        ["「党员表」第 4 行起的表：第一行已经写有内容，没有填；请在表里清空这几行，再选一次这个文件"],
        "last month's names are not written over"
    );
    let header = roster(&before, "党员表", &COLUMNS, 3, 2);
    assert!(unfilled(&header)[0].contains("已经写有内容"), "nor is a header");
}

#[test]
fn a_row_of_names_is_repeated() {
    let absent = |name: &str, made_up: Value| {
        record(&[("姓名", text(name)), ("原因", text("住院")), ("补学方式", text("送学")), ("补学日期", made_up)])
    };
    let lists = BTreeMap::from([(
        "未到".to_owned(),
        vec![absent("王芳", day("2026-10-20")), absent("李明", Value::Blank), absent("赵强", Value::Blank)],
    )]);
    let answers = Answers { values: record(&[("所属期", text("2026年10月"))]), lists };
    let filled = fill(&form("named-list.xlsx"), &Filling { answers, ..Filling::default() });
    assert_eq!(unfilled(&filled), [""; 0], "all is known");
    let read = |cell| read(&filled.bytes, "未到人员", cell);
    assert_eq!(read("A1"), Data::String("2026年10月未到人员".into()), "the head");
    assert_eq!((read("A3"), read("B5")), (Data::String("王芳".into()), Data::String("住院".into())), "rows at the end");
    assert_eq!(read("C3"), Data::String("送学（2026年10月20日）".into()), "two names in a cell");
    assert_eq!(read("C5"), Data::String("送学（）".into()), "a field without a value");
    let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
    let style = |cell: &str| {
        xml.split(&format!("r=\"{cell}\" s=\"")).nth(1).map(|rest| rest[..rest.find('"').expect("a quote")].to_owned())
    };
    assert_eq!(style("B3"), style("B5"), "framed as the first");
    let nobody = Answers { lists: BTreeMap::from([("未到".to_owned(), Vec::new())]), ..Answers::default() };
    let filled = fill(&form("named-list.xlsx"), &Filling { answers: nobody, ..Filling::default() });
    assert_eq!(
        crate::read(&filled.bytes, "未到人员", "A3"),
        Data::Empty,
        "nobody was absent: no names in braces remain"
    );
}
