use std::{fmt, ops::RangeInclusive, str::FromStr};

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::InvalidDate;

/// A month of a year, such as October 2026: written and stored `2026-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct Month {
    year: i32,
    /// 1 to 12.
    month: u32,
}

const YEARS: RangeInclusive<i32> = 1850..=2199;

impl Month {
    /// A month (1 to 12) of a year from 1850 to 2199.
    pub fn new(year: i32, month: u32) -> Result<Self, InvalidDate> {
        if YEARS.contains(&year) && (1..=12).contains(&month) { Ok(Self { year, month }) } else { Err(InvalidDate) }
    }

    /// The month a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The twelve months of a year.
    pub fn all_of(year: i32) -> impl DoubleEndedIterator<Item = Self> {
        (1..=12).map(move |month| Self { year, month })
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Its number in the year, 1 to 12.
    pub fn number(self) -> u32 {
        self.month
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default()
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.first_day().checked_add_months(Months::new(1)).and_then(|day| day.pred_opt()).unwrap_or_default()
    }

    /// The month so many months later; earlier when negative.
    pub fn plus(self, months: i32) -> Self {
        let count = self.year * 12 + self.month.cast_signed() - 1 + months;
        Self { year: count.div_euclid(12), month: count.rem_euclid(12).cast_unsigned() + 1 }
    }

    /// How many months it lies after another; negative when before.
    pub fn since(self, earlier: Self) -> i32 {
        (self.year - earlier.year) * 12 + self.month.cast_signed() - earlier.month.cast_signed()
    }

    /// The months from this one to another, both included; none when the other lies before.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        (0..=last.since(self)).map(move |months| self.plus(months))
    }

    /// Its quarter, 1 to 4.
    pub fn quarter(self) -> u32 {
        (self.month - 1) / 3 + 1
    }

    /// `2026年10月`.
    pub fn in_chinese(self) -> String {
        format!("{}年{}月", self.year, self.month)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (year, month) = text.split_once('-').filter(|_| text.len() == 7).ok_or(InvalidDate)?;
        Self::new(year.parse().map_err(|_| InvalidDate)?, month.parse().map_err(|_| InvalidDate)?)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap_or_else(|_| panic!("{text} is a month"))
    }

    #[test]
    fn months_go_on_over_the_turn_of_the_year() {
        assert_eq!(month("2026-11").plus(3), month("2027-02"), "forward");
        assert_eq!(month("2026-02").plus(-2), month("2025-12"), "back");
        assert_eq!(month("2026-02").last_day().to_string(), "2026-02-28", "the last of February");
        let months: Vec<String> = month("2025-11").through(month("2026-02")).map(|month| month.to_string()).collect();
        assert_eq!(months, ["2025-11", "2025-12", "2026-01", "2026-02"], "both ends are in");
        assert_eq!(month("2026-02").through(month("2026-01")).count(), 0, "none backwards");
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in ["", "2026", "2026-13", "2026-00", "2026-1", "26-10", "2026-10-01", "0000-01", "2026-1x"] {
            assert_eq!(text.parse::<Month>(), Err(InvalidDate), "{text}");
        }
    }

    proptest! {
        #[test]
        fn counting_there_and_back_ends_where_it_began(year in 1900i32..2100, number in 1u32..=12, months in -240i32..240) {
            let start = Month::new(year, number).unwrap();
            prop_assert_eq!(start.plus(months).since(start), months, "as far as it went");
            prop_assert_eq!(start.plus(months).plus(-months), start, "back at the start");
            prop_assert_eq!(start.to_string().parse(), Ok(start), "written and read");
        }
    }
}
