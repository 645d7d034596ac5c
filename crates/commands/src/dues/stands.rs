//! How the months of members stand over the years a payment can be for.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use domain::{
    date::Month,
    dues::{MonthStand, Nature, Part, Rhythm},
    member::MemberId,
    money::Fen,
};
use store::{
    Db, Error,
    dues::ledger::{self, MonthEntry, YearLedger},
};

/// The ledgers of some years, and what is being added to them.
pub(super) struct Stands {
    ledgers: BTreeMap<i32, YearLedger>,
    /// What is paid of a month in this very request, or taken back.
    added: BTreeMap<(MemberId, Month), Fen>,
}

impl Stands {
    /// The years around a day, and those of chosen months.
    pub(super) fn around(db: &Db, day: NaiveDate, chosen: impl IntoIterator<Item = Month>) -> Result<Self, Error> {
        let near = day.year() - 1..=day.year() + 1;
        let years: BTreeSet<i32> = near.chain(chosen.into_iter().map(Month::year)).collect();
        let ledgers =
            years.into_iter().map(|year| Ok((year, ledger::year(db, year)?))).collect::<Result<_, Error>>()?;
        Ok(Self { ledgers, added: BTreeMap::new() })
    }

    fn entries(&self, member: MemberId) -> impl Iterator<Item = (&YearLedger, &MonthEntry)> {
        self.ledgers.values().flat_map(move |ledger| {
            ledger.member(member).into_iter().flat_map(|own| &own.months).map(move |entry| (ledger, entry))
        })
    }

    fn stand(&self, member: MemberId, entry: &MonthEntry) -> MonthStand {
        let month = entry.state.month;
        let added = self.added.get(&(member, month)).copied().unwrap_or_default();
        MonthStand { month, due: entry.state.due, paid: entry.state.paid + added }
    }

    /// Every month since the book is kept, the earliest first.
    pub(super) fn of(&self, member: MemberId) -> Vec<MonthStand> {
        let kept = self.entries(member).filter(|(ledger, entry)| entry.state.month >= ledger.since);
        kept.map(|(_, entry)| self.stand(member, entry)).collect()
    }

    /// Chosen months, the earliest first, each once.
    pub(super) fn chosen(&self, member: MemberId, months: &[Month]) -> Vec<MonthStand> {
        let mut months = months.to_vec();
        months.sort();
        months.dedup();
        let stand = |month: Month| {
            let found = self.entries(member).find(|(_, entry)| entry.state.month == month);
            found.map_or(MonthStand { month, due: None, paid: Fen::ZERO }, |(_, entry)| self.stand(member, entry))
        };
        months.into_iter().map(stand).collect()
    }

    /// Takes in what the months get of a payment, so that the next one finds it.
    pub(super) fn add(&mut self, member: MemberId, parts: &[Part]) {
        for part in parts.iter().filter(|part| part.nature == Nature::Due) {
            *self.added.entry((member, part.month)).or_default() += part.amount;
        }
    }

    /// Takes out what the months got of a payment that is being corrected.
    pub(super) fn take_out(&mut self, member: MemberId, parts: &[Part]) {
        let opposite: Vec<Part> = parts.iter().map(|part| Part { amount: -part.amount, ..*part }).collect();
        self.add(member, &opposite);
    }

    /// What is overdue of a month on a day.
    pub(super) fn owed(&self, member: MemberId, month: Month, on: NaiveDate) -> Fen {
        let found = self.entries(member).find(|(_, entry)| entry.state.month == month);
        found.map_or(Fen::ZERO, |(ledger, entry)| entry.state.owed(ledger.at(on)))
    }

    /// How a member pays in a month; monthly while nothing was assessed.
    pub(super) fn rhythm(&self, member: MemberId, month: Month) -> Rhythm {
        let held = self.entries(member).filter_map(|(_, entry)| entry.state.rhythm.map(|own| (entry.state.month, own)));
        held.min_by_key(|(own, _)| own.since(month).abs()).map_or(Rhythm::Monthly, |(_, rhythm)| rhythm)
    }

    /// 姓名 of one who is in a ledger.
    pub(super) fn name(&self, member: MemberId) -> Option<&str> {
        self.ledgers.values().find_map(|ledger| ledger.member(member)).map(|own| own.name.as_str())
    }
}
