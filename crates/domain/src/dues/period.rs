//! The stretch a sum of dues is of: a quarter, or a whole year.

use crate::{
    compliance::Interval,
    date::{InvalidDate, Month},
};

/// A quarter of a year, or the whole of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    first: Month,
    last: Month,
}

impl Period {
    /// Of a year its quarter, 1 to 4, or all of it. Fails where there is no such quarter or year.
    pub fn new(year: i32, quarter: Option<u32>) -> Result<Self, InvalidDate> {
        let (first, last) = match quarter {
            None => (1, 12),
            Some(quarter @ 1..=4) => (quarter * 3 - 2, quarter * 3),
            Some(_) => return Err(InvalidDate),
        };
        Ok(Self { first: Month::new(year, first)?, last: Month::new(year, last)? })
    }

    /// Its first month.
    pub fn first(self) -> Month {
        self.first
    }

    /// Its last month.
    pub fn last(self) -> Month {
        self.last
    }

    /// Whether a month lies in it.
    pub fn contains(self, month: Month) -> bool {
        (self.first..=self.last).contains(&month)
    }

    /// `2026年第三季度`, `2026年度`.
    pub fn name(self) -> String {
        let year = self.first.year();
        if self.last == self.first.plus(2) {
            format!("{year}年{}", Interval::Quarter.name_of(self.first.number()))
        } else {
            format!("{year}年度")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_and_years_have_their_months_and_names() {
        for (quarter, first, last, name) in [
            (Some(1), "2026-01", "2026-03", "2026年第一季度"),
            (Some(4), "2026-10", "2026-12", "2026年第四季度"),
            (None, "2026-01", "2026-12", "2026年度"),
        ] {
            let period = Period::new(2026, quarter).unwrap();
            assert_eq!((period.first().to_string(), period.last().to_string()), (first.into(), last.into()), "{name}");
            assert_eq!(period.name(), name, "as a paper says it");
        }
        for quarter in [0, 5, u32::MAX] {
            assert!(Period::new(2026, Some(quarter)).is_err(), "there is no quarter {quarter}");
        }
    }
}
