//! A date of which the day, or the day and the month, may be unknown.

use std::{cmp::Ordering, fmt, str::FromStr};

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::typed;

/// How much of a date the paper tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// Only the year: `1951`.
    Year,
    /// Year and month: `1951-03`.
    Month,
    /// The day: `1951-03-12`.
    Day,
}

/// A date as an old file gives it: `1951`, `1951-03` or `1951-03-12`.
///
/// It sorts and counts as its first day; a figure that hangs on the missing part is to be marked
/// 约 ([`PartialDate::is_exact`] tells). Years run from 1850 to 2199. Written and stored as ISO text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct PartialDate {
    first: NaiveDate,
    precision: Precision,
}

/// A text that is not a date of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("不是有效的日期")]
pub struct InvalidDate;

const YEARS: std::ops::RangeInclusive<i32> = 1850..=2199;

impl PartialDate {
    /// A year alone.
    pub fn year(year: i32) -> Result<Self, InvalidDate> {
        Self::build(year, 1, 1, Precision::Year)
    }

    /// A month of a year (1 to 12).
    pub fn month(year: i32, month: u32) -> Result<Self, InvalidDate> {
        Self::build(year, month, 1, Precision::Month)
    }

    /// A full date.
    pub fn day(year: i32, month: u32, day: u32) -> Result<Self, InvalidDate> {
        Self::build(year, month, day, Precision::Day)
    }

    fn build(year: i32, month: u32, day: u32, precision: Precision) -> Result<Self, InvalidDate> {
        let first =
            NaiveDate::from_ymd_opt(year, month, day).filter(|date| YEARS.contains(&date.year())).ok_or(InvalidDate)?;
        Ok(Self { first, precision })
    }

    /// The first day it can mean; what it counts as.
    pub fn first_day(self) -> NaiveDate {
        self.first
    }

    /// The last day it can mean.
    pub fn last_day(self) -> NaiveDate {
        let months = match self.precision {
            Precision::Year => 12,
            Precision::Month => 1,
            Precision::Day => return self.first,
        };
        self.first.checked_add_months(Months::new(months)).and_then(|day| day.pred_opt()).unwrap_or(self.first)
    }

    /// How much is known.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// Whether the day is known.
    pub fn is_exact(self) -> bool {
        self.precision == Precision::Day
    }

    /// Whether both can mean the same day: equal as far as the less precise of the two goes.
    /// `1951-03` agrees with `1951-03-12`, and with `1951`.
    pub fn agrees_with(self, other: Self) -> bool {
        let (a, b) = (self.first, other.first);
        match self.precision.min(other.precision) {
            Precision::Year => a.year() == b.year(),
            Precision::Month => a.year() == b.year() && a.month() == b.month(),
            Precision::Day => a == b,
        }
    }

    /// As Chinese papers write it: `1951年`, `1951年3月`, `1951年3月12日`.
    pub fn in_chinese(self) -> String {
        let date = self.first;
        match self.precision {
            Precision::Year => format!("{}年", date.year()),
            Precision::Month => format!("{}年{}月", date.year(), date.month()),
            Precision::Day => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
        }
    }

    /// As rosters write it, down to the month: `1951.03`, or `1951`.
    pub fn dotted_month(self) -> String {
        match self.precision {
            Precision::Year => self.first.year().to_string(),
            Precision::Month | Precision::Day => self.first.format("%Y.%m").to_string(),
        }
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { first: date, precision: Precision::Day }
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first, self.precision).cmp(&(other.first, other.precision))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pattern = match self.precision {
            Precision::Year => "%Y",
            Precision::Month => "%Y-%m",
            Precision::Day => "%Y-%m-%d",
        };
        write!(f, "{}", self.first.format(pattern))
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for PartialDate {
    type Err = InvalidDate;

    /// Reads ISO text only; what people type is read by [`typed`], what files hold by the importer.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                part.parse::<u32>().map(Some).map_err(|_| InvalidDate)
            }
            Some(_) => Err(InvalidDate),
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return Err(InvalidDate);
        }
        let year = i32::try_from(year.ok_or(InvalidDate)?).map_err(|_| InvalidDate)?;
        match (month, day) {
            (None, _) => Self::year(year),
            (Some(month), None) => Self::month(year, month),
            (Some(month), Some(day)) => Self::day(year, month, day),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // What crosses from a form is as it was typed; what is written is ISO again.
        let text = String::deserialize(deserializer)?;
        typed(&text).map_err(|_| match text.trim() {
            "" => de::Error::custom("「日期」还没有填，请写成 1951.3.12、1951.3 或 1951"),
            _ => de::Error::custom(format!("「{text}」不是有效的日期，请写成 1951.3.12、1951.3 或 1951")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a date"))
    }

    #[test]
    fn a_date_left_empty_is_told_from_one_that_cant_be_read() {
        let said = |text: &str| serde_json::from_value::<PartialDate>(text.into()).unwrap_err().to_string();
        assert!(said(" ").starts_with("「日期」还没有填"), "{}", said(" "));
        assert!(said("昨天").starts_with("「昨天」不是有效的日期"), "{}", said("昨天"));
    }

    #[test]
    fn keeps_what_the_paper_knows() {
        for text in ["1951", "1951-03", "1951-03-12"] {
            assert_eq!(date(text).to_string(), text, "nothing is added to what was known");
        }
        assert!(!date("1951-03").is_exact(), "a month is not a day");
    }

    #[test]
    fn refuses_what_the_calendar_does_not_have() {
        for text in ["", "1951-13", "1951-02-30", "51-03", "1951-3", "1951-03-12-01", "1700-01-01", "１９５１"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text:?} is no date");
        }
    }

    #[test]
    fn counts_as_its_first_day() {
        let mut dates = [date("1951-03-12"), date("1951-03"), date("1951"), date("1950-12-31")];
        dates.sort();
        let sorted: Vec<String> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(sorted, ["1950-12-31", "1951", "1951-03", "1951-03-12"], "unknown parts come first");
    }

    #[test]
    fn ends_with_the_last_day_it_can_mean() {
        for (text, last) in [("1952", "1952-12-31"), ("1952-02", "1952-02-29"), ("1951-03-12", "1951-03-12")] {
            assert_eq!(date(text).last_day().to_string(), last, "{text} can mean no later day");
        }
    }

    #[test]
    fn agrees_as_far_as_both_are_known() {
        assert!(date("1951-03").agrees_with(date("1951-03-12")), "the day is merely unknown");
        assert!(!date("1951-03").agrees_with(date("1949-05-17")), "another month contradicts");
    }

    proptest! {
        #[test]
        fn reads_back_what_it_writes(year in 1850i32..2200, month in 1u32..13, day in 1u32..29, parts in 1usize..4) {
            let made = match parts {
                1 => PartialDate::year(year),
                2 => PartialDate::month(year, month),
                _ => PartialDate::day(year, month, day),
            };
            let made = made.map_err(|e| TestCaseError::fail(e.to_string()))?;
            prop_assert_eq!(made.to_string().parse::<PartialDate>(), Ok(made));
        }
    }
}
