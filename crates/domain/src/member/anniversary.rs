//! Ages and anniversaries on a given day, from dates that may lack a part.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::date::{Month, PartialDate, Precision};

/// Whole years, and whether they hang on a part of the date that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Years {
    /// Completed years.
    pub years: i32,
    /// To be marked 约: with another day or month they could be one fewer.
    pub about: bool,
}

/// Mean of ages in completed years, to one decimal; none of nobody.
pub fn mean_years(years: &[i32]) -> Option<f64> {
    let count = u32::try_from(years.len()).ok().filter(|count| *count > 0)?;
    Some((f64::from(years.iter().sum::<i32>()) / f64::from(count) * 10.0).round() / 10.0)
}

/// Completed years from `from` to `day`: an age, a party standing. The date counts as its first day
/// (DESIGN.md, The store). None when `day` is before it.
pub fn years_since(from: PartialDate, day: NaiveDate) -> Option<Years> {
    let completed = |from: NaiveDate| day.years_since(from).and_then(|years| i32::try_from(years).ok());
    let years = completed(from.first_day())?;
    Some(Years { years, about: completed(from.last_day()) != Some(years) })
}

/// The next anniversary of `from` on or after `day`, as precisely as the date is known: a day, a month,
/// or none where only the year is known. 29 February is kept on 1 March in other years.
pub fn next_anniversary(from: PartialDate, day: NaiveDate) -> Option<PartialDate> {
    let month = from.first_day().month();
    match from.precision() {
        Precision::Year => None,
        Precision::Month => {
            let year = if month >= day.month() { day.year() } else { day.year() + 1 };
            PartialDate::month(year, month).ok()
        }
        Precision::Day => {
            let in_year = |year: i32| {
                from.first_day()
                    .with_year(year)
                    .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
                    .filter(|anniversary| *anniversary >= day)
            };
            in_year(day.year()).or_else(|| in_year(day.year() + 1)).map(PartialDate::from)
        }
    }
}

/// An anniversary that falls into a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anniversary {
    /// Its day of the month; none where the date lacks one.
    pub day: Option<u32>,
    /// Years since.
    pub years: i32,
}

/// The anniversary of `from` in a month; none where it falls into another, where only the year is known, or in the
/// year itself.
pub fn anniversary_in(from: PartialDate, month: Month) -> Option<Anniversary> {
    let next = next_anniversary(from, month.first_day())?;
    let years = month.year() - from.first_day().year();
    if years <= 0 || Month::of(next.first_day()) != month {
        return None;
    }
    Some(Anniversary { day: (next.precision() == Precision::Day).then(|| next.first_day().day()), years })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_the_anniversaries_that_fall_into_it() {
        let in_month = |from: &str, year, month| {
            let found = anniversary_in(date(from), Month::new(year, month).expect("a month"))?;
            Some((found.day, found.years))
        };
        assert_eq!(in_month("1946-11-12", 2026, 11), Some((Some(12), 80)), "on its day");
        assert_eq!(in_month("1976-11", 2026, 11), Some((None, 50)), "the day is not known");
        assert_eq!(in_month("1976", 2026, 11), None, "nor is the month here");
        assert_eq!(in_month("1946-12-01", 2026, 11), None, "another month");
        assert_eq!(in_month("2026-11-12", 2026, 11), None, "the day itself is no anniversary");
        assert_eq!(in_month("1952-02-29", 2026, 3), Some((Some(1), 74)), "29 February, in another year");
    }

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a date"))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
    }

    #[test]
    fn a_mean_has_one_decimal() {
        assert_eq!(mean_years(&[75, 76, 76]), Some(75.7), "227 by 3");
        assert_eq!(mean_years(&[]), None, "nobody has no age");
    }

    #[test]
    fn a_year_is_complete_on_its_anniversary() {
        let age = |on: &str| years_since(date("1951-03-12"), day(on)).map(|years| years.years);
        assert_eq!(age("2026-03-11"), Some(74), "the day before the birthday");
        assert_eq!(age("2026-03-12"), Some(75), "the birthday");
        assert_eq!(years_since(date("2027-01-01"), day("2026-12-31")), None, "not yet begun");
        assert_eq!(years_since(date("1952-02-29"), day("2026-02-28")).map(|y| y.years), Some(73), "not before 1 March");
    }

    #[test]
    fn marked_about_only_when_the_missing_part_matters() {
        let years = |from: &str, on: &str| years_since(date(from), day(on)).map(|y| (y.years, y.about));
        assert_eq!(years("1951-03", "2026-10-31"), Some((75, false)), "75 whatever the day in March");
        assert_eq!(years("1951-03", "2026-03-15"), Some((75, true)), "75 or 74: it hangs on the day");
        assert_eq!(years("1951", "2026-10-31"), Some((75, true)), "75 or 74: it hangs on the month");
    }

    #[test]
    fn the_next_anniversary_is_as_precise_as_the_date() {
        let next = |from: &str, on: &str| next_anniversary(date(from), day(on)).map(|d| d.to_string());
        assert_eq!(next("1951-03-12", "2026-03-12").as_deref(), Some("2026-03-12"), "today counts");
        assert_eq!(next("1951-03-12", "2026-03-13").as_deref(), Some("2027-03-12"), "past this year's");
        assert_eq!(next("1951-03", "2026-03-31").as_deref(), Some("2026-03"), "some day this month");
        assert_eq!(next("1951", "2026-03-31"), None, "no month is invented");
        assert_eq!(next("1952-02-29", "2027-01-01").as_deref(), Some("2027-03-01"), "no 29 February in 2027");
    }
}
