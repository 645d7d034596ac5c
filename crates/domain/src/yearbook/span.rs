//! How much of the book is wanted.

use serde::{Deserialize, Serialize};

use super::EntryKey;
use crate::date::{InvalidDate, Month};

/// How much of a year's book is printed or saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "span", rename_all = "snake_case")]
pub enum Span {
    /// The whole book of the year.
    Year,
    /// The records of a quarter, with their numbers in the whole book.
    Quarter {
        /// 1 to 4.
        quarter: u32,
    },
    /// The records of a month, with their numbers in the whole book.
    Month {
        /// 1 to 12.
        month: u32,
    },
    /// The books of this year and those after it, in one volume.
    Years {
        /// The last of them.
        to: i32,
    },
    /// One record or section, with its numbers in the whole book.
    Record {
        /// Which one, such as `occasion/17`.
        key: EntryKey,
    },
    /// What was never printed as a page of the book; its numbers go on after the last page printed.
    New {
        /// Whether what was changed since it was printed comes too.
        with_changed: bool,
    },
}

impl Span {
    /// The months of a year that it names; none where it goes by something else. Fails on a quarter or a month that is none.
    pub fn months(self, year: i32) -> Result<Option<(Month, Month)>, InvalidDate> {
        let (first, last) = match self {
            Self::Month { month } => (month, month),
            Self::Quarter { quarter: quarter @ 1..=4 } => (quarter * 3 - 2, quarter * 3),
            Self::Quarter { .. } => return Err(InvalidDate),
            Self::Year | Self::Years { .. } | Self::Record { .. } | Self::New { .. } => return Ok(None),
        };
        Ok(Some((Month::new(year, first)?, Month::new(year, last)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_and_months_are_those_of_the_calendar() {
        let months = |span: Span| {
            span.months(2026).map(|months| months.map(|(first, last)| (first.to_string(), last.to_string())))
        };
        let named = |first: &str, last: &str| Ok(Some((first.to_owned(), last.to_owned())));
        assert_eq!(months(Span::Quarter { quarter: 4 }), named("2026-10", "2026-12"), "the last quarter");
        assert_eq!(months(Span::Month { month: 2 }), named("2026-02", "2026-02"), "a month");
        assert_eq!(months(Span::New { with_changed: true }), Ok(None), "what is new goes by what was printed");
        for wrong in [Span::Quarter { quarter: 0 }, Span::Quarter { quarter: 5 }, Span::Month { month: 13 }] {
            assert_eq!(months(wrong), Err(InvalidDate), "{wrong:?}");
        }
    }

    #[test]
    fn a_span_is_asked_for_by_its_word() {
        let asked: Span = serde_json::from_str(r#"{ "span": "record", "key": "occasion/17" }"#).unwrap();
        assert_eq!(asked, Span::Record { key: "occasion/17".parse().unwrap() }, "one record");
        assert!(serde_json::from_str::<Span>(r#"{ "span": "record", "key": "17" }"#).is_err(), "a key must be one");
    }
}
