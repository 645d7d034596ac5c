//! When a month's dues must have been paid, by the member's rhythm (交纳周期; art. 12).

use chrono::NaiveDate;

use super::Rhythm;
use crate::date::Month;

impl Rhythm {
    /// How many months are paid at a time.
    pub const fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
        }
    }

    /// First and last month of the term a month lies in.
    pub fn term_of(self, month: Month) -> (Month, Month) {
        let length = self.months();
        let into = (month.number() - 1) % length;
        let first = month.plus(-into.cast_signed());
        (first, first.plus(length.cast_signed() - 1))
    }

    /// Last day of the term a month lies in; from the day after it, what is not paid is owed.
    pub fn term_end(self, month: Month) -> NaiveDate {
        self.term_of(month).1.last_day()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_ends_with_its_month_quarter_or_half_year() {
        for (rhythm, month, first, end) in [
            (Rhythm::Monthly, "2026-02", "2026-02", "2026-02-28"),
            (Rhythm::Quarterly, "2026-02", "2026-01", "2026-03-31"),
            (Rhythm::Quarterly, "2026-10", "2026-10", "2026-12-31"),
            (Rhythm::HalfYearly, "2026-06", "2026-01", "2026-06-30"),
            (Rhythm::HalfYearly, "2026-07", "2026-07", "2026-12-31"),
        ] {
            let month: Month = month.parse().expect("a month");
            assert_eq!(rhythm.term_of(month).0.to_string(), first, "{rhythm} {month} begins");
            assert_eq!(rhythm.term_end(month).to_string(), end, "{rhythm} {month} ends");
        }
    }
}
