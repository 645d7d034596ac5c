//! How many came, and the three rates of it (domain.md 4.3 and section 0 row 10).

use serde::{Deserialize, Serialize};

use super::Mark;

/// One person, as far as the counts go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// Mark, if any is made.
    pub mark: Option<Mark>,
    /// Caught up later.
    pub made_up: bool,
    /// Long bedridden or reported as living elsewhere on the day.
    pub set_aside: bool,
}

/// The counts of one occasion. `on_site + online + on_leave + absent + unmarked = expected`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counts {
    /// 应到: all on the list but those approved not to count.
    pub expected: u32,
    /// 现场实到.
    pub on_site: u32,
    /// 线上.
    pub online: u32,
    /// 请假.
    pub on_leave: u32,
    /// 缺席.
    pub absent: u32,
    /// 不计入应到 (elections only).
    pub excluded: u32,
    /// Expected, and not marked yet.
    pub unmarked: u32,
    /// 补学: of those on leave or absent, how many caught up.
    pub made_up: u32,
    /// Of those not in the room, how many are long bedridden or live elsewhere.
    pub set_aside: u32,
}

/// A share, kept as its two numbers so that shares can be added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rate {
    /// How many.
    pub part: u32,
    /// Of how many; 0 when there is nothing to take a share of.
    pub whole: u32,
}

/// The three rates. None of them counts anyone as present who was not there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rates {
    /// 到会率（现场）: in the room, of those expected.
    pub on_site: Rate,
    /// 含线上与补学: with online and make-up.
    pub with_make_up: Rate,
    /// 扣除长期卧床、异地报备: in the room, of those expected who could come.
    pub of_able: Rate,
}

impl Rate {
    /// Between 0 and 1; none of nothing.
    pub fn value(self) -> Option<f64> {
        (self.whole > 0).then(|| f64::from(self.part) / f64::from(self.whole))
    }

    /// `91.4%`, or `—` of nothing. Rounded half up as a calculator does, but 100.0% means all.
    pub fn percent(self) -> String {
        if self.whole == 0 {
            return "—".to_owned();
        }
        let (part, whole) = (u64::from(self.part), u64::from(self.whole));
        let rounded = (part * 2000 + whole) / (whole * 2);
        let tenths = if part < whole { rounded.min(999) } else { rounded };
        format!("{}.{}%", tenths / 10, tenths % 10)
    }
}

impl std::ops::Add for Rate {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { part: self.part + other.part, whole: self.whole + other.whole }
    }
}

impl std::ops::Add for Rates {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            on_site: self.on_site + other.on_site,
            with_make_up: self.with_make_up + other.with_make_up,
            of_able: self.of_able + other.of_able,
        }
    }
}

impl std::ops::Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            expected: self.expected + other.expected,
            on_site: self.on_site + other.on_site,
            online: self.online + other.online,
            on_leave: self.on_leave + other.on_leave,
            absent: self.absent + other.absent,
            excluded: self.excluded + other.excluded,
            unmarked: self.unmarked + other.unmarked,
            made_up: self.made_up + other.made_up,
            set_aside: self.set_aside + other.set_aside,
        }
    }
}

impl Counts {
    /// Counts people. At an election the excluded don't count as expected; elsewhere such a mark
    /// has no effect and they count as not there (domain.md section 0 row 10).
    pub fn of(people: impl IntoIterator<Item = Tally>, election: bool) -> Self {
        Self::of_alike(people.into_iter().map(|person| (person, 1)), election)
    }

    /// Counts people of whom many are alike: a tally, and how many it is true of.
    pub fn of_alike(people: impl IntoIterator<Item = (Tally, u32)>, election: bool) -> Self {
        let mut counts = Self::default();
        for (person, many) in people {
            if person.mark == Some(Mark::Excluded) && election {
                counts.excluded += many;
                continue;
            }
            counts.expected += many;
            *match person.mark {
                Some(Mark::OnSite) => &mut counts.on_site,
                Some(Mark::Online) => &mut counts.online,
                Some(Mark::OnLeave) => &mut counts.on_leave,
                Some(Mark::Absent) => &mut counts.absent,
                Some(Mark::Excluded) | None => &mut counts.unmarked,
            } += many;
            if person.made_up && person.mark.is_some_and(Mark::missed) {
                counts.made_up += many;
            }
            if person.set_aside && person.mark != Some(Mark::OnSite) {
                counts.set_aside += many;
            }
        }
        counts
    }

