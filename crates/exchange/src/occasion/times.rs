//! Days and hours as ledgers write them.

use chrono::{Datelike, NaiveDate, Timelike};
use domain::{
    date::{PartialDate, Precision},
    occasion::TimeOfDay,
    text::half_width,
};

use crate::{
    grid::Cell,
    value::date::{self, DateFault},
};

/// Hours from and to.
pub type Hours = (Option<TimeOfDay>, Option<TimeOfDay>);

/// A ledger's date cell: the date, and the hours if they stand in the same cell.
/// `year` is that of the title, for dates without one (`1月12日`).
pub fn date_and_hours(cell: &Cell, year: Option<i32>) -> Result<(Option<PartialDate>, Hours), DateFault> {
    let Cell::Text(text) = cell else {
        let hours = match cell {
            Cell::Day { at, precision: Precision::Day } if (at.hour(), at.minute()) != (0, 0) => {
                (clock(at.hour(), at.minute()), None)
            }
            _ => (None, None),
        };
        return Ok((date::read(cell)?, hours));
    };
    let text = without_weekday(&half_width(text));
    let (day, hours) = apart(&text);
    let whole = match (date::of_text(&day), year) {
        (Err(DateFault::NotADate | DateFault::TwoDigitYear(_)), Some(year)) if is_month_and_day(&day) => {
            date::of_text(&format!("{year}年{day}"))
        }
        (read, _) => read,
    };
    Ok((whole?, self::hours(&hours)))
}

/// `1月12日`: a date of the title's year.
pub fn is_month_and_day(text: &str) -> bool {
    text.split_once('月')
        .is_some_and(|(month, day)| month.trim().parse::<u32>().is_ok_and(|month| month <= 12) && !day.is_empty())
}

/// The year a title or a sheet's name gives: `2026年组织生活台账`.
pub fn year_of_title(title: &str) -> Option<i32> {
    let title = half_width(title);
    let (before, _) = title.split_once('年')?;
    let digits: String =
        before.chars().rev().take_while(char::is_ascii_digit).collect::<Vec<_>>().into_iter().rev().collect();
    digits.parse().ok().filter(|year| (1949..=2199).contains(year))
}

/// Hours such as `上午9:00-11:00`, `下午2:30至4:30`, `14:30`; what can't be read is none.
pub fn hours_of(cell: &Cell) -> Hours {
    match cell {
        Cell::Number { value, .. } if (0.0..1.0).contains(value) => {
            let minutes = (value * 24.0 * 60.0).round() as u32;
            (clock(minutes / 60, minutes % 60), None)
        }
        Cell::Day { at, .. } if at.year() < 1950 || (at.hour(), at.minute()) != (0, 0) => {
            (clock(at.hour(), at.minute()), None)
        }
        Cell::Text(text) => hours(&half_width(text)),
        _ => (None, None),
    }
}

fn clock(hour: u32, minute: u32) -> Option<TimeOfDay> {
    TimeOfDay::new(u16::try_from(hour).ok()?, u16::try_from(minute).ok()?).ok()
}

fn hours(text: &str) -> Hours {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let mut parts = text.splitn(2, ['-', '—', '–', '~', '至', '到', '～', '―', '－']);
    let (from, from_afternoon) = parts.next().map_or((None, None), |part| hour(part, None));
    let to = parts.next().map(|part| part.trim_start_matches(['-', '—'])).and_then(|part| hour(part, from_afternoon).0);
    // 上午9:00-2:00 ends in the afternoon; a reading that ends before it begins is left out.
    (from, to.filter(|to| from.is_some_and(|from| from <= *to)))
}

