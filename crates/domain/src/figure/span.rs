//! Of which days a figure is told, and beside which others.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    date::{DayRange, InvalidDate, Month},
    submission::ReportingPeriod,
};

/// A stretch of days with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "span", rename_all = "snake_case")]
pub enum FigureSpan {
    /// A month.
    Month {
        /// Which.
        month: Month,
    },
    /// A quarter.
    Quarter {
        /// Its year.
        year: i32,
        /// 1 to 4.
        quarter: u32,
    },
    /// 上半年, 下半年.
    HalfYear {
        /// Its year.
        year: i32,
        /// 1 or 2.
        half: u32,
    },
    /// A year.
    Year {
        /// Which.
        year: i32,
    },
    /// From a day to another.
    Days {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
}

crate::words!(
    /// The stretches a figure is told of, side by side (domain.md 5.36).
    FigureColumn {
        /// The span asked for.
        This = "本期",
        /// From 1 January of the span's year to its last day.
        YearSoFar = "本年累计",
        /// The same days of the year before.
        SameLastYear = "上年同期",
        /// The whole year before.
        LastYear = "上年全年",
    }
);

impl FigureSpan {
    /// Its days. Fails for a quarter, half or year that is none, and for days that run backwards.
    pub fn days(self) -> Result<DayRange, InvalidDate> {
        if let Self::Days { from, to } = self {
            return DayRange::new(from, to);
        }
        let period = self.reporting_period()?;
        Ok(DayRange::of_months(period.first_month(), period.last_month()))
    }

    /// Its days up to the end of the month that runs: of what has not come there is nothing to tell. A span that has
    /// not begun keeps its days.
    pub fn days_begun(self, today: NaiveDate) -> Result<DayRange, InvalidDate> {
        let days = self.days()?;
        Ok(DayRange::new(days.from(), days.to().min(Month::of(today).last_day())).unwrap_or(days))
    }

    /// What it is told of, with the stretches beside it. Of a year, the year so far is the year itself, and the same
    /// days of the year before are the whole of it once the year is over: neither is told twice.
    pub fn columns(self, today: NaiveDate) -> Result<Vec<(FigureColumn, DayRange)>, InvalidDate> {
        let this = self.days_begun(today)?;
        let year = |year| Ok(DayRange::of_months(Month::new(year, 1)?, Month::new(year, 12)?));
        let so_far = DayRange::new(year(this.to().year())?.from(), this.to())?;
        let mut columns = vec![(FigureColumn::This, this)];
        for (column, days) in [
            (FigureColumn::YearSoFar, so_far),
            (FigureColumn::SameLastYear, this.a_year_earlier()),
            (FigureColumn::LastYear, year(this.to().year() - 1)?),
        ] {
            if columns.iter().all(|(_, told)| *told != days) {
                columns.push((column, days));
            }
        }
        Ok(columns)
    }

    /// The 所属期 of a return of it. Fails for days of one's own, which no return is of, and as [`Self::days`] does.
    pub fn reporting_period(self) -> Result<ReportingPeriod, InvalidDate> {
        match self {
            Self::Month { month } => Ok(ReportingPeriod::month(month)),
            Self::Quarter { year, quarter } => ReportingPeriod::quarter(year, quarter),
            Self::HalfYear { year, half } => ReportingPeriod::half(year, half),
            Self::Year { year } => ReportingPeriod::year(year),
            Self::Days { .. } => Err(InvalidDate),
        }
    }

    /// `2026年10月`, `2026年第四季度`, `2026年上半年`, `2026年`, `2026年10月1日至2026年10月15日`.
    pub fn title(self) -> String {
        match self {
            Self::Days { from, to } => DayRange::new(from, to).map(DayRange::in_chinese).unwrap_or_default(),
            of_calendar => of_calendar.reporting_period().map(ReportingPeriod::in_chinese).unwrap_or_default(),
        }
    }

