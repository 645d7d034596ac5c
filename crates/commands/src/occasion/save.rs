//! Saving, holding, cancelling, binning.

use domain::{
    attendance::Counts,
    occasion::{OccasionDraft, OccasionId, OccasionState, title},
};
use store::{Error, Op, Tx, occasion};

use super::{
    advice,
    record::counted,
    wire::{CancelRequest, HoldRequest, OccasionRef, SavedOccasion},
};
use crate::{Changed, Desk, Outcome};

pub(super) fn save(desk: &Desk, request: OccasionDraft) -> Outcome<Changed<SavedOccasion>> {
    let draft = request.checked()?;
    let verb = match (draft.id, draft.state) {
        (Some(_), _) => "修改",
        (None, Some(OccasionState::Planned)) => "计划",
        (None, _) => "登记",
    };
    let op = Op::new(format!("{verb}{}", title(&draft.kinds, draft.other_word.as_deref())));
    let done = desk.store()?.transact(op, move |tx| {
        let id = occasion::save(tx, &draft)?;
        saved(tx, id)
    })?;
    Ok(done.into())
}

pub(super) fn hold(desk: &Desk, request: HoldRequest) -> Outcome<Changed<SavedOccasion>> {
    let store = desk.store()?;
    let op = Op::new(format!("登记{}", store.read(move |db| heading(db, request.id))?));
    let done = store.transact(op, move |tx| {
        occasion::hold(tx, request.id, request.day)?;
        saved(tx, request.id)
    })?;
    Ok(done.into())
}

pub(super) fn cancel(desk: &Desk, request: CancelRequest) -> Outcome<Changed<OccasionId>> {
    let store = desk.store()?;
    let op = Op::new(format!("取消{}", store.read(move |db| heading(db, request.id))?));
    let reason = request.reason.as_deref().and_then(domain::text::clean_or_none);
    let done =
        store.transact(op, move |tx| occasion::cancel(tx, request.id, reason.as_deref()).map(|()| request.id))?;
    Ok(done.into())
}

pub(super) fn bin(desk: &Desk, request: OccasionRef) -> Outcome<Changed<OccasionId>> {
    let store = desk.store()?;
    let op = Op::new(format!("{}移到回收站", store.read(move |db| heading(db, request.id))?));
    let done = store.transact(op, move |tx| occasion::bin(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}

fn heading(db: &store::Db, id: OccasionId) -> Result<String, Error> {
    let draft = occasion::get(db, id)?.draft;
    Ok(title(&draft.kinds, draft.other_word.as_deref()))
}

fn saved(tx: &Tx, id: OccasionId) -> Result<SavedOccasion, Error> {
    let counted = counted(tx, id)?;
    let advice = advice::of(tx, id, &counted, &[])?;
    let sentence = sentence(counted.stored.state, counted.counts);
    Ok(SavedOccasion { id, sentence, advice })
}

fn sentence(state: OccasionState, counts: Counts) -> String {
    match state {
        OccasionState::Planned => format!("已列入计划，应到 {} 人", counts.expected),
        OccasionState::Cancelled => "已取消".to_owned(),
        OccasionState::Held => {
            let mut text = format!("已保存，应到 {}　实到 {}", counts.expected, counts.on_site);
            let rest =
                [("线上", counts.online), ("请假", counts.on_leave), ("缺席", counts.absent), ("补学", counts.made_up)];
            for (word, number) in rest.into_iter().filter(|(_, number)| *number > 0) {
                text.push_str(&format!("　{word} {number}"));
            }
            text
        }
    }
}
