//! Text tables (CSV): which characters, which separator, which rows.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Terminator};
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::{Cell, Sheet, builder::SheetBuilder, harmless::as_it_was};
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
/// Bytes a row may have. A branch's longest has a few thousand.
const MAX_ROW_BYTES: usize = 1 << 20;
/// Stands for the full-width comma while the library parts the fields: it wants one byte, and one
/// that no text has.
const STAND_IN: &str = "\u{1f}";

/// Reads a text table.
pub fn read(bytes: &[u8]) -> Result<Sheet, Error> {
    let text = decode(bytes)?;
    let strange =
        text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{1a}' | '\u{b}' | '\u{c}'));
    if strange {
        return Err(Error::UnknownKind);
    }
    // A row ends in a line feed, a carriage return, or both.
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let mut builder = SheetBuilder::new("", false);
    for row in Rows::new(&text, separator(&text)) {
        let (row, fields) = row?;
        for (column, field) in fields.into_iter().enumerate() {
            if field.chars().count() > MAX_FIELD {
                return Err(Error::broken("a field without end"));
            }
            builder.put(row, column, Cell::Text(field))?;
        }
    }
    Ok(builder.finish())
}

/// UTF-8 or UTF-16 by their marks, else UTF-8 if it is valid, else GB18030 (which GBK and GB2312 are part of).
fn decode(bytes: &[u8]) -> Result<String, Error> {
    let marked = Encoding::for_bom(bytes).filter(|(encoding, _)| [UTF_8, UTF_16LE, UTF_16BE].contains(encoding));
    let read = |encoding: &'static Encoding, bytes: &[u8]| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes).map(Cow::into_owned)
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
    let fields = |separator: char| {
        Rows::new(text, separator).take(SAMPLE).flatten().map(|(_, fields)| fields.len() - 1).sum::<usize>()
    };
    let mut best = (SEPARATORS[0], fields(SEPARATORS[0]));
    for separator in SEPARATORS.into_iter().skip(1) {
        let count = fields(separator);
        if count > best.1 {
            best = (separator, count);
        }
    }
    best.0
}

/// Rows as Excel counts them: an empty line is a row, a line break inside a quoted field is none.
struct Rows<'a> {
    reader: csv_core::Reader,
    text: Cow<'a, str>,
    read: usize,
    row: u32,
    separator: char,
    output: Vec<u8>,
    ends: Vec<usize>,
}

impl<'a> Rows<'a> {
    /// `text` has line feeds only.
    fn new(text: &'a str, separator: char) -> Self {
        let text = text.trim_end_matches(['\u{1a}', '\u{feff}']);
        let (text, byte) = match u8::try_from(separator) {
            Ok(byte) if byte.is_ascii() => (Cow::Borrowed(text), byte),
            _ => (Cow::Owned(text.replace(separator, STAND_IN)), STAND_IN.as_bytes()[0]),
        };
        let reader = csv_core::ReaderBuilder::new().delimiter(byte).terminator(Terminator::Any(b'\n')).build();
        let (output, ends) = (vec![0; MAX_ROW_BYTES], vec![0; MAX_FIELDS]);
        Self { reader, text, read: 0, row: 0, separator, output, ends }
    }

    fn left(&self) -> &[u8] {
        self.text.as_bytes().get(self.read..).unwrap_or_default()
    }

    fn field(&self, from: usize, to: usize) -> String {
        let bytes = self.output.get(from..to).unwrap_or_default();
        let mut field = String::from_utf8_lossy(bytes).into_owned();
        if !self.separator.is_ascii() {
            field = field.replace(STAND_IN, self.separator.encode_utf8(&mut [0; 4]));
        }
        // `="0123"` is how programs keep Excel from turning digits into a number.
        match field.strip_prefix("=\"").and_then(|inner| inner.strip_suffix('"')) {
            Some(inner) if !inner.contains('"') => inner.to_owned(),
            _ => as_it_was(&field).to_owned(),
        }
    }
}

impl Iterator for Rows<'_> {
    /// A row, counted from 0, and its fields.
    type Item = Result<(u32, Vec<String>), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        // The library passes over empty lines without counting them.
        let empty = self.left().iter().take_while(|byte| **byte == b'\n').count();
        self.read += empty;
        self.row += empty as u32;
        let (mut written, mut ended) = (0, 0);
        loop {
            let input = self.text.as_bytes().get(self.read..).unwrap_or_default();
            let output = self.output.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(ended..).unwrap_or_default();
            let (result, read, more, fields) = self.reader.read_record(input, output, ends);
            self.read += read;
            written += more;
            ended += fields;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    self.read = self.text.len();
                    return Some(Err(Error::broken("a row without end")));
                }
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        let ends = self.ends.get(..ended).unwrap_or_default();
        let starts = std::iter::once(&0).chain(ends);
        let fields = starts.zip(ends).map(|(from, to)| self.field(*from, *to)).collect();
        self.row += 1;
        Some(Ok((self.row - 1, fields)))
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
        for separator in [",", ";", "\t", "，"] {
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
    fn a_quoted_separator_is_text() {
        assert_eq!(rows("姓名，住址\r王芳，\"东街，一号\"\r".as_bytes())[1].1, ["王芳", "东街，一号"], "full-width");
        assert_eq!(rows(b"a,b\n\"1,2\",\"3")[1].1, ["1,2", "3"], "and a quotation left open ends with the file");
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
