//! Importing a roster.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    member::{Field, MemberId, field, mask, own_key},
    register::OwnField,
};
use exchange::{
    grid::Workbook,
    member::{self as file, Comparison, Existing, Fate, Known, MemberLine, RosterReading},
    table::{Decision, Decisions, Layout, Problem},
};
use store::{Op, backup::Reason, member as book};

use super::{
    file::{open, open_again},
    problems_open,
    wire::{
        FieldChoice, FileChange, ImportRequest, Imported, MemberRow, PreviewRequest, RosterPreview, RowFate, TableView,
        Tally,
    },
};
use crate::{Changed, Desk, Outcome};

/// A roster that was read and compared with the book.
pub(super) struct Compared {
    pub reading: RosterReading,
    pub comparison: Comparison,
}

impl Compared {
    /// Every problem, in the order of the file.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> =
            self.reading.problems.iter().chain(&self.comparison.problems).cloned().collect();
        problems.sort_by_key(|problem| problem.row);
        problems
    }
}

/// Reads a roster as it was settled and compares it with the book.
pub(super) fn compared(desk: &Desk, workbook: &Workbook, layout: &Layout, decisions: &[Decision]) -> Outcome<Compared> {
    let decisions = Decisions(decisions);
    let own = own_fields(desk)?;
    let reading = file::read_with_own(workbook, layout, decisions, &own, desk.today())?;
    let keys: Vec<book::MatchKey> = reading.lines.iter().map(match_key).collect();
    let (matches, existing) = in_book(desk, keys)?;
    let known = matches.iter().map(|found| known(found, &existing));
    let column = reading.columns.iter().find(|column| column.field.as_deref() == Some("name"));
    let column = column.map(|column| column.label.clone()).unwrap_or_default();
    let comparison = file::compare(reading.lines.iter().zip(known), decisions, &column);
    Ok(Compared { reading, comparison })
}

type InBook = (Vec<book::Match>, BTreeMap<MemberId, Existing>);

/// Fields of the branch's own; of a book that is not begun there are none.
fn own_fields(desk: &Desk) -> Outcome<Vec<OwnField>> {
    match desk.store() {
        Err(failure) if failure.code == "book.absent" => Ok(Vec::new()),
        store => Ok(store?.read(book::own_fields)?),
    }
}

/// Whom the lines mean in the book, and what it knows of everyone. Where there is no book yet,
/// everyone is new: a file can be looked at before the book is begun.
fn in_book(desk: &Desk, keys: Vec<book::MatchKey>) -> Outcome<InBook> {
    let today = desk.today();
    let store = match desk.store() {
        Err(failure) if failure.code == "book.absent" => {
            return Ok((vec![book::Match::New; keys.len()], BTreeMap::new()));
        }
        store => store?,
    };
    Ok(store.read(move |db| -> Result<InBook, store::Error> {
        let roster = book::roster::on_day(db, today)?;
        let mut groups: BTreeMap<MemberId, String> =
            roster.into_iter().filter_map(|line| Some((line.member_id, line.group?.1))).collect();
        let existing = book::all(db)?
            .into_iter()
            .map(|record| {
                let group = groups.remove(&record.id);
                (record.id, Existing { id: record.id, group, values: record.values, own: record.own })
            })
            .collect();
        Ok((book::find_matches(db, &keys)?, existing))
    })?)
}

fn match_key(line: &MemberLine) -> book::MatchKey {
    book::MatchKey {
        name: line.values.get("name").unwrap_or_default().to_owned(),
        id_number: line.values.get("id_number").map(str::to_owned),
        birth_date: line.values.parsed("birth_date"),
    }
}

fn known<'a>(found: &book::Match, existing: &'a BTreeMap<MemberId, Existing>) -> Known<'a> {
    match found {
        book::Match::New => Known::New,
        book::Match::ById(id) | book::Match::ByNameAndBirth(id) => existing.get(id).map_or(Known::New, Known::Same),
        book::Match::Unsure(ids) => {
            let namesakes: Vec<&Existing> = ids.iter().filter_map(|id| existing.get(id)).collect();
            if namesakes.is_empty() { Known::New } else { Known::Namesakes(namesakes) }
        }
    }
}

