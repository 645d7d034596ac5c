//! Files made to harm, for the tests that they are refused and for the benchmark of how soon.

use std::io::{Cursor, Write};

use rust_xlsxwriter::Workbook;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
/// How a sheet begins.
pub const SHEET: &str =
    r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#;

/// A workbook whose sheet and shared texts are written by the caller.
pub fn xlsx(sheet: impl FnOnce(&mut dyn Write), shared: Option<&str>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", RELS),
    ];
    for (name, text) in parts.into_iter().chain(shared.map(|text| ("xl/sharedStrings.xml", text))) {
        zip.start_file(name, options).expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.start_file("xl/worksheets/sheet1.xml", options).expect("the sheet");
    sheet(&mut zip);
    zip.finish().expect("a zip").into_inner()
}

/// One cell at each end of a sheet: a dense table of it would take 549 GB.
pub fn far_apart() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "姓名").expect("a cell");
    sheet.write_string(1_048_575, 16_383, "x").expect("the last cell");
    workbook.save_to_buffer().expect("a workbook")
}

/// A sheet of a million rows.
pub fn million_rows() -> Vec<u8> {
    let rows = |out: &mut dyn Write| {
        let thousand = "<row><c><v>1</v></c></row>".repeat(1000);
        write!(out, "{SHEET}<sheetData>").expect("written");
        for _ in 0..1000 {
            out.write_all(thousand.as_bytes()).expect("written");
        }
        write!(out, "</sheetData></worksheet>").expect("written");
    };
    xlsx(rows, None)
}

/// A text of a million rows.
pub fn million_lines() -> Vec<u8> {
    "姓名,性别\n".repeat(1_000_000).into_bytes()
}

/// A workbook whose sheet unpacks to so many megabytes.
pub fn bomb(megabytes: usize) -> Vec<u8> {
    let megabyte = vec![b' '; 1 << 20];
    xlsx(|out| (0..megabytes).for_each(|_| out.write_all(&megabyte).expect("written")), None)
}

/// An old container that says nothing but that its content is encrypted.
pub fn locked() -> Vec<u8> {
    compound("EncryptedPackage", b"x")
}

/// An old container with one stream of this name.
pub fn compound(stream: &str, content: &[u8]) -> Vec<u8> {
    let content_sectors = content.len().max(4096).div_ceil(512) as u32;
    let mut header = vec![0u8; 512];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1u32.to_le_bytes());
    put(48, &1u32.to_le_bytes());
    put(56, &4096u32.to_le_bytes());
    put(60, &0xffff_fffeu32.to_le_bytes());
    put(68, &0xffff_fffeu32.to_le_bytes());
    put(76, &[0xff; 436]);
    put(76, &0u32.to_le_bytes());
    let mut table = vec![0xffff_fffdu32, 0xffff_fffe];
    table.extend((0..content_sectors).map(|n| if n + 1 == content_sectors { 0xffff_fffe } else { n + 3 }));
    table.resize(128, 0xffff_ffff);
    let entry = |name: &str, kind: u8, start: u32, length: u32| {
        let mut entry = vec![0u8; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&length.to_le_bytes());
        entry
    };
    let mut directory =
        [entry("Root Entry", 5, 0xffff_fffe, 0), entry(stream, 2, 2, content.len().max(4096) as u32)].concat();
    directory.resize(512, 0);
    let mut body = content.to_vec();
    body.resize(content_sectors as usize * 512, 0);
    [header, table.iter().flat_map(|word| word.to_le_bytes()).collect(), directory, body].concat()
}
