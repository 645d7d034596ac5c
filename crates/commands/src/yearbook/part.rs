//! The pieces of a book that are fetched and set at once: the cover, a section, a month of 组织生活.

use std::{fmt, str::FromStr};

use chrono::Datelike;
use domain::yearbook::SectionKind;

use super::{
    sections::section,
    year::{Entry, Yearbook},
};
use crate::{Failure, Outcome};

/// Which piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PartKey {
    /// The cover with the 目录.
    Cover,
    /// A whole section.
    Section(SectionKind),
    /// A month, 1 to 12, of a section.
    Month(SectionKind, u32),
}

/// A piece of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Which one.
    pub key: PartKey,
    /// Such as `10月（4 次）`; the section's title where that is one part.
    pub title: String,
    /// Whether its section begins with it.
    pub opens_section: bool,
    /// Records that are printed by themselves, in order.
    pub entries: Vec<Entry>,
}

impl PartKey {
    /// The section it is of; the cover is of none.
    pub fn section(self) -> Option<SectionKind> {
        match self {
            Self::Cover => None,
            Self::Section(section) | Self::Month(section, _) => Some(section),
        }
    }

    /// The month it is of.
    pub fn month(self) -> Option<u32> {
        match self {
            Self::Month(_, month) => Some(month),
            Self::Cover | Self::Section(_) => None,
        }
    }
}

impl fmt::Display for PartKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cover => f.write_str("cover"),
            Self::Section(section) => f.write_str(section.key()),
            Self::Month(section, month) => write!(f, "{}-{month:02}", section.key()),
        }
    }
}

impl FromStr for PartKey {
    type Err = Failure;

    fn from_str(text: &str) -> Outcome<Self> {
        let unknown = || {
            Failure::new("yearbook.part_unknown", "一本通里没有这一部分", "请在目录里重新选一次。").with_detail(text)
        };
        if text == "cover" {
            return Ok(Self::Cover);
        }
        let (section, month) = match text.split_once('-') {
            None => (text, None),
            Some((section, month)) => (section, Some(month)),
        };
        let section = SectionKind::from_key(section).ok_or_else(unknown)?;
        let Some(month) = month else { return Ok(Self::Section(section)) };
        let month = month.parse().ok().filter(|month| (1..=12).contains(month));
        month.map(|month| Self::Month(section, month)).ok_or_else(unknown)
    }
}

/// The parts of a year's book, in order.
pub(crate) fn parts(book: &Yearbook<'_>) -> Outcome<Vec<Part>> {
    let cover = Part { key: PartKey::Cover, title: "封面".to_owned(), opens_section: true, entries: Vec::new() };
    let mut parts = vec![cover];
    for kind in &book.options.sections {
        let entries = (section(*kind).entries)(book)?;
        match kind {
            SectionKind::Life if !entries.is_empty() => parts.extend(by_month(*kind, entries)),
            _ => {
                let key = PartKey::Section(*kind);
                parts.push(Part { key, title: kind.word().to_owned(), opens_section: true, entries });
            }
        }
    }
    Ok(parts)
}

/// One part of the book. Fails with `yearbook.part_unknown` when it has no such part.
pub(crate) fn part(book: &Yearbook<'_>, key: PartKey) -> Outcome<Part> {
    let found = parts(book)?.into_iter().find(|part| part.key == key);
    found.ok_or_else(|| {
        Failure::new("yearbook.part_unknown", "一本通里已经没有这一部分", "记录刚改过，请在目录里重新选一次。")
    })
}

/// Entries of a year, which are in order of their days, by their months.
fn by_month(section: SectionKind, entries: Vec<Entry>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for entry in entries {
        let month = entry.day.map_or(1, |day| day.month());
        let key = PartKey::Month(section, month);
        match parts.last_mut().filter(|part| part.key == key) {
            Some(part) => part.entries.push(entry),
            None => {
                let opens_section = parts.is_empty();
                parts.push(Part { key, title: String::new(), opens_section, entries: vec![entry] });
            }
        }
    }
    for part in &mut parts {
        part.title = format!("{}月（{} 次）", part.key.month().unwrap_or_default(), part.entries.len());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_asked_for_by_its_key() {
        let keys = [
            (PartKey::Cover, "cover"),
            (PartKey::Section(SectionKind::Roster), "roster"),
            (PartKey::Month(SectionKind::Life, 3), "life-03"),
        ];
        for (key, text) in keys {
            assert_eq!(key.to_string(), text, "as it is written");
            assert_eq!(text.parse(), Ok(key), "as it is read");
        }
        for text in ["", "封面", "life-13", "life-", "life-0", "cover-1", "occasion/17"] {
            let refused = text.parse::<PartKey>().expect_err("no part");
            assert_eq!(refused.code, "yearbook.part_unknown", "「{text}」");
        }
    }
}
