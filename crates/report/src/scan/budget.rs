//! What a PDF may ask of its reader, looked at in its bytes before it is read.
//!
//! The reader unpacks what it needs without a limit, looks for the end of a stream whose length is wrong as often as
//! it comes by, and any stream may turn out to be a list of objects. So every stream is unpacked here first, into
//! nothing, its length is held against the one that is said, and what looks like objects, within streams and between
//! them, is counted apart: a scanner writes some kilobytes of it.

use std::collections::BTreeMap;

use super::{
    ScanError,
    bytes::{Number, count, find, number, numbers_after, plain_names},
    unpacker::{Unpacker, has_head},
};
use crate::jpeg::Head;

/// Bytes of a PDF that is read as a signed sheet.
const MOST_BYTES: usize = 20 << 20;
/// Bytes that all its streams may unpack to: nine pages in colour at 300 dots an inch, not made small by JPEG.
const MOST_UNPACKED: usize = 256 << 20;
/// Bytes of objects, between the streams and in those that hold some.
const MOST_OBJECTS: usize = 1 << 20;
/// Things that call themselves an object, and references to one. Twenty pages of a scanner have some hundreds.
const MOST_NUMBERED: usize = 5_000;
/// Numbers that a predictor may be told.
const WIDEST: usize = 1 << 16;
/// Dots of a picture, each of which costs whoever shows it four bytes: A4 at 1000 to an inch.
const MOST_DOTS: usize = 100_000_000;

/// Packings of which nothing here can say how large they grow. Scanners use none of them.
const UNUSUAL: [&[u8]; 8] = [b"LZW", b"RunLength", b"/RL", b"ASCII85", b"/A85", b"ASCIIHex", b"/AHx", b"/Crypt"];

/// Refuses a PDF that asks for more than a signed sheet can need.
pub(super) fn keeps(pdf: &[u8]) -> Result<(), ScanError> {
    if pdf.len() > MOST_BYTES || count(pdf, b" obj") > MOST_NUMBERED {
        return Err(ScanError::TooHeavy);
    }
    let mut objects = Vec::new();
    let mut lengths = Vec::new();
    let mut left = MOST_UNPACKED;
    let mut whole = true;
    let mut rest = pdf;
    while let Some(at) = find(rest, b"stream") {
        let (before, from) = rest.split_at(at);
        take(&mut objects, before)?;
        let data = &from[b"stream".len()..];
        let (end, alone) = end_of(data).ok_or_else(|| ScanError::damaged("a stream without an end"))?;
        let stream = Stream::of(before, &data[..end]);
        stream.is_small_picture()?;
        let mut unpacked = Unpacked::default();
        let complete = stream.unpack(left, &mut unpacked);
        left = left.checked_sub(unpacked.once + unpacked.twice).ok_or(ScanError::TooHeavy)?;
        for part in [stream.data, &unpacked.first] {
            if stream.is_table() || looks_like_objects(part) {
                take(&mut objects, part)?;
            }
        }
        // One that is not packed as it says, or lies within another: the reader might make more of it.
        whole &= complete && alone;
        lengths.push((stream.said_length()?, stream.data));
        rest = &data[end + b"endstream".len()..];
    }
    take(&mut objects, rest)?;
    let objects = plain_names(&objects);
    if find(&objects, b"/Encrypt").is_some() {
        return Err(ScanError::Encrypted);
    }
    if UNUSUAL.iter().any(|name| find(&objects, name).is_some()) {
        return Err(ScanError::Unusual);
    }
    let numbers = [b"/Columns".as_slice(), b"/Colors"].into_iter().flat_map(|key| numbers_after(&objects, key));
    let are_narrow = numbers.into_iter().all(|told| matches!(told, Number::Is(told) if told <= WIDEST));
    let known = single_numbers(&objects);
    let as_long_as_said = lengths.iter().all(|(said, data)| {
        let said = match said {
            Number::Is(length) => Some(*length),
            Number::At(object) => known.get(object).copied().flatten(),
        };
        said.and_then(|said| data.get(said..)).is_some_and(|after| after.trim_ascii_start().is_empty())
    });
    if !whole || !are_narrow || !as_long_as_said {
        return Err(ScanError::damaged("a stream is not what it says"));
    }
    if count(&objects, b" R") > MOST_NUMBERED {
        return Err(ScanError::TooHeavy);
    }
    Ok(())
}

/// Where the data of a stream ends, and whether no other begins in it.
fn end_of(data: &[u8]) -> Option<(usize, bool)> {
    let (mut from, mut alone) = (0, true);
    loop {
        let at = from + find(&data[from..], b"stream")?;
        if let Some(before) = data[..at].strip_suffix(b"end") {
            return Some((before.len(), alone));
        }
        from = at + b"stream".len();
        alone &= !matches!(data.get(from), Some(b'\n' | b'\r'));
    }
}

