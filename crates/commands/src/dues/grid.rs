//! The year's grid (收缴登记): members × months, and the rows behind each total.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use domain::{
    date::{PartialDate, Precision},
    dues::{MonthMark, OwedLevel, PaymentOrigin, Reckoning, Relief},
    member::{MemberId, matches_search},
    money::Fen,
};
use store::{
    Db, Error,
    dues::{
        assessment,
        ledger::{self, MemberYear, MonthEntry, PartPaid, YearLedger},
    },
    member,
};

use super::{
    behind,
    wire::{DuesGrid, GridCell, GridRequest, GridRow, MonthTotal, TotalRequest, TotalRow},
};
use crate::{Command, Desk, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.grid", "一年的党费收缴：每人每月应交、实交、减免、未交", grid),
        Command::reads("dues.rows", "合计数背后的每一行", rows),
    ]
}

fn grid(desk: &Desk, request: GridRequest) -> Outcome<DuesGrid> {
    let today = desk.today();
    Ok(desk.store()?.read(move |db| of_year(db, &request, today))?)
}

/// The grid of a year, as of a day.
fn of_year(db: &Db, request: &GridRequest, today: NaiveDate) -> Result<DuesGrid, Error> {
    let year = request.year;
    let on = request.until.unwrap_or(today);
    let ledger = ledger::year(db, year)?;
    let at = ledger.at(on);
    let levels = behind::levels(db, &ledger, on)?;
    let wanted = wanted(db, request, today)?;
    let numbered = (1u32..).zip(&ledger.members);
    let shown: Vec<(u32, &MemberYear)> = numbered.filter(|(_, mine)| wanted(mine)).collect();
    let rows: Vec<GridRow> =
        shown.iter().map(|(number, mine)| row(*number, mine, at, levels.get(&mine.member_id).copied())).collect();
    let months: Vec<MonthTotal> = (0..12).filter_map(|month| total(&shown, month, at)).collect();
    Ok(DuesGrid {
        year,
        today_month: (today.year() == year).then(|| u8::try_from(today.month()).unwrap_or(12)),
        due: rows.iter().map(|row| row.due).sum(),
        paid: rows.iter().map(|row| row.paid).sum(),
        extra: rows.iter().map(|row| row.extra).sum(),
        owed: rows.iter().map(|row| row.owed).sum(),
        closed_until: ledger.closed_until,
        confirmed: assessment::confirmation(db, year)?.is_some(),
        members: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        months,
        rows,
    })
}

/// Who is shown.
fn wanted<'a>(
    db: &Db,
    request: &'a GridRequest,
    today: NaiveDate,
) -> Result<impl Fn(&MemberYear) -> bool + use<'a>, Error> {
    let in_group: Option<BTreeSet<MemberId>> = match request.group_id {
        None => None,
        Some(group) => {
            let day = NaiveDate::from_ymd_opt(request.year, 12, 31).unwrap_or(today).min(today);
            let members = member::all_on_day(db, day)?;
            let inside = members.iter().filter(|of| of.situation.group.as_ref().is_some_and(|(own, _)| *own == group));
            Some(inside.map(|of| of.record.id).collect())
        }
    };
    let search = request.search.as_deref().map(str::trim).filter(|search| !search.is_empty());
    Ok(move |mine: &MemberYear| {
        in_group.as_ref().is_none_or(|inside| inside.contains(&mine.member_id))
            && search.is_none_or(|search| matches_search(search, &mine.name, &[]))
    })
}

fn row(number: u32, mine: &MemberYear, at: Reckoning, owed_level: Option<OwedLevel>) -> GridRow {
    let sum = |of: &dyn Fn(&MonthEntry) -> Fen| mine.months.iter().map(of).sum::<Fen>();
    let set = mine.assessed().map(|row| &row.set);
    GridRow {
        member_id: mine.member_id,
        number,
        name: mine.name.clone(),
        rate_text: set.map(|set| set.rate_text()).unwrap_or_default(),
        monthly: set.map(|set| set.amount),
        rhythm: set.map(|set| set.rhythm),
        cells: mine.months.iter().map(|entry| cell(entry, at)).collect(),
        due: sum(&|entry| entry.state.due.unwrap_or_default()),
        paid: sum(&|entry| entry.state.paid),
        extra: sum(&|entry| entry.state.extra),
        owed: sum(&|entry| entry.state.owed(at)),
        owed_level,
        note: note(mine),
    }
}

fn cell(entry: &MonthEntry, at: Reckoning) -> GridCell {
    let mut payments: Vec<_> = entry.parts.iter().map(|part| part.payment_id).collect();
    payments.dedup();
    GridCell {
        month: entry.state.month,
        mark: entry.state.mark(at),
        due: entry.state.due.unwrap_or_default(),
        paid: entry.state.paid,
        extra: entry.state.extra,
        detail: entry.parts.last().map(detail).unwrap_or_default(),
        payments,
    }
}

