//! How long nobody has been in contact with a member (防失联).

use chrono::{Days, Months, NaiveDate};

use crate::words;

words! {
    /// How far it has come: from six months on a member counts as lost, once looking for them was in vain (domain.md
    /// 2.6 and I02: 90 days, 150 days, six months).
    ContactGap {
        /// 90 days.
        Ninety = "满90天",
        /// 150 days.
        HundredFifty = "满150天",
        /// Six months.
        HalfYear = "满6个月",
    }
}

impl ContactGap {
    /// The gap on a day since the last contact; none before 90 days.
    pub fn on(day: NaiveDate, last: NaiveDate) -> Option<Self> {
        let passed = |from: Option<NaiveDate>| from.is_some_and(|from| from <= day);
        if passed(last.checked_add_months(Months::new(6))) {
            Some(Self::HalfYear)
        } else if passed(last.checked_add_days(Days::new(150))) {
            Some(Self::HundredFifty)
        } else {
            passed(last.checked_add_days(Days::new(90))).then_some(Self::Ninety)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ninety_days_a_hundred_and_fifty_six_months() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let on = |today: &str| ContactGap::on(day(today), day("2026-01-31"));
        assert_eq!(on("2026-04-30"), None, "89 days");
        assert_eq!(on("2026-05-01"), Some(ContactGap::Ninety), "90 days");
        assert_eq!(on("2026-06-29"), Some(ContactGap::Ninety), "149 days");
        assert_eq!(on("2026-06-30"), Some(ContactGap::HundredFifty), "150 days");
        assert_eq!(on("2026-07-30"), Some(ContactGap::HundredFifty), "a day before six months");
        assert_eq!(on("2026-07-31"), Some(ContactGap::HalfYear), "six months by the calendar");
    }
}
