//! Dates in every writing old rosters have: `1951.03`, `1951年3月12日`, `195103`, Excel's day
//! numbers, `一九五一年三月`. What can't be told is asked about, never guessed.

use chrono::{Datelike, Timelike};
use domain::{date::PartialDate, text::half_width};

use crate::grid::{Cell, serial};

/// Why a cell is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// No date at all, such as `待核实`.
    NotADate,
    /// A month 13, a 30 February.
    NotInCalendar,
    /// A year of two digits; what it would be in the 20th century.
    TwoDigitYear(Option<PartialDate>),
    /// A number cell `1951.1`, which may have been typed as `1951.10`: January and October.
    JanuaryOrOctober(PartialDate, PartialDate),
}

/// Reads a cell; a blank one is no date and no fault.
pub fn read(cell: &Cell) -> Result<Option<PartialDate>, DateFault> {
    match cell {
        Cell::Empty | Cell::Uncalculated => Ok(None),
        Cell::Failed => Err(DateFault::NotADate),
        Cell::Day { at, precision } => {
            use domain::date::Precision::{Day, Month, Year};
            let (year, month) = (at.year(), at.month());
            let date = match precision {
                Year => PartialDate::year(year),
                Month => PartialDate::month(year, month),
                Day => PartialDate::day(year, month, at.day()),
            };
            date.map(Some).map_err(|_| DateFault::NotInCalendar)
        }
        Cell::Number { value, decimals } => number(*value, *decimals).map(Some),
        Cell::Text(text) => of_text(text),
    }
}

/// Reads a typed text.
pub fn of_text(text: &str) -> Result<Option<PartialDate>, DateFault> {
    let text = tidy(text);
    if super::is_placeholder(&text) {
        return Ok(None);
    }
    let parts = parts(&text).ok_or(DateFault::NotADate)?;
    match parts.as_slice() {
        [digits] => of_digits(digits),
        [year, rest @ ..] => of_parts(year, rest),
        [] => Err(DateFault::NotADate),
    }
    .map(Some)
}

/// A number cell: `1951.03`, `195103`, `19510312`, a bare year, or a day number.
fn number(value: f64, decimals: Option<u8>) -> Result<PartialDate, DateFault> {
    if !value.is_finite() || value <= 0.0 || value >= 1e8 {
        return Err(DateFault::NotADate);
    }
    if value.fract() == 0.0 {
        let digits = format!("{value:.0}");
        return match digits.len() {
            5 if decimals.unwrap_or(0) == 0 => of_serial(value),
            _ => of_digits(&digits),
        };
    }
    // A day number with a time of day; years and two-digit years are smaller.
    if value > 9999.0 {
        return of_serial(value);
    }
    let written = format!("{value}");
    let Some((year, month)) = written.split_once('.') else { return Err(DateFault::NotADate) };
    match (month.len(), decimals) {
        (1 | 2, Some(2)) => of_parts(year, &[format!("{month:0<2}")]),
        (1, None) if month == "1" && year.len() == 4 => {
            let year: i32 = year.parse().map_err(|_| DateFault::NotADate)?;
            match (PartialDate::month(year, 1), PartialDate::month(year, 10)) {
                (Ok(january), Ok(october)) => Err(DateFault::JanuaryOrOctober(january, october)),
                _ => Err(DateFault::NotInCalendar),
            }
        }
        // 1951.0312 is written by some for the 12th of March.
        (4, _) => {
            let (month, day) = month.split_at(2);
            of_parts(year, &[month.to_owned(), day.to_owned()])
        }
        (1 | 2, _) => of_parts(year, &[month.to_owned()]),
        _ => Err(DateFault::NotADate),
    }
}

fn of_serial(value: f64) -> Result<PartialDate, DateFault> {
    let at = serial::instant(value, false).filter(|at| at.year() >= 1900 && at.nanosecond() < 1_000_000_000);
    at.and_then(|at| PartialDate::day(at.year(), at.month(), at.day()).ok()).ok_or(DateFault::NotADate)
}

/// Digits without separators.
fn of_digits(digits: &str) -> Result<PartialDate, DateFault> {
    let cut = |from: usize, to: usize| digits.get(from..to).unwrap_or_default().to_owned();
    let century = matches!(digits.get(..2), Some("18" | "19" | "20" | "21"));
    match digits.len() {
        8 => of_parts(&cut(0, 4), &[cut(4, 6), cut(6, 8)]),
        6 if century => of_parts(&cut(0, 4), &[cut(4, 6)]),
        6 => of_parts(&cut(0, 2), &[cut(2, 4), cut(4, 6)]),
        5 => of_serial(digits.parse().map_err(|_| DateFault::NotADate)?),
        4 if century => of_parts(digits, &[]),
        4 => of_parts(&cut(0, 2), &[cut(2, 4)]),
        2 => of_parts(digits, &[]),
        _ => Err(DateFault::NotADate),
    }
}

