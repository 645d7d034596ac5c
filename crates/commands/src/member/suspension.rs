//! 党员权利受限: registered, put right, taken away.

use domain::member::{Suspension, WITHOUT_VOTE};
use store::{
    Op,
    member::{self, Held, suspension},
};

use super::{
    acts::{name_of, text},
    wire::{SuspensionDraft, SuspensionRef, SuspensionView},
};
use crate::{Changed, Desk, Failure, Outcome};

/// Fails with `period.before` for an end before the beginning, `suspension.overlap` where the member has another.
pub(super) fn save(desk: &Desk, request: SuspensionDraft) -> Outcome<Changed<i64>> {
    if request.to.is_some_and(|to| to.last_day() < request.from.first_day()) {
        return Err(Failure::new("period.before", "结束的日期早于开始的日期", "请核对这两个日期。"));
    }
    // Which kind it is goes with the rest when the member is purged, a name stays.
    let op = Op::new(format!("登记{}的党员权利", name_of(desk, request.member_id)?));
    let held = member::SuspensionHeld {
        member_id: request.member_id,
        kind: request.kind,
        from: request.from,
        to: request.to,
        reason: text(request.reason.as_ref()),
    };
    Ok(desk.store()?.transact(op, move |tx| suspension::save(tx, request.id, &held))?.into())
}

pub(super) fn remove(desk: &Desk, request: SuspensionRef) -> Outcome<Changed<i64>> {
    let id = request.id;
    let member = desk.store()?.read(move |db| suspension::member_of(db, id))?;
    let op = Op::new(format!("去掉{}党员权利的登记", name_of(desk, member)?));
    Ok(desk.store()?.transact(op, move |tx| suspension::remove(tx, id).map(|()| id))?.into())
}

/// As the card shows it on a day; nothing for a kind this program doesn't know.
pub(super) fn view(held: Held<String>, day: chrono::NaiveDate) -> Option<SuspensionView> {
    let kind = Suspension::from_word(&held.value)?;
    let holds = held.on(day);
    let text = if holds { format!("{kind}期间，{WITHOUT_VOTE}") } else { kind.to_string() };
    Some(SuspensionView { id: held.id, kind, from: held.from?, to: held.to, reason: held.reason, holds, text })
}
