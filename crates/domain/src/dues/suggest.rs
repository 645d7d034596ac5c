use super::MonthStand;
use crate::{date::Month, dues::Rhythm};

/// What is suggested to be collected of a member.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggested {
    /// The months that still ask for something, the earliest first.
    pub months: Vec<MonthStand>,
    /// Whether all that falls due through the month was paid already, so that these are of the next term.
    pub paid_already: bool,
}

/// What to collect through a month: all that is open of terms which end by then (a month, a quarter, a half-year);
/// where nothing is, the next term that asks for something.
pub fn suggested(stands: &[MonthStand], rhythm: Rhythm, through: Month) -> Suggested {
    let open: Vec<MonthStand> = stands.iter().filter(|stand| !stand.open().is_zero()).copied().collect();
    let ended: Vec<MonthStand> =
        open.iter().filter(|stand| rhythm.term_of(stand.month).1 <= through).copied().collect();
    if !ended.is_empty() {
        return Suggested { months: ended, paid_already: false };
    }
    let Some(first) = open.first() else { return Suggested { months: Vec::new(), paid_already: true } };
    let term = rhythm.term_of(first.month);
    let months: Vec<MonthStand> = open.iter().filter(|stand| rhythm.term_of(stand.month) == term).copied().collect();
    Suggested { paid_already: through < term.0, months }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Fen;

    /// Twenty 元 a month through the year, paid up to a month.
    fn paid_up_to(month: i32) -> Vec<MonthStand> {
        let paid = |number: u32| if number.cast_signed() <= month { Fen(2000) } else { Fen::ZERO };
        Month::all_of(2026)
            .map(|one| MonthStand { month: one, due: Some(Fen(2000)), paid: paid(one.number()) })
            .collect()
    }

    #[test]
    fn what_falls_due_by_the_rhythm_is_suggested() {
        let october: Month = "2026-10".parse().unwrap();
        for (rhythm, paid, months, paid_already) in [
            (Rhythm::Monthly, 8, vec![9, 10], false),
            (Rhythm::Monthly, 9, vec![10], false),
            (Rhythm::Monthly, 10, vec![11], true),
            (Rhythm::Quarterly, 6, vec![7, 8, 9], false),
            (Rhythm::Quarterly, 9, vec![10, 11, 12], false),
            (Rhythm::HalfYearly, 6, vec![7, 8, 9, 10, 11, 12], false),
            (Rhythm::HalfYearly, 3, vec![4, 5, 6], false),
            (Rhythm::Monthly, 12, vec![], true),
        ] {
            let suggested = suggested(&paid_up_to(paid), rhythm, october);
            let told: Vec<u32> = suggested.months.iter().map(|stand| stand.month.number()).collect();
            assert_eq!((told, suggested.paid_already), (months, paid_already), "{rhythm}, paid up to {paid}");
        }
    }
}
