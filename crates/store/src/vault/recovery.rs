//! The recovery code (恢复码): a second way in, printed on paper, for the day the password is forgotten.

use std::fmt;

use zeroize::Zeroizing;

use super::{Password, key::random};
use crate::Error;

/// Groups of a code.
pub const GROUPS: usize = 16;
/// Random digits of a group; the fourth checks them.
const RANDOM: usize = 3;
/// Digits of a group as it is printed.
const DIGITS: usize = RANDOM + 1;

/// A quasigroup of order ten (Damm 2004): one digit misread, or two neighbours changed round, always shows.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Sixteen groups of four digits: 48 random ones (159 bits), one that checks each group and its place.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A new random one.
    pub fn random() -> Result<Self, Error> {
        let mut code = Zeroizing::new(String::with_capacity(GROUPS * DIGITS));
        for place in 0..GROUPS {
            let mut digits = [0; RANDOM];
            for digit in &mut digits {
                *digit = random_digit()?;
            }
            for digit in digits.into_iter().chain([check_digit(place, &digits)]) {
                code.push(char::from(b'0' + digit));
            }
        }
        Ok(Self(code))
    }

    /// A code as somebody typed it: blanks, dashes and full-width digits are as good as not there.
    ///
    /// Fails with `vault.code_length` when it is no 64 digits, `vault.code_group` with the number of the first group
    /// that was copied wrongly.
    pub fn typed(text: &str) -> Result<Self, Error> {
        let code = digits_of(text).filter(|digits| digits.len() == GROUPS * DIGITS).ok_or_else(|| {
            Error::refused(
                "vault.code_length",
                "恢复码是 16 组、每组 4 个数字，一共 64 个数字",
                "请对着打印的那张纸，从第 1 组起一组一组输入。",
            )
        })?;
        match wrong_group(&code) {
            None => Ok(Self(code)),
            Some(group) => Err(Error::refused(
                "vault.code_group",
                format!("恢复码第 {group} 组抄得不对"),
                "请对着打印的那张纸，把这一组再看一遍。",
            )),
        }
    }

    /// Whether somebody meant to type a code: nothing but digits, and more of them than anybody remembers.
    pub(super) fn is_meant(text: &str) -> bool {
        digits_of(text).is_some_and(|digits| digits.len() >= GROUPS * DIGITS / 2)
    }

    /// One of the groups, counted from 0.
    pub fn group(&self, place: usize) -> &str {
        self.0.get(place * DIGITS..(place + 1) * DIGITS).unwrap_or_default()
    }

    /// The groups, as they are printed.
    pub fn groups(&self) -> Vec<String> {
        (0..GROUPS).map(|place| self.group(place).to_owned()).collect()
    }

    /// As what is given where a password is asked for.
    pub fn into_password(self) -> Password {
        Password::of_code(self.0)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// The digits of a text that has nothing else but what stands between groups; none if it has.
fn digits_of(text: &str) -> Option<Zeroizing<String>> {
    let mut digits = Zeroizing::new(String::with_capacity(GROUPS * DIGITS));
    for sign in text.chars() {
        match sign {
            '0'..='9' => digits.push(sign),
            '０'..='９' => digits.push(char::from_digit(sign as u32 - '０' as u32, 10)?),
            '-' | '－' | '—' | '·' | '.' | ',' | '，' | '、' => {}
            blank if blank.is_whitespace() => {}
            _ => return None,
        }
    }
    Some(digits)
}

/// The number, counted from 1, of the first group whose last digit does not check.
fn wrong_group(code: &str) -> Option<usize> {
    let digits: Zeroizing<Vec<u8>> = Zeroizing::new(code.bytes().map(|byte| byte.wrapping_sub(b'0')).collect());
    digits.chunks(DIGITS).enumerate().find_map(|(place, group)| {
        let (random, check) = group.split_at(RANDOM);
        (check.first() != Some(&check_digit(place, random))).then_some(place + 1)
    })
}

/// What checks a group: its digits, and that it stands where it belongs.
fn check_digit(place: usize, digits: &[u8]) -> u8 {
    let row = |at: u8, digit: u8| DAMM[usize::from(at) % 10][usize::from(digit) % 10];
    let check = digits.iter().fold(0, |at, &digit| row(at, digit));
    ((usize::from(check) + place) % 10) as u8
}

/// A digit, each as likely as the others.
fn random_digit() -> Result<u8, Error> {
    loop {
        let [byte] = random::<1>()?;
        if byte < 250 {
            return Ok(byte % 10);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_printed_and_as_it_is_typed() {
        let code = RecoveryCode::random().unwrap();
        let groups = code.groups();
        assert_eq!(groups.len(), GROUPS, "sixteen groups");
        assert!(groups.iter().all(|group| group.len() == 4), "of four digits each");
        for typed in [groups.join(" "), groups.join("-"), groups.concat(), groups.join("\n　")] {
            assert_eq!(RecoveryCode::typed(&typed).unwrap(), code, "however the groups are set apart");
        }
        let wide: String = groups
            .concat()
            .chars()
            .map(|digit| char::from_u32(digit as u32 - '0' as u32 + '０' as u32).unwrap())
            .collect();
        assert_eq!(RecoveryCode::typed(&wide).unwrap(), code, "typed with a Chinese input method");
    }

    #[test]
    fn a_digit_misread_is_told_by_its_group() {
        let groups = RecoveryCode::random().unwrap().groups();
        for place in 0..GROUPS {
            for at in 0..DIGITS {
                let mut wrong = groups.clone();
                let digit = wrong[place].as_bytes()[at] - b'0';
                wrong[place].replace_range(at..=at, &((digit + 1) % 10).to_string());
                let error = RecoveryCode::typed(&wrong.concat()).unwrap_err();
                assert_eq!(error.code(), "vault.code_group", "one digit of one group");
                assert!(error.to_string().contains(&format!("第 {} 组", place + 1)), "which one is said: {error}");
            }
        }
    }

    #[test]
    fn two_groups_changed_round_are_noticed() {
        let mut groups = RecoveryCode::random().unwrap().groups();
        groups.swap(3, 4);
        let noticed = RecoveryCode::typed(&groups.concat()).is_err() || groups[3] == groups[4];
        assert!(noticed, "each group checks its own place");
    }

    #[test]
    fn what_is_no_code_is_told_so() {
        for text in
            ["", "1234", "口令", &"1".repeat(65), "12345678901234567890123456789012345678901234567890123456789012a4"]
        {
            assert_eq!(RecoveryCode::typed(text).unwrap_err().code(), "vault.code_length", "{text:?}");
        }
    }
}
