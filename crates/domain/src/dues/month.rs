//! How one month of one member stands.

use chrono::NaiveDate;

use super::{MonthMark, Rhythm};
use crate::{date::Month, money::Fen};

/// Due and paid of one month of one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthState {
    /// The month.
    pub month: Month,
    /// Whether dues of it are paid to this branch.
    pub on_roster: bool,
    /// What is due without reductions; none: nothing was assessed.
    pub full_due: Option<Fen>,
    /// What is due.
    pub due: Option<Fen>,
    /// What was paid towards it.
    pub paid: Fen,
    /// What was paid beyond it, of the member's own will.
    pub extra: Fen,
    /// How the member pays in it; none: nothing was assessed.
    pub rhythm: Option<Rhythm>,
}

/// As of when months are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reckoning {
    /// The day.
    pub on: NaiveDate,
    /// First month that can be owed: the branch kept its book otherwise before.
    pub since: Month,
}

impl MonthState {
    /// Whether what is not paid of it is owed: its term is over, and the book was kept then.
    pub fn is_over(&self, at: Reckoning) -> bool {
        self.month >= at.since && self.rhythm.unwrap_or(Rhythm::Monthly).term_end(self.month) < at.on
    }

    /// 未交: what is due and not paid after its term.
    pub fn owed(&self, at: Reckoning) -> Fen {
        match self.due {
            Some(due) if self.is_over(at) => (due - self.paid).or_zero(),
            _ => Fen::ZERO,
        }
    }

    /// How it stands.
    pub fn mark(&self, at: Reckoning) -> MonthMark {
        match self.due {
            // Money is shown whatever the roster says now.
            None if self.paid.0 > 0 => MonthMark::Paid,
            None if self.on_roster => MonthMark::Unassessed,
            None => MonthMark::None,
            Some(due) if self.paid.0 > 0 && self.paid >= due => MonthMark::Paid,
            Some(_) if self.paid.0 > 0 => MonthMark::Part,
            Some(due) if due.is_zero() => MonthMark::Waived,
            Some(_) if self.is_over(at) => MonthMark::Owed,
            Some(_) => MonthMark::NotYet,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(due: Option<i64>, paid: i64) -> MonthState {
        MonthState {
            month: "2026-09".parse().expect("a month"),
            on_roster: true,
            full_due: due.map(|_| Fen(2495)),
            due: due.map(Fen),
            paid: Fen(paid),
            extra: Fen::ZERO,
            rhythm: Some(Rhythm::Monthly),
        }
    }

    fn on(day: &str) -> Reckoning {
        Reckoning { on: day.parse().expect("a day"), since: "2026-01".parse().expect("a month") }
    }

    #[test]
    fn a_month_is_owed_from_the_day_after_its_term() {
        let unpaid = state(Some(2495), 0);
        assert_eq!(unpaid.mark(on("2026-09-30")), MonthMark::NotYet, "its last day");
        assert_eq!(unpaid.mark(on("2026-10-01")), MonthMark::Owed, "the day after");
        let quarterly =
            MonthState { rhythm: Some(Rhythm::Quarterly), month: "2026-07".parse().expect("one"), ..unpaid };
        assert_eq!(quarterly.mark(on("2026-09-30")), MonthMark::NotYet, "the quarter is not over");
        assert_eq!(quarterly.owed(on("2026-10-01")), Fen(2495), "now it is");
        let before = Reckoning { since: "2026-10".parse().expect("one"), ..on("2026-12-01") };
        assert_eq!((unpaid.mark(before), unpaid.owed(before)), (MonthMark::NotYet, Fen::ZERO), "before the book began");
    }

    #[test]
    fn each_mark_has_its_case() {
        let at = on("2026-10-27");
        for (state, mark, owed) in [
            (state(Some(2495), 2495), MonthMark::Paid, 0),
            (state(Some(2495), 1000), MonthMark::Part, 1495),
            (state(Some(0), 0), MonthMark::Waived, 0),
            (state(Some(0), 500), MonthMark::Paid, 0),
            (state(None, 0), MonthMark::Unassessed, 0),
            (MonthState { on_roster: false, ..state(None, 0) }, MonthMark::None, 0),
            (MonthState { on_roster: false, ..state(None, 2495) }, MonthMark::Paid, 0),
        ] {
            assert_eq!((state.mark(at), state.owed(at)), (mark, Fen(owed)), "{state:?}");
        }
    }
}
