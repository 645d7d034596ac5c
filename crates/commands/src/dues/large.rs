//! Large payments (大额党费): their own path and register.

use domain::{
    dues::{LARGE, LargeDuesId},
    money::in_capitals,
    text::clean_or_none,
};
use store::{
    Op,
    dues::large::{self, LargeDues, LargeValues},
};

use super::{
    refusal,
    wire::{LargeDraft, LargeQuery, LargeView, LargeVoid},
};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about large payments.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.large_list", "大额党费登记", list),
        Command::writes("dues.large_save", "登记或补全一笔大额党费", save),
        Command::writes("dues.large_void", "作废一笔大额党费", void),
    ]
}

pub(crate) fn list(desk: &Desk, request: LargeQuery) -> Outcome<Vec<LargeView>> {
    let found = desk.store()?.read(move |db| large::list(db, request.year))?;
    let view = |LargeDues { id, name, values, voided }| {
        let (voided_on, void_reason) = voided.unzip();
        LargeView {
            id,
            member_id: values.member_id,
            name,
            received_on: values.received_on,
            amount: values.amount,
            capitals: in_capitals(values.amount),
            means: values.means,
            brief: values.brief,
            handed_up_on: values.handed_up_on,
            receipt_number: values.receipt_number,
            note: values.note,
            voided_on,
            void_reason,
        }
    };
    Ok(found.into_iter().map(view).collect())
}

fn save(desk: &Desk, request: LargeDraft) -> Outcome<Changed<LargeDuesId>> {
    for day in [Some(request.received_on), request.handed_up_on].into_iter().flatten() {
        refusal::check_day(day, desk.today())?;
    }
    if request.amount < LARGE {
        return Err(Failure::new(
            "dues.not_large",
            format!("不到 {} 元的不算大额党费", LARGE.0 / 100),
            "请在收缴登记里登记，多于应交的选“自愿多交”。",
        ));
    }
    let text = |text: Option<String>| text.as_deref().and_then(clean_or_none);
    let values = LargeValues {
        member_id: request.member_id,
        received_on: request.received_on,
        amount: request.amount,
        means: request.means,
        brief: text(request.brief),
        handed_up_on: request.handed_up_on,
        receipt_number: text(request.receipt_number),
        note: text(request.note),
    };
    let op = Op::new(if request.id.is_some() { "修改大额党费" } else { "登记大额党费" });
    let done = desk.store()?.transact(op.about("member", request.member_id.0), move |tx| match request.id {
        Some(id) => large::update(tx, id, &values).map(|()| id),
        None => large::insert(tx, &values),
    })?;
    Ok(done.into())
}

fn void(desk: &Desk, request: LargeVoid) -> Outcome<Changed<LargeDuesId>> {
    let LargeVoid { id, reason } = request;
    let done = desk
        .store()?
        .transact(Op::new("作废一笔大额党费"), move |tx| large::void(tx, id, &reason).map(|()| id))?;
    Ok(done.into())
}
