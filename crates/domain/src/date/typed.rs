//! Dates as a person types them into a form.

use super::{InvalidDate, PartialDate};
use crate::text::half_width;

/// What stands between the numbers of a date.
const BETWEEN: [char; 9] = ['-', '.', '/', '、', '年', '月', '日', '号', ' '];

/// Reads `1951.3.12`, `1951年3月`, `1951/3`, `195103`, `19510312` and the like; full-width digits too.
///
/// A year of two digits is refused, never completed: an old file's 51 may be a month's day.
pub fn typed(text: &str) -> Result<PartialDate, InvalidDate> {
    let text = half_width(text);
    let parts: Vec<&str> = text.trim().split(BETWEEN).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [digits] if digits.is_ascii() => match digits.len() {
            4 => of(digits, "", ""),
            6 => of(&digits[..4], &digits[4..], ""),
            8 => of(&digits[..4], &digits[4..6], &digits[6..]),
            _ => Err(InvalidDate),
        },
        [year, month] => of(year, month, ""),
        [year, month, day] => of(year, month, day),
        _ => Err(InvalidDate),
    }
}

fn of(year: &str, month: &str, day: &str) -> Result<PartialDate, InvalidDate> {
    if year.len() != 4 {
        return Err(InvalidDate);
    }
    let year = year.parse().map_err(|_| InvalidDate)?;
    let number = |text: &str| text.parse::<u32>().map_err(|_| InvalidDate);
    match (month, day) {
        ("", _) => PartialDate::year(year),
        (month, "") => PartialDate::month(year, number(month)?),
        (month, day) => PartialDate::day(year, number(month)?, number(day)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        for (text, date) in [
            ("1951.3.12", "1951-03-12"),
            ("1951年3月12日", "1951-03-12"),
            ("１９５１．３", "1951-03"),
            ("1951/03", "1951-03"),
            ("195103", "1951-03"),
            ("19510312", "1951-03-12"),
            ("1951-03-12", "1951-03-12"),
            (" 1951 ", "1951"),
        ] {
            assert_eq!(typed(text).map(|date| date.to_string()), Ok(date.to_owned()), "{text}");
        }
    }

    #[test]
    fn guesses_nothing() {
        for text in ["51.3", "1951.13", "1951.2.30", "待核实", "", "1951.3.12.1", "一九五一"] {
            assert_eq!(typed(text), Err(InvalidDate), "{text:?}");
        }
    }
}
