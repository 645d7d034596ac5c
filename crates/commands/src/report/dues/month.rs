//! 月度清单 and 收缴汇总.

use std::collections::BTreeSet;

use ::report::forms::dues::{
    month::{DuesMonth, MonthOfMember, ReceivedByMeans},
    summary::{DuesSummary, MonthInSum},
};
use chrono::NaiveDate;
use domain::{
    date::{Month, Precision},
    dues::{Means, MonthMark, PaymentOrigin, Reckoning, Way},
    money::Fen,
};
use store::{
    Db, Error,
    dues::{
        ledger::{self, MemberYear, MonthEntry},
        payments::{self, PaymentFilter, ReceivedSum},
    },
};

use super::{
    how, lay_list, short,
    wire::{DuesMonthPaper, DuesYearPaper},
};
use crate::{
    Desk, Outcome,
    dues::received,
    report::{branch_of, wire::Paper, words},
};

pub fn month(desk: &Desk, request: DuesMonthPaper) -> Outcome<Paper> {
    let today = desk.today();
    let list = desk.store()?.read(move |db| of_month(db, request.month, today))?;
    lay_list(desk, &list.paper(), request.format)
}

pub fn summary(desk: &Desk, request: DuesYearPaper) -> Outcome<Paper> {
    let today = desk.today();
    let summary = desk.store()?.read(move |db| of_year(db, request.year, today))?;
    lay_list(desk, &summary.paper(), request.format)
}

fn of_month(db: &Db, month: Month, today: NaiveDate) -> Result<DuesMonth, Error> {
    let ledger = ledger::year(db, month.year())?;
    let at = ledger.at(today);
    let members = ledger.members.iter().filter_map(|mine| {
        let entry = mine.months.iter().find(|entry| entry.state.month == month)?;
        let concerned = entry.state.on_roster || entry.state.due.is_some() || !entry.parts.is_empty();
        concerned.then(|| member(mine, entry, at))
    });
    let (from, to) = (Some(month.first_day()), Some(month.last_day()));
    let came = payments::sums(db, &PaymentFilter { from, to, ..PaymentFilter::default() })?;
    Ok(DuesMonth {
        branch: branch_of(db)?.name,
        month: month.in_chinese(),
        as_of: words::day(today),
        members: members.collect(),
        received: by(&came, |one| one.means, Means::word),
    })
}

fn member(mine: &MemberYear, entry: &MonthEntry, at: Reckoning) -> MonthOfMember {
    let state = &entry.state;
    let mut parts: Vec<_> = entry.parts.iter().collect();
    parts.dedup_by_key(|part| part.payment_id);
    let each = |text: &dyn Fn(&ledger::PartPaid) -> String| {
        let texts: Vec<String> = parts.iter().map(|part| text(part)).filter(|text| !text.is_empty()).collect();
        let mut seen = BTreeSet::new();
        texts.into_iter().filter(|text| seen.insert(text.clone())).collect::<Vec<_>>().join("、")
    };
    let mark = state.mark(at);
    MonthOfMember {
        name: mine.name.clone(),
        due: state.due,
        paid: state.paid,
        extra: state.extra,
        owed: state.owed(at),
        days: each(&|part| match part.received_on.precision() {
            Precision::Day => short(part.received_on.first_day()),
            Precision::Month | Precision::Year => String::new(),
        }),
        how: each(&|part| match part.origin {
            PaymentOrigin::OldRegister => part.origin.word().to_owned(),
            PaymentOrigin::Registered | PaymentOrigin::Correction => how(part.way, part.means),
        }),
        slips: each(&|part| part.slip.map(|slip| slip.to_string()).unwrap_or_default()),
        note: match mark {
            MonthMark::Paid | MonthMark::None | MonthMark::Owed => String::new(),
            MonthMark::Unassessed | MonthMark::Part | MonthMark::Waived | MonthMark::NotYet => mark.word().to_owned(),
        },
    }
}

/// A year's dues in sums, as of a day.
pub(crate) fn of_year(db: &Db, year: i32, today: NaiveDate) -> Result<DuesSummary, Error> {
    let ledger = ledger::year(db, year)?;
    let at = ledger.at(today);
    let begun = (0..12).zip(Month::all_of(year)).filter(|(_, month)| month.first_day() <= today);
    let months = begun.map(|(place, month)| {
        let entries: Vec<_> = ledger.members.iter().filter_map(|mine| mine.months.get(place)).collect();
        let sum = |of: &dyn Fn(&MonthEntry) -> Fen| entries.iter().map(|entry| of(entry)).sum::<Fen>();
        let due = |entry: &&&MonthEntry| entry.state.due.is_some_and(|due| !due.is_zero());
        MonthInSum {
            month: format!("{}月", month.number()),
            members: u32::try_from(entries.iter().filter(due).count()).unwrap_or(u32::MAX),
            due: sum(&|entry| entry.state.due.unwrap_or_default()),
            paid: sum(&|entry| entry.state.paid),
            extra: sum(&|entry| entry.state.extra),
            owed: sum(&|entry| entry.state.owed(at)),
        }
    });
    let came = payments::sums(db, &PaymentFilter { year: Some(year), ..PaymentFilter::default() })?;
    Ok(DuesSummary {
        branch: branch_of(db)?.name,
        year,
        as_of: words::day(today),
        months: months.collect(),
        by_means: by(&came, |one| one.means, Means::word),
        by_way: by(&came, |one| one.way, Way::word),
    })
}

/// What came in, by a word of the payments.
fn by<W: Copy + Ord>(
    sums: &[ReceivedSum],
    of: impl Fn(&ReceivedSum) -> Option<W>,
    word: impl Fn(W) -> &'static str,
) -> Vec<ReceivedByMeans> {
    let known = received::by(sums, of).map(|(one, payments, amount)| {
        let means = one.map_or("未注明（旧台账等）", &word).to_owned();
        ReceivedByMeans { means, payments, amount }
    });
    known.collect()
}
