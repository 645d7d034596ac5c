//! Who is expected.

use domain::{
    attendance::{Mark, when_all_present},
    occasion::{Audience, OccasionDraft, audiences},
    plan::NoticeEntry,
};
use store::{
    Db, Error, Op,
    attendance::{self, ListedRow},
    occasion, plan,
};

use super::wire::{AllPresentMark, ExpectedList, ExpectedRequest, ListedPerson, RefreshRequest, Refreshed};
use crate::{
    Changed, Desk, Outcome,
    occasion::{by_kind, counted, day_of},
};

pub(super) fn expected(desk: &Desk, request: ExpectedRequest) -> Outcome<ExpectedList> {
    let day = request.day.unwrap_or(desk.today());
    Ok(desk.store()?.read(move |db| {
        let draft = OccasionDraft {
            audience: request.audience,
            group_id: request.group_id,
            ..OccasionDraft::blank(request.kinds, day)
        };
        match request.occasion_id {
            None => expected_list(attendance::listing(db, &draft)?, &draft, &[], None),
            Some(id) => {
                let stored = occasion::get(db, id)?;
                let rows = with_the_rest(db, attendance::people(db, id)?, &stored.draft)?;
                expected_list(rows, &stored.draft, &plan::notices(db, id)?, stored.frozen_at.as_deref())
            }
        }
    })?)
}

/// Where people are listed because they took part, anyone else can still be added.
fn with_the_rest(db: &Db, mut listed: Vec<ListedRow>, draft: &OccasionDraft) -> Result<Vec<ListedRow>, Error> {
    let open = audiences(&draft.kinds, draft.audience).iter().all(|(_, audience)| *audience == Audience::SignedUp);
    if open || listed.is_empty() {
        let mut next = listed.iter().map(|row| row.row_number).max().unwrap_or(0);
        for row in attendance::listing(db, draft)? {
            if !listed.iter().any(|one| one.member_id == row.member_id) {
                next += 1;
                listed.push(ListedRow { row_number: next, ..row });
            }
        }
    }
    Ok(listed)
}

fn expected_list(
    mut rows: Vec<ListedRow>,
    draft: &OccasionDraft,
    notices: &[NoticeEntry],
    frozen_at: Option<&str>,
) -> Result<ExpectedList, Error> {
    let frozen_on = frozen_at.and_then(day_of);
    if frozen_on.is_none() && rows.iter().any(|row| row.expected) {
        rows.retain(|row| row.expected);
    }
    let expected: Vec<ListedRow> = rows.iter().filter(|row| row.expected).cloned().collect();
    Ok(ExpectedList {
        expected: u32::try_from(expected.len()).unwrap_or(u32::MAX),
        by_kind: by_kind(&audiences(&draft.kinds, draft.audience), &expected),
        people: rows.into_iter().map(|row| person(row, notices)).collect(),
        frozen_on,
    })
}

/// A person of the list as the window gets it. Leave asked beforehand goes before being away.
pub(crate) fn person(row: ListedRow, notices: &[NoticeEntry]) -> ListedPerson {
    let asked = notices.iter().find(|notice| notice.member_id == row.member_id && notice.is_not_coming());
    let (mark, reason) = match asked {
        Some(notice) => (Mark::OnLeave, notice.leave_reason.as_deref().or(row.away.as_deref())),
        None => when_all_present(row.away.as_deref()),
    };
    ListedPerson {
        row_number: row.row_number,
        member_id: row.member_id,
        when_all_present: AllPresentMark { mark, reason: reason.map(str::to_owned) },
        name: row.name,
        group: row.group,
        has_vote: row.has_vote,
        expected: row.expected,
        away: row.away,
        entry: row.entry,
    }
}

pub(super) fn refresh(desk: &Desk, request: RefreshRequest) -> Outcome<Changed<Refreshed>> {
    let id = request.occasion_id;
    let done = desk.store()?.transact(Op::new("按名册更新应到名单"), move |tx| {
        let attendance::Refreshed { added, removed } = attendance::refresh(tx, id)?;
        let counts = counted(tx, id)?.counts;
        Ok::<_, Error>(Refreshed { added, removed, counts })
    })?;
    Ok(done.into())
}
