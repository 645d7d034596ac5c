//! What keeps a member from coming, noted, put right and ended.

use domain::{
    date::PartialDate,
    member::{AwayKind, Condition},
    text::clean_or_none,
};
use store::{
    Op,
    member::{self, ConditionHeld},
};

use super::{
    acts::{name_of, text},
    wire::{ConditionCorrection, ConditionDraft, ConditionEnd, ConditionView},
};
use crate::{Changed, Desk, Failure, Outcome};

/// Fails with `condition.away_kind` when 异地类型 is given of another condition, with `period.before` for an end
/// before the beginning.
pub(super) fn add(desk: &Desk, request: ConditionDraft) -> Outcome<Changed<i64>> {
    check(request.kind, request.away_kind, request.from, request.to)?;
    // Which one is about health: it goes with the rest when the member is purged, a name stays.
    let op = Op::new(format!("登记{}的情况", name_of(desk, request.id)?));
    let held = ConditionHeld {
        id: 0,
        member_id: request.id,
        kind: request.kind,
        detail: detail(request.away_kind, request.detail.as_ref()),
        note: text(request.note.as_ref()),
        from: request.from,
        to: request.to,
    };
    Ok(desk.store()?.transact(op, move |tx| member::condition::add(tx, &held))?.into())
}

/// Fails as [`add`] does.
pub(super) fn correct(desk: &Desk, request: ConditionCorrection) -> Outcome<Changed<i64>> {
    let id = request.condition_id;
    let old = desk.store()?.read(move |db| member::condition::get(db, id))?;
    check(old.kind, request.away_kind, request.from, request.to)?;
    let op = Op::new(format!("改{}的情况", name_of(desk, old.member_id)?));
    let held = ConditionHeld {
        detail: detail(request.away_kind, request.detail.as_ref()),
        note: text(request.note.as_ref()),
        from: request.from,
        to: request.to,
        ..old
    };
    Ok(desk.store()?.transact(op, move |tx| member::condition::correct(tx, &held).map(|()| id))?.into())
}

pub(super) fn end(desk: &Desk, request: ConditionEnd) -> Outcome<Changed<i64>> {
    let done = desk.store()?.transact(Op::new("结束情况登记"), move |tx| {
        member::condition::end(tx, request.condition_id, request.to).map(|()| request.condition_id)
    })?;
    Ok(done.into())
}

/// A condition as the card shows it.
pub(super) fn view(held: ConditionHeld) -> ConditionView {
    let whole = held.detail.unwrap_or_default();
    let (away_kind, detail) = match held.kind {
        Condition::LivesElsewhere => AwayKind::split(&whole),
        _ => (None, whole.as_str()),
    };
    ConditionView {
        id: held.id,
        kind: held.kind,
        away_kind,
        detail: clean_or_none(detail),
        note: held.note,
        from: held.from,
        to: held.to,
    }
}

fn check(
    kind: Condition,
    away: Option<AwayKind>,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
) -> Result<(), Failure> {
    if away.is_some() && kind != Condition::LivesElsewhere {
        return Err(Failure::new("condition.away_kind", "只有异地居住才分异地类型", "请不选异地类型。"));
    }
    if from.zip(to).is_some_and(|(from, to)| to.last_day() < from.first_day()) {
        return Err(Failure::new("period.before", "结束的日期早于开始的日期", "请核对这两个日期。"));
    }
    Ok(())
}

fn detail(away: Option<AwayKind>, place: Option<&String>) -> Option<String> {
    clean_or_none(&AwayKind::joined(away, text(place).as_deref()))
}
