//! What is done to members besides filling in their form.

use domain::{
    member::{MemberId, Sensitivity, Status, field},
    text::clean_or_none,
};
use store::{Op, member};

use super::wire::{
    ClassChange, ComingAndGoing, ContactChange, GroupMove, MemberRef, RevealRequest, Revealed, RosterChange,
    RosterOrder, StatusChange,
};
use crate::{Changed, Desk, Failure, Outcome};

pub(super) fn text(text: Option<&String>) -> Option<String> {
    text.and_then(|text| clean_or_none(text))
}

pub(super) fn name_of(desk: &Desk, id: MemberId) -> Outcome<String> {
    let record = desk.store()?.read(move |db| member::get(db, id))?;
    Ok(record.values.get("name").unwrap_or_default().to_owned())
}

/// Fails with `member.not_hidden` for a field everyone may see.
pub(super) fn reveal(desk: &Desk, request: RevealRequest) -> Outcome<Changed<Revealed>> {
    let hidden = field(&request.field)
        .filter(|field| field.sensitivity != Sensitivity::Open || field.key == "five_class")
        .ok_or_else(|| Failure::new("member.not_hidden", "这一项没有遮蔽", "可以直接查看。"))?;
    let why = text(request.why.as_ref()).map(|why| format!("：{why}")).unwrap_or_default();
    let name = name_of(desk, request.id)?;
    let op = Op::event(format!("查看{name}的{}{why}", hidden.label)).about("member", request.id.0);
    let today = desk.today();
    let done = desk.store()?.transact(op, move |tx| {
        let members = member::all_on_day(tx, today)?;
        let of = members.iter().find(|of| of.record.id == request.id).ok_or(store::Error::NotFound("党员"))?;
        let value = match hidden.key {
            "five_class" => of
                .situation
                .class
                .map(|class| format!("第{}类：{}", class.number(), class.meaning()))
                .unwrap_or_default(),
            _ => super::cell::cell(hidden, of, today, super::cell::Masking::Whole),
        };
        Ok::<_, store::Error>(Revealed { field: request.field, value })
    })?;
    Ok(done.into())
}

pub(super) fn bin(desk: &Desk, request: MemberRef) -> Outcome<Changed<MemberId>> {
    let op = Op::new(format!("{}移到回收站", name_of(desk, request.id)?));
    let done = desk.store()?.transact(op, move |tx| member::bin(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}

pub(super) fn restore(desk: &Desk, request: MemberRef) -> Outcome<Changed<MemberId>> {
    let op = Op::new("从回收站取回党员");
    let done = desk.store()?.transact(op, move |tx| member::restore(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}

/// Fails with `member.status_in_future` for a day that has not come.
pub(super) fn set_status(desk: &Desk, request: StatusChange) -> Outcome<Changed<MemberId>> {
    if request.from.first_day() > desk.today() {
        return Err(Failure::new("member.status_in_future", "这个日期还没有到", "请到那一天再登记，或核对日期。"));
    }
    let verb = match request.status {
        Status::OnRoster => "转入",
        other => other.word(),
    };
    let op = Op::new(format!("登记{}{verb}", name_of(desk, request.id)?));
    let done = desk.store()?.transact(op, move |tx| {
        let reason = text(request.reason.as_ref());
        member::set_status(tx, request.id, request.status, request.from, reason.as_deref()).map(|()| request.id)
    })?;
    Ok(done.into())
}

pub(super) fn move_to_group(desk: &Desk, request: GroupMove) -> Outcome<Changed<Vec<MemberId>>> {
    let who = match request.ids.as_slice() {
        [] => return Err(nobody()),
        [one] => name_of(desk, *one)?,
        several => format!("{} 人", several.len()),
    };
    let done = desk.store()?.transact(Op::new(format!("{who}调整党小组")), move |tx| {
        let reason = text(request.reason.as_ref());
        for id in &request.ids {
            member::move_to_group(tx, *id, request.group_id, request.from, reason.as_deref())?;
        }
        Ok::<_, store::Error>(request.ids)
    })?;
    Ok(done.into())
}

pub(super) fn set_class(desk: &Desk, request: ClassChange) -> Outcome<Changed<MemberId>> {
    let op = Op::new(format!("{}定类", name_of(desk, request.id)?));
    let done = desk.store()?.transact(op, move |tx| {
        let basis = text(request.basis.as_ref());
        member::set_class(tx, request.id, request.class, request.from, basis.as_deref()).map(|()| request.id)
    })?;
    Ok(done.into())
}

pub(super) fn set_contact(desk: &Desk, request: ContactChange) -> Outcome<Changed<Vec<MemberId>>> {
    let who = match request.ids.as_slice() {
        [] => return Err(nobody()),
        [one] => name_of(desk, *one)?,
        several => format!("{} 人", several.len()),
    };
    let done = desk.store()?.transact(Op::new(format!("{who}定支委联系人")), move |tx| {
        let reason = text(request.reason.as_ref());
        for id in &request.ids {
            member::set_contact(tx, *id, request.contact_id, request.from, reason.as_deref())?;
        }
        Ok::<_, store::Error>(request.ids)
    })?;
    Ok(done.into())
}

fn nobody() -> Failure {
    Failure::new("member.nobody", "还没有选人", "请先在名册中选人。")
}

pub(super) fn reorder(desk: &Desk, request: RosterOrder) -> Outcome<Changed<()>> {
    Ok(desk.store()?.transact(Op::new("调整名册次序"), move |tx| member::reorder(tx, &request.ids))?.into())
}

pub(super) fn coming_and_going(desk: &Desk, request: ComingAndGoing) -> Outcome<Vec<RosterChange>> {
    let found = desk.store()?.read(move |db| member::coming_and_going(db, request.from, request.to))?;
    let view = |one: member::ComingOrGoing| RosterChange {
        id: one.member_id,
        came: one.status.is_on_roster(),
        why: match one.reason {
            Some(reason) => format!("{}：{reason}", one.status),
            None => one.status.word().to_owned(),
        },
        name: one.name,
        on: one.on,
    };
    Ok(found.into_iter().map(view).collect())
}
