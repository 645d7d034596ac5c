//! Texts in BIFF8 records (MS-XLS 2.5.294): one or two bytes a character, and a list of shared
//! texts that runs over several records, changing its width where it crosses.

use super::records::Record;
use crate::Error;

/// Bytes of shared text a file may hold, and texts it may have.
const MAX_TEXT: usize = 24 << 20;
const MAX_TEXTS: usize = 500_000;

/// A text with a 16-bit count before it, at a place in a record.
pub fn long_text(data: &[u8], at: usize) -> Option<String> {
    let mut reader = Reader { parts: vec![data.get(at..)?], ..Reader::default() };
    let count = reader.u16()?;
    reader.text(count)
}

/// A text with an 8-bit count before it.
pub fn short_text(data: &[u8], at: usize) -> Option<String> {
    let mut reader = Reader { parts: vec![data.get(at..)?], ..Reader::default() };
    let count = reader.byte()?;
    reader.text(u16::from(count))
}

/// The shared texts (SST record and its continuations).
pub fn shared_texts(record: &Record<'_>) -> Result<Vec<String>, Error> {
    let mut reader = Reader { parts: record.parts.clone(), ..Reader::default() };
    reader.skip(8);
    let mut texts = Vec::new();
    let mut size = 0;
    while !reader.at_end() {
        let Some(text) = reader.u16().and_then(|count| reader.text(count)) else {
            return Err(Error::broken("shared texts break off"));
        };
        size += text.len();
        texts.push(text);
        if size > MAX_TEXT || texts.len() > MAX_TEXTS {
            return Err(Error::UnpacksTooLarge);
        }
    }
    Ok(texts)
}

#[derive(Default)]
struct Reader<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl Reader<'_> {
    fn left(&self) -> usize {
        self.parts.get(self.part).map_or(0, |part| part.len().saturating_sub(self.at))
    }

    fn at_end(&self) -> bool {
        self.left() == 0 && self.parts.iter().skip(self.part + 1).all(|part| part.is_empty())
    }

    fn byte(&mut self) -> Option<u8> {
        while self.left() == 0 {
            self.part += 1;
            self.at = 0;
            self.parts.get(self.part)?;
        }
        let byte = self.parts.get(self.part)?.get(self.at).copied();
        self.at += 1;
        byte
    }

    fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn u32(&mut self) -> Option<u32> {
        Some(u32::from(self.u16()?) | u32::from(self.u16()?) << 16)
    }

    fn skip(&mut self, mut bytes: usize) {
        while bytes > 0 && !self.at_end() {
            let step = self.left().min(bytes);
            self.at += step;
            bytes -= step;
            if bytes > 0 {
                self.part += 1;
                self.at = 0;
            }
        }
    }

    /// `count` characters after their flags, with runs and phonetics behind them left out.
    fn text(&mut self, count: u16) -> Option<String> {
        let flags = self.byte()?;
        let runs = if flags & 0x08 != 0 { usize::from(self.u16()?) } else { 0 };
        let extra = if flags & 0x04 != 0 { self.u32()? as usize } else { 0 };
        let mut wide = flags & 0x01 != 0;
        let mut units = Vec::with_capacity(usize::from(count));
        while units.len() < usize::from(count) {
            if self.left() == 0 {
                // Where a text crosses into the next record, that record begins with the width again.
                wide = self.byte()? & 0x01 != 0;
            }
            units.push(if wide { self.u16()? } else { u16::from(self.byte()?) });
        }
        self.skip(runs * 4);
        self.skip(extra);
        Some(char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_change_width_where_it_crosses_records() {
        let first: &[u8] = &[1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 1, 0x8b, 0x73, 0xb3, 0x82];
        let second: &[u8] = &[0, b'A', b'B'];
        let record = Record { kind: 0xFC, parts: vec![first, second] };
        assert_eq!(
            shared_texts(&record),
            Ok(vec!["王芳AB".to_owned()]),
            "two Chinese characters, then two narrow ones"
        );
    }

    #[test]
    fn texts_that_break_off_are_a_broken_file() {
        let record = Record { kind: 0xFC, parts: vec![&[1, 0, 0, 0, 1, 0, 0, 0, 9, 0, 1, 0x8b]] };
        assert!(shared_texts(&record).is_err(), "nine characters are claimed");
    }
}
