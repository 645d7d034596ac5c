//! Files made to harm are refused clearly, soon, and in little memory.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harmful;

use std::{
    io::{Cursor, Write},
    time::{Duration, Instant},
};

use exchange::{Error, grid};
use harmful::{SHEET, bomb, compound, far_apart, locked, million_lines, million_rows, xlsx};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use zip::{ZipWriter, write::SimpleFileOptions};

/// Reads it, soon.
fn read(bytes: &[u8]) -> Result<grid::Workbook, Error> {
    let began = Instant::now();
    let read = grid::read(bytes);
    // Two seconds is the promise of a release build; this is none, on a machine at work.
    assert!(began.elapsed() < Duration::from_secs(20), "took {:?}", began.elapsed());
    read
}

fn code(bytes: &[u8]) -> &'static str {
    read(bytes).expect_err("is refused").code()
}

#[test]
fn a_cell_at_each_end_of_a_sheet() {
    assert_eq!(read(&far_apart()), Err(Error::CellTooFar { cell: "XFD1048576".into() }), "says which cell");
}

#[test]
fn a_million_rows() {
    assert_eq!(code(&million_rows()), "import.too_many_rows", "no branch has a million members");
    assert_eq!(code(&million_lines()), "import.too_many_rows", "as text too");
}

#[test]
fn a_text_that_never_ends_a_row_or_a_field() {
    assert_eq!(code(",".repeat(2_000_000).as_bytes()), "import.broken_file", "two million columns");
    let quoted = format!("姓名,性别\n\"{}", "a\n".repeat(500_000));
    assert_eq!(code(quoted.as_bytes()), "import.broken_file", "a quote that is never closed");
}

#[test]
fn a_cell_of_ten_megabytes() {
    let long = "姓名".repeat(1_700_000);
    let cells = |out: &mut dyn Write| {
        let _ =
            write!(out, "{SHEET}<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{long}</t></is></c></row>");
        let _ = write!(out, "</sheetData></worksheet>");
    };
    assert_eq!(code(&xlsx(cells, None)), "import.cell_too_long", "no heading is so long");
    assert_eq!(code(format!("{long},性别\n王芳,女\n").as_bytes()), "import.broken_file", "as text too");
}

#[test]
fn millions_of_marks_that_hold_nothing() {
    let marks = |out: &mut dyn Write| {
        let _ = write!(out, "{SHEET}<sheetData><row>");
        let thousand = "<c/>".repeat(1000);
        for _ in 0..10_000 {
            let _ = out.write_all(thousand.as_bytes());
        }
        let _ = write!(out, "</row></sheetData></worksheet>");
    };
    assert_eq!(code(&xlsx(marks, None)), "import.unpacks_too_large", "each would be a step of the reader");
}

#[test]
fn marks_in_marks_without_end() {
    let deep = |count: usize| {
        move |out: &mut dyn Write| {
            let _ = write!(out, "{SHEET}<sheetData><row><c t=\"inlineStr\"><is><t>姓名</t></is></c></row>");
            let thousand = "<a>".repeat(1000);
            for _ in 0..count / 1000 {
                let _ = out.write_all(thousand.as_bytes());
            }
        }
    };
    let read = read(&xlsx(deep(1_000_000), None));
    assert!(read.is_err(), "a million marks inside each other, none of which ends, are no sheet: {read:?}");
    assert_eq!(code(&xlsx(deep(4_000_000), None)), "import.unpacks_too_large", "and more are not even walked through");
}

#[test]
fn a_zip_bomb() {
    let bytes = bomb(80);
    assert!(bytes.len() < 1 << 20, "small to look at");
    assert_eq!(code(&bytes), "import.unpacks_too_large", "by what its directory claims");
    // The same bomb, its directory and headers claiming a thousand bytes.
    let mut lying = bytes.clone();
    let honest = 80u32.checked_mul(1 << 20).expect("a size").to_le_bytes();
    let places: Vec<usize> =
        lying.windows(4).enumerate().filter(|(_, four)| *four == honest).map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "the size is written somewhere");
    for at in places {
        lying[at..at + 4].copy_from_slice(&1000u32.to_le_bytes());
    }
    let refused = code(&lying);
    assert!(["import.unpacks_too_large", "import.broken_file"].contains(&refused), "by what comes out: {refused}");
}

#[test]
fn shared_texts_that_claim_too_much() {
    let cell = |out: &mut dyn Write| {
        let _ = write!(
            out,
            "{SHEET}<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>"
        );
    };
    for count in ["99999999999", "18446744073709551615", "4000000000"] {
        let shared = format!("<sst uniqueCount=\"{count}\"><si><t>姓名</t></si></sst>");
        assert_eq!(code(&xlsx(cell, Some(&shared))), "import.broken_file", "{count} texts are claimed");
    }
    let fine = read(&xlsx(cell, Some("<sst uniqueCount=\"1\"><si><t>姓名</t></si></sst>"))).expect("one text");
    assert_eq!(fine.sheets[0].cell(1, 0).text(), "姓名", "and read");
}

#[test]
fn one_text_used_a_million_times() {
    let long = "长".repeat(30_000);
    let cells = |out: &mut dyn Write| {
        let _ = write!(out, "{SHEET}<sheetData>");
        for row in 1..=15_000u32 {
            let _ = write!(out, "<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>");
        }
        let _ = write!(out, "</sheetData></worksheet>");
    };
    let shared = format!("<sst><si><t>{long}</t></si></sst>");
    assert_eq!(code(&xlsx(cells, Some(&shared))), "import.unpacks_too_large", "1.3 GB of the same text");
}