/// Year, then perhaps month and day; `00` says that the part is not known.
fn of_parts(year: &str, rest: &[String]) -> Result<PartialDate, DateFault> {
    let number = |text: &str| text.parse::<u32>().map_err(|_| DateFault::NotADate);
    if rest.iter().any(|part| part.is_empty() || part.len() > 2) || rest.len() > 2 {
        return Err(DateFault::NotADate);
    }
    let rest = rest.iter().map(|part| number(part)).collect::<Result<Vec<u32>, _>>()?;
    let build = |year: i32| match rest.as_slice() {
        [] | [0] | [0, 0] => PartialDate::year(year),
        [month] | [month, 0] => PartialDate::month(year, *month),
        [month, day, ..] => PartialDate::day(year, *month, *day),
    };
    match year.len() {
        4 => {
            let year = i32::try_from(number(year)?).map_err(|_| DateFault::NotADate)?;
            build(year).map_err(|_| DateFault::NotInCalendar)
        }
        1 | 2 => {
            let year = 1900 + i32::try_from(number(year)?).map_err(|_| DateFault::NotADate)?;
            Err(DateFault::TwoDigitYear(build(year).ok()))
        }
        _ => Err(DateFault::NotADate),
    }
}

/// Half-width, without spaces, the apostrophe that keeps Excel from reading a number, a time of
/// midnight, the word 生 or 入党 after it, and what closes a date.
fn tidy(text: &str) -> String {
    let text = half_width(&domain::text::clean(text));
    let text = text.trim_matches(|c| matches!(c, '\'' | '‘' | '’' | '`'));
    let text = match text.split_once([' ', 'T']) {
        Some((date, time)) if time.contains(':') => date,
        _ => text,
    };
    let text = ["出生", "入党", "转正", "生"].iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    text.trim_end_matches(['.', ',', ';', '。', '，', '；']).trim().to_owned()
}

/// The digits of year, month and day; none where anything else stands between them.
fn parts(text: &str) -> Option<Vec<String>> {
    let text = in_digits(text);
    let mut parts = vec![String::new()];
    let mut pending = false;
    for c in text.chars() {
        match c {
            '0'..='9' => {
                if std::mem::take(&mut pending) {
                    parts.push(String::new());
                }
                parts.last_mut()?.push(c);
            }
            '.' | '-' | '/' | '\\' | '、' | '。' | '·' | '—' | '–' | '―' | '‐' | '−' | ' ' | '\n' | '_' | '年'
            | '月' | '日' | '号' | '份' | ',' | '，' | '・' | '•' => {
                pending = !parts.last()?.is_empty() || pending
            }
            _ => return None,
        }
    }
    (parts.len() <= 3 && parts.iter().all(|part| !part.is_empty())).then_some(parts)
}