/// `10.20 现金`; of an old register only what is known.
fn detail(part: &PartPaid) -> String {
    let what = match part.origin {
        PaymentOrigin::OldRegister => PaymentOrigin::OldRegister.word(),
        PaymentOrigin::Registered | PaymentOrigin::Correction => part.means.map_or("", |means| means.word()),
    };
    [short_day(part.received_on), what.to_owned()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn short_day(date: PartialDate) -> String {
    let day = date.first_day();
    match date.precision() {
        Precision::Day => format!("{}.{}", day.month(), day.day()),
        // The month it is for is where it stands.
        Precision::Month | Precision::Year => String::new(),
    }
}

fn total(shown: &[(u32, &MemberYear)], month: usize, at: Reckoning) -> Option<MonthTotal> {
    let entries: Vec<&MonthEntry> = shown.iter().filter_map(|(_, mine)| mine.months.get(month)).collect();
    let first = entries.first()?;
    let sum = |of: &dyn Fn(&MonthEntry) -> Fen| entries.iter().map(|entry| of(entry)).sum::<Fen>();
    Some(MonthTotal {
        month: first.state.month,
        due: sum(&|entry| entry.state.due.unwrap_or_default()),
        paid: sum(&|entry| entry.state.paid),
        extra: sum(&|entry| entry.state.extra),
        owed: sum(&|entry| entry.state.owed(at)),
        closed: first.closed,
    })
}

/// 备注: `7月至12月免交；9月起月交 30.00 元`.
pub(crate) fn note(mine: &MemberYear) -> String {
    let reliefs = mine.reliefs.iter().map(|relief| {
        let sum = if relief.amount.is_zero() { "免交".to_owned() } else { format!("减为 {} 元", relief.amount) };
        format!("{}{sum}", stretch(relief, mine))
    });
    let changes = mine.assessments.iter().filter(|row| row.is_change);
    let changes = changes.map(|row| format!("{}月起月交 {} 元", row.from_month, row.set.amount));
    reliefs.chain(changes).collect::<Vec<_>>().join("；")
}

/// The months of the year a reduction covers.
fn stretch(relief: &Relief, mine: &MemberYear) -> String {
    let covered = mine.months.iter().map(|entry| entry.state.month).filter(|month| relief.lowers(*month));
    let numbers: Vec<u32> = covered.map(|month| month.number()).collect();
    match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) if first < last => format!("{first}月至{last}月"),
        (Some(first), _) => format!("{first}月"),
        _ => String::new(),
    }
}

fn rows(desk: &Desk, request: TotalRequest) -> Outcome<Vec<TotalRow>> {
    let today = desk.today();
    let ledger = desk.store()?.read(move |db| ledger::year(db, request.year))?;
    let at = ledger.at(today);
    Ok(behind_total(&ledger, &request, at))
}

fn behind_total(ledger: &YearLedger, request: &TotalRequest, at: Reckoning) -> Vec<TotalRow> {
    let members = ledger.members.iter().filter(|mine| request.member_id.is_none_or(|id| id == mine.member_id));
    let entries = members.flat_map(|mine| mine.months.iter().map(move |entry| (mine, entry)));
    entries
        .filter(|(_, entry)| request.month.is_none_or(|month| month == entry.state.month))
        .filter(|(_, entry)| request.from.is_none_or(|from| from <= entry.state.month))
        .filter(|(_, entry)| request.to.is_none_or(|to| entry.state.month <= to))
        .filter(|(_, entry)| is_asked_for(entry, request.mark, at))
        .map(|(mine, entry)| TotalRow {
            member_id: mine.member_id,
            name: mine.name.clone(),
            month: entry.state.month,
            mark: entry.state.mark(at),
            due: entry.state.due.unwrap_or_default(),
            paid: entry.state.paid,
            extra: entry.state.extra,
            owed: entry.state.owed(at),
            slips: slips(entry),
        })
        .collect()
}

/// With a mark, the months that stand so; without one, those with anything in them.
fn is_asked_for(entry: &MonthEntry, mark: Option<MonthMark>, at: Reckoning) -> bool {
    let state = &entry.state;
    match mark {
        Some(mark) => state.mark(at) == mark,
        None => !(state.due.unwrap_or_default().is_zero() && entry.parts.is_empty()),
    }
}

fn slips(entry: &MonthEntry) -> Vec<String> {
    // A payment may be due and extra at once: it has one slip.
    let by_payment: BTreeMap<_, _> =
        entry.parts.iter().filter_map(|part| Some((part.payment_id, part.slip?.to_string()))).collect();
    by_payment.into_values().collect()
}
