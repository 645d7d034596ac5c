//! What was held.

use domain::{
    figure::FigureValue,
    occasion::{LecturerIdentity, OccasionKind},
};
use store::occasion::OccasionLine;

use super::{
    row::{Behind, Row},
    wire::RecordLink,
};

/// An occasion as a row: its kinds and topic, and who led it.
pub(super) fn row(line: &OccasionLine, value: FigureValue) -> Row {
    let what = match &line.topic {
        Some(topic) => format!("{}：{topic}", line.title),
        None => line.title.clone(),
    };
    let who = line.group.as_ref().map(|(_, name)| name.clone()).or_else(|| line.host.clone());
    Row { day: Some(line.day.into()), what, who, value, record: Some(RecordLink::Occasion(line.id)) }
}

fn once(line: &OccasionLine) -> Row {
    row(line, FigureValue::Count(1))
}

fn has(line: &OccasionLine, kind: OccasionKind) -> bool {
    line.kinds.contains(&kind)
}

pub(super) fn each_once<'a>(held: impl Iterator<Item = &'a OccasionLine>) -> Behind {
    Behind::counted(held.map(once))
}

pub(super) fn by_kind<'a>(held: impl Iterator<Item = &'a OccasionLine>) -> Behind {
    let kinds = |line: &OccasionLine| FigureValue::Count(u32::try_from(line.kinds.len()).unwrap_or(u32::MAX));
    Behind::counted(held.map(|line| row(line, kinds(line))))
}

pub(super) fn of_kind<'a>(held: impl Iterator<Item = &'a OccasionLine>, kind: OccasionKind) -> Behind {
    Behind::counted(held.filter(|line| has(line, kind)).map(once))
}

/// Lectures with their lecturers; those by the secretary are counted apart.
pub(super) fn lectures<'a>(held: impl Iterator<Item = &'a OccasionLine>) -> Behind {
    let rows = held.filter(|line| has(line, OccasionKind::PartyLecture)).map(|line| {
        let by_secretary = line.lecturer_identity == Some(LecturerIdentity::Secretary);
        let value = FigureValue::CountOf { count: 1, of_which: u32::from(by_secretary) };
        Row { who: line.lecturer.clone(), ..row(line, value) }
    });
    Behind { rows: rows.collect(), nothing: FigureValue::CountOf { count: 0, of_which: 0 } }
}

/// Members in the room or online at occasions of a kind.
pub(super) fn took_part<'a>(held: impl Iterator<Item = &'a OccasionLine>, kind: OccasionKind) -> Behind {
    let rows = held.filter(|line| has(line, kind)).filter_map(|line| {
        let counts = line.counts?;
        Some(row(line, FigureValue::Count(counts.on_site + counts.online)))
    });
    Behind::counted(rows)
}

/// People reached by occasions of a kind; one whose record does not say how many adds nothing, and is no nought.
pub(super) fn served<'a>(
    held: impl Iterator<Item = &'a OccasionLine>,
    kind: OccasionKind,
) -> impl Iterator<Item = Row> {
    held.filter(move |line| has(line, kind))
        .map(|line| row(line, line.people_served.map_or(FigureValue::ByHand, FigureValue::Count)))
}
