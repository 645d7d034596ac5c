//! What the ledger comes to: balances day by day, and the account of a year (年度决算).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{AccountPart, FundEntry, FundSource, FundUse, Movement};
use crate::money::Fen;

/// One source in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceAccount {
    /// 来源.
    pub source: FundSource,
    /// 上年结转: what was left of the years before, and what was there when the book began.
    pub carried: Fen,
    /// 本年收入.
    pub income: Fen,
    /// 本年支出.
    pub expense: Fen,
}

impl SourceAccount {
    /// 结余.
    pub fn balance(&self) -> Fen {
        self.carried + self.income - self.expense
    }

    fn is_empty(&self) -> bool {
        self.carried.is_zero() && self.income.is_zero() && self.expense.is_zero()
    }
}

/// What was spent on one use in a year, by source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseAccount {
    /// 用途.
    pub spent_on: FundUse,
    /// How much of which source; only those of which something was spent.
    pub by_source: BTreeMap<FundSource, Fen>,
}

impl UseAccount {
    /// All of it.
    pub fn total(&self) -> Fen {
        self.by_source.values().copied().sum()
    }
}

/// 年度决算: a year by source and by use. Voided entries count nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearAccount {
    /// The year.
    pub year: i32,
    /// Sources that have anything to show, in their order.
    pub sources: Vec<SourceAccount>,
    /// Uses on which something was spent, in their order.
    pub uses: Vec<UseAccount>,
}

/// The account of a year.
pub fn year_account(entries: &[FundEntry], year: i32) -> YearAccount {
    let sources = FundSource::ALL.iter().map(|&source| of_source(entries, source, year));
    let uses = FundUse::ALL.iter().map(|&spent_on| of_use(entries, spent_on, year));
    YearAccount {
        year,
        sources: sources.filter(|account| !account.is_empty()).collect(),
        uses: uses.filter(|account| !account.by_source.is_empty()).collect(),
    }
}

/// In which sum of a year's account an entry counts; in none when it was voided or is of a later year.
pub fn part_of(entry: &FundEntry, year: i32) -> Option<AccountPart> {
    let of = entry.values.day.year();
    if entry.voided.is_some() || of > year {
        return None;
    }
    Some(match entry.values.movement {
        Movement::CarriedOver => AccountPart::Carried,
        _ if of < year => AccountPart::Carried,
        Movement::Income => AccountPart::Income,
        Movement::Expense(_) => AccountPart::Expense,
    })
}

fn of_source(entries: &[FundEntry], source: FundSource, year: i32) -> SourceAccount {
    let mut account = SourceAccount { source, carried: Fen::ZERO, income: Fen::ZERO, expense: Fen::ZERO };
    for entry in entries.iter().filter(|entry| entry.values.source == source) {
        match part_of(entry, year) {
            Some(AccountPart::Carried) => account.carried += entry.effect(),
            Some(AccountPart::Income) => account.income += entry.values.amount,
            Some(AccountPart::Expense) => account.expense += entry.values.amount,
            None => {}
        }
    }
    account
}

fn of_use(entries: &[FundEntry], spent_on: FundUse, year: i32) -> UseAccount {
    let mut by_source = BTreeMap::new();
    let spent = entries.iter().filter(|entry| {
        entry.values.movement == Movement::Expense(spent_on) && part_of(entry, year) == Some(AccountPart::Expense)
    });
    for entry in spent {
        *by_source.entry(entry.values.source).or_insert(Fen::ZERO) += entry.values.amount;
    }
    UseAccount { spent_on, by_source }
}

/// The balance after each entry, in the order given, from a balance before; a voided one leaves it as it was.
pub fn running(before: Fen, entries: &[FundEntry]) -> Vec<Fen> {
    let mut balance = before;
    let after = entries.iter().map(|entry| {
        balance += entry.effect();
        balance
    });
    after.collect()
}

