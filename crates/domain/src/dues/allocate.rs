//! How a sum is spread over months.

use std::collections::BTreeMap;

use crate::{
    date::Month,
    dues::{Difference, Nature},
    money::Fen,
};

/// From here on it is 大额党费, handed up whole and kept in a register of its own (党费规定 art. 11).
pub const LARGE: Fen = Fen::yuan(1000);

/// How many months dues may be paid ahead or behind without a question (art. 12; domain.md 2.3).
const NEAR: i32 = 6;

/// Whether dues of a month are handed over more than six months early or late.
pub fn is_far(month: Month, received: Month) -> bool {
    month.since(received).abs() > NEAR
}

/// How a month stands before a sum is spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthStand {
    /// The month.
    pub month: Month,
    /// What is to be paid of it, after reductions; none: not on the roster, or not assessed.
    pub due: Option<Fen>,
    /// What was paid towards it.
    pub paid: Fen,
}

impl MonthStand {
    /// What it still asks for.
    pub fn open(&self) -> Fen {
        (self.due.unwrap_or_default() - self.paid).or_zero()
    }
}

/// What a month gets of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// The month.
    pub month: Month,
    /// Towards what is due, or more.
    pub nature: Nature,
    /// Never zero; of a correction it may be negative.
    pub amount: Fen,
}

/// Why a sum can't be spread without being asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// Of this month nothing was to be paid, or nobody set down what.
    NotAssessed(Month),
    /// Of no month near was anything to be paid.
    NothingAssessed,
    /// It is not what its months ask for.
    Differs {
        /// What they ask for.
        asked: Fen,
        /// The last of the months.
        last: Month,
    },
}

/// Spreads a sum over chosen months: the earliest first. What is less than they ask for has to be said to be
/// 部分交纳; what is more, 自愿多交, goes to the last of them.
pub fn over_chosen(amount: Fen, chosen: &[MonthStand], difference: Option<Difference>) -> Result<Vec<Part>, Misfit> {
    let last = chosen.last().ok_or(Misfit::NothingAssessed)?.month;
    if let Some(strange) = chosen.iter().find(|stand| stand.due.is_none()) {
        return Err(Misfit::NotAssessed(strange.month));
    }
    let asked: Fen = chosen.iter().map(MonthStand::open).sum();
    let fits = match difference {
        _ if amount == asked => true,
        Some(Difference::Part) => amount < asked,
        Some(Difference::Extra) => amount > asked,
        None => false,
    };
    if fits { Ok(fill(amount, chosen, last)) } else { Err(Misfit::Differs { asked, last }) }
}

/// Spreads a sum over what is open from the oldest month on, then ahead. It has to come out even at the end of a
/// month, or be said to be 部分交纳; 自愿多交 is what is left when all months up to that of the handing-over are paid.
pub fn oldest_first(
    amount: Fen,
    stands: &[MonthStand],
    received: Month,
    difference: Option<Difference>,
) -> Result<Vec<Part>, Misfit> {
    if stands.iter().all(|stand| stand.due.is_none()) {
        return Err(Misfit::NothingAssessed);
    }
    let open: Vec<MonthStand> = stands.iter().filter(|stand| !stand.open().is_zero()).copied().collect();
    if difference == Some(Difference::Extra) {
        let now: Vec<MonthStand> = open.into_iter().filter(|stand| stand.month <= received).collect();
        let asked: Fen = now.iter().map(MonthStand::open).sum();
        let last = now.last().map_or(received, |stand| stand.month);
        return if amount >= asked { Ok(fill(amount, &now, last)) } else { Err(Misfit::Differs { asked, last }) };
    }
    let (mut asked, mut last) = (Fen::ZERO, received);
    for stand in &open {
        asked += stand.open();
        last = stand.month;
        if amount <= asked {
            break;
        }
    }
    let fits = amount == asked || (amount < asked && difference == Some(Difference::Part));
    if fits { Ok(fill(amount, &open, last)) } else { Err(Misfit::Differs { asked, last }) }
}

