//! What an entry of the book is called, where a text is wanted.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::SectionKind;
use crate::{occasion::OccasionId, writing::WritingId};

/// The kinds of record that are printed one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// A meeting or an activity.
    Occasion,
    /// A text.
    Writing,
}

impl RecordKind {
    /// Every one.
    pub const ALL: &'static [Self] = &[Self::Occasion, Self::Writing];

    /// Its name in a key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Occasion => "occasion",
            Self::Writing => "writing",
        }
    }
}

/// Something of the book that is printed, found and counted by itself: a record (`occasion/17`, `writing/3`), or
/// a section whose pages are made of many records (`roster`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub enum EntryKey {
    /// A section that is one entry.
    Section(SectionKind),
    /// A record, by its key in the book.
    Record(RecordKind, i64),
}

/// A text that is no key of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("不是一本通里的一篇")]
pub struct InvalidEntryKey;

impl From<OccasionId> for EntryKey {
    fn from(id: OccasionId) -> Self {
        Self::Record(RecordKind::Occasion, id.0)
    }
}

impl From<WritingId> for EntryKey {
    fn from(id: WritingId) -> Self {
        Self::Record(RecordKind::Writing, id.0)
    }
}

impl From<SectionKind> for EntryKey {
    fn from(section: SectionKind) -> Self {
        Self::Section(section)
    }
}

impl fmt::Display for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Section(section) => f.write_str(section.key()),
            Self::Record(kind, id) => write!(f, "{}/{id}", kind.name()),
        }
    }
}

impl FromStr for EntryKey {
    type Err = InvalidEntryKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let Some((name, id)) = text.split_once('/') else {
            return SectionKind::from_key(text).map(Self::Section).ok_or(InvalidEntryKey);
        };
        let kind = RecordKind::ALL.iter().find(|kind| kind.name() == name).ok_or(InvalidEntryKey)?;
        let id: i64 = id.parse().map_err(|_| InvalidEntryKey)?;
        if id > 0 { Ok(Self::Record(*kind, id)) } else { Err(InvalidEntryKey) }
    }
}

impl Serialize for EntryKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_and_nothing_else_is_one() {
        for (key, text) in [
            (EntryKey::from(OccasionId(17)), "occasion/17"),
            (EntryKey::from(WritingId(3)), "writing/3"),
            (EntryKey::from(SectionKind::Roster), "roster"),
        ] {
            assert_eq!(key.to_string(), text, "as it is written");
            assert_eq!(text.parse(), Ok(key), "as it is read");
        }
        for text in
            ["", "occasion", "occasion/", "occasion/x", "occasion/0", "occasion/-1", "member/1", "/3", "党员名册"]
        {
            assert_eq!(text.parse::<EntryKey>(), Err(InvalidEntryKey), "「{text}」");
        }
    }
}
