//! From one day to another, or until further notice.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::PartialDate;

/// A stretch of days in which something held: a status, a post, membership of a group.
///
/// `from` is its first day, `to` its last; an open period has no `to`. Periods with the same
/// subject may not overlap; the store refuses two open ones of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Period {
    /// First day.
    pub from: PartialDate,
    /// Last day, itself included; none while it lasts.
    pub to: Option<PartialDate>,
}

impl Period {
    /// A period that lasts.
    pub fn since(from: PartialDate) -> Self {
        Self { from, to: None }
    }

    /// Whether it held on `day`. A partial end counts to the end of its month or year.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        held_on(Some(self.from), self.to, day)
    }
}

/// Whether something that held `from` (none: since before the records) `to` its last day (none: it
/// still does) held on `day`. A partial end counts to the end of its month or year.
pub fn held_on(from: Option<PartialDate>, to: Option<PartialDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from.first_day() <= day) && to.is_none_or(|to| to.last_day() >= day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: Option<&str>) -> Period {
        let date = |text: &str| text.parse().unwrap_or_else(|_| panic!("{text} is a date"));
        Period { from: date(from), to: to.map(date) }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a day"))
    }

    #[test]
    fn holds_from_its_first_to_its_last_day() {
        let term = period("2023-05-10", Some("2026-05-09"));
        assert!(!term.holds_on(day("2023-05-09")), "the day before it began");
        assert!(term.holds_on(day("2023-05-10")), "its first day");
        assert!(term.holds_on(day("2026-05-09")), "its last day");
        assert!(!term.holds_on(day("2026-05-10")), "the day after");
    }

    #[test]
    fn a_month_as_end_counts_whole() {
        assert!(period("2020", Some("2024-06")).holds_on(day("2024-06-30")), "left some day in June");
        assert!(!period("2020", Some("2024-06")).holds_on(day("2024-07-01")), "July is past it");
    }
}
