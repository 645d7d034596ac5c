use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
    str::FromStr,
};

use serde::{Deserialize, Serialize};

/// A sum of money in 分, the smallest unit there is; 24.95 元 is `Fen(2495)`.
///
/// Shown and read as 元 with two decimals. A correction may be negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Fen(pub i64);

/// A text that is not a sum of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSum {
    /// Something else than digits and a point.
    #[error("不是金额")]
    NotASum,
    /// Less than a 分.
    #[error("金额不能小于一分，最多两位小数")]
    TooFine,
    /// More than a branch can have.
    #[error("金额太大")]
    TooLarge,
}

/// A hundred million 元: more is a slip of the key.
const MOST: i64 = 10_000_000_000;

impl Fen {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole 元.
    pub const fn yuan(yuan: i64) -> Self {
        Self(yuan * 100)
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// What is over, nothing if less than nothing.
    pub fn or_zero(self) -> Self {
        Self(self.0.max(0))
    }

    /// With a comma at each thousand, as a printed ledger has it: `1,234.50`.
    pub fn grouped(self) -> String {
        let plain = self.to_string();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
        let (yuan, decimals) = digits.split_once('.').unwrap_or((digits, "00"));
        let mut grouped = String::new();
        for (place, digit) in yuan.chars().enumerate() {
            if place > 0 && (yuan.len() - place).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        format!("{sign}{grouped}.{decimals}")
    }
}

impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let whole = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", whole / 100, whole % 100)
    }
}

/// Reads what people write: `24.95`, `24.9`, `25`, `1,234.50`, `２４．９５`, `￥25`, `25元`.
impl FromStr for Fen {
    type Err = InvalidSum;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(half_width).collect();
        let plain = plain.trim_start_matches(['¥', '￥']).trim_end_matches('元');
        let (sign, digits) = plain.strip_prefix('-').map_or((1, plain), |rest| (-1, rest));
        let digits = digits.trim_start_matches(['¥', '￥']);
        let (yuan, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let yuan = without_commas(yuan).ok_or(InvalidSum::NotASum)?;
        let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        if (yuan.is_empty() && decimals.is_empty()) || !is_number(&yuan) || !is_number(decimals) {
            return Err(InvalidSum::NotASum);
        }
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > 2 {
            return Err(InvalidSum::TooFine);
        }
        let whole: i64 = if yuan.is_empty() { 0 } else { yuan.parse().map_err(|_| InvalidSum::TooLarge)? };
        let cents: i64 = format!("{decimals:0<2}").parse().map_err(|_| InvalidSum::NotASum)?;
        if whole > MOST / 100 {
            return Err(InvalidSum::TooLarge);
        }
        Ok(Self(sign * (whole * 100 + cents)))
    }
}

fn half_width(c: char) -> char {
    match c {
        '０'..='９' | '．' | '，' | '－' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '−' | '–' => '-',
        other => other,
    }
}

/// The number without its commas, if they part thousands.
fn without_commas(text: &str) -> Option<String> {
    let mut parts = text.split(',');
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let parted_well = rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|part| part.len() == 3);
    parted_well.then(|| format!("{first}{}", rest.concat()))
}

impl Add for Fen {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Fen {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Fen {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Fen {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Fen {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Fen {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        Self(sums.map(|sum| sum.0).sum())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_people_write_is_read() {
        for (text, cents) in [
            ("24.95", 2495),
            ("24.9", 2490),
            ("25", 2500),
            (" 25.00 ", 2500),
            ("1,234.50", 123_450),
            ("２４．９５", 2495),
            ("￥25", 2500),
            ("25元", 2500),
            (".5", 50),
            ("0", 0),
            ("-3.20", -320),
            ("25.0000", 2500),
        ] {
            assert_eq!(text.parse(), Ok(Fen(cents)), "{text}");
        }
    }

    #[test]
    fn what_is_no_sum_is_said_to_be_none() {
        for (text, fault) in [
            ("", InvalidSum::NotASum),
            (".", InvalidSum::NotASum),
            ("二十五", InvalidSum::NotASum),
            ("12,34", InvalidSum::NotASum),
            ("1.2.3", InvalidSum::NotASum),
            ("--5", InvalidSum::NotASum),
            ("24.955", InvalidSum::TooFine),
            ("99999999999", InvalidSum::TooLarge),
            ("99999999999999999999999", InvalidSum::TooLarge),
        ] {
            assert_eq!(text.parse::<Fen>(), Err(fault), "{text}");
        }
    }

    #[test]
    fn thousands_are_parted_by_commas() {
        assert_eq!(Fen(123_456_789).grouped(), "1,234,567.89", "millions");
        assert_eq!(Fen(-100_000).grouped(), "-1,000.00", "a negative one");
        assert_eq!(Fen(99_999).grouped(), "999.99", "below a thousand");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(cents in -1_000_000_000i64..1_000_000_000) {
            let sum = Fen(cents);
            prop_assert_eq!(sum.to_string().parse::<Fen>(), Ok(sum), "as it is shown");
            prop_assert_eq!(sum.grouped().parse::<Fen>(), Ok(sum), "with its commas");
        }
    }
}
