//! What the registers hold, alone and together with occasions of the same sort.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use chrono::NaiveDate;
use domain::{
    attendance::Mark,
    date::DayRange,
    figure::{EntryCount, FigureValue},
    member::MemberId,
    money::Fen,
    occasion::{OccasionId, OccasionKind},
};
use store::{Error, attendance::tallies_of, member::roster::RosterLine, register::StoredEntry};

use super::{
    life, made_up,
    records::Records,
    row::{Behind, Row},
    wire::RecordLink,
};

const VISITS: (&str, &str) = ("走访慰问", "走访对象");
const STUDY_AT_HOME: (&str, &str) = ("送学上门", "送学对象");
const BOOKLETS: &str = "资料";

/// An entry as a row: what it is, and whom it names.
fn row(entry: &StoredEntry, value: FigureValue) -> Row {
    Row {
        day: Some(entry.draft.day.into()),
        what: entry.title.clone(),
        who: (!entry.whom.is_empty()).then(|| entry.whom.clone()),
        value,
        record: Some(RecordLink::Registered(entry.id)),
    }
}

/// What an entry adds to a count.
fn counted(entry: &StoredEntry, count: EntryCount) -> u32 {
    let says = |field: &str, words: &[&str]| words.contains(&entry.said(field));
    match count {
        EntryCount::Each => 1,
        EntryCount::With(field) => u32::from(entry.draft.values.contains_key(field)),
        EntryCount::Where(field, words) => u32::from(says(field, words)),
        EntryCount::Members(field) => as_count(entry.named(field).len()),
        EntryCount::MembersWhere(field, other, words) if says(other, words) => as_count(entry.named(field).len()),
        EntryCount::Receivers { members, other, field, word } if says(field, &[word]) => {
            as_count((entry.named(members).len() + usize::from(!entry.said(other).is_empty())).max(1))
        }
        EntryCount::MembersWhere(..) | EntryCount::Receivers { .. } => 0,
        // Told member by member, not entry by entry.
        EntryCount::Distinct(_) => 0,
        EntryCount::Sum(field) | EntryCount::Money(field) => u32::try_from(entry.number(field)).unwrap_or(u32::MAX),
    }
}

fn as_count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// What some entries of a register come to. None of them is nothing counted, and not a nought: the branch may keep the
/// register on paper.
fn told<'a>(entries: impl Iterator<Item = &'a StoredEntry>, count: EntryCount, here: &[RosterLine]) -> Behind {
    let entries: Vec<&StoredEntry> = entries.collect();
    if entries.is_empty() {
        return Behind::if_any([]);
    }
    let rows: Vec<Row> = match count {
        EntryCount::Distinct(fields) => each_once(&entries, fields, here),
        EntryCount::Money(field) => {
            let with_some = entries.iter().filter(|entry| entry.number(field) != 0);
            with_some.map(|entry| row(entry, FigureValue::Money(Fen(entry.number(field))))).collect()
        }
        _ => {
            let counts = entries.iter().map(|entry| (entry, counted(entry, count))).filter(|(_, count)| *count > 0);
            counts.map(|(entry, count)| row(entry, FigureValue::Count(count))).collect()
        }
    };
    let nothing =
        if matches!(count, EntryCount::Money(_)) { FigureValue::Money(Fen::ZERO) } else { FigureValue::Count(0) };
    Behind { rows, nothing }
}

/// Those on the roster whom the entries name, each with the first entry that does.
fn each_once(entries: &[&StoredEntry], fields: &[&str], here: &[RosterLine]) -> Vec<Row> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for entry in entries {
        for id in fields.iter().flat_map(|field| entry.named(field)) {
            if here.iter().any(|line| line.member_id == *id) && seen.insert(*id) {
                rows.push(Row { who: entry.names.get(id).cloned(), ..row(entry, FigureValue::Count(1)) });
            }
        }
    }
    rows
}

pub(super) fn entries(
    records: &Records<'_>,
    register: &'static str,
    count: EntryCount,
    days: DayRange,
) -> Result<Behind, Error> {
    Ok(told(records.registered(register, days)?, count, &here(records, count, days)?))
}

/// The roster of the last day, for a count of those on it.
fn here(records: &Records<'_>, count: EntryCount, days: DayRange) -> Result<Rc<Vec<RosterLine>>, Error> {
    if matches!(count, EntryCount::Distinct(_)) { records.roster(days.to()) } else { Ok(Rc::default()) }
}