/// Objects that are a number, by their own; none of one that is there twice.
fn single_numbers(objects: &[u8]) -> BTreeMap<usize, Option<usize>> {
    let mut known = BTreeMap::new();
    let mut from = 0;
    while let Some(at) = find(&objects[from..], b"obj") {
        let (before, after) = (&objects[from..from + at], &objects[from + at + b"obj".len()..]);
        from += at + b"obj".len();
        if before.ends_with(b"end") {
            continue;
        }
        // `12 0 obj`: the number before the last.
        let mut words = before.rsplit(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let own = words.nth(1).and_then(number);
        if let Some((own, _)) = own {
            let value = number(after.trim_ascii_start()).map(|(value, _)| value);
            known.entry(own).and_modify(|twice| *twice = None).or_insert(value);
        }
    }
    known
}

/// A stream with what its dictionary says, as far as it matters here.
struct Stream<'a> {
    dictionary: Vec<u8>,
    data: &'a [u8],
}

/// What came out of a stream.
#[derive(Default)]
struct Unpacked {
    /// Its beginning.
    first: Vec<u8>,
    /// Bytes that came out.
    once: usize,
    /// Bytes that came out of what came out.
    twice: usize,
}

impl<'a> Stream<'a> {
    fn of(before: &[u8], data: &'a [u8]) -> Self {
        let from = before.windows(3).rposition(|window| window == b"obj").unwrap_or_default();
        let data = data.strip_prefix(b"\r\n").or(data.strip_prefix(b"\n")).or(data.strip_prefix(b"\r")).unwrap_or(data);
        Self { dictionary: plain_names(&before[from..]), data }
    }

    /// Unpacks it into nothing, twice over; whether it is packed as it says.
    fn unpack(&self, left: usize, into: &mut Unpacked) -> bool {
        let (mut once, mut twice) = (Unpacker::default(), Unpacker::default());
        once.push(self.data, left, |part| {
            twice.push(part, left, |_| {});
            if into.first.len() <= MOST_OBJECTS {
                into.first.extend_from_slice(part);
            }
        });
        (into.once, into.twice) = (once.length, twice.length);
        !self.is_packed() || (has_head(self.data) && (once.complete || once.length > left))
    }

    /// Whether it says so; a packing that is told elsewhere counts as one.
    fn is_packed(&self) -> bool {
        let elsewhere = |key| numbers_after(&self.dictionary, key).next().is_some();
        find(&self.dictionary, b"/Fl").is_some() || elsewhere(b"/Filter") || elsewhere(b"/F")
    }

    /// How long it says that it is. Refuses one that says it twice, or not.
    fn said_length(&self) -> Result<Number, ScanError> {
        let mut said = numbers_after(&self.dictionary, b"/Length");
        match (said.next(), said.next()) {
            (Some(length), None) => Ok(length),
            _ => Err(ScanError::damaged("a stream without a length")),
        }
    }

    /// Refuses a picture of more dots than a page has; of a JPEG its own head counts too.
    fn is_small_picture(&self) -> Result<(), ScanError> {
        let side = |key| {
            let sides = numbers_after(&self.dictionary, key).map(|side| match side {
                Number::Is(dots) => Ok(dots),
                Number::At(_) => Err(ScanError::Unusual),
            });
            sides.collect::<Result<Vec<_>, _>>().map(|sides| sides.into_iter().max().unwrap_or_default())
        };
        let said = side(b"/Width")?.saturating_mul(side(b"/Height")?);
        let own = Head::of(self.data).map(|head| usize::from(head.width) * usize::from(head.height));
        if said.max(own.unwrap_or_default()) > MOST_DOTS { Err(ScanError::TooHeavy) } else { Ok(()) }
    }

    /// A table of where objects are.
    fn is_table(&self) -> bool {
        let after = find(&self.dictionary, b"/W").and_then(|at| self.dictionary.get(at + 2));
        after.is_some_and(|byte| !byte.is_ascii_alphabetic())
    }
}

fn take(objects: &mut Vec<u8>, more: &[u8]) -> Result<(), ScanError> {
    if objects.len() + more.len() > MOST_OBJECTS {
        return Err(ScanError::TooHeavy);
    }
    objects.extend_from_slice(more);
    objects.push(b' ');
    Ok(())
}

/// A stream of objects begins with their numbers.
fn looks_like_objects(unpacked: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
    let text = unpacked.trim_ascii_start();
    let after = &text[digits(text)..];
    text.first() == Some(&b'%') || (after.len() < text.len() && digits(after.trim_ascii_start()) > 0)
}
