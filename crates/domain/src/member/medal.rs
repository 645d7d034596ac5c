//! The medal 光荣在党50年 (domain.md 3.6): given once a year for 1 July to living members of fifty years'
//! standing.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Member, StandingStart, standing_start};

/// Years of standing it takes.
const YEARS: i32 = 50;

/// Where a member stands with the medal. The cut-off of each year is that year's notice; 1 July is usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Medal {
    /// The first year whose 1 July finds fifty years complete.
    pub year: i32,
    /// Whether that 1 July has come on the day asked about.
    pub reached: bool,
    /// Whether it hangs on a part of the date that is not known (约).
    pub about: bool,
    /// Whether it was given.
    pub given: bool,
}

/// When a member reaches the medal, seen from `day`. None while the standing is not settled.
pub fn medal(member: &Member, day: NaiveDate) -> Option<Medal> {
    let StandingStart::From(from, _) = standing_start(member) else { return None };
    let first_year = |from: NaiveDate| {
        let fifty_years = from.year() + YEARS;
        if (from.month(), from.day()) <= (7, 1) { fifty_years } else { fifty_years + 1 }
    };
    let year = first_year(from.first_day());
    let reached = NaiveDate::from_ymd_opt(year, 7, 1).is_some_and(|first_of_july| first_of_july <= day);
    Some(Medal { year, reached, about: first_year(from.last_day()) != year, given: member.medal_given })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reached(confirmed: &str, day: &str) -> Option<(i32, bool, bool)> {
        let member = Member { confirmed_on: confirmed.parse().ok(), ..Member::default() };
        medal(&member, day.parse().expect("a day")).map(|medal| (medal.year, medal.reached, medal.about))
    }

    #[test]
    fn fifty_years_by_the_first_of_july() {
        assert_eq!(reached("1971-07-01", "2021-07-01"), Some((2021, true, false)), "just complete");
        assert_eq!(reached("1971-07-02", "2021-07-01"), Some((2022, false, false)), "a day late waits a year");
        assert_eq!(reached("1976-05", "2026-06-30"), Some((2026, false, false)), "1 July has not come");
        assert_eq!(reached("1976", "2026-10-31"), Some((2026, true, true)), "it hangs on the month");
        assert_eq!(reached("", "2026-10-31"), None, "no standing, no year");
    }
}
