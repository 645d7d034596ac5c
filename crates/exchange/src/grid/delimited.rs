//! Text tables (CSV): which characters, which separator, which rows.

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::{Cell, Sheet, builder::SheetBuilder};
use crate::Error;

/// Separators people's programs write.
const SEPARATORS: [char; 4] = [',', '\t', ';', '，'];
/// Lines, and characters, looked at to tell the separator.
const SAMPLE: usize = 40;
const SAMPLE_CHARACTERS: usize = 20_000;
/// Characters a field may have; Excel allows as many.
const MAX_FIELD: usize = 32_767;
/// Fields a row may have, empty ones too; Excel allows as many.
const MAX_FIELDS: usize = 16_384;

/// Reads a text table.
pub fn read(bytes: &[u8]) -> Result<Sheet, Error> {
    let text = decode(bytes)?;
    let strange =
        text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{1a}' | '\u{b}' | '\u{c}'));
    if strange {
        return Err(Error::UnknownKind);
    }
    let separator = separator(&text);
    let mut builder = SheetBuilder::new("", false);
    for (row, fields) in Fields::new(&text, separator).enumerate() {
        // More than any sheet has: the rest of the row was left unread.
        if fields.len() > MAX_FIELDS {
            return Err(Error::broken("a row without end"));
        }
        for (column, field) in fields.into_iter().enumerate() {
            if field.chars().count() > MAX_FIELD {
                return Err(Error::broken("a field without end"));
            }
            builder.put(row as u32, column, Cell::Text(field))?;
        }
    }
    Ok(builder.finish())
}

/// UTF-8 or UTF-16 by their marks, else UTF-8 if it is valid, else GB18030 (which GBK and GB2312 are part of).
fn decode(bytes: &[u8]) -> Result<String, Error> {
    let marked = Encoding::for_bom(bytes).filter(|(encoding, _)| [UTF_8, UTF_16LE, UTF_16BE].contains(encoding));
    let read = |encoding: &'static Encoding, bytes: &[u8]| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
    };
    let text = match marked {
        Some((encoding, mark)) => read(encoding, bytes.get(mark..).unwrap_or_default()),
        None => read(UTF_8, bytes).or_else(|| read(GB18030, bytes)),
    };
    text.ok_or(Error::UnknownKind)
}

/// The separator that parts the first lines into most fields.
fn separator(text: &str) -> char {
    let end = text.char_indices().nth(SAMPLE_CHARACTERS).map_or(text.len(), |(end, _)| end);
    let text = text.get(..end).unwrap_or(text);
    let fields = |separator: char| Fields::new(text, separator).take(SAMPLE).map(|row| row.len() - 1).sum::<usize>();
    let mut best = (SEPARATORS[0], fields(SEPARATORS[0]));
    for separator in SEPARATORS.into_iter().skip(1) {
        let count = fields(separator);
        if count > best.1 {
            best = (separator, count);
        }
    }
    best.0
}

/// Rows of fields. A row is what Excel shows as one: a quoted field may hold line breaks, an empty line is a row.
struct Fields<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    separator: char,
}

impl<'a> Fields<'a> {
    fn new(text: &'a str, separator: char) -> Self {
        Self { rest: text.trim_end_matches(['\u{1a}', '\u{feff}']).chars().peekable(), separator }
    }

    fn field(&mut self) -> String {
        let mut field = String::new();
        if self.rest.next_if_eq(&'"').is_some() {
            while let Some(c) = self.rest.next() {
                match c {
                    '"' if self.rest.next_if_eq(&'"').is_some() => field.push('"'),
                    '"' => break,
                    _ if field.len() > MAX_FIELD * 4 => break,
                    _ => field.push(c),
                }
            }
        }
        let separator = self.separator;
        while let Some(c) = self.rest.next_if(|c| *c != separator && !matches!(c, '\r' | '\n')) {
            field.push(c);
        }
        // `="0123"` is how programs keep Excel from turning digits into a number.
        match field.strip_prefix("=\"").and_then(|inner| inner.strip_suffix('"')) {
            Some(inner) if !inner.contains('"') => inner.to_owned(),
            _ => field,
        }
    }
}

impl Iterator for Fields<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        self.rest.peek()?;
        let mut row = vec![self.field()];
        while row.len() <= MAX_FIELDS && self.rest.next_if_eq(&self.separator).is_some() {
            row.push(self.field());
        }
        // A row ends in a line feed, a carriage return, or both.
        let _ = self.rest.next_if_eq(&'\r');
        let _ = self.rest.next_if_eq(&'\n');
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let sheet = read(bytes).unwrap_or_else(|error| panic!("{error}"));
        sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(Cell::text).collect())).collect()
    }

    #[test]
    fn rows_are_counted_as_excel_counts_them() {
        let read = rows("姓名,住址\n\n王芳,\"一号楼\n二单元\"\n李明,说\"\"好\n".as_bytes());
        let numbers: Vec<u32> = read.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 3, 4], "an empty line is a row, a line break inside a cell is none");
        assert_eq!(read[1].1[1], "一号楼\n二单元", "the line break is kept");
    }

    #[test]
    fn finds_characters_and_separator() {
        let expected =
            vec![(1, vec!["姓名".to_owned(), "性别".to_owned()]), (2, vec!["李𬱖".to_owned(), "男".to_owned()])];
        for separator in [",", ";", "\t"] {
            let text = format!("姓名{separator}性别\r\n李𬱖{separator}男\r\n");
            let utf16: Vec<u8> =
                std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
            for bytes in [text.as_bytes().to_vec(), marked, GB18030.encode(&text).0.into_owned(), utf16] {
                assert_eq!(rows(&bytes), expected, "with {separator:?}");
            }
        }
    }

    #[test]
    fn digits_kept_from_excel_are_digits() {
        assert_eq!(rows(b"=\"0123\",\"4\"\"5\"")[0].1, ["0123", "4\"5"], "neither quotes nor the equals sign");
    }

    #[test]
    fn binary_is_no_table() {
        assert_eq!(read(b"\x01\x02\x03\x04,\x05"), Err(Error::UnknownKind), "control characters");
    }
}
