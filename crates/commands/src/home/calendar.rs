//! The month as a calendar, and the next theme day.

use chrono::{Datelike, Days, Months, NaiveDate};
use domain::{
    date::month_and_day,
    occasion::{OccasionKind, OccasionState},
};
use store::occasion::OccasionLine;

use super::wire::{CalendarDay, CalendarMark, NextThemeDay};

/// The weeks of the month of a day, each from Monday to Sunday.
pub(super) fn weeks(today: NaiveDate) -> Vec<Vec<NaiveDate>> {
    let first = today.with_day(1).unwrap_or(today);
    let after = first + Months::new(1);
    let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
    (0..6)
        .map(|week| monday + Days::new(7 * week))
        .take_while(|start| *start < after)
        .map(|start| (0..7).map(|day| start + Days::new(day)).collect())
        .collect()
}

/// The calendar with its occasions; cancelled ones don't show.
pub(super) fn marked(weeks: Vec<Vec<NaiveDate>>, today: NaiveDate, around: &[OccasionLine]) -> Vec<Vec<CalendarDay>> {
    let marks = |day: NaiveDate| {
        let shown = around.iter().filter(|line| line.day == day && line.state != OccasionState::Cancelled);
        shown
            .map(|line| CalendarMark {
                text: chief_kind(line).short_word().to_owned(),
                state: line.state,
                occasion_id: line.id,
            })
            .collect()
    };
    let day = |day: NaiveDate| CalendarDay {
        day,
        in_month: day.month() == today.month(),
        is_today: day == today,
        marks: marks(day),
    };
    weeks.into_iter().map(|week| week.into_iter().map(day).collect()).collect()
}

/// The kind an occasion of several goes by on a calendar: its theme day, else the first.
fn chief_kind(line: &OccasionLine) -> OccasionKind {
    let theme_day = line.kinds.iter().find(|kind| **kind == OccasionKind::ThemeDay);
    theme_day.or(line.kinds.first()).copied().unwrap_or(OccasionKind::Other)
}

/// The next theme day: a planned one, else the fixed day of this month or the next.
pub(super) fn next_theme_day(today: NaiveDate, fixed: Option<u32>, around: &[OccasionLine]) -> Option<NextThemeDay> {
    let theme_days = || around.iter().filter(|line| line.kinds.contains(&OccasionKind::ThemeDay));
    let planned = theme_days().find(|line| line.state == OccasionState::Planned && line.day >= today);
    let (day, occasion_id) = match planned {
        Some(line) => (line.day, Some(line.id)),
        None => {
            let held = |day: NaiveDate| {
                theme_days().any(|line| line.state == OccasionState::Held && same_month(line.day, day))
            };
            let this_month = fixed_day(today, fixed?).filter(|day| *day >= today && !held(*day));
            (this_month.or_else(|| fixed_day(today.with_day(1)? + Months::new(1), fixed?))?, None)
        }
    };
    Some(NextThemeDay { day, occasion_id, text: format!("下次主题党日 {}", month_and_day(day)) })
}

pub(super) fn same_month(one: NaiveDate, other: NaiveDate) -> bool {
    (one.year(), one.month()) == (other.year(), other.month())
}

/// A fixed day of a month; in a shorter month its last.
fn fixed_day(month: NaiveDate, fixed: u32) -> Option<NaiveDate> {
    let first = month.with_day(1)?;
    first.with_day(fixed).or_else(|| (first + Months::new(1)).pred_opt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn october_2026_has_five_weeks_from_monday() {
        let weeks = weeks(day("2026-10-27"));
        assert_eq!(weeks.len(), 5, "1 October is a Thursday");
        assert_eq!(weeks[0][0], day("2026-09-28"), "the week begins on Monday");
        assert_eq!(weeks[4][6], day("2026-11-01"), "and ends on Sunday");
    }

    #[test]
    fn without_a_plan_the_fixed_day_comes_next() {
        let next = next_theme_day(day("2026-10-27"), Some(15), &[]).unwrap();
        assert_eq!(next.text, "下次主题党日 11月15日", "the fifteenth of October is over");
        assert_eq!(
            next_theme_day(day("2027-02-01"), Some(31), &[]).unwrap().day,
            day("2027-02-28"),
            "February's last day"
        );
        assert!(next_theme_day(day("2026-10-27"), None, &[]).is_none(), "no day is fixed");
    }
}