/// Entries that hold on the last day. Where something was registered and all of it has ended, there is none.
pub(super) fn standing(
    records: &Records<'_>,
    register: &'static str,
    count: EntryCount,
    ended: Option<&str>,
    days: DayRange,
) -> Result<Behind, Error> {
    let last = days.to();
    let begun = records.registered_until(register, last)?;
    let has_ended = |entry: &StoredEntry| {
        ended.and_then(|field| entry.said(field).parse::<NaiveDate>().ok()).is_some_and(|day| day <= last)
    };
    let here = here(records, count, days)?;
    let standing = begun.iter().filter(|entry| !has_ended(entry));
    let behind = told(standing, count, &here);
    Ok(if begun.is_empty() { behind } else { Behind { nothing: FigureValue::Count(0), ..behind } })
}

/// Who was named on which day.
type Named = BTreeSet<(NaiveDate, MemberId)>;

/// Those who were at occasions of a kind; for `stated`, only at those whose record says how many were reached.
fn at_occasions(records: &Records<'_>, kind: OccasionKind, stated: bool, days: DayRange) -> Result<Named, Error> {
    let of_kind = records.held_on(days)?.filter(|line| line.kinds.contains(&kind));
    let on: BTreeMap<OccasionId, NaiveDate> =
        of_kind.filter(|line| !stated || line.people_served.is_some()).map(|line| (line.id, line.day)).collect();
    if on.is_empty() {
        return Ok(Named::new());
    }
    let ids: Vec<OccasionId> = on.keys().copied().collect();
    let was_there = |mark| matches!(mark, Some(Mark::OnSite | Mark::Online));
    let there = tallies_of(records.db, &ids)?.into_iter().filter(|one| was_there(one.tally.mark));
    Ok(there.filter_map(|one| Some((*on.get(&one.occasion_id)?, one.member_id))).collect())
}

/// Entries of a register with how many of those in a field nothing has named on that day; they are named then.
fn newly_named<'a>(
    records: &'a Records<'_>,
    (register, field): (&'static str, &str),
    named: &mut Named,
    days: DayRange,
) -> Result<Vec<(&'a StoredEntry, u32)>, Error> {
    let entries = records.registered(register, days)?.map(|entry| {
        let new = entry.named(field).iter().filter(|id| named.insert((entry.draft.day, **id))).count();
        (entry, as_count(new))
    });
    Ok(entries.filter(|(_, new)| *new > 0).collect())
}

/// 走访慰问 as an occasion or as an entry: an entry of those who were at an occasion of the day, or stand in another
/// entry of it, tells of the same visit.
pub(super) fn visits(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let held = life::of_kind(records.held_on(days)?, OccasionKind::HomeVisit);
    let mut named = at_occasions(records, OccasionKind::HomeVisit, false, days)?;
    let registered = newly_named(records, VISITS, &mut named, days)?.into_iter();
    Ok(Behind::counted(held.rows.into_iter().chain(registered.map(|(entry, _)| row(entry, FigureValue::Count(1))))))
}

/// Nothing stated and nobody named is a figure nobody counted, not a nought. Nobody counts twice a day.
pub(super) fn visited(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let stated = life::served(records.held_on(days)?, OccasionKind::HomeVisit);
    let mut named = at_occasions(records, OccasionKind::HomeVisit, true, days)?;
    let registered = newly_named(records, VISITS, &mut named, days)?.into_iter();
    Ok(Behind::if_any(stated.chain(registered.map(|(entry, new)| row(entry, FigureValue::Count(new))))))
}

/// The same of study brought home; those who caught up so are counted on the day they did, unless an occasion or an
/// entry names them on that day: a visit that was both is one.
pub(super) fn studied_at_home(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let stated = life::served(records.held_on(days)?, OccasionKind::StudyAtHome);
    let mut named = at_occasions(records, OccasionKind::StudyAtHome, true, days)?;
    let registered = newly_named(records, STUDY_AT_HOME, &mut named, days)?.into_iter();
    let registered = registered.map(|(entry, new)| row(entry, FigureValue::Count(new)));
    let caught_up = records.made_up_on(days)?.filter(|one| !named.contains(&(one.make_up.made_on, one.member_id)));
    Ok(Behind::if_any(stated.chain(registered).chain(made_up::brought(caught_up))))
}

pub(super) fn booklets(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let registered = records.registered(STUDY_AT_HOME.0, days)?.filter_map(|entry| {
        let booklets = counted(entry, EntryCount::Sum(BOOKLETS));
        (booklets > 0).then(|| row(entry, FigureValue::Count(booklets)))
    });
    Ok(Behind::if_any(registered.chain(made_up::booklets(records.made_up_on(days)?))))
}
