//! The Excel and Word twins, read back with another library.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "filled/mod.rs"]
mod filled;

use std::io::{Cursor, Read};

use calamine::{Data, DataType, Range, Reader, Xlsx};

fn read(bytes: Vec<u8>) -> (Range<Data>, Range<String>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let name = book.sheet_names()[0].clone();
    (book.worksheet_range(&name).expect("values"), book.worksheet_formula(&name).expect("formulas"))
}

#[test]
fn the_month_adds_up() {
    let (values, formulas) = read(report::workbook::month::write(&filled::month(12, 40)).expect("a workbook"));
    let row = values.rows().position(|row| row[0] == Data::String("合计（人次）".into())).expect("a sum");
    let sum = values.get_value((row as u32, 6)).and_then(Data::as_i64);
    assert_eq!(sum, Some(12 * 35), "expected attendance of twelve occasions, cached for readers that don't reckon");
    let formula = formulas.get_value((row as u32, 6)).expect("a formula");
    assert_eq!(formula, &format!("SUM(G{}:G{row})", row - 11), "the total is a real sum over the twelve rows");
}

#[test]
fn what_is_typed_stays_text() {
    let mut roster = filled::roster(3, false);
    roster.rows[0][11] = "013800000001".to_owned();
    roster.rows[1][13] = "=1+1".to_owned();
    roster.rows[2][10] = "34052419800101001X".to_owned();
    let (values, formulas) = read(report::workbook::roster::write(&roster).expect("a workbook"));
    let cell = |row, column| values.get_value((row, column)).cloned().expect("a cell");
    assert_eq!(cell(3, 12), Data::String("013800000001".into()), "a leading zero stays");
    assert_eq!(cell(4, 14), Data::String("=1+1".into()), "what looks like a formula is text");
    assert_eq!(cell(5, 11), Data::String("34052419800101001X".into()), "an ID number keeps its 18 places");
    assert_eq!(cell(4, 1), Data::String("李𬱖".into()), "a rare name is whole");
    assert!(formulas.rows().flatten().all(String::is_empty), "no cell of a roster reckons");
}

#[test]
fn a_phone_list_keeps_its_numbers() {
    let mut list = filled::phone_list(3);
    list.entries[1].phones = vec!["055162345678".to_owned()];
    let (values, _) = read(report::workbook::phone_list::write(&list).expect("a workbook"));
    let cell = |row, column| values.get_value((row, column)).cloned().expect("a cell");
    assert_eq!(cell(4, 3), Data::String("055162345678".into()), "a leading zero stays");
    assert_eq!(cell(3, 3), Data::String("138 0000 0001\n0551-62345678".into()), "two numbers in one box");
    assert_eq!(cell(4, 1), Data::String("李𬱖".into()), "a rare name is whole");
    assert!(cell(5, 4).to_string().starts_with("女儿 "), "whom to call of the family");
}

#[test]
fn the_record_of_a_theme_day_has_its_photos_in_word_too() {
    let mut day = filled::theme_day_with(6, filled::LONG);
    day.photos[1].picture = report::page::Picture::new("gone", 400, 300, || Err("gone".to_owned()));
    let bytes = report::word::write(&[day.record()]).expect("a document");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let media = archive.file_names().filter(|name| name.ends_with(".png")).count();
    let mut text = String::new();
    archive.by_name("word/document.xml").expect("a body").read_to_string(&mut text).expect("text");
    assert_eq!(text.matches("<wp:extent").count(), 3, "four stand on the record, one of them is gone");
    // Photos of one content are kept once: those here differ by their shape alone.
    assert_eq!(media, 3, "each as large as it is printed");
    for expected in ["（另有2张，", "见照片页）", "徐明远同志讲党课", "（这张照片的文件缺失或已损坏）"]
    {
        assert!(text.contains(expected), "the document has {expected}");
    }
    let sizes: Vec<f32> = text
        .split("<wp:extent cx=\"")
        .skip(1)
        .map(|rest| {
            let (across, rest) = rest.split_once('"').expect("a width");
            let down = rest.split('"').nth(1).expect("a height");
            across.parse::<f32>().expect("a number") / down.parse::<f32>().expect("a number")
        })
        .collect();
    for (size, wanted) in sizes.iter().zip([2000.0 / 1500.0, 2000.0 / 900.0, 1.0]) {
        assert!((size - wanted).abs() < 0.01, "a photo keeps its shape: {size}");
    }
}

#[test]
fn the_minutes_can_be_edited() {
    let bytes = report::word::write(&[filled::minutes(filled::LONG).record()]).expect("a document");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut text = String::new();
    archive.by_name("word/document.xml").expect("a body").read_to_string(&mut text).expect("text");
    for expected in ["党员大会会议记录", "单于𠅤", "逐人发言", "w:gridSpan", "责任人：杨秀英"] {
        assert!(text.contains(expected), "the document has {expected}");
    }
}