/// Chinese numerals as digits: `一九五一年三月十二日` is `1951年3月12日`.
fn in_digits(text: &str) -> String {
    const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digit = |c: char| match c {
        '零' | '○' | 'Ｏ' | '０' => Some(0),
        '元' => Some(1),
        _ => DIGITS.iter().position(|known| *known == c),
    };
    if !text.contains('年') || !text.chars().any(|c| digit(c).is_some()) {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (index, c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| chars.get(index)).copied().and_then(digit);
        let after = chars.get(index + 1).copied().and_then(digit);
        match (digit(*c), *c) {
            (Some(digit), _) => out.push_str(&digit.to_string()),
            (None, '十') => out.push_str(match (before, after) {
                (Some(_), Some(_)) => "",
                (Some(_), None) => "0",
                (None, Some(_)) => "1",
                (None, None) => "10",
            }),
            (None, c) => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str) -> Result<String, DateFault> {
        of_text(text).map(|date| date.map(|date| date.to_string()).unwrap_or_default())
    }

    #[test]
    fn every_usual_writing_is_one_date() {
        for writing in [
            "1951-03-12",
            "1951.03.12",
            "1951.3.12",
            "1951/3/12",
            "1951年3月12日",
            "1951年03月12日",
            "19510312",
            "1951．03．12",
            "１９５１．０３．１２",
            "1951 03 12",
            "1951-03-12 00:00:00",
            "1951-03-12T00:00:00",
            "'1951.03.12",
            "1951。3。12",
            "1951、3、12",
            "1951—03—12",
            " 1951年 3月 12日 ",
            "1951.03.12.",
            "一九五一年三月十二日",
            "18699",
            "1951年3月12号",
            "1951\\3\\12",
            "1951年\n3月12日",
            "1951\n.3.12",
        ] {
            assert_eq!(text(writing).as_deref(), Ok("1951-03-12"), "{writing} is a way to write it");
        }
        for writing in [
            "1951.03",
            "1951.3",
            "1951-3",
            "1951/03",
            "1951年3月",
            "195103",
            "'1951．03",
            "1951年三月",
            "1951.03.00",
            "19510300",
            "1951年3月份",
            "一九五一年三月",
            "1951 3",
            "1951年3月生",
        ] {
            assert_eq!(text(writing).as_deref(), Ok("1951-03"), "{writing} is a way to write it");
        }
        for writing in ["1951", "1951年", "1951.00", "一九五一年"] {
            assert_eq!(text(writing).as_deref(), Ok("1951"), "{writing} is a way to write it");
        }
        assert_eq!(text("二〇二〇年十月二十日").as_deref(), Ok("2020-10-20"), "tens as they are spoken");
        assert_eq!(text("一九八〇年十二月三十一日").as_deref(), Ok("1980-12-31"), "tens as they are spoken");
        for blank in ["", "　", "/", "-", "—", "——", "无"] {
            assert_eq!(text(blank).as_deref(), Ok(""), "{blank:?} says nothing");
        }
    }

    #[test]
    fn a_year_of_two_digits_is_asked_about() {
        for (writing, meant) in [
            ("51.3", "1951-03"),
            ("51.03.12", "1951-03-12"),
            ("51年3月", "1951-03"),
            ("51-03", "1951-03"),
            ("'51.3", "1951-03"),
            ("510312", "1951-03-12"),
            ("5103", "1951-03"),
        ] {
            let meant: PartialDate = meant.parse().unwrap_or_else(|_| panic!("{meant} is a date"));
            assert_eq!(of_text(writing), Err(DateFault::TwoDigitYear(Some(meant))), "{writing} is not taken as it is");
        }
    }

    #[test]
    fn what_is_no_date_is_said_to_be_none() {
        for writing in
            ["待核实", "不详", "1951年春", "约1951", "1951-03-12-01", "12/3/1951", "1951.123", "999999999", "一月"]
        {
            assert_eq!(of_text(writing), Err(DateFault::NotADate), "{writing} is no date");
        }
        for writing in ["1951年13月", "1951.02.30", "19511301", "0951.03", "195113"] {
            assert_eq!(of_text(writing), Err(DateFault::NotInCalendar), "{writing} is not in the calendar");
        }
    }

    #[test]
    fn number_cells() {
        let cell = |value, decimals| read(&Cell::Number { value, decimals });
        let date = |text: &str| Ok(Some(text.parse::<PartialDate>().unwrap_or_else(|_| panic!("{text} is a date"))));
        assert_eq!(cell(18699.0, None), date("1951-03-12"), "a day number in a plain cell");
        assert_eq!(cell(18699.5, None), date("1951-03-12"), "with a time of day");
        assert_eq!(cell(195_103.0, None), date("1951-03"), "year and month");
        assert_eq!(cell(19_510_312.0, Some(0)), date("1951-03-12"), "year, month and day");
        assert_eq!(cell(1951.0, None), date("1951"), "a year");
        assert_eq!(cell(1951.03, None), date("1951-03"), "with a point");
        assert_eq!(cell(1951.12, None), date("1951-12"), "with a point");
        assert_eq!(cell(1951.1, Some(2)), date("1951-10"), "the cell shows 1951.10");
        let (january, october) = ("1951-01".parse(), "1951-10".parse());
        let both = january.and_then(|january| october.map(|october| DateFault::JanuaryOrOctober(january, october)));
        assert_eq!(cell(1951.1, None).err(), both.ok(), "typed as 1951.1 or 1951.10: the same number");
        assert!(matches!(cell(51.3, None), Err(DateFault::TwoDigitYear(Some(_)))), "two digits");
        assert_eq!(cell(f64::NAN, None), Err(DateFault::NotADate), "no number");
        assert_eq!(cell(-5.0, None), Err(DateFault::NotADate), "below nothing");
    }

    proptest! {
        #[test]
        fn never_panics_and_never_invents(writing in "\\PC{0,12}", value in proptest::num::f64::ANY) {
            let _ = of_text(&writing);
            let _ = read(&Cell::Number { value, decimals: None });
        }

        #[test]
        fn all_writings_of_a_day_agree(year in 1900i32..2100, month in 1u32..13, day in 1u32..29) {
            let expected = PartialDate::day(year, month, day).ok();
            for writing in [
                format!("{year}-{month:02}-{day:02}"), format!("{year}.{month}.{day}"), format!("{year}/{month}/{day}"),
                format!("{year}年{month}月{day}日"), format!("{year}{month:02}{day:02}"),
            ] {
                prop_assert_eq!(of_text(&writing), Ok(expected), "{}", writing);
            }
        }
    }
}