/// What would become of a roster.
pub(super) fn preview(desk: &Desk, request: &PreviewRequest) -> Outcome<RosterPreview> {
    let opened = open(desk, &request.file)?;
    let compared = compared(desk, &opened.workbook, &request.layout, &request.decisions)?;
    let mut problems = compared.problems();
    let open: BTreeSet<u32> = problems.iter().map(|problem| problem.row).collect();
    let rows: Vec<MemberRow> =
        compared.reading.lines.iter().map(|line| row(line, compared.comparison.fates.get(&line.row), &open)).collect();
    for problem in &mut problems {
        problem.value = shown(&problem.field, &problem.value);
    }
    let choice = |field: &Field| FieldChoice { key: field.key.to_owned(), label: field.label.to_owned() };
    let own = own_fields(desk)?;
    let own = own.iter().map(|field| FieldChoice { key: own_key(&field.name), label: field.name.clone() });
    Ok(RosterPreview {
        table: TableView::of(
            (&opened.workbook, &opened.digest),
            &compared.reading.sheet,
            compared.reading.header,
            &compared.reading.columns,
            file::fields_offered().map(choice).chain(own).collect(),
            |key, text| shown(key, &text),
        ),
        tally: Tally::of(rows.iter().map(|row| row.fate), compared.reading.left_out.len()),
        rows,
        problems,
        notices: compared.reading.notices,
    })
}

/// A value as screens show it.
fn shown(key: &str, value: &str) -> String {
    match field(key) {
        Some(field) if !value.is_empty() => mask(field, value),
        _ => value.to_owned(),
    }
}

fn row(line: &MemberLine, fate: Option<&Fate>, open: &BTreeSet<u32>) -> MemberRow {
    let mut values: BTreeMap<String, String> =
        line.values.iter().map(|(key, value)| (key.to_owned(), shown(key, value))).collect();
    values.extend(line.group.iter().map(|group| ("group".to_owned(), group.clone())));
    values.extend(line.own.iter().map(|(name, text)| (own_key(name), text.clone())));
    let changes = match fate {
        Some(Fate::Changed(_, changes)) => changes.as_slice(),
        _ => &[],
    };
    let view = |change: &file::Change| FileChange {
        label: change.label.clone(),
        old: shown(&change.field, &change.old),
        new: shown(&change.field, &change.new),
    };
    let fate = match fate {
        _ if open.contains(&line.row) => RowFate::Open,
        Some(Fate::Added) => RowFate::Added,
        Some(Fate::Changed(..)) => RowFate::Changed,
        Some(Fate::Left(_)) => RowFate::Left,
        None => RowFate::Open,
    };
    MemberRow { row: line.row, values, fate, changes: changes.iter().map(view).collect() }
}

/// Imports a roster: a verified backup, then all rows in one operation.
pub(super) fn import(desk: &Desk, request: &ImportRequest) -> Outcome<Changed<Imported<MemberId>>> {
    let opened = open_again(desk, &request.file, request.digest.as_deref())?;
    let compared = compared(desk, &opened.workbook, &request.layout, &request.decisions)?;
    let problems = compared.problems();
    if !problems.is_empty() && !request.leave_out_problem_rows {
        return Err(problems_open(problems.len()));
    }
    let open: BTreeSet<u32> = problems.iter().map(|problem| problem.row).collect();
    let mut rows = Vec::new();
    for line in compared.reading.lines.iter().filter(|line| !open.contains(&line.row)) {
        rows.push(import_row(line, compared.comparison.fates.get(&line.row)));
    }
    let store = desk.store()?;
    store.back_up(Reason::ImportRoster)?;
    let today = desk.today();
    let done = store.transact(Op::new("导入花名册"), move |tx| book::apply_import(tx, &rows, today))?;
    let left_out = compared.reading.left_out.iter().copied().chain(open).collect();
    Ok(Changed::from(done).map(|book::Imported { added, changed, left }| Imported { added, changed, left, left_out }))
}

/// What is written of a row: of a known member only what changes, so that less of a date never
/// replaces more of it.
fn import_row(line: &MemberLine, fate: Option<&Fate>) -> book::ImportRow {
    match fate {
        Some(Fate::Changed(id, changes)) => {
            let kept = |key: &str| changes.iter().any(|change| change.field == key);
            let values = line.values.iter().filter(|(key, _)| kept(key));
            book::ImportRow {
                id: Some(*id),
                values: domain::member::MemberValues::from_kept(
                    values.map(|(key, value)| (key.to_owned(), value.to_owned())),
                ),
                group: line.group.clone().filter(|_| kept("group")),
                own: line.own.clone().into_iter().filter(|(name, _)| kept(&own_key(name))).collect(),
            }
        }
        Some(Fate::Left(id)) => book::ImportRow { id: Some(*id), ..book::ImportRow::default() },
        _ => {
            book::ImportRow { id: None, values: line.values.clone(), group: line.group.clone(), own: line.own.clone() }
        }
    }
}
