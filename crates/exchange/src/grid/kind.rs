//! What kind of file it is, by its content: names of files lie.

use super::{compound::Compound, package};
use crate::Error;

/// A kind that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A zipped workbook of Excel 2007 or later, or WPS.
    Xlsx,
    /// A workbook of Excel 97–2003.
    Xls,
    /// Lines of text, to be parted by commas, semicolons or tabs.
    Text,
}

/// First bytes of files people pick by mistake.
const OTHERS: [(&[u8], &str); 11] = [
    (b"%PDF", "PDF 文件"),
    (b"MZ", "程序文件"),
    (b"\x7fELF", "程序文件"),
    (b"\x89PNG", "图片"),
    (b"\xff\xd8\xff", "图片"),
    (b"GIF8", "图片"),
    (b"BM", "图片"),
    (b"Rar!", "压缩包"),
    (b"7z\xbc\xaf", "压缩包"),
    (b"\x1f\x8b", "压缩包"),
    (b"{\\rtf", "文字文档"),
];
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Tells the kind, or refuses what is not read.
pub fn of(bytes: &[u8]) -> Result<Kind, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.len() > super::MAX_BYTES {
        return Err(Error::TooLarge { megabytes: (super::MAX_BYTES >> 20) as u64 });
    }
    if bytes.starts_with(b"PK") {
        return package::kind(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return compound_kind(&Compound::open(bytes)?);
    }
    // A short text may begin with the letters of a picture or a program; binary files have zeroes early.
    let binary = bytes.iter().take(4096).any(|byte| *byte == 0);
    let other = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic) && (magic.len() > 2 || binary));
    if let Some((_, kind)) = other {
        return Err(Error::OtherKind { kind });
    }
    if looks_like_markup(bytes) {
        return Err(Error::WebPage);
    }
    Ok(Kind::Text)
}

fn compound_kind(compound: &Compound<'_>) -> Result<Kind, Error> {
    if compound.has("EncryptedPackage") {
        return Err(Error::PasswordProtected);
    }
    if compound.has("Workbook") || compound.has("Book") {
        return Ok(Kind::Xls);
    }
    let named = [("WordDocument", "Word 文档"), ("PowerPoint Document", "演示文稿")];
    let kind = named.iter().find(|(stream, _)| compound.has(stream)).map_or("别的程序的文件", |(_, kind)| *kind);
    Err(Error::OtherKind { kind })
}

fn looks_like_markup(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head: String = match bytes {
        [0xff, 0xfe, rest @ ..] | [0xfe, 0xff, rest @ ..] => {
            rest.iter().take(512).filter(|byte| **byte != 0).map(|byte| char::from(*byte)).collect()
        }
        _ => bytes.iter().take(512).map(|byte| char::from(*byte)).collect(),
    };
    let head = head.trim_start().to_ascii_lowercase();
    let tags = ["<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<body", "<!--", "mime-version:"];
    tags.iter().any(|tag| head.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides() {
        assert_eq!(of(b"%PDF-1.7"), Err(Error::OtherKind { kind: "PDF 文件" }), "a PDF");
        assert_eq!(of(b"MZ\x90\0\x03"), Err(Error::OtherKind { kind: "程序文件" }), "a program");
        assert_eq!(of(b"MZ,BM\n"), Ok(Kind::Text), "a text that begins with the same letters");
        assert_eq!(of(b""), Err(Error::Empty), "nothing");
        assert_eq!(of(b"\xef\xbb\xbf  <HTML><table>"), Err(Error::WebPage), "a web page called .xls");
        assert_eq!(of("姓名,性别".as_bytes()), Ok(Kind::Text), "a text table");
    }
}
