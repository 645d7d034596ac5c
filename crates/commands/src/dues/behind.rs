//! How far members are behind, reckoned from the years' ledgers.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::{
    date::Month,
    dues::{CountedMonth, OwedLevel, months_behind},
    member::{Condition, MemberId},
    money::Fen,
};
use store::{
    Db, Error,
    dues::{
        assessment,
        ledger::{self, YearLedger},
    },
    member::condition::{self, ConditionHeld},
};

/// One who owes dues.
#[derive(Debug, Clone)]
pub(crate) struct Behind {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// Months not paid in full, earliest first, and what is owed for each.
    pub months: Vec<(Month, Fen)>,
    /// How far behind.
    pub level: OwedLevel,
    /// What kept months from being counted.
    pub excused: Option<Condition>,
}

/// Everybody who owes something on a day, over all years of the book, in the roster's order.
pub(crate) fn all(db: &Db, on: NaiveDate) -> Result<Vec<Behind>, Error> {
    let years = assessment::years_up_to(db, on.year())?;
    let ledgers: Vec<YearLedger> = years.into_iter().map(|year| ledger::year(db, year)).collect::<Result<_, _>>()?;
    Ok(of(&ledgers.iter().collect::<Vec<_>>(), &condition::all(db)?, on))
}

/// How far behind those are who owe something in a year, months of the year before counted on.
pub(super) fn levels(db: &Db, of_year: &YearLedger, on: NaiveDate) -> Result<BTreeMap<MemberId, OwedLevel>, Error> {
    let at = of_year.at(on);
    if !of_year.members.iter().any(|mine| mine.months.iter().any(|entry| !entry.state.owed(at).is_zero())) {
        return Ok(BTreeMap::new());
    }
    let last = of_year.year - 1;
    let before = match assessment::years_up_to(db, last)?.last() {
        Some(year) if *year == last => Some(ledger::year(db, last)?),
        _ => None,
    };
    let ledgers: Vec<&YearLedger> = before.iter().chain([of_year]).collect();
    let behind = of(&ledgers, &condition::all(db)?, on);
    let owes =
        |id| of_year.member(id).is_some_and(|mine| mine.months.iter().any(|entry| !entry.state.owed(at).is_zero()));
    Ok(behind.into_iter().filter(|one| owes(one.member_id)).map(|one| (one.member_id, one.level)).collect())
}

/// Months of a member, earliest first.
type Months = Vec<(Month, Fen, CountedMonth, Option<Condition>)>;

fn of(ledgers: &[&YearLedger], conditions: &[ConditionHeld], on: NaiveDate) -> Vec<Behind> {
    let mut order = Vec::new();
    let mut by_member: BTreeMap<MemberId, (String, Months)> = BTreeMap::new();
    for ledger in ledgers {
        let at = ledger.at(on);
        for mine in &ledger.members {
            let (_, months) = by_member.entry(mine.member_id).or_insert_with(|| {
                order.push(mine.member_id);
                (mine.name.clone(), Vec::new())
            });
            for entry in &mine.months {
                let (month, owed) = (entry.state.month, entry.state.owed(at));
                let excuse = if owed.is_zero() { None } else { excuse(conditions, mine.member_id, month) };
                let counted = CountedMonth { mark: entry.state.mark(at), excused: excuse.is_some() };
                months.push((month, owed, counted, excuse));
            }
        }
    }
    let behind = order.into_iter().filter_map(|member_id| {
        let (name, months) = by_member.remove(&member_id)?;
        let level = OwedLevel::of(months_behind(months.iter().rev().map(|(_, _, counted, _)| *counted)));
        let owed: Vec<_> = months.into_iter().filter(|(_, owed, ..)| !owed.is_zero()).collect();
        let excused = owed.iter().rev().find_map(|(_, _, _, excuse)| *excuse);
        let months: Vec<(Month, Fen)> = owed.into_iter().map(|(month, owed, ..)| (month, owed)).collect();
        (!months.is_empty()).then_some(Behind { member_id, name, months, level, excused })
    });
    behind.collect()
}

/// Why a month of a member isn't counted.
fn excuse(conditions: &[ConditionHeld], member: MemberId, month: Month) -> Option<Condition> {
    let touches = |held: &&ConditionHeld| {
        held.from.is_none_or(|from| from.first_day() <= month.last_day())
            && held.to.is_none_or(|to| to.last_day() >= month.first_day())
    };
    let mine = conditions.iter().filter(|held| held.member_id == member && held.kind.stops_the_count());
    mine.filter(touches).map(|held| held.kind).min()
}
