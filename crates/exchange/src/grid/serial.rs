//! Days as spreadsheets count them.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// The day numbers of dates anyone alive or in a roster can have: 1900-01-01 to 2099-12-31.
const DAYS: std::ops::Range<f64> = 1.0..73_051.0;
const SECONDS_A_DAY: f64 = 86_400.0;

/// The instant a day number means; none for numbers that are no dates.
///
/// Day 1 is 1900-01-01, and day 60 is the 29 February 1900 that never was: Excel keeps it for the
/// sake of a program older than itself. Files from old Macintoshes count from 1904-01-01.
pub fn instant(serial: f64, from_1904: bool) -> Option<NaiveDateTime> {
    let serial = if from_1904 { serial + 1462.0 } else { serial };
    if !DAYS.contains(&serial) {
        return None;
    }
    let whole = serial.floor();
    let epoch = NaiveDate::from_ymd_opt(1899, 12, if whole < 60.0 { 31 } else { 30 })?;
    let date = epoch.checked_add_days(Days::new(whole as u64))?;
    let seconds = ((serial - whole) * SECONDS_A_DAY).round() as i64;
    date.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::seconds(seconds))
}

/// The number a day has; none for days no spreadsheet can show as a date.
pub fn number(day: NaiveDate, from_1904: bool) -> Option<i64> {
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let number = (day - epoch).num_days();
    let number = if number < 61 { number - 1 } else { number };
    let number = if from_1904 { number - 1462 } else { number };
    instant(number as f64, from_1904).filter(|at| at.date() == day).map(|_| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(serial: f64, from_1904: bool) -> Option<String> {
        instant(serial, from_1904).map(|at| at.format("%Y-%m-%d %H:%M").to_string())
    }

    #[test]
    fn counts_as_excel_does() {
        assert_eq!(day(1.0, false).as_deref(), Some("1900-01-01 00:00"), "the first day");
        assert_eq!(day(59.0, false).as_deref(), Some("1900-02-28 00:00"), "before the day that never was");
        assert_eq!(day(61.0, false).as_deref(), Some("1900-03-01 00:00"), "after it");
        assert_eq!(day(18699.0, false).as_deref(), Some("1951-03-12 00:00"), "a birthday");
        assert_eq!(day(18699.5, false).as_deref(), Some("1951-03-12 12:00"), "the fraction is the time of day");
        assert_eq!(day(18699.0 - 1462.0, true).as_deref(), Some("1951-03-12 00:00"), "counted from 1904");
        for text in ["1900-01-01", "1900-02-28", "1900-03-01", "1951-03-12", "2026-10-31"] {
            let counted = text.parse().ok().and_then(|day| number(day, false));
            assert_eq!(counted.and_then(|number| day(number as f64, false)), Some(format!("{text} 00:00")), "and back");
        }
        assert_eq!("1951-03-12".parse().ok().and_then(|day| number(day, true)), Some(18699 - 1462), "from 1904");
        assert_eq!("1850-01-01".parse().ok().and_then(|day| number(day, false)), None, "before all numbers");
        assert_eq!(day(1e9, false), None, "no date");
        assert_eq!(day(f64::NAN, false), None, "no number");
    }
}
