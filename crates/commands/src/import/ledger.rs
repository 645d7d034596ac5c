//! Importing a ledger of activities.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    member::MemberId,
    occasion::{OccasionDraft, OccasionId, OccasionKind, OccasionState},
};
use exchange::{
    grid::Workbook,
    occasion::{self as file, FIELDS, LedgerReading, OccasionLine},
    table::{Decision, Decisions, Layout},
};
use store::{Op, backup::Reason, group, member, occasion as book};

use super::{
    file::{open, open_again},
    problems_open,
    wire::{
        AbsentView, FieldChoice, ImportRequest, Imported, LedgerPreview, OccasionRow, PreviewRequest, RowFate,
        TableView, Tally,
    },
};
use crate::{Changed, Desk, Failure, Outcome};

/// A ledger that was read, and what of the book it hangs on.
pub(super) struct Compared {
    pub reading: LedgerReading,
    members: Vec<(MemberId, String)>,
    groups: BTreeMap<GroupId, String>,
    in_book: Vec<InBook>,
}

/// An occasion the book has already, by what tells it from another.
struct InBook {
    id: OccasionId,
    day: NaiveDate,
    kinds: Vec<OccasionKind>,
    topic: Option<String>,
    state: OccasionState,
}

/// Reads a ledger as it was settled, its names matched with the roster.
pub(super) fn compared(desk: &Desk, workbook: &Workbook, layout: &Layout, decisions: &[Decision]) -> Outcome<Compared> {
    let store = desk.store()?;
    let (members, groups) = store.read(|db| -> Result<_, store::Error> {
        let name = |record: member::MemberRecord| (record.id, record.values.get("name").unwrap_or_default().to_owned());
        let members: Vec<(MemberId, String)> = member::all(db)?.into_iter().map(name).collect();
        Ok((members, group::names(db)?))
    })?;
    let names: Vec<String> = members.iter().map(|(_, name)| name.clone()).collect();
    let reading = file::read(workbook, layout, Decisions(decisions), &names, desk.today())?;
    let days: Vec<NaiveDate> = reading.lines.iter().filter_map(|line| line.day).collect();
    let in_book = match (days.iter().min().copied(), days.iter().max().copied()) {
        (Some(from), Some(to)) => store.read(move |db| -> Result<_, store::Error> {
            let one = |line: book::OccasionLine| InBook {
                id: line.id,
                day: line.day,
                kinds: sorted(&line.kinds),
                topic: line.topic,
                state: line.state,
            };
            Ok(book::on_days(db, from, to)?.into_iter().map(one).collect())
        })?,
        _ => Vec::new(),
    };
    Ok(Compared { reading, members, groups, in_book })
}

fn sorted(kinds: &[OccasionKind]) -> Vec<OccasionKind> {
    let mut kinds = kinds.to_vec();
    kinds.sort();
    kinds
}

impl Compared {
    /// The same occasion in the book: the day, the kinds, the topic. One that is planned there is not
    /// yet the one that was held.
    fn known(&self, line: &OccasionLine) -> Option<OccasionId> {
        let (topic, kinds) = (line.texts.get("topic"), sorted(&line.kinds));
        let same = self.in_book.iter().find(|other| {
            let state = other.state == OccasionState::Held || line.planned && other.state == OccasionState::Planned;
            state && Some(other.day) == line.day && other.kinds == kinds && other.topic.as_ref() == topic
        });
        same.map(|other| other.id)
    }

    fn open_rows(&self) -> BTreeSet<u32> {
        self.reading.problems.iter().map(|problem| problem.row).collect()
    }
}

/// What would become of a ledger.
pub(super) fn preview(desk: &Desk, request: &PreviewRequest) -> Outcome<LedgerPreview> {
    let opened = open(desk, &request.file)?;
    let compared = compared(desk, &opened.workbook, &request.layout, &request.decisions)?;
    let open = compared.open_rows();
    let rows: Vec<OccasionRow> = compared
        .reading
        .lines
        .iter()
        .map(|line| {
            let fate = match compared.known(line) {
                _ if open.contains(&line.row) => RowFate::Open,
                Some(_) => RowFate::Left,
                None => RowFate::Added,
            };
            row(line, fate)
        })
        .collect();
    Ok(LedgerPreview {
        table: TableView::of(
            (&opened.workbook, &opened.digest),
            &compared.reading.sheet,
            compared.reading.header,
            &compared.reading.columns,
            FieldChoice::all(&FIELDS),
            |_, text| text,
        ),
        tally: Tally::of(rows.iter().map(|row| row.fate), compared.reading.left_out.len()),
        rows,
        problems: compared.reading.problems,
        notices: compared.reading.notices,
    })
}

