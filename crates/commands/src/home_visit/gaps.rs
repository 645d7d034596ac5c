//! With whom there was no contact for long.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::member::{ContactGap, MemberId};
use store::{
    Db, Error, contact,
    member::{coming_and_going, condition, roster},
};

use super::wire::{OutOfContactQuery, OutOfContactRow};
use crate::{Desk, Outcome, compliance::started_on};

/// Below it there is no gap.
const RECENT: Days = Days::new(89);
/// How far back the last contact is looked for: who was not met for two years is looked for on paper.
const BACK: Days = Days::new(731);

pub(super) fn list(desk: &Desk, request: OutOfContactQuery) -> Outcome<Vec<OutOfContactRow>> {
    let day = request.day.unwrap_or(desk.today());
    Ok(desk.store()?.read(move |db| out_of_contact(db, day))?)
}

/// Members of a day's roster with whom there was no contact for 90 days or more, the longest first. Nothing is missed
/// before the branch began with the book, nor while somebody is in hospital, bedridden or unable.
pub(crate) fn out_of_contact(db: &Db, day: NaiveDate) -> Result<Vec<OutOfContactRow>, Error> {
    let recent = contact::last_between(db, day - RECENT, day, None)?;
    let mut lines = roster::on_day(db, day)?;
    let counts = |line: &roster::RosterLine| !line.conditions.iter().any(|condition| condition.stops_the_count());
    lines.retain(|line| !recent.contains_key(&line.member_id) && counts(line));
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = lines.iter().map(|line| line.member_id).collect();
    let before = contact::last_between(db, day - BACK, day, Some(&ids))?;
    let begin = started_on(db, day)?;
    let came: BTreeMap<MemberId, NaiveDate> = coming_and_going(db, begin, day)?
        .into_iter()
        .filter(|one| one.status.is_on_roster())
        .map(|one| (one.member_id, one.on.first_day()))
        .collect();
    let conditions = condition::all(db)?;
    let row = |line: roster::RosterLine| {
        let last = before.get(&line.member_id);
        let theirs = conditions.iter().filter(|held| held.member_id == line.member_id && held.kind.stops_the_count());
        let counted_from = theirs.filter_map(|held| Some(held.to?.last_day())).filter(|ended| *ended <= day);
        let counted_from = counted_from.chain(came.get(&line.member_id).copied()).fold(begin, NaiveDate::max);
        let since = last.map_or(counted_from, |last| last.on.max(counted_from));
        let level = ContactGap::on(day, since)?;
        Some(OutOfContactRow {
            member_id: line.member_id,
            name: line.name,
            group: line.group.map(|(_, name)| name),
            last_on: last.map(|last| last.on),
            last: last.map(|last| last.what.clone()),
            days: (day - since).num_days(),
            level,
            away: line.away,
        })
    };
    let mut rows: Vec<OutOfContactRow> = lines.into_iter().filter_map(row).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.days));
    Ok(rows)
}
