//! The notice list of a planned occasion.

use std::collections::HashMap;

use domain::{
    member::MemberId,
    occasion::{OccasionId, title},
    plan::{NoticeEntry, Reply},
};
use store::{Db, Error, Op, attendance, member, occasion, plan};

use super::{NoticeDraft, NoticeList, NoticePerson, wire::OccasionRef};
use crate::{Changed, Desk, Outcome};

pub(super) fn notices(desk: &Desk, request: OccasionRef) -> Outcome<NoticeList> {
    Ok(desk.store()?.read(move |db| notice_list(db, request.id))?)
}

fn notice_list(db: &Db, id: OccasionId) -> Result<NoticeList, Error> {
    let draft = occasion::get(db, id)?.draft;
    let phones: HashMap<MemberId, String> = member::all(db)?
        .into_iter()
        .filter_map(|record| Some((record.id, record.values.get("phone")?.to_owned())))
        .collect();
    let mut entries: HashMap<MemberId, NoticeEntry> =
        plan::notices(db, id)?.into_iter().map(|entry| (entry.member_id, entry)).collect();
    let people: Vec<NoticePerson> = attendance::people(db, id)?
        .into_iter()
        .map(|row| NoticePerson {
            row_number: row.row_number,
            name: row.name,
            group: row.group,
            phone: phones.get(&row.member_id).cloned(),
            away: row.away,
            entry: entries.remove(&row.member_id).unwrap_or_else(|| NoticeEntry::of(row.member_id)),
        })
        .collect();
    let count = |wanted: &dyn Fn(&NoticeEntry) -> bool| {
        u32::try_from(people.iter().filter(|person| wanted(&person.entry)).count()).unwrap_or(u32::MAX)
    };
    Ok(NoticeList {
        occasion_id: id,
        title: title(&draft.kinds, draft.other_word.as_deref()),
        day: draft.day,
        expected: count(&|_| true),
        told: count(&|entry| entry.told_on.is_some()),
        coming: count(&|entry| entry.reply == Some(Reply::Coming)),
        not_coming: count(&NoticeEntry::is_not_coming),
        to_fetch: count(&|entry| entry.needs_fetching),
        people,
    })
}

pub(super) fn save_notices(desk: &Desk, request: NoticeDraft) -> Outcome<Changed<OccasionId>> {
    let NoticeDraft { occasion_id, entries } = request;
    let entries: Vec<NoticeEntry> = entries.into_iter().map(NoticeEntry::cleaned).collect();
    let done = desk.store()?.transact(Op::new("登记通知情况"), move |tx| {
        occasion::get(tx, occasion_id)?;
        plan::save_notices(tx, occasion_id, &entries).map(|()| occasion_id)
    })?;
    Ok(done.into())
}