fn row(line: &OccasionLine, fate: RowFate) -> OccasionRow {
    let hours: Vec<String> =
        [line.from_time, line.to_time].into_iter().flatten().map(|time| time.to_string()).collect();
    OccasionRow {
        row: line.row,
        day: line.day,
        planned: line.planned,
        hours: hours.join("—"),
        kinds: line.kind_words(),
        texts: line.texts.iter().map(|(key, text)| ((*key).to_owned(), text.clone())).collect(),
        expected: line.expected,
        present: line.present,
        absent: line
            .absent
            .iter()
            .map(|one| AbsentView { name: one.name.clone(), reason: one.reason.clone() })
            .collect(),
        fate,
    }
}

/// Imports a ledger: a verified backup, then all rows in one operation. Occasions the book has already stay.
pub(super) fn import(desk: &Desk, request: &ImportRequest) -> Outcome<Changed<Imported<OccasionId>>> {
    let opened = open_again(desk, &request.file, request.digest.as_deref())?;
    let compared = compared(desk, &opened.workbook, &request.layout, &request.decisions)?;
    let problems = &compared.reading.problems;
    if !problems.is_empty() && !request.leave_out_problem_rows {
        return Err(problems_open(problems.len()));
    }
    let open = compared.open_rows();
    let (mut held, mut planned, mut left) = (Vec::new(), Vec::new(), Vec::new());
    for line in compared.reading.lines.iter().filter(|line| !open.contains(&line.row)) {
        match (compared.known(line), line.day) {
            (Some(id), _) => left.push(id),
            (None, Some(day)) if line.planned => {
                let draft = draft(line, day, &compared)?;
                planned.push(OccasionDraft { state: Some(OccasionState::Planned), ..draft });
            }
            (None, Some(day)) => held.push(imported(line, day, &compared)?),
            (None, None) => {}
        }
    }
    let store = desk.store()?;
    store.back_up(Reason::ImportLedger)?;
    let done = store.transact(Op::new("导入活动台账"), move |tx| {
        let mut added = book::apply_import(tx, &held)?;
        for draft in &planned {
            added.push(book::save(tx, draft)?);
        }
        Ok::<_, store::Error>(added)
    })?;
    let left_out = compared.reading.left_out.iter().copied().chain(open).collect();
    Ok(Changed::from(done).map(|added| Imported { added, changed: Vec::new(), left, left_out }))
}

fn imported(line: &OccasionLine, day: NaiveDate, compared: &Compared) -> Outcome<book::ImportedOccasion> {
    let member = |name: &str| compared.members.iter().find(|(_, known)| known == name).map(|(id, _)| *id);
    let absent = line
        .absent
        .iter()
        .filter_map(|one| Some(book::ImportedAbsence { member_id: member(&one.name)?, reason: one.reason.clone() }));
    Ok(book::ImportedOccasion {
        draft: draft(line, day, compared)?,
        expected: line.expected,
        present: line.present,
        absent: absent.collect(),
    })
}

/// What a row says of its occasion, but for who was there.
fn draft(line: &OccasionLine, day: NaiveDate, compared: &Compared) -> Outcome<OccasionDraft> {
    let text = |key: &str| line.texts.get(key).cloned();
    let group = line.texts.get("group").and_then(|name| {
        let name: String = name.chars().filter(|c| !c.is_whitespace()).collect();
        compared.groups.iter().find(|(_, known)| **known == name).map(|(id, _)| *id)
    });
    let draft = OccasionDraft {
        other_word: line.other_word.clone(),
        group_id: group.filter(|_| line.kinds.contains(&OccasionKind::GroupMeeting)),
        from_time: line.from_time,
        to_time: line.to_time,
        place: text("place"),
        host: text("host"),
        recorder: text("recorder"),
        lecturer: text("lecturer"),
        guests: text("guests"),
        topic: text("topic"),
        summary: text("summary"),
        effect: text("effect"),
        ..OccasionDraft::blank(line.kinds.clone(), day)
    };
    draft
        .checked()
        .map_err(|problem| Failure::new(problem.code(), format!("第 {} 行：{problem}", line.row), problem.what_to_do()))
}