/// Fills what is open, the earliest month first; what is left over goes to `last` as 多交.
pub fn fill(amount: Fen, stands: &[MonthStand], last: Month) -> Vec<Part> {
    let mut left = amount;
    let mut parts = Vec::new();
    for stand in stands {
        let part = stand.open().min(left);
        if part > Fen::ZERO {
            parts.push(Part { month: stand.month, nature: Nature::Due, amount: part });
            left -= part;
        }
    }
    if !left.is_zero() {
        parts.push(Part { month: last, nature: Nature::Extra, amount: left });
    }
    parts
}

/// What a correction adds so that `old` becomes `new`, month by month.
pub fn difference_of(new: &[Part], old: &[Part]) -> Vec<Part> {
    let mut sums: BTreeMap<(Month, Nature), Fen> = BTreeMap::new();
    for part in new {
        *sums.entry((part.month, part.nature)).or_default() += part.amount;
    }
    for part in old {
        *sums.entry((part.month, part.nature)).or_default() -= part.amount;
    }
    let parts = sums.into_iter().filter(|(_, amount)| !amount.is_zero());
    parts.map(|((month, nature), amount)| Part { month, nature, amount }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    fn stand(text: &str, due: i64, paid: i64) -> MonthStand {
        MonthStand { month: month(text), due: Some(Fen(due)), paid: Fen(paid) }
    }

    fn told(parts: &[Part]) -> Vec<String> {
        parts.iter().map(|part| format!("{} {} {}", part.month, part.nature, part.amount)).collect()
    }

    #[test]
    fn a_sum_goes_to_the_oldest_open_months_and_then_ahead() {
        let stands = [stand("2026-08", 2000, 2000), stand("2026-09", 2000, 500), stand("2026-10", 2000, 0)];
        let october = month("2026-10");
        let even = oldest_first(Fen(3500), &stands, october, None).unwrap();
        assert_eq!(told(&even), ["2026-09 应交 15.00", "2026-10 应交 20.00"], "August was paid");
        let uneven = oldest_first(Fen(3000), &stands, october, None);
        assert_eq!(uneven, Err(Misfit::Differs { asked: Fen(3500), last: october }), "between two months it is asked");
        let part = oldest_first(Fen(3000), &stands, october, Some(Difference::Part)).unwrap();
        assert_eq!(told(&part), ["2026-09 应交 15.00", "2026-10 应交 15.00"], "a part of October");
        let extra = oldest_first(Fen(5000), &stands, october, Some(Difference::Extra)).unwrap();
        assert_eq!(told(&extra)[2], "2026-10 多交 15.00", "what is over is of the member's own will");
        assert!(
            oldest_first(Fen(3000), &stands, october, Some(Difference::Extra)).is_err(),
            "nothing is 多交 while something is owed"
        );
    }

    #[test]
    fn what_is_paid_of_ones_own_will_is_not_taken_for_months_to_come() {
        let stands = [stand("2026-10", 2000, 0), stand("2026-11", 2000, 0)];
        let extra = oldest_first(Fen(4000), &stands, month("2026-10"), Some(Difference::Extra)).unwrap();
        assert_eq!(told(&extra), ["2026-10 应交 20.00", "2026-10 多交 20.00"], "November stays to be paid");
        let ahead = oldest_first(Fen(4000), &stands, month("2026-10"), None).unwrap();
        assert_eq!(told(&ahead), ["2026-10 应交 20.00", "2026-11 应交 20.00"], "said nothing, it is ahead");
    }

    #[test]
    fn chosen_months_get_what_they_ask_for() {
        let chosen = [stand("2026-09", 2000, 0), stand("2026-10", 2000, 0)];
        for (amount, difference, expected) in [
            (4000, None, Ok(2)),
            (3000, None, Err(Misfit::Differs { asked: Fen(4000), last: month("2026-10") })),
            (3000, Some(Difference::Part), Ok(2)),
            (3000, Some(Difference::Extra), Err(Misfit::Differs { asked: Fen(4000), last: month("2026-10") })),
            (5000, Some(Difference::Extra), Ok(3)),
            (5000, Some(Difference::Part), Err(Misfit::Differs { asked: Fen(4000), last: month("2026-10") })),
        ] {
            let spread = over_chosen(Fen(amount), &chosen, difference).map(|parts| parts.len());
            assert_eq!(spread, expected, "{amount} {difference:?}");
        }
        let unassessed = [MonthStand { month: month("2026-10"), due: None, paid: Fen::ZERO }];
        assert_eq!(
            over_chosen(Fen(2000), &unassessed, Some(Difference::Extra)),
            Err(Misfit::NotAssessed(month("2026-10"))),
            "without an assessment nobody knows what it is"
        );
    }

    #[test]
    fn seven_months_away_is_far() {
        let received = month("2026-10");
        for (text, far) in [("2026-04", false), ("2026-03", true), ("2027-04", false), ("2027-05", true)] {
            assert_eq!(is_far(month(text), received), far, "{text}");
        }
    }

    fn stands() -> impl Strategy<Value = Vec<MonthStand>> {
        prop::collection::vec((prop::option::weighted(0.9, 0i64..6000), 0i64..7000), 1..24).prop_map(|months| {
            let first = month("2025-06");
            let stand = |(place, (due, paid)): (usize, (Option<i64>, i64))| MonthStand {
                month: first.plus(i32::try_from(place).unwrap()),
                due: due.map(Fen),
                paid: Fen(paid),
            };
            months.into_iter().enumerate().map(stand).collect()
        })
    }

    fn differences() -> impl Strategy<Value = Option<Difference>> {
        prop_oneof![Just(None), Just(Some(Difference::Part)), Just(Some(Difference::Extra))]
    }

    fn open_of(stands: &[MonthStand], part: &Part) -> Fen {
        stands.iter().find(|stand| stand.month == part.month).map(MonthStand::open).unwrap_or_default()
    }

    proptest! {
        #[test]
        fn parts_add_up_and_no_month_gets_more_than_it_asks(
            stands in stands(), amount in 1i64..120_000, difference in differences(), chosen in any::<bool>(),
        ) {
            let received = month("2026-06");
            let spread = if chosen {
                over_chosen(Fen(amount), &stands, difference)
            } else {
                oldest_first(Fen(amount), &stands, received, difference)
            };
            if let Ok(parts) = spread {
                prop_assert_eq!(parts.iter().map(|part| part.amount).sum::<Fen>(), Fen(amount), "all of it is spread");
                for part in &parts {
                    prop_assert!(part.amount > Fen::ZERO, "{:?} gets something", part);
                    let more = part.nature == Nature::Due && part.amount > open_of(&stands, part);
                    prop_assert!(!more, "{:?} gets what it asks for at most", part);
                    prop_assert!(part.nature == Nature::Due || difference == Some(Difference::Extra), "{:?}", part);
                }
            }
        }

        #[test]
        fn a_correction_leads_from_the_old_to_the_new(stands in stands(), old in 0i64..90_000, new in 0i64..90_000) {
            let last = stands[stands.len() - 1].month;
            let (old_parts, new_parts) = (fill(Fen(old), &stands, last), fill(Fen(new), &stands, last));
            let parts = difference_of(&new_parts, &old_parts);
            prop_assert_eq!(parts.iter().map(|part| part.amount).sum::<Fen>(), Fen(new - old), "the difference");
            prop_assert!(parts.iter().all(|part| !part.amount.is_zero()), "no empty part");
            let both: Vec<Part> = old_parts.into_iter().chain(parts).collect();
            prop_assert_eq!(difference_of(&both, &new_parts), Vec::new(), "old and correction are the new");
        }
    }
}
