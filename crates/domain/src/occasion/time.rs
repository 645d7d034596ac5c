//! The hour an occasion begins and ends.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::text::half_width;

/// A time of day to the minute, written and stored `09:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct TimeOfDay {
    minutes: u16,
}

/// A text that is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("不是有效的时间")]
pub struct InvalidTime;

impl TimeOfDay {
    /// Hour (0–23) and minute (0–59).
    pub fn new(hour: u16, minute: u16) -> Result<Self, InvalidTime> {
        if hour < 24 && minute < 60 { Ok(Self { minutes: hour * 60 + minute }) } else { Err(InvalidTime) }
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> u16 {
        self.minutes
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = InvalidTime;

    /// Reads `9:00`, `09:00`, `9：00`, `9.00`, `9点`, `9点30分`, `9时30分`.
    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let text = half_width(text);
        let text = text.trim().trim_end_matches('分');
        let (hour, minute) = text.split_once([':', '.', '点', '时']).ok_or(InvalidTime)?;
        let number = |digits: &str| match digits.trim() {
            "" => Ok(0),
            digits if digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse().map_err(|_| InvalidTime)
            }
            _ => Err(InvalidTime),
        };
        if hour.trim().is_empty() {
            return Err(InvalidTime);
        }
        Self::new(number(hour)?, number(minute)?)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| de::Error::custom(format!("「{text}」不是有效的时间")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_times_as_people_write_them() {
        for text in ["9:00", "09:00", "9：00", "９：００", "9.00", "9点", "9时00分"] {
            assert_eq!(
                text.parse::<TimeOfDay>().map(|t| t.to_string()),
                Ok("09:00".to_owned()),
                "{text} is nine o'clock"
            );
        }
    }

    #[test]
    fn refuses_what_no_clock_shows() {
        for text in ["", ":", "24:00", "9:60", "上午", "9", "123:00", "-1:00"] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text:?} is no time");
        }
    }
}
