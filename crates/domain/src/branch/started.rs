//! The month from which the branch keeps this book.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::date::{InvalidDate, PartialDate, Precision};

/// 启用月份, as `2026-01`. Nothing before it is overdue (domain.md, corrections).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct StartMonth(PartialDate);

impl StartMonth {
    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        self.0.first_day()
    }
}

impl FromStr for StartMonth {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let date: PartialDate = text.parse()?;
        if date.precision() == Precision::Month { Ok(Self(date)) } else { Err(InvalidDate) }
    }
}

impl fmt::Display for StartMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for StartMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for StartMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| de::Error::custom(format!("「{text}」不是有效的月份")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_a_month_and_nothing_else() {
        assert_eq!("2026-01".parse::<StartMonth>().map(|m| m.to_string()), Ok("2026-01".to_owned()), "a month");
        for text in ["2026", "2026-01-01", "2026-13", ""] {
            assert!(text.parse::<StartMonth>().is_err(), "{text:?} is no month");
        }
    }
}
