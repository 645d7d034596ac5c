//! 所属期.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::date::{InvalidDate, Month};

/// 所属期 of a return: `2026-10`, `2026-Q3`, `2026-H1` or `2026`, as it is written and stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct ReportingPeriod {
    first: Month,
    /// 1, 3, 6 or 12.
    months: u32,
}

/// Names of the quarters.
const QUARTERS: [&str; 4] = ["一", "二", "三", "四"];

impl ReportingPeriod {
    /// A month.
    pub fn month(month: Month) -> Self {
        Self { first: month, months: 1 }
    }

    /// A quarter, 1 to 4, of a year.
    pub fn quarter(year: i32, quarter: u32) -> Result<Self, InvalidDate> {
        Self::part(year, quarter, 3)
    }

    /// Half a year, 1 or 2.
    pub fn half(year: i32, half: u32) -> Result<Self, InvalidDate> {
        Self::part(year, half, 6)
    }

    /// A whole year.
    pub fn year(year: i32) -> Result<Self, InvalidDate> {
        Self::part(year, 1, 12)
    }

    /// The `nth` stretch of so many months in a year.
    fn part(year: i32, nth: u32, months: u32) -> Result<Self, InvalidDate> {
        if nth == 0 || nth > 12 / months {
            return Err(InvalidDate);
        }
        Ok(Self { first: Month::new(year, (nth - 1) * months + 1)?, months })
    }

    /// Its first month.
    pub fn first_month(self) -> Month {
        self.first
    }

    /// Its last month.
    pub fn last_month(self) -> Month {
        self.first.plus(self.months.cast_signed() - 1)
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        self.first.first_day()
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.last_month().last_day()
    }

    /// Which stretch of its year it is, from 1.
    fn nth(self) -> u32 {
        (self.first.number() - 1) / self.months + 1
    }

    /// `2026年10月`, `2026年第三季度`, `2026年上半年`, `2026年`.
    pub fn in_chinese(self) -> String {
        let year = self.first.year();
        match self.months {
            1 => self.first.in_chinese(),
            3 => format!("{year}年第{}季度", QUARTERS[self.nth() as usize - 1]),
            6 => format!("{year}年{}半年", if self.nth() == 1 { "上" } else { "下" }),
            _ => format!("{year}年"),
        }
    }
}

impl fmt::Display for ReportingPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.months {
            1 => self.first.fmt(f),
            3 => write!(f, "{:04}-Q{}", self.first.year(), self.nth()),
            6 => write!(f, "{:04}-H{}", self.first.year(), self.nth()),
            _ => write!(f, "{:04}", self.first.year()),
        }
    }
}

impl FromStr for ReportingPeriod {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = |text: &str, digits: usize| {
            let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u32>().ok().filter(|_| plain).ok_or(InvalidDate)
        };
        let year = |text: &str| number(text, 4).map(u32::cast_signed);
        match text.split_once('-') {
            None => Self::year(year(text)?),
            Some((of, part)) => match part.split_at_checked(1) {
                Some(("Q", quarter)) => Self::quarter(year(of)?, number(quarter, 1)?),
                Some(("H", half)) => Self::half(year(of)?, number(half, 1)?),
                _ => text.parse().map(Self::month),
            },
        }
    }
}

impl Serialize for ReportingPeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ReportingPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| de::Error::custom(format!("「{text}」不是所属期，要写成 2026-10、2026-Q3、2026-H1 或 2026")))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn period(text: &str) -> ReportingPeriod {
        text.parse().unwrap_or_else(|_| panic!("{text} is a period"))
    }

    #[test]
    fn a_period_knows_its_days_and_its_name() {
        for (text, first, last, name) in [
            ("2026-10", "2026-10-01", "2026-10-31", "2026年10月"),
            ("2026-Q3", "2026-07-01", "2026-09-30", "2026年第三季度"),
            ("2026-H1", "2026-01-01", "2026-06-30", "2026年上半年"),
            ("2024-H2", "2024-07-01", "2024-12-31", "2024年下半年"),
            ("2026", "2026-01-01", "2026-12-31", "2026年"),
        ] {
            let one = period(text);
            assert_eq!(
                (one.first_day().to_string(), one.last_day().to_string()),
                (first.into(), last.into()),
                "{text}"
            );
            assert_eq!(one.in_chinese(), name, "as the paper says it");
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in
            ["", "2026-Q0", "2026-Q5", "2026-H3", "2026-13", "2026-q1", "26", "+026", "2026-Q+1", "2026-10-01", "年"]
        {
            assert_eq!(text.parse::<ReportingPeriod>(), Err(InvalidDate), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(year in 1900i32..2100, months in prop::sample::select(vec![1u32, 3, 6, 12]), nth in 1u32..=12) {
            prop_assume!(nth <= 12 / months);
            let one = ReportingPeriod::part(year, nth, months).unwrap();
            prop_assert_eq!(one.to_string().parse(), Ok(one), "every kind of period");
        }
    }
}