    /// The counts of a ledger that states numbers and names only some of those absent. What it does
    /// not tell stays unmarked.
    pub fn stated(expected: u32, present: Option<u32>, named: Self) -> Self {
        let on_site = present.unwrap_or(named.on_site).min(expected);
        let missed = expected - on_site;
        let on_leave = named.on_leave.min(missed);
        let absent = named.absent.min(missed - on_leave);
        Self {
            expected,
            on_site,
            online: 0,
            on_leave,
            absent,
            excluded: 0,
            unmarked: missed - on_leave - absent,
            made_up: named.made_up.min(on_leave + absent),
            set_aside: named.set_aside.min(missed),
        }
    }

    /// The three rates.
    pub const fn rates(&self) -> Rates {
        Rates {
            on_site: Rate { part: self.on_site, whole: self.expected },
            with_make_up: Rate { part: self.on_site + self.online + self.made_up, whole: self.expected },
            of_able: Rate { part: self.on_site, whole: self.expected - self.set_aside },
        }
    }

    /// Missed it and did not catch up yet.
    pub const fn not_caught_up(&self) -> u32 {
        self.on_leave + self.absent - self.made_up
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use proptest::prelude::*;

    fn person(mark: Mark) -> Tally {
        Tally { mark: Some(mark), ..Tally::default() }
    }

    #[test]
    fn three_rates_of_one_meeting() {
        let mut people = vec![person(Mark::OnSite); 30];
        people.push(person(Mark::Online));
        people.push(Tally { made_up: true, ..person(Mark::OnLeave) });
        people.push(Tally { set_aside: true, ..person(Mark::OnLeave) });
        people.push(Tally { set_aside: true, ..person(Mark::OnLeave) });
        people.push(person(Mark::Absent));
        let counts = Counts::of(people, false);
        assert_eq!((counts.expected, counts.on_leave, counts.not_caught_up()), (35, 3, 3), "the sheet's figures");
        let rates = counts.rates();
        assert_eq!(rates.on_site.percent(), "85.7%", "30 of 35 in the room");
        assert_eq!(rates.with_make_up.percent(), "91.4%", "32 of 35 with one online and one caught up");
        assert_eq!(rates.of_able.percent(), "90.9%", "30 of the 33 who could come");
    }

    #[test]
    fn an_election_leaves_the_approved_out_of_the_expected() {
        let mut people = vec![person(Mark::OnSite); 21];
        people.extend([person(Mark::Absent); 3]);
        people.extend([person(Mark::Excluded); 3]);
        assert_eq!(Counts::of(people.clone(), true).expected, 24, "domain.md 4.2: 27 less 3 bedridden");
        assert_eq!(Counts::of(people, false).expected, 27, "only elections (section 0 row 10)");
    }

    #[test]
    fn a_ledger_s_numbers_stand_where_it_names_nobody() {
        let named = Counts::of([person(Mark::OnLeave)], false);
        let counts = Counts::stated(28, Some(25), named);
        assert_eq!(
            (counts.expected, counts.on_site, counts.on_leave, counts.unmarked),
            (28, 25, 1, 2),
            "two not named"
        );
    }

    #[test]
    fn all_but_one_is_not_all() {
        assert_eq!(Rate { part: 1999, whole: 2000 }.percent(), "99.9%", "not all, so not 100.0%");
        assert_eq!(Rate { part: 11, whole: 12 }.percent(), "91.7%", "as the bureau's calculator says");
        assert_eq!(Rate::default().percent(), "—", "nothing of nothing");
    }

    fn anyone() -> impl Strategy<Value = Tally> {
        let mark = proptest::option::of(proptest::sample::select(Mark::ALL));
        (mark, any::<bool>(), any::<bool>()).prop_map(|(mark, made_up, set_aside)| Tally { mark, made_up, set_aside })
    }

    proptest! {
        #[test]
        fn marks_sum_to_those_expected(
            people in proptest::collection::vec(anyone(), 0..60),
            election in any::<bool>(),
        ) {
            let listed = people.len();
            let c = Counts::of(people.clone(), election);
            prop_assert_eq!(c.on_site + c.online + c.on_leave + c.absent + c.unmarked, c.expected);
            prop_assert_eq!((c.expected + c.excluded) as usize, listed);
            let mut alike = BTreeMap::<Tally, u32>::new();
            for person in people {
                *alike.entry(person).or_default() += 1;
            }
            prop_assert_eq!(Counts::of_alike(alike, election), c, "people taken together count as one by one");
            let rates = c.rates();
            for rate in [rates.on_site, rates.with_make_up, rates.of_able] {
                if let Some(value) = rate.value() {
                    prop_assert!((0.0..=1.0).contains(&value), "{:?}", rate);
                }
            }
        }
    }
}
