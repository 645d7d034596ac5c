//! Counting the cash and closing the period (盘点、结账).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{ClosingId, Means},
    money::Fen,
    text::clean_or_none,
};
use store::{
    Db, Error, Op, Tx, branch,
    dues::{
        closing::{self, ClosedMonth, Closing, Count, HeldBox, NewClosing},
        ledger,
    },
};

use super::{
    refusal,
    wire::{
        BoxLine, BoxQuery, CashBox, CloseRequest, ClosingCount, ClosingView, DirectDues, MeansCount, ReopenRequest,
    },
};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome, desk::clock::day_in_china};

/// The commands about counting and closing.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.box", "应存多少：上次盘点、之后收到和上缴的", cash_box),
        Command::reads("dues.closings", "历次盘点结账", closings),
        Command::writes("dues.close", "盘点现金并结账", close),
        Command::writes("dues.reopen", "写明原因，重新打开已结账的一期", reopen),
    ]
}

pub(crate) fn cash_box(desk: &Desk, request: BoxQuery) -> Outcome<CashBox> {
    let until = request.until.unwrap_or(desk.today());
    let found = desk.store()?.read(move |db| closing::box_on(db, until))?;
    let HeldBox { last, held, direct: (received, payments) } = found;
    let lines: Vec<BoxLine> = held
        .into_iter()
        .map(|(means, held)| BoxLine {
            means,
            opening: held.opening,
            received: held.received,
            payments: held.payments,
            remitted: held.remitted,
            expected: held.expected(),
        })
        .collect();
    let closed_until = last.as_ref().map(|closing| closing.until);
    Ok(CashBox {
        last_closing: last.map(|closing| closing.id),
        closed_until,
        from: closed_until.and_then(|day| day.succ_opt()),
        until,
        expected: lines.iter().map(|line| line.expected).sum(),
        lines,
        direct: DirectDues { received, payments },
    })
}

pub(crate) fn closings(desk: &Desk, _: NoRequest) -> Outcome<Vec<ClosingView>> {
    let found = desk.store()?.read(closing::closings)?;
    let standing: Vec<(ClosingId, NaiveDate)> =
        found.iter().filter(|one| one.reopened.is_none()).map(|one| (one.id, one.until)).collect();
    let latest = standing.first().map(|(id, _)| *id);
    let before = |until: NaiveDate| standing.iter().map(|(_, day)| *day).filter(|day| *day < until).max();
    let view = |one: Closing| {
        let (reopened_at, reopen_reason) = one.reopened.unzip();
        ClosingView {
            id: one.id,
            from: before(one.until).and_then(|day| day.succ_opt()),
            until: one.until,
            counted_on: one.counted_on,
            counted_by: one.counted_by,
            witness: one.witness,
            note: one.note,
            counts: one
                .counts
                .into_iter()
                .map(|count| ClosingCount {
                    means: count.means,
                    expected: count.expected,
                    counted: count.counted,
                    difference: count.counted - count.expected,
                    explanation: count.explanation,
                })
                .collect(),
            reopened_on: reopened_at.and_then(|at| at.parse().ok()).map(day_in_china),
            reopen_reason,
            is_latest: Some(one.id) == latest,
        }
    };
    Ok(found.into_iter().map(view).collect())
}

fn close(desk: &Desk, request: CloseRequest) -> Outcome<Changed<ClosingId>> {
    refusal::check_day(request.until, desk.today())?;
    refusal::check_day(request.counted_on, desk.today())?;
    if request.counted_on < request.until {
        return Err(Failure::new(
            "dues.counted_before",
            "盘点的日期比结账的日期还早",
            "请把结账日期填到盘点那一天，或填盘点以前。",
        ));
    }
    let done = desk.store()?.transact(Op::compensating("党费盘点结账"), move |tx| {
        let counts = counts(tx, &request)?;
        let months = months_to_close(tx, request.until)?;
        let new = NewClosing {
            until: request.until,
            counted_on: request.counted_on,
            counted_by: text(request.counted_by),
            witness: text(request.witness),
            note: text(request.note),
            counts,
            months,
        };
        Ok::<_, Failure>(closing::close(tx, &new)?)
    })?;
    Ok(done.into())
}

