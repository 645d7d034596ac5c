//! The number on the identity card (公民身份号码): GB 11643-1999, and the 15-digit one before it.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use super::Sex;
use crate::text::{clean, half_width};

/// A number that passed the check, in its 18-digit form with a capital X.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdNumber(String);

/// Why a number is none. Which digit is wrong can't be known, so no other number is ever proposed
/// (domain.md, corrections).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdFault {
    /// Not 15 or 18 long.
    #[error("身份证号码应为 18 位（旧证 15 位），这里有 {0} 位")]
    Length(usize),
    /// Something else than digits, or an X that is not last.
    #[error("身份证号码中有数字以外的字符（只有第 18 位可以是 X）")]
    Characters,
    /// The eight digits in the middle are no day.
    #[error("身份证号码中的出生日期不是有效的日期")]
    BirthDate,
    /// The last digit does not follow from the others.
    #[error("身份证号码校验不通过，其中至少有一位与证件不符")]
    CheckDigit,
}

impl IdFault {
    /// Stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Length(_) => "member.id_number_length",
            Self::Characters => "member.id_number_characters",
            Self::BirthDate => "member.id_number_birth_date",
            Self::CheckDigit => "member.id_number_check_digit",
        }
    }
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// The check digit of the first 17 digits (ISO 7064 MOD 11-2).
fn check_digit(digits: &str) -> Option<char> {
    let sum: u32 = digits.chars().zip(WEIGHTS).map(|(c, weight)| c.to_digit(10).unwrap_or(0) * weight).sum();
    CHECK_DIGITS.get(usize::try_from(sum % 11).ok()?).copied()
}

impl IdNumber {
    /// A number as people type it: half-width, without the spaces and dashes some put between groups, a capital X.
    pub fn tidy(text: &str) -> String {
        half_width(&clean(text))
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\'' | '\u{feff}' | '\u{200b}'))
            .map(|c| if c == 'x' || c == '×' { 'X' } else { c })
            // Afterwards: what stood on both sides of a blank may be one letter without it.
            .nfc()
            .collect()
    }

    /// By what two numbers are told apart: the 18 characters of one that passes the check, else the text as it was
    /// typed. An old number and the same one in 18 digits are one.
    pub fn comparable(text: &str) -> String {
        Self::check(text).map_or_else(|_| Self::tidy(text), |number| number.0)
    }

    /// Checks a number. A 15-digit one gets the century 19 and its check digit, as it is counted
    /// everywhere (domain.md 3.5).
    pub fn check(text: &str) -> Result<Self, IdFault> {
        let tidy = Self::tidy(text);
        let length = tidy.chars().count();
        let full = match length {
            15 if tidy.bytes().all(|b| b.is_ascii_digit()) => {
                let (area, rest) = tidy.split_at(6);
                let digits = format!("{area}19{rest}");
                let check = check_digit(&digits).ok_or(IdFault::CheckDigit)?;
                format!("{digits}{check}")
            }
            15 => return Err(IdFault::Characters),
            18 => tidy,
            _ => return Err(IdFault::Length(length)),
        };
        let well_formed = full.chars().enumerate().all(|(index, c)| c.is_ascii_digit() || (c == 'X' && index == 17));
        if !well_formed {
            return Err(IdFault::Characters);
        }
        let number = Self(full);
        if number.parse_birth_date().is_none() {
            return Err(IdFault::BirthDate);
        }
        if number.0.chars().next_back() != check_digit(number.0.get(..17).unwrap_or_default()) {
            return Err(IdFault::CheckDigit);
        }
        Ok(number)
    }

    fn parse_birth_date(&self) -> Option<NaiveDate> {
        let digits = self.0.get(6..14)?;
        NaiveDate::parse_from_str(digits, "%Y%m%d").ok().filter(|day| day.format("%Y%m%d").to_string() == digits)
    }

    /// The day of birth the number holds. The file may say another, and the file counts.
    pub fn birth_date(&self) -> NaiveDate {
        self.parse_birth_date().unwrap_or_default()
    }

    /// The sex the 17th digit tells: odd male, even female.
    pub fn sex(&self) -> Sex {
        let odd = self.0.as_bytes().get(16).is_some_and(|digit| digit % 2 == 1);
        if odd { Sex::Male } else { Sex::Female }
    }

    /// The 18 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn worked_cases() {
        assert_eq!(
            IdNumber::check("340524198001010013"),
            Err(IdFault::CheckDigit),
            "its last should be X (domain.md 3.5)"
        );
        let number = IdNumber::check("34052419800101001x").expect("domain.md 3.5 calls it valid");
        assert_eq!(number.as_str(), "34052419800101001X", "a small x is an X");
        assert_eq!(number.birth_date().to_string(), "1980-01-01", "digits 7 to 14");
        assert_eq!(number.sex(), Sex::Male, "the 17th digit is odd");
    }

    #[test]
    fn what_is_tidy_stays_as_it_is() {
        // Found by chance: a letter and its accent, parted by a blank; what is trimmed, before a dash that goes.
        for text in ["e\u{3000}\u{301}", "1\u{feff}-", "ｅ\u{301}", "340524 1980-0101 001x"] {
            let tidy = IdNumber::tidy(text);
            assert_eq!(IdNumber::tidy(&tidy), tidy, "{text:?} is tidied once and for all");
        }
    }

    #[test]
    fn a_fault_is_named_and_nothing_is_proposed() {
        assert_eq!(IdNumber::check("3405241980010100"), Err(IdFault::Length(16)), "too short");
        assert_eq!(IdNumber::check("34052X19800101001X"), Err(IdFault::Characters), "X only at the end");
        assert_eq!(IdNumber::check("340524198013010013"), Err(IdFault::BirthDate), "no month 13");
        let words = IdFault::CheckDigit.to_string();
        assert!(words.chars().filter(char::is_ascii_digit).count() == 0, "no digit is proposed: {words}");
    }

    #[test]
    fn the_old_number_counts_with_its_century() {
        let old = IdNumber::check("340524 800101 001").expect("15 digits");
        assert_eq!(old.as_str(), "34052419800101001X", "19 and the check digit are added");
        assert_eq!(IdNumber::comparable("340524800101001"), IdNumber::comparable("34052419800101001x"), "one person");
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_found(days in 0i64..36_500, area in 110_000u32..660_000, serial in 0u32..1000, at in 0usize..17, by in 1u32..10) {
            let born = NaiveDate::from_ymd_opt(1910, 1, 1).unwrap_or_default() + chrono::TimeDelta::days(days);
            let digits = format!("{area}{}{serial:03}", born.format("%Y%m%d"));
            let right = format!("{digits}{}", check_digit(&digits).unwrap_or_default());
            prop_assert!(IdNumber::check(&right).is_ok(), "a number with its check digit passes");
            let wrong: String = right.chars().enumerate().map(|(index, c)| {
                let digit = c.to_digit(10).unwrap_or(0);
                if index == at { char::from_digit((digit + by) % 10, 10).unwrap_or(c) } else { c }
            }).collect();
            prop_assert!(IdNumber::check(&wrong).is_err(), "{wrong} differs from {right} in one digit");
        }
    }
}
