//! In which months a member owes dues to this branch: from the month of coming to the month of leaving.

use chrono::Days;

use crate::date::{Month, PartialDate};

/// One stretch on the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// First day; none: since before this book.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
}

impl Stay {
    /// Whether dues of a month are paid here. The last day on the roster is the day before leaving; the month of
    /// leaving is still paid here.
    fn covers(self, month: Month) -> bool {
        let begun = self.from.is_none_or(|from| Month::of(from.first_day()) <= month);
        let left = |to: PartialDate| match to.is_exact() {
            true => to.last_day().checked_add_days(Days::new(1)).unwrap_or(to.last_day()),
            false => to.last_day(),
        };
        begun && self.to.is_none_or(|to| month <= Month::of(left(to)))
    }
}

/// Whether a member with these stays owes dues of a month here. One taken in pays from the month of the meeting
/// that took him in (art. 8), not of its approval.
pub fn pays_in(month: Month, joined_on: Option<PartialDate>, stays: &[Stay]) -> bool {
    let joined = joined_on.is_none_or(|joined| Month::of(joined.first_day()) <= month);
    joined && stays.iter().any(|stay| stay.covers(month))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap_or_else(|_| panic!("{text} is a date"))
    }

    fn months(joined: Option<&str>, stays: &[(Option<&str>, Option<&str>)]) -> Vec<u32> {
        let stays: Vec<Stay> = stays.iter().map(|(from, to)| Stay { from: from.map(date), to: to.map(date) }).collect();
        let paid = |month: &Month| pays_in(*month, joined.map(date), &stays);
        Month::all_of(2026).filter(paid).map(Month::number).collect()
    }

    #[test]
    fn dues_begin_with_the_meeting_and_end_with_leaving() {
        assert_eq!(months(Some("1975-07-01"), &[(None, None)]).len(), 12, "there all along");
        assert_eq!(months(Some("2026-10-31"), &[(None, None)]), [10, 11, 12], "taken in on the last of October");
        assert_eq!(months(None, &[(Some("2026-11-02"), None)]), [11, 12], "moved here in November");
        assert_eq!(months(None, &[(None, Some("2026-03-14"))]), [1, 2, 3], "left on 15 March");
        assert_eq!(months(None, &[(None, Some("2026-03-31"))]), [1, 2, 3, 4], "left on the first of April");
        assert_eq!(months(None, &[(None, Some("2026-03"))]), [1, 2, 3], "left some day in March");
        assert!(months(None, &[(None, Some("2025-06-01"))]).is_empty(), "left the year before");
        let back = [(None, Some("2026-02-10")), (Some("2026-06-20"), None)];
        assert_eq!(months(None, &back), [1, 2, 6, 7, 8, 9, 10, 11, 12], "gone and come back");
    }
}
