//! Attendance by person, by group and by age, in the order of the roster: never one above another.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    attendance::{Counts, Tally},
    date::DayRange,
    group::GroupId,
    member::{MemberId, anniversary::years_since},
    occasion::OccasionId,
    structure::AGE_BANDS,
};
use store::{
    Db, Error,
    attendance::{Attendee, PersonTally, attendees, tallies_of},
    group,
};

use super::{
    attendance::expecting,
    records::Records,
    values::days,
    wire::{AttendanceLine, AttendanceTables, FigureQuery},
};
use crate::{Desk, Outcome, occasion::rate_texts};

/// Fails with `figure.span` as `figure.values` does.
pub(super) fn tables(desk: &Desk, request: FigureQuery) -> Outcome<AttendanceTables> {
    let days = days(request.span, desk.today())?;
    let title = request.span.title();
    let of = desk.store()?.read(move |db| of_days(db, days))?;
    Ok(AttendanceTables { title, from: days.from(), to: days.to(), ..of })
}

/// The tables of some days; the title is for whoever asks.
pub(crate) fn of_days(db: &Db, days: DayRange) -> Result<AttendanceTables, Error> {
    let records = Records::of(db, days);
    let held: Vec<_> = expecting(records.held_on(days)?).collect();
    let on: HashMap<OccasionId, NaiveDate> = held.iter().map(|(line, _)| (line.id, line.day)).collect();
    let by_name: Vec<OccasionId> =
        held.iter().filter(|(line, _)| line.stated_expected.is_none()).map(|(line, _)| line.id).collect();
    let tallies = tallies_of(db, &by_name)?;
    let people = attendees(db)?;
    let ages = ages(&people, &on);
    Ok(AttendanceTables {
        title: String::new(),
        from: days.from(),
        to: days.to(),
        occasions: count(by_name.len()),
        stated_only: count(held.len() - by_name.len()),
        people: by_person(&people, &tallies),
        groups: by_group(db, &tallies)?,
        ages: by_age(&tallies, &ages),
        all: line(None, "合计".to_owned(), counts(tallies.iter())),
    })
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// What people were listed for and came to. Elections leave out those approved not to count.
fn counts<'a>(tallies: impl Iterator<Item = &'a PersonTally>) -> Counts {
    let (elections, others): (Vec<&PersonTally>, Vec<&PersonTally>) = tallies.partition(|one| one.election);
    let of = |tallies: Vec<&PersonTally>, election| {
        Counts::of(tallies.into_iter().map(|one| -> Tally { one.tally }), election)
    };
    of(elections, true) + of(others, false)
}

fn line(member_id: Option<MemberId>, label: String, counts: Counts) -> AttendanceLine {
    AttendanceLine { member_id, label, counts, rates: rate_texts(counts.rates()) }
}

/// In the roster's order; who was on no list is not told.
fn by_person(people: &[Attendee], tallies: &[PersonTally]) -> Vec<AttendanceLine> {
    let mut of: HashMap<MemberId, Vec<&PersonTally>> = HashMap::new();
    for tally in tallies {
        of.entry(tally.member_id).or_default().push(tally);
    }
    let lines = people.iter().filter_map(|one| {
        let theirs = of.remove(&one.member_id)?;
        Some(line(Some(one.member_id), one.name.clone(), counts(theirs.into_iter())))
    });
    lines.collect()
}

/// By the group a person was in on the day, in the order of the groups.
fn by_group(db: &Db, tallies: &[PersonTally]) -> Result<Vec<AttendanceLine>, Error> {
    let known = group::in_order(db)?;
    let is_known = |id: GroupId| known.iter().any(|(one, _)| *one == id);
    let of = |wanted: &dyn Fn(Option<GroupId>) -> bool| counts(tallies.iter().filter(|one| wanted(one.group_id)));
    let groups = known.iter().map(|(id, name)| line(None, name.clone(), of(&|group| group == Some(*id))));
    let gone = line(None, "现已不设的党小组".to_owned(), of(&|group| group.is_some_and(|id| !is_known(id))));
    let none = line(None, "未编入党小组".to_owned(), of(&|group| group.is_none()));
    Ok(groups.chain([gone, none]).filter(|line| line.counts.expected > 0).collect())
}

/// The place of each person's band of age on each day.
fn ages<'a>(
    people: &'a [Attendee],
    on: &'a HashMap<OccasionId, NaiveDate>,
) -> impl Fn(&PersonTally) -> Option<usize> + 'a {
    let born: HashMap<MemberId, _> = people.iter().filter_map(|one| Some((one.member_id, one.birth_date?))).collect();
    move |tally| {
        let years = years_since(*born.get(&tally.member_id)?, *on.get(&tally.occasion_id)?)?;
        AGE_BANDS.iter().rposition(|band| band.least <= years.years)
    }
}

/// By the age on the day of the occasion (domain.md B10).
fn by_age(tallies: &[PersonTally], age: &impl Fn(&PersonTally) -> Option<usize>) -> Vec<AttendanceLine> {
    let mut of: Vec<Vec<&PersonTally>> = vec![Vec::new(); AGE_BANDS.len() + 1];
    for tally in tallies {
        if let Some(theirs) = of.get_mut(age(tally).unwrap_or(AGE_BANDS.len())) {
            theirs.push(tally);
        }
    }
    let labels = AGE_BANDS.iter().map(|band| band.label).chain(["出生日期未填"]);
    let lines = labels.zip(of).map(|(label, theirs)| line(None, label.to_owned(), counts(theirs.into_iter())));
    lines.filter(|line| line.counts.expected > 0).collect()
}
