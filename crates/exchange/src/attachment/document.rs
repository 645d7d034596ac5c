//! Files of Word, WPS and Excel: known by what lies in them, and kept byte by byte. Nothing of ours opens them.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{AttachmentError, kind::Form};

/// What an old binary document has a stream of this name for, and what it then is. WPS writes the same streams.
const STREAMS: &[(&str, Form)] = &[
    ("WordDocument", Form { called: "Word 或 WPS 文字文档", endings: &["doc", "wps", "dot", "wpt"] }),
    ("Workbook", Form { called: "Excel 或 WPS 表格", endings: &["xls", "et", "xlt", "ett"] }),
    ("Book", Form { called: "Excel 或 WPS 表格", endings: &["xls", "et", "xlt", "ett"] }),
    ("PowerPoint Document", Form { called: "演示文稿", endings: &["ppt", "dps", "pps"] }),
    (
        "EncryptedPackage",
        Form {
            called: "加了密码的文档",
            endings: &["docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "wps", "et", "dps"],
        },
    ),
];

/// What the list of contents of a newer document names, and what it then is.
const CONTENT_TYPES: &[(&str, Form)] = &[
    ("wordprocessingml.document.main+xml", Form { called: "Word 文档", endings: &["docx", "wps"] }),
    ("ms-word.document.macroEnabled.main+xml", Form { called: "带宏的 Word 文档", endings: &["docm"] }),
    ("spreadsheetml.sheet.main+xml", Form { called: "Excel 表格", endings: &["xlsx", "et"] }),
    ("ms-excel.sheet.macroEnabled.main+xml", Form { called: "带宏的 Excel 表格", endings: &["xlsm"] }),
    ("presentationml.presentation.main+xml", Form { called: "演示文稿", endings: &["pptx", "dps"] }),
];

/// The list of contents of a newer document is shorter than this.
const MOST_LIST_BYTES: u64 = 1 << 20;

/// What document this is; none when it is none. Fails when it is one that breaks off, or an archive of other things.
pub(super) fn form_of(bytes: &[u8]) -> Result<Option<Form>, AttachmentError> {
    if bytes.starts_with(b"{\\rtf") {
        let whole = bytes.trim_ascii_end().strip_suffix(b"\0").unwrap_or(bytes).trim_ascii_end().ends_with(b"}");
        let form = Form { called: "RTF 文档", endings: &["rtf", "doc", "wps"] };
        return if whole { Ok(Some(form)) } else { Err(AttachmentError::damaged("no closing brace")) };
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return compound(bytes).map(Some);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return packed(bytes).map(Some);
    }
    Ok(None)
}

/// A newer document: an archive that begins with a list of what is in it.
fn packed(bytes: &[u8]) -> Result<Form, AttachmentError> {
    // The directory stands at the end: an archive that was cut off has none.
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(AttachmentError::damaged)?;
    for index in 0..archive.len() {
        archive.by_index_raw(index).map_err(AttachmentError::damaged)?;
    }
    if archive.index_for_name("OFD.xml").is_some() {
        return Err(AttachmentError::OtherKind { kind: "OFD 版式文件" });
    }
    let Ok(list) = archive.by_name("[Content_Types].xml") else {
        return Err(AttachmentError::OtherKind { kind: "压缩包" });
    };
    let mut text = String::new();
    list.take(MOST_LIST_BYTES).read_to_string(&mut text).map_err(AttachmentError::damaged)?;
    let found = CONTENT_TYPES.iter().find(|(named, _)| text.contains(named));
    found.map(|(_, form)| *form).ok_or(AttachmentError::OtherKind { kind: "压缩包" })
}

/// An old binary document: a file system in a file ([MS-CFB]).
fn compound(bytes: &[u8]) -> Result<Form, AttachmentError> {
    let sector = match number(bytes, 30, 2) {
        Some(9) => 512,
        Some(12) => 4096,
        _ => return Err(AttachmentError::damaged("size of sectors")),
    };
    is_whole(bytes, sector)?;
    // Every entry of the directory takes 128 bytes and begins at such a boundary.
    let names: Vec<(Vec<u8>, Form)> =
        STREAMS.iter().map(|(name, form)| (name.encode_utf16().flat_map(u16::to_le_bytes).collect(), *form)).collect();
    let is_entry = |entry: &[u8], name: &[u8]| {
        // A stream has type 2; its length counts the two bytes that end it.
        entry.starts_with(name) && entry.get(66) == Some(&2) && number(entry, 64, 2) == Some(name.len() + 2)
    };
    let entries = bytes.get(sector..).unwrap_or_default().chunks_exact(128);
    let mut found = entries.filter_map(|entry| names.iter().find(|(name, _)| is_entry(entry, name)));
    found.next().map(|(_, form)| *form).ok_or(AttachmentError::OtherKind { kind: "别的程序的文件" })
}

/// Whether the last sector that is in use lies in the file; the table of sectors says which is.
fn is_whole(bytes: &[u8], sector: usize) -> Result<(), AttachmentError> {
    const FREE: usize = 0xFFFF_FFFF;
    // The first 109 sectors of the table stand in the head; a file that needs more is longer than what is kept.
    let tables = (0..109).filter_map(|at| number(bytes, 76 + 4 * at, 4)).take_while(|table| *table < FREE - 5);
    let mut last = 0;
    for (nth, table) in tables.enumerate() {
        let begins = (table + 1).saturating_mul(sector);
        let rows = begins.checked_add(sector).and_then(|end| bytes.get(begins..end));
        let rows = rows.ok_or_else(|| AttachmentError::damaged("table of sectors"))?;
        let used = (0..sector / 4).rev().find(|row| number(rows, row * 4, 4) != Some(FREE));
        last = used.map_or(last, |row| nth * (sector / 4) + row);
    }
    // Some programs leave out the rest of the last sector.
    if bytes.len() > (last + 1) * sector { Ok(()) } else { Err(AttachmentError::damaged("last sector")) }
}

/// A number in little-endian order.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    Some(digits.iter().rev().fold(0, |sum, digit| sum << 8 | usize::from(*digit)))
}
