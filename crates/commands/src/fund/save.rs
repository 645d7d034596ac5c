//! Lines of the ledger registered, corrected and voided.

use domain::{
    fund::{FundEntry, FundEntryId, FundEntryValues, FundProblem, Movement, PerMember, Voided},
    money::Fen,
};
use store::{Error, Op, Tx, fund};

use super::{
    ledger::receipts_of,
    warn::{self, Balances, Confirmed},
    wire::{FundEntryDraft, FundVoid},
};
use crate::{
    Changed, Desk, Failure, Outcome,
    attachment::{Taken, attach, settle, take},
};

/// Registers a line with its receipts, or corrects one.
///
/// Refused: what [`FundEntryValues::checked`] says; `fund.overdrawn`, `fund.use_not_permitted` and
/// `fund.voucher_taken` until confirmed; `fund.sum_elsewhere` when the sum of a return or of subsidies is changed
/// here; `fund.voided`; a receipt as `attachment.add` refuses it.
pub(super) fn save(desk: &Desk, request: FundEntryDraft) -> Outcome<Changed<FundEntryId>> {
    let confirmed = Confirmed {
        overdraw: request.overdraw_confirmed,
        spent_on: request.use_confirmed,
        voucher: request.voucher_confirmed,
    };
    let (id, values) = (request.id, values_of(&request)?);
    let mut taken: Vec<Taken> = Vec::new();
    for file in request.receipts.iter().flatten() {
        match take(desk, file) {
            Ok(one) => taken.push(one),
            Err(failure) => {
                settle(&*desk.store()?, &taken)?;
                return Err(failure);
            }
        }
    }
    let store = desk.store()?;
    let op = match id {
        None => Op::compensating(format!("登记{}", values.movement.parts().0)),
        Some(_) => Op::new("修改经费收支"),
    };
    let receipts = taken.clone();
    let done = store.transact(op, move |tx| {
        let id = write(tx, id, &values, confirmed)?;
        for one in &receipts {
            attach(tx, one, receipts_of(id))?;
        }
        Ok::<_, Error>(id)
    });
    settle(&store, &taken)?;
    Ok(done?.into())
}

fn values_of(draft: &FundEntryDraft) -> Outcome<FundEntryValues> {
    let problem = |problem: FundProblem| Failure::new(problem.code(), problem.to_string(), problem.what_to_do());
    let movement = Movement::of(draft.direction, draft.spent_on).ok_or_else(|| problem(FundProblem::NoUse))?;
    let values = FundEntryValues {
        movement,
        source: draft.source,
        day: draft.day,
        amount: draft.amount,
        subject: draft.subject.clone(),
        voucher: draft.voucher.clone(),
        occasion_id: draft.occasion_id,
        approved_by: draft.approved_by.clone(),
        handled_by: draft.handled_by.clone(),
        payee: draft.payee.clone(),
        reckoned: draft.per_member.zip(draft.members).map(|(per_member, members)| PerMember { per_member, members }),
        dues_return_id: None,
        note: draft.note.clone(),
    };
    values.checked().map_err(problem)
}

/// Writes a checked line, new or over an old one, with all warnings.
pub(super) fn write(
    tx: &Tx,
    id: Option<FundEntryId>,
    values: &FundEntryValues,
    confirmed: Confirmed,
) -> Result<FundEntryId, Error> {
    warn::before(tx, id, values, confirmed)?;
    let balances = Balances::of(tx)?;
    let mut touched = vec![(values.source, values.day)];
    let id = match id {
        None => fund::entry::insert(tx, values)?,
        Some(id) => {
            let old = fund::entry::get(tx, id)?;
            may_change(tx, &old, values)?;
            touched.push((old.values.source, old.values.day));
            fund::entry::update(tx, id, values)?;
            id
        }
    };
    balances.hold(tx, &touched, confirmed)?;
    Ok(id)
}

/// The sum of a return stands in the dues register, that of subsidies in the persons' sums.
fn may_change(tx: &Tx, old: &FundEntry, new: &FundEntryValues) -> Result<(), Error> {
    let sum = |values: &FundEntryValues| (values.movement, values.amount);
    let same = sum(&old.values) == sum(new);
    let is_return = old.values.dues_return_id.is_some();
    if is_return && !(same && old.values.source == new.source) {
        return Err(Error::refused(
            "fund.sum_elsewhere",
            "这一笔是党费返还，金额和来源在“上缴返还”里登记",
            "请把这一笔作废，再到“上缴返还”里重新登记到账。",
        ));
    }
    if !same && !fund::subsidy::of_entry(tx, old.id)?.is_empty() {
        return Err(Error::refused(
            "fund.sum_elsewhere",
            "这一笔是工作补贴，金额等于各人之和",
            "请把这一笔作废，再到“工作补贴”里重新登记。",
        ));
    }
    Ok(())
}

/// Voids a line. Refused: `fund.reason_missing`, `fund.voided`, `fund.overdrawn` until confirmed.
pub(super) fn void(desk: &Desk, request: FundVoid) -> Outcome<Changed<FundEntryId>> {
    let confirmed = Confirmed { overdraw: request.overdraw_confirmed, ..Confirmed::default() };
    let today = desk.today();
    let done = desk.store()?.transact(Op::new("作废经费收支"), move |tx| {
        let balances = Balances::of(tx)?;
        let entry = fund::entry::get(tx, request.id)?;
        fund::entry::void(tx, request.id, &Voided { on: today, reason: request.reason })?;
        balances.hold(tx, &[(entry.values.source, entry.values.day)], confirmed)?;
        Ok::<_, Error>(request.id)
    })?;
    Ok(done.into())
}

/// A sum of many, refused when it is beyond all reckoning.
pub(super) fn sum_of(sums: impl Iterator<Item = Fen>) -> Outcome<Fen> {
    sums.map(|sum| sum.0).try_fold(0_i64, i64::checked_add).map(Fen).ok_or_else(|| {
        let problem = FundProblem::NoAmount;
        Failure::new(problem.code(), "金额太大", problem.what_to_do())
    })
}