fn text(text: Option<String>) -> Option<String> {
    text.as_deref().and_then(clean_or_none)
}

/// What was counted beside what should be there. Each difference is explained.
fn counts(tx: &Tx, request: &CloseRequest) -> Outcome<Vec<Count>> {
    let held = closing::box_on(tx, request.until)?;
    if let Some(last) = held.last.filter(|last| last.until >= request.until) {
        return Err(Failure::new(
            "dues.closed_already",
            format!("到{}为止已经结过账", domain::date::year_month_day(last.until)),
            "请把结账日期填到它以后；要重新盘点，请先写明原因，重新打开那一期。",
        ));
    }
    let counted: BTreeMap<Means, &MeansCount> = request.counts.iter().map(|count| (count.means, count)).collect();
    if counted.len() < request.counts.len()
        || request.counts.iter().any(|count| !count.means.is_held() || count.counted < Fen::ZERO)
    {
        return Err(Failure::new(
            "dues.count",
            "盘点数填得不对",
            "现金、微信、银行各填一个数，没有的填 0；直缴上级的不用盘点。",
        ));
    }
    let (mut counts, mut missing, mut unexplained) = (Vec::new(), Vec::new(), Vec::new());
    for (means, held) in held.held {
        let expected = held.expected();
        let Some(count) = counted.get(&means) else {
            if held.moved() {
                missing.push(means.word());
            }
            continue;
        };
        let explanation = count.explanation.as_deref().and_then(clean_or_none);
        if count.counted != expected && explanation.is_none() {
            unexplained.push(format!("{means}：应存 {expected} 元，盘点 {} 元", count.counted));
        }
        counts.push(Count { means, expected, counted: count.counted, explanation });
    }
    if !missing.is_empty() {
        return Err(Failure::new(
            "dues.count_missing",
            format!("{}还没有盘点", missing.join("、")),
            "请点清后填上实有的数，没有的填 0。",
        ));
    }
    if !unexplained.is_empty() {
        return Err(Failure::new(
            "dues.explain",
            "盘点数与应存数不一样，还没有写明原因",
            "请再点一遍；确实不一样的，写明原因后再结账。",
        )
        .with_detail(unexplained.join("\n")));
    }
    Ok(counts)
}

/// The months that end with the period and were not closed before, with what everybody had to pay in them.
fn months_to_close(db: &Db, until: NaiveDate) -> Result<Vec<ClosedMonth>, Error> {
    let month = Month::of(until);
    let last = if until == month.last_day() { month } else { month.plus(-1) };
    let started = branch::get(db)?.map(|branch| Month::of(branch.started_on.first_day()));
    let Some(first) = closing::first_month(db)?.into_iter().chain(started).min() else { return Ok(Vec::new()) };
    let closed = closing::closed_months(db)?;
    let mut months = Vec::new();
    for year in first.year()..=last.year() {
        let ends = |month: Month| month >= first && month <= last && !closed.contains(&month);
        for member in ledger::year(db, year)?.members {
            let states = member.months.iter().map(|entry| &entry.state).filter(|state| ends(state.month));
            months.extend(states.map(|state| ClosedMonth {
                member_id: member.member_id,
                month: state.month,
                due: state.due,
                full_due: state.full_due,
            }));
        }
    }
    Ok(months)
}

fn reopen(desk: &Desk, request: ReopenRequest) -> Outcome<Changed<ClosingId>> {
    let ReopenRequest { id, reason } = request;
    let op = Op::new("重新打开已结账的党费");
    let done = desk.store()?.transact(op, move |tx| closing::reopen(tx, id, &reason).map(|()| id))?;
    Ok(done.into())
}