/// The least there is of a source at the end of any day from `day` on: below nothing, it is overdrawn.
///
/// Counted by days, since within one day nobody knows which came first.
pub fn lowest_from(entries: &[FundEntry], source: FundSource, day: NaiveDate) -> Fen {
    let mut by_day: BTreeMap<NaiveDate, Fen> = BTreeMap::from([(day, Fen::ZERO)]);
    for entry in entries.iter().filter(|entry| entry.values.source == source) {
        // What was there when the book began was there from its beginning.
        let at = if entry.values.movement == Movement::CarriedOver { NaiveDate::MIN } else { entry.values.day };
        *by_day.entry(at.min(entry.values.day)).or_insert(Fen::ZERO) += entry.effect();
    }
    let mut balance = Fen::ZERO;
    let mut lowest: Option<Fen> = None;
    for (at, effect) in by_day {
        balance += effect;
        if at >= day {
            lowest = Some(lowest.map_or(balance, |lowest| lowest.min(balance)));
        }
    }
    lowest.unwrap_or(balance)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fund::{FundEntryId, FundEntryValues, Voided};

    fn entry(day: &str, movement: Movement, source: FundSource, yuan: i64, voided: bool) -> FundEntry {
        let day: NaiveDate = day.parse().unwrap();
        FundEntry {
            id: FundEntryId(1),
            values: FundEntryValues {
                movement,
                source,
                day,
                amount: Fen::yuan(yuan),
                subject: "一笔".to_owned(),
                voucher: None,
                occasion_id: None,
                approved_by: None,
                handled_by: None,
                payee: None,
                reckoned: None,
                dues_return_id: None,
                note: None,
            },
            voided: voided.then(|| Voided { on: day, reason: "记重了".to_owned() }),
        }
    }

    const DUES: FundSource = FundSource::ReturnedDues;
    const UNIT: FundSource = FundSource::UnitSubsidy;
    const BOOKS: Movement = Movement::Expense(FundUse::Publications);

    #[test]
    fn a_year_begins_with_what_the_last_one_left() {
        let entries = [
            entry("2025-01-05", Movement::CarriedOver, DUES, 500, false),
            entry("2025-06-01", Movement::Income, DUES, 300, false),
            entry("2025-07-01", BOOKS, DUES, 200, false),
            entry("2026-03-01", Movement::Income, DUES, 1000, false),
            entry("2026-04-01", BOOKS, DUES, 150, false),
            entry("2026-04-02", BOOKS, DUES, 999, true),
            entry("2026-05-01", Movement::Expense(FundUse::Visits), UNIT, 50, false),
            entry("2027-01-01", BOOKS, DUES, 7, false),
        ];
        let account = year_account(&entries, 2026);
        let dues = account.sources[0];
        assert_eq!(
            (dues.carried, dues.income, dues.expense, dues.balance()),
            (Fen::yuan(600), Fen::yuan(1000), Fen::yuan(150), Fen::yuan(1450)),
            "500 + 300 − 200 were left of 2025; the voided one and next year's do not count"
        );
        assert_eq!(account.sources[1].balance(), Fen::yuan(-50), "an overdrawn source shows as such");
        assert_eq!(account.uses.len(), 2, "only uses on which something was spent");
        assert_eq!(account.uses[0].total(), Fen::yuan(150), "of 报刊资料");
        assert_eq!(year_account(&entries, 2025).sources[0].carried, Fen::yuan(500), "as the book began");
    }

    #[test]
    fn an_earlier_expense_is_seen_against_all_that_follows() {
        let entries = [
            entry("2026-01-01", Movement::CarriedOver, UNIT, 100, false),
            entry("2026-03-01", Movement::Expense(FundUse::Visits), UNIT, 90, false),
            entry("2026-09-01", Movement::Income, UNIT, 500, false),
        ];
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(lowest_from(&entries, UNIT, day("2026-02-01")), Fen::yuan(10), "of February only 10 can be spent");
        assert_eq!(lowest_from(&entries, UNIT, day("2026-10-01")), Fen::yuan(510), "in October all of it");
        assert_eq!(lowest_from(&entries, DUES, day("2026-02-01")), Fen::ZERO, "of another source nothing");
    }

    proptest! {
        #[test]
        fn the_years_hang_together(
            lines in proptest::collection::vec((0i32..4, 0usize..5, 0usize..13, 1i64..1_000_000, any::<bool>()), 0..40),
        ) {
            let entries: Vec<FundEntry> = lines.into_iter().map(|(year, source, movement, amount, voided)| {
                let movement = match movement {
                    0 => Movement::CarriedOver,
                    1 => Movement::Income,
                    spent_on => Movement::Expense(FundUse::ALL[spent_on - 2]),
                };
                let mut entry = entry(&format!("{}-05-01", 2024 + year), movement, FundSource::ALL[source], 1, voided);
                entry.values.amount = Fen(amount);
                entry
            }).collect();
            for year in 2024..2028 {
                let account = year_account(&entries, year);
                let spent: Fen = account.uses.iter().map(UseAccount::total).sum();
                let expense: Fen = account.sources.iter().map(|source| source.expense).sum();
                prop_assert_eq!(spent, expense, "by use and by source the same is spent");
                let upto: Vec<FundEntry> =
                    entries.iter().filter(|entry| entry.values.day.year() <= year).cloned().collect();
                let left: Fen = account.sources.iter().map(SourceAccount::balance).sum();
                prop_assert_eq!(left, running(Fen::ZERO, &upto).last().copied().unwrap_or_default(), "rows add up");
            }
        }
    }
}
