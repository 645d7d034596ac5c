//! Handing the book of a year in: looked at by the superior, given back, put away.

use chrono::NaiveDate;

crate::words!(
    /// How far the book of a year has come.
    FilingState {
        /// Nothing was noted of it yet.
        NotHandedIn = "未送检",
        /// Handed in to be looked at.
        HandedIn = "送检",
        /// Given back, to be put right.
        Returned = "退回",
        /// Put away for good.
        Archived = "归档",
    }
);

impl FilingState {
    /// What can be noted next. A branch whose superior looks at no books puts its own away at once; one that was
    /// put away may still be given back.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::NotHandedIn => &[Self::HandedIn, Self::Archived],
            Self::HandedIn => &[Self::Returned, Self::Archived],
            Self::Returned => &[Self::HandedIn],
            Self::Archived => &[Self::Returned],
        }
    }
}

/// The day by which the book of a year is handed in: 10 January after it (工作手册).
pub fn due_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year + 1, 1, 10).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_book_is_handed_in_given_back_and_put_away() {
        use FilingState::*;
        let way = [NotHandedIn, HandedIn, Returned, HandedIn, Archived];
        for step in way.windows(2) {
            assert!(step[0].next().contains(&step[1]), "{} after {}", step[1], step[0]);
        }
        assert!(!NotHandedIn.next().contains(&Returned), "what was never handed in can't be given back");
        assert!(!Returned.next().contains(&Archived), "what was given back is handed in again first");
        for state in FilingState::ALL {
            assert!(!state.next().contains(state), "{state} is not noted twice");
            assert!(!state.next().contains(&NotHandedIn), "a step that was taken is not a step back to none");
        }
    }

    #[test]
    fn the_book_of_2026_is_due_on_10_january_2027() {
        assert_eq!(due_day(2026).to_string(), "2027-01-10", "the handbook's norm");
    }
}
