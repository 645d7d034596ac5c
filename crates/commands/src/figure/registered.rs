//! What the registers hold, alone and together with occasions of the same sort.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    date::DayRange,
    figure::{EntryCount, FigureValue},
    member::MemberId,
    occasion::OccasionKind,
    register::RegisterValue,
};
use store::{Error, register::StoredEntry};

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

/// What an entry adds.
fn counted(entry: &StoredEntry, count: EntryCount) -> u32 {
    let number = |value: Option<&RegisterValue>| match value {
        Some(RegisterValue::Members(members)) => u32::try_from(members.len()).unwrap_or(u32::MAX),
        Some(RegisterValue::Number(number)) => u32::try_from(*number).unwrap_or(u32::MAX),
        _ => 0,
    };
    let values = &entry.draft.values;
    match count {
        EntryCount::Each => 1,
        EntryCount::With(field) => u32::from(values.contains_key(field)),
        EntryCount::Members(field) | EntryCount::Sum(field) => number(values.get(field)),
    }
}

/// Rows of what a register holds. Nothing registered in the span is nothing counted, and not a nought: the branch may
/// keep it on paper.
fn rows<'a>(
    records: &'a Records<'_>,
    register: &'static str,
    count: EntryCount,
    days: DayRange,
) -> Result<impl Iterator<Item = Row> + 'a, Error> {
    let entries = records.registered(register, days)?;
    Ok(entries.map(move |entry| row(entry, FigureValue::Count(counted(entry, count)))))
}

pub(super) fn entries(
    records: &Records<'_>,
    register: &'static str,
    count: EntryCount,
    days: DayRange,
) -> Result<Behind, Error> {
    let rows: Vec<Row> = rows(records, register, count, days)?.collect();
    let nothing = if rows.is_empty() { FigureValue::ByHand } else { FigureValue::Count(0) };
    Ok(Behind { rows: rows.into_iter().filter(|row| row.value != FigureValue::Count(0)).collect(), nothing })
}

/// 走访慰问 as an occasion or as an entry: each once.
pub(super) fn visits(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let held = life::of_kind(records.held_on(days)?, OccasionKind::HomeVisit);
    Ok(Behind::counted(held.rows.into_iter().chain(rows(records, VISITS.0, EntryCount::Each, days)?)))
}

/// Nothing stated and nobody named is a figure nobody counted, not a nought.
pub(super) fn visited(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let stated = life::served(records.held_on(days)?, OccasionKind::HomeVisit);
    Ok(Behind::if_any(stated.chain(rows(records, VISITS.0, EntryCount::Members(VISITS.1), days)?)))
}

/// The same of study brought home; those who caught up so are counted on the day they did, unless an entry names them
/// on that day: a visit that was both is one.
pub(super) fn studied_at_home(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let entered: BTreeSet<(NaiveDate, MemberId)> = records
        .registered(STUDY_AT_HOME.0, days)?
        .flat_map(|entry| match entry.draft.values.get(STUDY_AT_HOME.1) {
            Some(RegisterValue::Members(members)) => members.iter().map(|id| (entry.draft.day, *id)).collect(),
            _ => Vec::new(),
        })
        .collect();
    let caught_up = records.made_up_on(days)?.filter(|one| !entered.contains(&(one.make_up.made_on, one.member_id)));
    let stated = life::served(records.held_on(days)?, OccasionKind::StudyAtHome);
    let registered = rows(records, STUDY_AT_HOME.0, EntryCount::Members(STUDY_AT_HOME.1), days)?;
    Ok(Behind::if_any(stated.chain(registered).chain(made_up::brought(caught_up))))
}

pub(super) fn booklets(records: &Records<'_>, days: DayRange) -> Result<Behind, Error> {
    let registered = rows(records, STUDY_AT_HOME.0, EntryCount::Sum(BOOKLETS), days)?;
    let with_some = registered.filter(|row| row.value != FigureValue::Count(0));
    Ok(Behind::if_any(with_some.chain(made_up::booklets(records.made_up_on(days)?))))
}
