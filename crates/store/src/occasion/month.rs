//! The occasions a month's sheet tells (FORMS.md 1): held, missed and planned.

use chrono::{Days, Months, NaiveDate};
use domain::{
    attendance::Counts,
    occasion::{OccasionDraft, OccasionState},
};

use super::{OccasionLine, get, on_days};
use crate::{
    Db, Error,
    attendance::{self, MissedRow},
};

/// Somebody who missed one of the month's occasions.
pub type Missed = MissedRow;

/// One month of organisation life.
#[derive(Debug, Clone)]
pub struct MonthLife {
    /// First day of the month.
    pub first: NaiveDate,
    /// What was held, in order of time.
    pub occasions: Vec<MonthOccasion>,
    /// Who missed what, in the same order.
    pub missed: Vec<Missed>,
    /// What is planned for the next month.
    pub next: Vec<OccasionLine>,
}

/// One held occasion of the month.
#[derive(Debug, Clone)]
pub struct MonthOccasion {
    /// As in the list.
    pub line: OccasionLine,
    /// Its content.
    pub draft: OccasionDraft,
    /// Expected, present, on leave and absent.
    pub counts: Counts,
}

/// A month (1–12) of a year.
///
/// Fails with `occasion.month` for a month the calendar does not have.
pub fn month(db: &Db, year: i32, month: u32) -> Result<MonthLife, Error> {
    let first = NaiveDate::from_ymd_opt(year, month, 1);
    let after = first.and_then(|first| first.checked_add_months(Months::new(1)));
    let later = first.and_then(|first| first.checked_add_months(Months::new(2)));
    let (Some(first), Some(after), Some(later)) = (first, after, later) else {
        let title = format!("没有 {year}年{month}月 这个月份");
        return Err(Error::refused("occasion.month", title, "请选 1 到 12 月。"));
    };
    let last = after - Days::new(1);
    let occasions = on_days(db, first, last)?
        .into_iter()
        .filter(|line| line.state == OccasionState::Held)
        .map(|line| {
            let draft = get(db, line.id)?.draft;
            let counts = line.counts.unwrap_or_default();
            Ok(MonthOccasion { line, draft, counts })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let next = on_days(db, after, later - Days::new(1))?;
    Ok(MonthLife {
        first,
        occasions,
        missed: attendance::missed_between(db, first, last)?,
        next: next.into_iter().filter(|line| line.state == OccasionState::Planned).collect(),
    })
}
