//! The zip around an xlsx: what it is, and whether unpacking it stays within measure.

use std::io::{Cursor, Read, Write};

use zip::{ZipArchive, result::ZipError};

use super::{builder::MAX_ROWS, kind::Kind};
use crate::Error;

/// Bytes one part may unpack to, and all of them together.
const MAX_PART: u64 = 64 << 20;
const MAX_ALL: u64 = 160 << 20;
/// Parts a workbook may have.
const MAX_PARTS: usize = 2_000;
/// Shared texts unpacked, which are held in memory whole.
const MAX_SHARED_TEXTS: u64 = 16 << 20;

/// Marks of XML in all parts together; each is a step of the reader. 20,000 rows of 50 formatted blanks are a third.
const MAX_MARKS: usize = 3_000_000;

/// Tells a workbook from other zipped files, by the names of its parts.
pub fn kind(bytes: &[u8]) -> Result<Kind, Error> {
    let zip = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
    if zip.len() > MAX_PARTS {
        return Err(Error::UnpacksTooLarge);
    }
    let names: Vec<String> = zip.file_names().map(str::to_ascii_lowercase).collect();
    let has = |part: &str| names.iter().any(|name| name.trim_start_matches('/') == part);
    let under = |folder: &str| names.iter().any(|name| name.trim_start_matches('/').starts_with(folder));
    if has("xl/workbook.bin") {
        return Err(Error::OtherSheet { kind: "二进制的 xlsb 表格" });
    }
    if has("xl/workbook.xml") || under("xl/") {
        return Ok(Kind::Xlsx);
    }
    if under("word/") {
        return Err(Error::OtherKind { kind: "Word 文档" });
    }
    if under("ppt/") {
        return Err(Error::OtherKind { kind: "演示文稿" });
    }
    if has("mimetype") && has("content.xml") {
        return Err(Error::OtherSheet { kind: "ODF 格式的文件" });
    }
    if has("[content_types].xml") {
        return Ok(Kind::Xlsx);
    }
    Err(Error::OtherKind { kind: "压缩包" })
}

/// Unpacks every part to nowhere, counting: a zip's directory may lie about sizes.
///
/// Also looks at the head of the shared texts, whose claimed count would otherwise be reserved unseen.
pub fn check(bytes: &[u8]) -> Result<(), Error> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
    let mut claimed = 0u64;
    for index in 0..zip.len() {
        let part = zip.by_index_raw(index).map_err(refusal)?;
        if part.encrypted() {
            return Err(Error::PasswordProtected);
        }
        claimed = claimed.saturating_add(part.size());
        if part.size() > limit_of(part.name()) || claimed > MAX_ALL {
            return Err(Error::UnpacksTooLarge);
        }
    }
    let mut unpacked = 0u64;
    let mut marks = Marks::default();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).map_err(refusal)?;
        let limit = limit_of(part.name());
        let shared_texts = is_shared_texts(part.name());
        let mut head = Vec::new();
        let mut size = if shared_texts {
            part.by_ref().take(4096).read_to_end(&mut head).map_err(Error::broken)? as u64
        } else {
            0
        };
        check_claimed_count(&head)?;
        marks.count(&head);
        size += std::io::copy(&mut part.by_ref().take(limit + 1), &mut marks).map_err(Error::broken)?;
        unpacked += size;
        if marks.all > MAX_MARKS && marks.rows > MAX_ROWS as usize {
            return Err(Error::TooManyRows { limit: MAX_ROWS });
        }
        if size > limit || unpacked > MAX_ALL || marks.all > MAX_MARKS {
            return Err(Error::UnpacksTooLarge);
        }
    }
    Ok(())
}

/// Counts the marks that are written to it.
#[derive(Default)]
struct Marks {
    all: usize,
    /// Those that begin a row, but for the few that a piece of the stream cuts in two.
    rows: usize,
}

impl Marks {
    fn count(&mut self, bytes: &[u8]) {
        self.all += bytes.iter().filter(|byte| **byte == b'<').count();
        self.rows += bytes.windows(4).filter(|four| four == b"<row").count();
    }
}

impl Write for Marks {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.count(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn limit_of(name: &str) -> u64 {
    if is_shared_texts(name) { MAX_SHARED_TEXTS } else { MAX_PART }
}

fn is_shared_texts(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("sharedstrings.xml")
}

/// The reader reserves room for as many texts as the file says it has before reading one.
fn check_claimed_count(head: &[u8]) -> Result<(), Error> {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return Err(Error::broken("shared strings in UTF-16"));
    }
    let head = String::from_utf8_lossy(head);
    for rest in head.split("uniqueCount").skip(1) {
        let digits: String =
            rest.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        if digits.parse::<u64>().unwrap_or(u64::MAX) > MAX_SHARED_TEXTS / 8 {
            return Err(Error::broken(format!("uniqueCount {digits}")));
        }
    }
    Ok(())
}

fn refusal(error: ZipError) -> Error {
    match error {
        ZipError::UnsupportedArchive(cause) if cause.contains("assword") => Error::PasswordProtected,
        other => Error::broken(other),
    }
}
