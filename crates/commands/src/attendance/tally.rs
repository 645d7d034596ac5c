//! What the marks on the screen come to, before they are saved.

use domain::attendance::{Counts, Tally};
use store::attendance::ListedRow;

use super::{
    expected::on_screen,
    wire::{AttendanceTally, TallyRequest},
};
use crate::{
    Desk, Outcome,
    occasion::{by_kind, rate_texts},
};

pub(super) fn tally(desk: &Desk, request: TallyRequest) -> Outcome<AttendanceTally> {
    let TallyRequest { expected, entries, election } = request;
    let today = desk.today();
    let screen = desk.store()?.read(move |db| on_screen(db, expected, today))?;
    let marked = |row: ListedRow| {
        let entry = entries.iter().find(|entry| entry.member_id == row.member_id);
        // What is on the screen counts, not what was stored before.
        let mark = entry.and_then(|entry| entry.mark);
        let make_up = entry.and_then(|entry| entry.make_up.clone());
        ListedRow { entry: domain::attendance::MarkEntry { mark, make_up, ..row.entry }, ..row }
    };
    let people: Vec<ListedRow> =
        screen.rows.into_iter().map(marked).filter(|row| row.expected || row.entry.mark.is_some()).collect();
    let tallies = people.iter().map(|row| Tally {
        mark: row.entry.mark,
        made_up: row.entry.make_up.is_some(),
        set_aside: row.set_aside,
    });
    let counts = Counts::of(tallies, election);
    Ok(AttendanceTally { counts, rates: rate_texts(counts.rates()), by_kind: by_kind(&screen.audiences, &people) })
}