/// An hour and whether it was called afternoon; `before` carries 下午 over to the end of the span.
fn hour(text: &str, before: Option<bool>) -> (Option<TimeOfDay>, Option<bool>) {
    const PARTS: [(&str, bool); 7] = [
        ("上午", false),
        ("早上", false),
        ("早晨", false),
        ("中午", false),
        ("下午", true),
        ("晚上", true),
        ("晚", true),
    ];
    let named = PARTS.iter().find_map(|(word, afternoon)| Some((text.strip_prefix(word)?, *afternoon)));
    let (text, afternoon) = named.map_or((text, before), |(rest, afternoon)| (rest, Some(afternoon)));
    let text = text.replace("点半", "点30分");
    let time = text.parse::<TimeOfDay>().ok().and_then(|time| {
        let minutes = u32::from(time.minutes());
        let shift = if afternoon == Some(true) && minutes < 12 * 60 { 12 } else { 0 };
        clock(minutes / 60 + shift, minutes % 60)
    });
    (time, afternoon)
}

fn without_weekday(text: &str) -> String {
    let mut text = text.to_owned();
    for day in ["一", "二", "三", "四", "五", "六", "日", "天"] {
        for word in ["星期", "周", "礼拜"] {
            for form in [format!("({word}{day})"), format!("{word}{day}")] {
                text = text.replace(&form, " ");
            }
        }
    }
    text
}

/// Parts `2026年1月12日上午9:00` into its day and its hours.
fn apart(text: &str) -> (String, String) {
    let text = text.trim();
    let at = text
        .char_indices()
        .find(|(_, c)| matches!(c, '日' | '号'))
        .map(|(index, c)| index + c.len_utf8())
        .or_else(|| text.find(char::is_whitespace).filter(|at| text[*at..].contains([':', '点', '午'])))
        .or_else(|| ["上午", "下午", "晚", "早"].iter().filter_map(|word| text.find(word)).min());
    match at.and_then(|at| text.split_at_checked(at)) {
        Some((day, hours)) => (day.trim().to_owned(), hours.trim().to_owned()),
        None => (text.to_owned(), String::new()),
    }
}

/// A date as a day; none when only the month is known.
pub fn as_day(date: PartialDate) -> Option<NaiveDate> {
    date.is_exact().then(|| date.first_day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(hours: Hours) -> String {
        let one = |time: Option<TimeOfDay>| time.map(|time| time.to_string()).unwrap_or_default();
        format!("{}-{}", one(hours.0), one(hours.1))
    }

    #[test]
    fn hours_as_ledgers_write_them() {
        for (text, expected) in [
            ("上午9:00-11:00", "09:00-11:00"),
            ("下午2:30—4:30", "14:30-16:30"),
            ("下午2点半至4点", "14:30-16:00"),
            ("9：00～11：00", "09:00-11:00"),
            ("14:30", "14:30-"),
            ("上午", "-"),
            ("全天", "-"),
        ] {
            assert_eq!(shown(hours(&half_width(text))), expected, "{text}");
        }
        assert_eq!(shown(hours_of(&Cell::Number { value: 0.375, decimals: None })), "09:00-", "a time cell");
    }

    #[test]
    fn date_and_hours_in_one_cell() {
        for (text, day, at) in [
            ("2026年1月12日上午9:00-11:00", "2026-01-12", "09:00-11:00"),
            ("2026.01.12（星期一）", "2026-01-12", "-"),
            ("2026-01-12 14:30", "2026-01-12", "14:30-"),
            ("2026.1.12 上午9:00", "2026-01-12", "09:00-"),
            ("2026.1.12上午", "2026-01-12", "-"),
            ("1月12日", "2026-01-12", "-"),
        ] {
            let (date, hours) =
                date_and_hours(&Cell::Text(text.into()), Some(2026)).unwrap_or_else(|e| panic!("{text}: {e:?}"));
            assert_eq!(date.map(|date| date.to_string()).as_deref(), Some(day), "{text}");
            assert_eq!(shown(hours), at, "{text}");
        }
        assert!(date_and_hours(&Cell::Text("1月12日".into()), None).is_err(), "no year is guessed");
        assert_eq!(year_of_title("2026年组织生活和活动台账"), Some(2026), "the title says it");
        assert_eq!(year_of_title("第一支部台账"), None, "this one does not");
    }
}
