//! What can't be filled is refused clearly, soon, and whole.

use std::{
    io::{Cursor, Write},
    time::{Duration, Instant},
};

use exchange::bureau_form::{self, Filling, FormError, Value};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{cell, form, parts, values};

fn refused(bytes: &[u8]) -> FormError {
    bureau_form::kind(bytes).expect_err("is refused")
}

/// A form with one part other than it was.
fn with_part(name: &str, part: &str, content: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (own, (was, _)) in parts(&form(name)) {
        zip.start_file(&own, SimpleFileOptions::default()).expect("a part");
        zip.write_all(if own == part { content.as_bytes() } else { &was }).expect("its content");
    }
    zip.finish().expect("a zip").into_inner()
}

#[test]
fn files_of_another_kind() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("照片.jpg", SimpleFileOptions::default()).expect("a part");
    let archive = zip.finish().expect("a zip").into_inner();
    let sound = form("monthly.xlsx");
    for (what, bytes, code, to_do) in [
        ("an old workbook", form("old/monthly.xls"), "bureau_form.old_format", "另存为 .xlsx"),
        ("an old document", form("old/document.doc"), "bureau_form.old_format", "另存为 .docx"),
        ("nothing", Vec::new(), "bureau_form.empty", "局里发的"),
        ("a PDF", b"%PDF-1.7\n%\xe2\xe3".to_vec(), "bureau_form.other_kind", "局里发的"),
        ("a text", "姓名,性别".as_bytes().to_vec(), "bureau_form.other_kind", "局里发的"),
        ("a web page", b"<html><table></table></html>".to_vec(), "bureau_form.web_page", "另存为 .xlsx"),
        ("an archive", archive, "bureau_form.other_kind", "局里发的"),
        ("half a workbook", sound[..sound.len() / 2].to_vec(), "bureau_form.broken", "另存一份"),
        ("too many bytes", vec![b'P'; (20 << 20) + 1], "bureau_form.too_large", "只留要报的"),
    ] {
        let error = refused(&bytes);
        assert_eq!(error.code(), code, "{what}: {error}");
        assert!(error.what_to_do().contains(to_do), "{what}: {}", error.what_to_do());
    }
}

#[test]
fn parts_that_harm() {
    let sheet = "xl/worksheets/sheet1.xml";
    let entity =
        "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>";
    let open = "<worksheet><sheetData><row><c>";
    let twisted = "<worksheet><sheetData></worksheet></sheetData>";
    let cells = format!("<worksheet><sheetData><row>{}</row></sheetData></worksheet>", "<c/>".repeat(500_000));
    for (what, content) in
        [("entities", entity), ("no end", open), ("ends crossed", twisted), ("cells", cells.as_str())]
    {
        let bytes = with_part("by-hand.xlsx", sheet, content);
        let began = Instant::now();
        let filling = Filling { cells: vec![cell("表 1", "A1", Value::count(1))], ..Filling::default() };
        let result = bureau_form::fill(&bytes, &filling);
        assert!(began.elapsed() < Duration::from_secs(20), "{what}: took {:?}", began.elapsed());
        if what != "no end" {
            assert!(result.is_err(), "{what}");
        }
        let _ = bureau_form::sheets(&bytes);
    }
}

#[test]
fn rows_far_down_are_not_drawn() {
    let far = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData></worksheet>";
    let bytes = with_part("by-hand.xlsx", "xl/worksheets/sheet1.xml", far);
    let sheets = bureau_form::sheets(&bytes).expect("is drawn as far as one can point");
    assert!(sheets[0].cut && sheets[0].rows.len() == 500 && sheets[0].widths.len() == 64, "and says so");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_damaged_form_is_filled_or_refused(changes in proptest::collection::vec((any::<u32>(), any::<u8>()), 1..8), which in 0usize..4) {
        let mut bytes = form(["monthly.xlsx", "roster.xlsx", "document.docx", "by-hand.xlsx"][which]);
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at as usize % length] = byte;
        }
        let _ = bureau_form::sheets(&bytes);
        let answers = values(&[("书记", Value::count(1))]);
        let _ = bureau_form::fill(&bytes, &Filling { answers, ..Filling::default() });
    }

    #[test]
    fn any_xml_is_filled_or_refused(pieces in proptest::collection::vec(prop_oneof![
        Just("<row r=\"2\">"), Just("</row>"), Just("<c r=\"B2\" t=\"s\">"), Just("<c t=\"inlineStr\">"), Just("</c>"), Just("<v>0</v>"),
        Just("<is><t>{{书记}}</t></is>"), Just("<f t=\"shared\" si=\"0\" ref=\"A1:B9\">A1</f>"), Just("<f t=\"shared\" si=\"0\"/>"),
        Just("<row/>"), Just("<c/>"), Just("<v>9999999999999</v>"), Just("&amp;"), Just("<![CDATA[{{书记}}]]>"),
    ], 0..24), row in 0u32..9) {
        let xml = format!("<worksheet><sheetData>{}</sheetData></worksheet>", pieces.concat());
        let bytes = with_part("by-hand.xlsx", "xl/worksheets/sheet1.xml", &xml);
        let mut mapped = cell("表 1", "B2", Value::count(1));
        mapped.row = row;
        let filling = Filling { cells: vec![mapped], answers: values(&[("书记", Value::count(1))]), ..Filling::default() };
        if let Ok(filled) = bureau_form::fill(&bytes, &filling) {
            prop_assert!(bureau_form::sheets(&filled.bytes).is_ok(), "what was filled can be read again");
        }
    }
}
