//! The preview of an import of 2,000 rows.

use std::{fmt::Write, fs};

use acceptance::{branch::Branch, measure::Table};
use rust_xlsxwriter::Workbook;
use serde_json::json;
use tempfile::TempDir;

const ROWS: usize = 2000;

const HEAD: [&str; 14] = [
    "序号",
    "姓名",
    "性别",
    "民族",
    "出生年月",
    "公民身份号码",
    "文化程度",
    "入党时间",
    "转为正式党员日期",
    "党小组",
    "离退休类别",
    "退休前单位",
    "联系电话",
    "现居住地",
];

const SURNAMES: [&str; 20] = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",
    "罗",
];
const FIRST: [&str; 10] = ["建", "秀", "志", "桂", "德", "玉", "福", "淑", "学", "凤"];
const SECOND: [&str; 10] = ["国", "英", "强", "兰", "明", "珍", "生", "芳", "军", "华"];

/// Reads a roster of 2,000 rows, as Excel and as text, into an empty and into a full branch.
pub fn measure() {
    let folder = TempDir::new().expect("a folder");
    let branch = Branch::fill(folder.path());
    let rows: Vec<Vec<String>> = (0..ROWS).map(row).collect();
    let (xlsx, csv) = (folder.path().join("两千人.xlsx"), folder.path().join("两千人.csv"));
    fs::write(&xlsx, workbook(&rows)).expect("written");
    fs::write(&csv, text(&rows)).expect("written");
    let mut table = Table::default();
    for (path, name) in [(xlsx, "xlsx"), (csv, "csv")] {
        let file = serde_json::to_value(branch.desk.grant(path).expect("a file")).expect("a token");
        let preview = branch.call("import.roster_preview", json!({ "file": file }));
        let read = preview["rows"].as_array().map(Vec::len);
        assert_eq!(read, Some(ROWS), "every row is read: {}", preview["problems"]);
        table.time(
            format!("{name}，{} 处要核对", preview["problems"].as_array().map_or(0, Vec::len)),
            Some(300.0),
            9,
            || {
                branch.call("import.roster_preview", json!({ "file": file }));
            },
        );
    }
    table.print("导入预览（2,000 行，14 栏）");
}

fn row(number: usize) -> Vec<String> {
    let name = format!("{}{}{}", SURNAMES[number % 20], FIRST[number / 20 % 10], SECOND[number / 200]);
    let (year, month, day) = (1936 + number % 28, number % 12 + 1, number % 28 + 1);
    let woman = number.is_multiple_of(2);
    let serial = format!("{:03}", number % 400 * 2 + usize::from(!woman));
    let number_without_check = format!("990178{year}{month:02}{day:02}{serial}");
    let joined = year + 24;
    vec![
        (number + 1).to_string(),
        name,
        if woman { "女" } else { "男" }.to_owned(),
        "汉".to_owned(),
        format!("{year}.{month:02}"),
        format!("{number_without_check}{}", check_digit(&number_without_check)),
        "大专".to_owned(),
        format!("{joined}.07"),
        format!("{}.07", joined + 1),
        format!("第{}党小组", number % 3 + 1),
        "退休".to_owned(),
        "县财政局".to_owned(),
        format!("1390000{number:04}"),
        format!("县城解放路{}号", number + 1),
    ]
}

/// By GB 11643.
fn check_digit(number: &str) -> char {
    let sum: u32 = number
        .chars()
        .zip([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
        .map(|(digit, weight)| digit.to_digit(10).unwrap_or_default() * weight)
        .sum();
    "10X98765432".chars().nth(sum as usize % 11).unwrap_or_default()
}

fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "离退休干部党员花名册").expect("a title");
    sheet.write_row(1, 0, HEAD).expect("a header");
    for (at, row) in (2..).zip(rows) {
        sheet.write_row(at, 0, row).expect("a row");
    }
    workbook.save_to_buffer().expect("a workbook")
}

fn text(rows: &[Vec<String>]) -> String {
    let mut text = HEAD.join(",");
    for row in rows {
        // Writing to a String can't fail.
        let _ = write!(text, "\n{}", row.join(","));
    }
    text
}