#[test]
fn files_of_another_kind() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).expect("a part");
    let docx = zip.finish().expect("a zip").into_inner();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("照片.jpg", SimpleFileOptions::default()).expect("a part");
    let archive = zip.finish().expect("a zip").into_inner();
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    let blank = workbook.save_to_buffer().expect("a workbook");
    for (what, bytes, expected) in [
        ("nothing", &b""[..], "import.empty_file"),
        ("a blank sheet", &blank, "import.empty_file"),
        ("blank lines", b"\n\n,,\n", "import.empty_file"),
        ("a PDF", b"%PDF-1.7\n%\xe2\xe3", "import.other_kind"),
        ("a Word document", &docx, "import.other_kind"),
        ("a zip of photos", &archive, "import.other_kind"),
        ("a program", b"MZ\x90\0\x03\0\0\0", "import.other_kind"),
        ("a picture", b"\x89PNG\r\n\x1a\n", "import.other_kind"),
        ("a web page", b"<html><table><tr><td>\xd0\xd5\xc3\xfb</td></tr></table></html>", "import.web_page"),
        ("XML", b"<?xml version=\"1.0\"?><Workbook/>", "import.web_page"),
        ("half a zip", &blank[..blank.len() / 2], "import.broken_file"),
        ("half an old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0", "import.broken_file"),
        ("noise", &[0x80, 0xff, 0x00, 0x01, 0x02, 0xfe], "import.unknown_kind"),
    ] {
        assert_eq!(code(bytes), expected, "{what}");
    }
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes(), &(data.len() as u16).to_le_bytes(), data].concat()
}

#[test]
fn old_containers() {
    assert_eq!(code(&locked()), "import.password_protected", "an xlsx with a password");
    assert_eq!(code(&compound("WordDocument", b"x")), "import.other_kind", "a doc");
    let begin = record(0x0809, &[0, 6, 5, 0]);
    let with_password = [begin.clone(), record(0x002f, &[1, 0, 1, 0])].concat();
    assert_eq!(code(&compound("Workbook", &with_password)), "import.password_protected", "an xls with a password");
    assert_eq!(code(&compound("Book", &record(0x0809, &[0, 5, 5, 0]))), "import.other_sheet", "Excel 95");
    let mut circular = compound("Workbook", &begin);
    circular[512 + 8..512 + 12].copy_from_slice(&2u32.to_le_bytes());
    assert_eq!(code(&circular), "import.broken_file", "a chain that runs in circles");
}

#[test]
fn an_old_workbook_with_a_far_cell() {
    let begin = record(0x0809, &[0, 6, 5, 0]);
    let end = record(0x000a, &[]);
    let place = |start: u32| record(0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat());
    let globals = |start: u32| [begin.clone(), place(start), end.clone()].concat();
    let start = globals(0).len() as u32;
    let number = |row: u16, column: u16| {
        record(0x0203, &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0, 0], &1.0f64.to_le_bytes()].concat())
    };
    let dimensions = record(
        0x0200,
        &[&0u32.to_le_bytes()[..], &65536u32.to_le_bytes(), &0u16.to_le_bytes(), &256u16.to_le_bytes(), &[0, 0]]
            .concat(),
    );
    let stream = |cells: Vec<u8>| [globals(start), begin.clone(), dimensions.clone(), cells, end.clone()].concat();
    let far = stream([number(0, 0), number(65_535, 255)].concat());
    assert_eq!(read(&compound("Workbook", &far)), Err(Error::CellTooFar { cell: "IV65536".into() }), "row 65536");
    let near = read(&compound("Workbook", &stream([number(0, 0), number(3, 1)].concat()))).expect("two cells near");
    assert_eq!(near.sheets[0].rows.len(), 2, "whatever the sheet claims to span");
}

#[test]
fn an_old_workbook_with_ticks() {
    let begin = record(0x0809, &[0, 6, 5, 0]);
    let end = record(0x000a, &[]);
    let place = |start: u32| record(0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat());
    let globals = |start: u32| [begin.clone(), place(start), end.clone()].concat();
    let start = globals(0).len() as u32;
    let truth = |column: u8, value: u8, failed: u8| record(0x0205, &[0, 0, column, 0, 0, 0, value, failed]);
    // A formula that comes to TRUE.
    let formula = record(0x0006, &[0, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]);
    let cells = [truth(0, 1, 0), truth(1, 0, 0), truth(2, 0x17, 1), formula].concat();
    let stream = [globals(start), begin.clone(), cells, end.clone()].concat();
    let read = read(&compound("Workbook", &stream)).expect("a row of ticks");
    let texts: Vec<String> = read.sheets[0].rows[0].cells.iter().map(grid::Cell::text).collect();
    assert_eq!(texts, ["是", "否", "#错误", "是"], "a tick is 是, none is 否");
}

#[test]
fn more_bytes_than_any_list() {
    assert_eq!(code(&vec![b'a'; grid::MAX_BYTES + 1]), "import.too_large", "by its size alone");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000), magic in 0usize..4) {
        let head: &[u8] = [&b""[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xef\xbb\xbf"][magic];
        let _ = read(&[head, &bytes].concat());
    }

    #[test]
    fn a_damaged_workbook_is_read_or_refused(changes in proptest::collection::vec((any::<u32>(), any::<u8>()), 1..8), old in any::<bool>()) {
        let name = if old { "roster-sample.xls" } else { "roster-sample.xlsx" };
        let path: std::path::PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../tests/fixtures/samples", name].iter().collect();
        let mut bytes = std::fs::read(path).expect("a sample");
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at as usize % length] = byte;
        }
        let _ = read(&bytes);
    }
}
