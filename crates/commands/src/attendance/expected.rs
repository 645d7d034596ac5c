//! Who is expected.

use chrono::NaiveDate;
use domain::{
    attendance::{Mark, when_all_present},
    occasion::{Audience, OccasionDraft, OccasionKind, audiences},
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
    let today = desk.today();
    Ok(desk.store()?.read(move |db| on_screen(db, request, today).map(expected_list))?)
}

/// The people of the entry screen, and what they are listed for.
pub(super) struct OnScreen {
    /// Everyone who can be ticked.
    pub rows: Vec<ListedRow>,
    /// Whom each kind expects.
    pub audiences: Vec<(OccasionKind, Audience)>,
    notices: Vec<NoticeEntry>,
    frozen_on: Option<NaiveDate>,
}

pub(super) fn on_screen(db: &Db, request: ExpectedRequest, today: NaiveDate) -> Result<OnScreen, Error> {
    let draft = OccasionDraft {
        audience: request.audience,
        group_id: request.group_id,
        ..OccasionDraft::blank(request.kinds, request.day.unwrap_or(today))
    };
    let (mut rows, draft, notices, frozen_on) = match request.occasion_id {
        None => (attendance::listing(db, &draft)?, draft, Vec::new(), None),
        Some(id) => {
            let stored = occasion::get(db, id)?;
            let rows = with_the_rest(db, attendance::people(db, id)?, &stored.draft)?;
            (rows, stored.draft, plan::notices(db, id)?, stored.frozen_at.as_deref().and_then(day_of))
        }
    };
    if frozen_on.is_none() && rows.iter().any(|row| row.expected) {
        rows.retain(|row| row.expected);
    }
    Ok(OnScreen { rows, audiences: audiences(&draft.kinds, draft.audience), notices, frozen_on })
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

fn expected_list(screen: OnScreen) -> ExpectedList {
    let OnScreen { rows, audiences, notices, frozen_on } = screen;
    let expected: Vec<ListedRow> = rows.iter().filter(|row| row.expected).cloned().collect();
    ExpectedList {
        expected: u32::try_from(expected.len()).unwrap_or(u32::MAX),
        by_kind: by_kind(&audiences, &expected),
        people: rows.into_iter().map(|row| person(row, &notices)).collect(),
        frozen_on,
    }
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
        let attendance::Refreshed { added, removed, other_vote } = attendance::refresh(tx, id)?;
        let counts = counted(tx, id)?.counts;
        Ok::<_, Error>(Refreshed { added, removed, other_vote, counts })
    })?;
    Ok(done.into())
}