    /// What it is called where its name stands elsewhere: `本月`, `本季度`, `本半年`, `本年`, `本期`.
    pub fn own_word(self) -> &'static str {
        match self {
            Self::Month { .. } => "本月",
            Self::Quarter { .. } => "本季度",
            Self::HalfYear { .. } => "本半年",
            Self::Year { .. } => "本年",
            Self::Days { .. } => FigureColumn::This.word(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn columns(span: FigureSpan, today: &str) -> Vec<String> {
        let columns = span.columns(day(today)).expect("a span");
        columns.iter().map(|(column, days)| format!("{column} {} {}", days.from(), days.to())).collect()
    }

    #[test]
    fn a_return_is_of_a_stretch_of_the_calendar() {
        for (span, period) in [
            (FigureSpan::Month { month: "2026-10".parse().expect("a month") }, "2026-10"),
            (FigureSpan::Quarter { year: 2026, quarter: 3 }, "2026-Q3"),
            (FigureSpan::HalfYear { year: 2026, half: 1 }, "2026-H1"),
            (FigureSpan::Year { year: 2026 }, "2026"),
        ] {
            let told = span.reporting_period().expect("a period");
            assert_eq!(told.to_string(), period, "{}", span.title());
            assert_eq!(told.in_chinese(), span.title(), "called the same everywhere");
            let days = span.days().expect("days");
            assert_eq!((told.first_day(), told.last_day()), (days.from(), days.to()), "and of the same days");
        }
        for none in [
            FigureSpan::Quarter { year: 2026, quarter: 5 },
            FigureSpan::Days { from: day("2026-10-01"), to: day("2026-10-15") },
        ] {
            assert!(none.reporting_period().is_err(), "{none:?} is no 所属期");
        }
    }

    #[test]
    fn a_month_stands_beside_its_year_and_the_year_before() {
        let october = FigureSpan::Month { month: "2026-10".parse().expect("a month") };
        let expected = [
            "本期 2026-10-01 2026-10-31",
            "本年累计 2026-01-01 2026-10-31",
            "上年同期 2025-10-01 2025-10-31",
            "上年全年 2025-01-01 2025-12-31",
        ];
        assert_eq!(columns(october, "2026-10-05"), expected, "the month's own days, whatever today is");
        let february = FigureSpan::Month { month: "2024-02".parse().expect("a month") };
        assert_eq!(columns(february, "2026-10-05")[0], "本期 2024-02-01 2024-02-29", "the leap day is in it");
        assert_eq!(columns(february, "2026-10-05")[2], "上年同期 2023-02-01 2023-02-28", "and has none before it");
    }

    #[test]
    fn a_year_that_runs_is_told_as_far_as_it_has_come() {
        let year = FigureSpan::Year { year: 2026 };
        let running =
            ["本期 2026-01-01 2026-10-31", "上年同期 2025-01-01 2025-10-31", "上年全年 2025-01-01 2025-12-31"];
        assert_eq!(columns(year, "2026-10-27"), running, "compared with as much of the year before");
        let over = ["本期 2026-01-01 2026-12-31", "上年同期 2025-01-01 2025-12-31"];
        assert_eq!(columns(year, "2027-02-01"), over, "nothing is told twice");
        assert_eq!(columns(year, "2025-05-01")[0], "本期 2026-01-01 2026-12-31", "one that has not begun");
    }

    #[test]
    fn what_is_no_quarter_and_what_runs_backwards_is_refused() {
        let last = FigureSpan::Quarter { year: 2026, quarter: 4 };
        assert_eq!(columns(last, "2027-01-01")[0], "本期 2026-10-01 2026-12-31", "October to December");
        assert_eq!((last.title(), last.own_word()), ("2026年第四季度".to_owned(), "本季度"), "as people say it");
        for wrong in [
            FigureSpan::Quarter { year: 2026, quarter: 5 },
            FigureSpan::HalfYear { year: 2026, half: 0 },
            FigureSpan::Year { year: 0 },
            FigureSpan::Days { from: day("2026-10-02"), to: day("2026-10-01") },
        ] {
            assert_eq!(wrong.columns(day("2026-10-27")), Err(InvalidDate), "{wrong:?}");
        }
    }
}
