//! What is made public of a quarter or a year (公示), gathered once for the window and for paper.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    dues::{MonthMark, Period, Reckoning},
    fund::{FundSource, FundUse, Movement},
    money::Fen,
};
use store::{
    Db, Error,
    dues::{
        ledger::{self, MemberYear, MonthEntry},
        remittance,
    },
    fund::entry,
};

/// Dues of a period as they are made public.
pub(crate) struct Published {
    /// Those who had something to pay or paid something, in roster order.
    pub members: Vec<PublishedMember>,
    /// 上缴 of the dues of the period.
    pub remitted: Fen,
    /// 返还 that came in the period.
    pub returned: Fen,
    /// What returned dues were spent on in it.
    pub spent: BTreeMap<FundUse, Fen>,
}

/// One member's sums of the months that have begun.
pub(crate) struct PublishedMember {
    /// 姓名.
    pub name: String,
    /// 应交.
    pub due: Fen,
    /// Paid towards it.
    pub paid: Fen,
    /// Paid beyond it.
    pub extra: Fen,
    /// Due by the member's rhythm and not paid.
    pub owed: Fen,
    /// Months waived altogether.
    pub waived: u32,
}

/// As of a day. What lies ahead of it is nobody's due yet.
pub(crate) fn gather(db: &Db, period: Period, today: NaiveDate) -> Result<Published, Error> {
    let year = period.first().year();
    let ledger = ledger::year(db, year)?;
    let at = ledger.at(today);
    let members = ledger.members.iter().filter_map(|mine| {
        let begun = mine.months.iter().filter(|entry| entry.state.month.first_day() <= today);
        member(mine, &begun.filter(|entry| period.contains(entry.state.month)).collect::<Vec<_>>(), at)
    });
    let members = members.collect();
    // A quarter's are those set down for it, whenever they were handed up.
    let remitted = remittance::of_year(db, year)?.into_iter().filter(|row| row.voided.is_none());
    let remitted = remitted.filter(|row| {
        Period::new(row.values.year, Some(row.values.quarter)).is_ok_and(|of| period.contains(of.first()))
    });
    let (returned, spent) = returned_dues(db, period.first().first_day(), period.last().last_day())?;
    Ok(Published { members, remitted: remitted.map(|row| row.values.amount).sum(), returned, spent })
}

fn member(mine: &MemberYear, entries: &[&MonthEntry], at: Reckoning) -> Option<PublishedMember> {
    let concerned = entries.iter().any(|entry| entry.state.due.is_some() || !entry.parts.is_empty());
    let sum = |of: &dyn Fn(&MonthEntry) -> Fen| entries.iter().map(|entry| of(entry)).sum::<Fen>();
    let waived = entries.iter().filter(|entry| entry.state.mark(at) == MonthMark::Waived).count();
    concerned.then(|| PublishedMember {
        name: mine.name.clone(),
        due: sum(&|entry| entry.state.due.unwrap_or_default()),
        paid: sum(&|entry| entry.state.paid),
        extra: sum(&|entry| entry.state.extra),
        owed: sum(&|entry| entry.state.owed(at)),
        waived: u32::try_from(waived).unwrap_or(u32::MAX),
    })
}

/// What of returned dues came in within some days, and what it was spent on.
fn returned_dues(db: &Db, first: NaiveDate, last: NaiveDate) -> Result<(Fen, BTreeMap<FundUse, Fen>), Error> {
    let mut returned = Fen::ZERO;
    let mut spent: BTreeMap<FundUse, Fen> = BTreeMap::new();
    let standing = entry::all(db)?.into_iter().filter(|entry| entry.voided.is_none()).map(|entry| entry.values);
    let ours = standing.filter(|values| values.source == FundSource::ReturnedDues);
    for values in ours.filter(|values| (first..=last).contains(&values.day)) {
        match values.movement {
            Movement::Income => returned += values.amount,
            Movement::Expense(what) => *spent.entry(what).or_default() += values.amount,
            Movement::CarriedOver => {}
        }
    }
    Ok((returned, spent))
}
