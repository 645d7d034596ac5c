//! The directory of a zip, read before anything is unpacked: names, sizes and places, and whether they can be true.
//!
//! The zip library keeps the last of two files with one name and says nothing of the first; another program may
//! unpack the first. So the directory is read here, once and strictly.

use std::io::{Read, Seek, SeekFrom};

use encoding_rs::GB18030;

use super::{Limits, PackageError, name::is_safe};

/// Bytes of the record that ends a zip.
const END: u64 = 22;
/// Bytes of a file's record before its name.
const ENTRY: usize = 46;
/// Bytes of a file's own head before its name.
const HEAD: u64 = 30;
/// Says in a field of four bytes that the number stands elsewhere, being larger than 4 GB.
const LARGER: u64 = 0xFFFF_FFFF;

/// A file of a zip, as the directory tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) encrypted: bool,
    /// Bytes packed.
    packed: u64,
    /// Bytes it is said to unpack to.
    pub(super) bytes: u64,
    /// Where its own head begins.
    at: u64,
}

/// Reads the directory. What is too large, leads elsewhere or stands twice is refused here.
pub(super) fn read(reader: &mut (impl Read + Seek), limits: &Limits) -> Result<Vec<Entry>, PackageError> {
    let length = reader.seek(SeekFrom::End(0)).map_err(PackageError::unreadable)?;
    if length > limits.package {
        return Err(PackageError::TooLarge { cause: format!("{length} bytes") });
    }
    let end_at = length.checked_sub(END).ok_or_else(|| PackageError::not_a_package("shorter than any zip"))?;
    let end = Fields(take(reader, end_at, END)?);
    // A note at the end would move it; this program writes none, nor do those people pack with.
    if !end.0.starts_with(b"PK\x05\x06") || end.two(20) != 0 {
        return Err(PackageError::not_a_package("no end of a zip"));
    }
    let (count, size, at) = (end.two(10) as usize, end.four(12), end.four(16));
    if count == 0xFFFF || at == LARGER || size == LARGER {
        return Err(PackageError::TooLarge { cause: "ZIP64".to_owned() });
    }
    if count > limits.files {
        return Err(PackageError::TooManyFiles { found: count, limit: limits.files });
    }
    if end.four(4) != 0 || end.two(8) as usize != count || at + size != end_at {
        return Err(PackageError::not_a_package("the directory does not lie where its end says"));
    }
    if size > limits.files as u64 * 1024 {
        return Err(PackageError::TooLarge { cause: format!("a directory of {size} bytes") });
    }
    let directory = take(reader, at, size)?;
    let entries = entries(&directory, count)?;
    check_places(&entries, at)?;
    check_sizes(&entries, limits)?;
    check_names(&entries)?;
    Ok(entries)
}

fn take(reader: &mut (impl Read + Seek), at: u64, length: u64) -> Result<Vec<u8>, PackageError> {
    let mut bytes = Vec::new();
    reader.seek(SeekFrom::Start(at)).map_err(PackageError::unreadable)?;
    reader.take(length).read_to_end(&mut bytes).map_err(PackageError::unreadable)?;
    match bytes.len() as u64 == length {
        true => Ok(bytes),
        false => Err(PackageError::not_a_package("breaks off")),
    }
}

/// Numbers in little-endian order; 0 beyond the end.
struct Fields<T: AsRef<[u8]>>(T);

impl<T: AsRef<[u8]>> Fields<T> {
    fn number(&self, at: usize, length: usize) -> u64 {
        let digits = self.0.as_ref().get(at..at + length).unwrap_or_default();
        digits.iter().rev().fold(0, |sum, digit| sum << 8 | u64::from(*digit))
    }

    fn two(&self, at: usize) -> u64 {
        self.number(at, 2)
    }

    fn four(&self, at: usize) -> u64 {
        self.number(at, 4)
    }
}

fn entries(directory: &[u8], count: usize) -> Result<Vec<Entry>, PackageError> {
    let broken = || PackageError::not_a_package("the directory breaks off");
    let mut rest = directory;
    let mut entries = Vec::with_capacity(count);
    for _ in 0..count {
        let fields = Fields(rest.get(..ENTRY).filter(|head| head.starts_with(b"PK\x01\x02")).ok_or_else(broken)?);
        let (name, extra, note) = (fields.two(28) as usize, fields.two(30) as usize, fields.two(32) as usize);
        let raw = rest.get(ENTRY..ENTRY + name).ok_or_else(broken)?;
        let entry = Entry {
            name: named(raw),
            encrypted: fields.two(8) & 1 == 1,
            packed: fields.four(20),
            bytes: fields.four(24),
            at: fields.four(42),
        };
        check_kind(&entry, fields.four(38))?;
        entries.push(entry);
        rest = rest.get(ENTRY + name + extra + note..).ok_or_else(broken)?;
    }
    match rest.is_empty() {
        true => Ok(entries),
        false => Err(PackageError::not_a_package("the directory has more than it counts")),
    }
}

/// UTF-8, whether marked so or not; otherwise as Chinese Windows packs.
fn named(raw: &[u8]) -> String {
    std::str::from_utf8(raw).map_or_else(|_| GB18030.decode_without_bom_handling(raw).0.into_owned(), str::to_owned)
}

/// A file, not a folder or a link, by its attributes (Unix above, DOS below).
fn check_kind(entry: &Entry, attributes: u64) -> Result<(), PackageError> {
    const KIND: u64 = 0o170_000 << 16;
    const FILE: u64 = 0o100_000 << 16;
    const DOS_FOLDER: u64 = 0x10;
    let kind = attributes & KIND;
    let is_file = (kind == 0 || kind == FILE) && attributes & DOS_FOLDER == 0;
    if is_file { Ok(()) } else { Err(PackageError::NotAFile { name: entry.name.clone() }) }
}

/// Files lie one after the other from the beginning to the directory: none in another, nothing before the first.
fn check_places(entries: &[Entry], directory: u64) -> Result<(), PackageError> {
    let mut places: Vec<&Entry> = entries.iter().collect();
    places.sort_by_key(|entry| entry.at);
    if places.first().is_some_and(|first| first.at != 0) {
        return Err(PackageError::not_a_package("something stands before the first file"));
    }
    let ends = places.iter().skip(1).map(|next| next.at).chain([directory]);
    for (entry, end) in places.iter().zip(ends) {
        if entry.packed != LARGER && entry.at + HEAD + entry.packed > end {
            return Err(PackageError::altered(&entry.name, "reaches into the next file"));
        }
    }
    Ok(())
}

fn check_sizes(entries: &[Entry], limits: &Limits) -> Result<(), PackageError> {
    let total = |size: fn(&Entry) -> u64| entries.iter().map(size).sum::<u64>();
    let (packed, unpacked) = (total(|entry| entry.packed), total(|entry| entry.bytes));
    let grows = unpacked > 1 << 20 && unpacked / limits.growth > packed;
    if unpacked > limits.unpacked || grows {
        return Err(PackageError::TooLarge { cause: format!("{packed} bytes claim to be {unpacked}") });
    }
    Ok(())
}

fn check_names(entries: &[Entry]) -> Result<(), PackageError> {
    let mut seen: Vec<String> = Vec::with_capacity(entries.len());
    for entry in entries {
        if !is_safe(&entry.name) {
            return Err(PackageError::UnsafeName { name: entry.name.clone() });
        }
        // Windows has one file of both.
        let name = entry.name.to_lowercase();
        if seen.contains(&name) {
            return Err(PackageError::Twice { name: entry.name.clone() });
        }
        seen.push(name);
    }
    Ok(())
}
