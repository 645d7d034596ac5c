//! Dues of the months that end in the days asked about.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use chrono::Datelike;
use domain::{
    date::{DayRange, Month},
    dues::{Nature, months_in_chinese},
    figure::{DuesSum, FigureValue},
    member::MemberId,
    money::Fen,
};
use store::{
    Error,
    dues::{
        ledger::{MemberYear, MonthEntry, PartPaid, YearLedger},
        remittance,
    },
};

use super::{
    records::Records,
    row::{Behind, Row},
    wire::RecordLink,
};

/// The assessed years of some days. Of a year in which nobody's dues are assessed nothing is said.
fn assessed(records: &Records<'_>, days: DayRange) -> Result<Vec<Rc<YearLedger>>, Error> {
    let ledgers = (days.from().year()..=days.to().year()).map(|year| records.ledger(year));
    let mut ledgers = ledgers.collect::<Result<Vec<_>, Error>>()?;
    ledgers.retain(|ledger| {
        let mut months = ledger.members.iter().flat_map(|mine| &mine.months);
        months.any(|entry| entry.state.due.is_some())
    });
    Ok(ledgers)
}

fn nothing(ledgers: &[Rc<YearLedger>]) -> FigureValue {
    if ledgers.is_empty() { FigureValue::ByHand } else { FigureValue::Money(Fen::ZERO) }
}

pub(super) fn of_months(records: &Records<'_>, sum: DuesSum, days: DayRange) -> Result<Behind, Error> {
    let ledgers = assessed(records, days)?;
    let months: BTreeSet<Month> = days.months().collect();
    let nothing = nothing(&ledgers);
    let rows = match sum {
        DuesSum::Due => by_member(&ledgers, &months, |_, entry| entry.state.due),
        DuesSum::Owed | DuesSum::OwingMembers => by_member(&ledgers, &months, |ledger, entry| {
            Some(entry.state.owed(ledger.at(days.day_after()))).filter(|owed| !owed.is_zero())
        }),
        DuesSum::Paid => parts(&ledgers, &months, Nature::Due),
        DuesSum::Extra => parts(&ledgers, &months, Nature::Extra),
    };
    Ok(match (sum, nothing) {
        (DuesSum::OwingMembers, FigureValue::Money(_)) => {
            Behind::counted(rows.into_iter().map(|row| Row { value: FigureValue::Count(1), ..row }))
        }
        _ => Behind { rows, nothing },
    })
}

/// One row for each member of whom a month has something, with what it comes to.
fn by_member(
    ledgers: &[Rc<YearLedger>],
    wanted: &BTreeSet<Month>,
    of: impl Fn(&YearLedger, &MonthEntry) -> Option<Fen>,
) -> Vec<Row> {
    let mut order: Vec<(MemberId, &str)> = Vec::new();
    let mut found: BTreeMap<MemberId, Vec<(Month, Fen)>> = BTreeMap::new();
    for ledger in ledgers {
        for mine in &ledger.members {
            let months = mine.months.iter().filter(|entry| wanted.contains(&entry.state.month));
            let some: Vec<_> = months.filter_map(|entry| Some((entry.state.month, of(ledger, entry)?))).collect();
            if some.is_empty() {
                continue;
            }
            let sums = found.entry(mine.member_id).or_insert_with(|| {
                order.push((mine.member_id, &mine.name));
                Vec::new()
            });
            sums.extend(some);
        }
    }
    let row = |(id, name): (MemberId, &str)| {
        let sums = found.remove(&id).unwrap_or_default();
        let months: Vec<Month> = sums.iter().map(|(month, _)| *month).collect();
        Row {
            day: None,
            what: months_in_chinese(&months, 0),
            who: Some(name.to_owned()),
            value: FigureValue::Money(sums.iter().map(|(_, sum)| *sum).sum()),
            record: Some(RecordLink::Member(id)),
        }
    };
    order.into_iter().map(row).collect()
}

/// One row for each part of a payment that goes to a month, by the day it came in.
fn parts(ledgers: &[Rc<YearLedger>], wanted: &BTreeSet<Month>, nature: Nature) -> Vec<Row> {
    let mut rows = Vec::new();
    for mine in ledgers.iter().flat_map(|ledger| &ledger.members) {
        for entry in mine.months.iter().filter(|entry| wanted.contains(&entry.state.month)) {
            let of_nature = entry.parts.iter().filter(|part| part.nature == nature);
            rows.extend(of_nature.map(|part| part_row(mine, entry.state.month, part)));
        }
    }
    rows.sort_by_key(|row| row.day);
    rows
}

fn part_row(mine: &MemberYear, month: Month, part: &PartPaid) -> Row {
    let of = match part.slip {
        Some(slip) => format!("，凭条 {slip}"),
        None => format!("，{}", part.origin),
    };
    Row {
        day: Some(part.received_on),
        what: format!("{}党费{of}", month.in_chinese()),
        who: Some(mine.name.clone()),
        value: FigureValue::Money(part.amount),
        record: Some(RecordLink::Payment(part.payment_id)),
    }
}

pub(super) fn remitted(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let handed_up = remittance::handed_up(records.db, Some(days.day_before()), days.to())?;
    let rows = handed_up.into_iter().map(|one| Row {
        day: Some(one.values.remitted_on.into()),
        what: format!("{}年第 {} 季度党费，{}", one.values.year, one.values.quarter, one.values.means),
        who: one.values.handed_to,
        value: FigureValue::Money(one.values.amount),
        record: Some(RecordLink::Remittance(one.id)),
    });
    Ok(Behind { rows: rows.collect(), nothing: nothing(&assessed(records, days)?) })
}
