//! Reductions and waivers (减免): asked for, decided, ending by themselves.

use std::collections::BTreeMap;

use domain::{
    date::month_and_day,
    dues::{Relief, ReliefId, ReliefProblem, ReliefState},
    money::Fen,
    occasion::{OccasionId, title},
};
use store::{
    Db, Error, Op,
    dues::{
        closing,
        ledger::{self, YearLedger},
        relief::{self, ReliefHeld},
    },
    member, occasion, settings,
};

use super::{
    rates::month_of,
    wire::{ReliefDraft, ReliefQuery, ReliefRef, ReliefView},
};
use crate::{Changed, Command, Desk, Failure, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.reliefs", "党费减免的申请和研究结果", reliefs),
        Command::writes("dues.relief_save", "登记或修改一份减免申请和研究结果", save),
        Command::writes("dues.relief_bin", "把减免申请移到回收站", bin),
    ]
}

fn reliefs(desk: &Desk, request: ReliefQuery) -> Outcome<Vec<ReliefView>> {
    let months = match request.year {
        None => None,
        Some(year) => Some((month_of(year, 1)?, month_of(year, 12)?)),
    };
    Ok(desk.store()?.read(move |db| {
        let found = match months {
            None => relief::all(db)?,
            Some((first, last)) => relief::between(db, first, last)?,
        };
        views(db, found)
    })?)
}

/// Requests as the window and the forms show them.
pub(crate) fn views(db: &Db, found: Vec<ReliefHeld>) -> Result<Vec<ReliefView>, Error> {
    let to_superior = settings::get_as::<bool>(db, "dues_relief_to_superior")?;
    let closed = closing::closed_months(db)?;
    let mut ledgers: BTreeMap<i32, YearLedger> = BTreeMap::new();
    let mut views = Vec::new();
    for ReliefHeld { id, name, relief } in found {
        let year = relief.from_month.year();
        let ledger = match ledgers.remove(&year) {
            Some(ledger) => ledger,
            None => ledger::year(db, year)?,
        };
        let mine = ledger.member(relief.member_id);
        let first = mine.and_then(|mine| mine.months.iter().find(|entry| entry.state.month == relief.from_month));
        let monthly: Option<Fen> = first.and_then(|entry| entry.state.full_due);
        ledgers.insert(year, ledger);
        let mut advice = relief.advice(monthly, to_superior);
        if relief.state == ReliefState::Granted && closed.iter().any(|month| relief.lowers(*month)) {
            advice.push("已经结账的月份按结账时的应交数，不受减免影响".to_owned());
        }
        let occasion_text = relief.occasion_id.map(|id| occasion_text(db, id)).transpose()?.flatten();
        views.push(ReliefView {
            id,
            member_id: relief.member_id,
            name,
            state: relief.state,
            from_month: relief.from_month,
            to_month: relief.to_month,
            amount: relief.amount,
            monthly,
            reason: relief.reason,
            requested_on: relief.requested_on,
            decided_on: relief.decided_on,
            occasion_id: relief.occasion_id,
            occasion_text,
            decision: relief.decision,
            superior_opinion: relief.superior_opinion,
            advice,
        });
    }
    Ok(views)
}

/// A meeting as the records of dues name it: `10月15日 支委会`; none when it lies in the bin.
pub(crate) fn occasion_text(db: &Db, id: OccasionId) -> Result<Option<String>, Error> {
    match occasion::get(db, id) {
        Ok(found) => Ok(Some(format!(
            "{} {}",
            month_and_day(found.draft.day),
            title(&found.draft.kinds, found.draft.other_word.as_deref())
        ))),
        Err(Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Fails as [`Relief::checked`] does.
fn save(desk: &Desk, request: ReliefDraft) -> Outcome<Changed<ReliefId>> {
    let id = request.id;
    let relief = relief_of(request).checked()?;
    let op = Op::new(match relief.state {
        ReliefState::Requested => "登记党费减免申请",
        ReliefState::Granted | ReliefState::Declined => "登记党费减免研究结果",
    });
    let done = desk.store()?.transact(op, move |tx| {
        member::get(tx, relief.member_id)?;
        relief::save(tx, id, &relief)
    })?;
    Ok(done.into())
}

fn relief_of(draft: ReliefDraft) -> Relief {
    let ReliefDraft { member_id, state, from_month, to_month, amount, reason, requested_on, .. } = draft;
    // What is only asked for has no decision yet.
    let decided = state != ReliefState::Requested;
    Relief {
        member_id,
        state,
        from_month,
        to_month,
        amount,
        reason,
        requested_on,
        decided_on: draft.decided_on.filter(|_| decided),
        occasion_id: draft.occasion_id.filter(|_| decided),
        decision: draft.decision.filter(|_| decided),
        superior_opinion: draft.superior_opinion.filter(|_| decided),
    }
}

fn bin(desk: &Desk, request: ReliefRef) -> Outcome<Changed<ReliefId>> {
    let done = desk
        .store()?
        .transact(Op::new("党费减免移到回收站"), move |tx| relief::bin(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}

impl From<ReliefProblem> for Failure {
    fn from(problem: ReliefProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}
