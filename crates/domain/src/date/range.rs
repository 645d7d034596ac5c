//! The days from one to another.

use chrono::{Months, NaiveDate};

use super::{InvalidDate, Month, year_month_day};

/// The days from one to another, both included; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DayRange {
    /// First day.
    from: NaiveDate,
    /// Last day.
    to: NaiveDate,
}

impl DayRange {
    /// From a day to another that does not lie before it.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, InvalidDate> {
        if from <= to { Ok(Self { from, to }) } else { Err(InvalidDate) }
    }

    /// One day.
    pub fn of_day(day: NaiveDate) -> Self {
        Self { from: day, to: day }
    }

    /// The days of some months; of the first alone when the last lies before it.
    pub fn of_months(first: Month, last: Month) -> Self {
        Self { from: first.first_day(), to: last.max(first).last_day() }
    }

    /// The days of a month.
    pub fn of_month(month: Month) -> Self {
        Self::of_months(month, month)
    }

    /// First day.
    pub fn from(self) -> NaiveDate {
        self.from
    }

    /// Last day.
    pub fn to(self) -> NaiveDate {
        self.to
    }

    /// The day before the first.
    pub fn day_before(self) -> NaiveDate {
        self.from.pred_opt().unwrap_or(self.from)
    }

    /// The day after the last.
    pub fn day_after(self) -> NaiveDate {
        self.to.succ_opt().unwrap_or(self.to)
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// The months whose last day lies in it, the earliest first: those that are over when it is.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let (first, last) = (Month::of(self.from), Month::of(self.to));
        let last = if last.last_day() == self.to { last } else { last.plus(-1) };
        first.through(last)
    }

    /// The same days a year earlier. The end of a month stays the end of the month: 28 February 2025 becomes
    /// 29 February 2024.
    pub fn a_year_earlier(self) -> Self {
        let earlier = |day: NaiveDate| day.checked_sub_months(Months::new(12)).unwrap_or(day);
        let month = Month::of(self.to);
        let to = if month.last_day() == self.to { month.plus(-12).last_day() } else { earlier(self.to) };
        Self { from: earlier(self.from), to }
    }

    /// The least range that holds both.
    pub fn with(self, other: Self) -> Self {
        Self { from: self.from.min(other.from), to: self.to.max(other.to) }
    }

    /// `2026年10月1日至2026年10月15日`, or the one day.
    pub fn in_chinese(self) -> String {
        match self.from == self.to {
            true => year_month_day(self.from),
            false => format!("{}至{}", year_month_day(self.from), year_month_day(self.to)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn range(from: &str, to: &str) -> DayRange {
        DayRange::new(from.parse().expect("a day"), to.parse().expect("a day")).expect("in order")
    }

    #[test]
    fn a_leap_day_has_its_place_in_the_year_before_and_after() {
        assert_eq!(range("2025-02-01", "2025-02-28").a_year_earlier(), range("2024-02-01", "2024-02-29"), "all of it");
        assert_eq!(range("2024-02-01", "2024-02-29").a_year_earlier(), range("2023-02-01", "2023-02-28"), "all of it");
        assert_eq!(
            range("2024-02-29", "2024-03-10").a_year_earlier(),
            range("2023-02-28", "2023-03-10"),
            "no such day"
        );
        assert_eq!(range("2025-02-10", "2025-02-27").a_year_earlier(), range("2024-02-10", "2024-02-27"), "as it is");
    }

    #[test]
    fn a_month_is_in_it_when_its_last_day_is() {
        let months = |range: DayRange| range.months().map(|month| month.to_string()).collect::<Vec<_>>();
        assert_eq!(months(range("2026-10-01", "2026-10-31")), ["2026-10"], "a month");
        assert_eq!(months(range("2026-10-20", "2026-12-30")), ["2026-10", "2026-11"], "December is not over");
        assert_eq!(months(range("2026-10-01", "2026-10-30")), [""; 0], "nor is October");
    }

    #[test]
    fn backwards_there_are_no_days() {
        let day = |text: &str| text.parse().expect("a day");
        assert_eq!(
            DayRange::new(day("2026-10-02"), day("2026-10-01")),
            Err(InvalidDate),
            "the end before the beginning"
        );
        assert_eq!(
            DayRange::new(day("2026-10-01"), day("2026-10-01")),
            Ok(DayRange::of_day(day("2026-10-01"))),
            "a day"
        );
    }

    proptest! {
        #[test]
        fn ranges_side_by_side_share_no_month_and_lose_none(start in 0i64..2000, first in 0i64..400, second in 0i64..400) {
            let day = |after: i64| NaiveDate::default() + chrono::Duration::days(after);
            let left = DayRange::new(day(start), day(start + first)).expect("in order");
            let right = DayRange::new(left.day_after(), day(start + first + 1 + second)).expect("in order");
            let both: Vec<Month> = left.with(right).months().collect();
            let apart: Vec<Month> = left.months().chain(right.months()).collect();
            prop_assert_eq!(both, apart, "what is counted of each is counted of both");
        }
    }
}
