//! Importing an old dues register.

use std::collections::BTreeSet;

use chrono::Datelike;
use domain::{date::PartialDate, member::MemberId};
use exchange::{
    dues::{self as file, DuesChoices, DuesReading, DuesRow, FIELDS, Matching, Person},
    grid::Workbook,
    table::{Decision, Decisions, Layout, Problem},
};
use store::{
    Db, Op,
    backup::Reason,
    dues::{import as book, ledger},
    member,
};

use super::{
    file::{open, open_again},
    problems_open,
    wire::{
        FieldChoice, Imported, OldDuesImportRequest, OldDuesPreview, OldDuesPreviewRequest, OldDuesRow, RowFate,
        TableView, Tally,
    },
};
use crate::{Changed, Desk, Failure, Outcome};

/// What is shown of a base: it is a pension.
const MASKED: &str = "· · ·";

/// How far back a year is offered that the file does not say.
const YEARS_BACK: i32 = 20;

/// A register that was read and matched with the roster.
pub(super) struct Compared {
    pub reading: DuesReading,
    matching: Matching,
    people: Vec<Person>,
}

impl Compared {
    /// Every problem, in the order of the file.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.reading.problems.iter().chain(&self.matching.problems).cloned().collect();
        problems.sort_by_key(|problem| problem.row);
        problems
    }

    /// The name of whom a row means; as the file has it while that is open.
    fn name<'a>(&'a self, line: &'a DuesRow) -> &'a str {
        let id = self.matching.members.get(&line.row);
        let person = id.and_then(|id| self.people.iter().find(|person| person.id == *id));
        person.map_or(&line.name, |person| &person.name)
    }
}

/// Reads a register as it was settled, its names matched with the roster.
pub(super) fn compared(
    desk: &Desk,
    workbook: &Workbook,
    layout: &Layout,
    decisions: &[Decision],
    year: Option<i32>,
) -> Outcome<Compared> {
    let decisions = Decisions(decisions);
    let reading = file::read(workbook, &DuesChoices { layout, decisions, year, today: desk.today() })?;
    let people = desk.store()?.read(|db| -> Result<_, store::Error> {
        Ok(member::all(db)?.into_iter().map(person).collect::<Vec<Person>>())
    })?;
    let column = reading.columns.iter().find(|column| column.field.as_deref() == Some("name"));
    let column = column.map(|column| column.label.clone()).unwrap_or_default();
    // A name that stands twice is asked about once.
    let asked: BTreeSet<u32> =
        reading.problems.iter().filter(|problem| problem.field == "name").map(|problem| problem.row).collect();
    let rows: Vec<DuesRow> = reading.rows.iter().filter(|row| !asked.contains(&row.row)).cloned().collect();
    let matching = file::match_people(&rows, &people, decisions, &column);
    Ok(Compared { reading, matching, people })
}

fn person(record: member::MemberRecord) -> Person {
    let born = record.values.parsed::<PartialDate>("birth_date");
    Person {
        id: record.id,
        name: record.values.get("name").unwrap_or_default().to_owned(),
        told_by: born.map_or_else(|| format!("名册第 {} 号", record.id.0), |born| format!("{}生", born.in_chinese())),
    }
}

/// Why a year can't be taken in: the book has something of its dues, or it lies in what was counted and closed.
fn refusal(db: &Db, year: i32) -> Result<Option<Failure>, store::Error> {
    let ledger = ledger::year(db, year)?;
    let is_there = |member: &ledger::MemberYear| {
        !member.assessments.is_empty() || member.months.iter().any(|month| !month.parts.is_empty())
    };
    if ledger.members.iter().any(is_there) {
        return Ok(Some(Failure::new(
            "import.dues_year_taken",
            format!("{year}年的党费账本里已经有了，不能导入"),
            "导入只用来补还没有登记的年份。请核对年份；要补登几笔，请在收缴登记里登记。",
        )));
    }
    // Of an old payment no more is known than its month.
    let closed = ledger.closed_until.filter(|day| day.year() >= year);
    Ok(closed.map(|day| {
        Failure::new(
            "dues.period_closed",
            format!("党费已经结账到{}，{year}年的不能再导入", PartialDate::from(day).in_chinese()),
            "确实要补，请先在盘点记录里写明原因、重新打开，导入后再盘点结账。",
        )
    }))
}

/// What would become of a register.
pub(super) fn preview(desk: &Desk, request: &OldDuesPreviewRequest) -> Outcome<OldDuesPreview> {
    let opened = open(desk, &request.file.file)?;
    let compared = compared(desk, &opened.workbook, &request.file.layout, &request.file.decisions, request.year)?;
    let mut problems = compared.problems();
    for problem in problems.iter_mut().filter(|problem| problem.field == "base") {
        problem.value = MASKED.to_owned();
    }
    let open: BTreeSet<u32> = problems.iter().map(|problem| problem.row).collect();
    let refused = match compared.reading.year {
        Some(year) => desk.store()?.read(move |db| refusal(db, year))?,
        None => None,
    };
    let rows: Vec<OldDuesRow> =
        compared.reading.rows.iter().map(|line| row(line, compared.name(line), &open)).collect();
    let reading = compared.reading;
    Ok(OldDuesPreview {
        table: TableView::of(
            (&opened.workbook, &opened.digest),
            &reading.sheet,
            reading.header,
            &reading.columns,
            FieldChoice::all(&FIELDS),
            |key, text| if key == "base" { MASKED.to_owned() } else { text },
        ),
        year: reading.year,
        years: choices(&reading, desk.today().year()),
        refused: refused.map(|failure| format!("{}。{}", failure.title, failure.what_to_do)),
        tally: Tally::of(rows.iter().map(|row| row.fate), reading.left_out.len()),
        rows,
        problems,
        notices: reading.notices,
    })
}

/// The years to choose from, the latest first.
fn choices(reading: &DuesReading, this_year: i32) -> Vec<i32> {
    let mut years: BTreeSet<i32> = (this_year - YEARS_BACK..=this_year).collect();
    years.extend(reading.years.iter().copied().chain(reading.year));
    years.into_iter().rev().collect()
}

fn row(line: &DuesRow, name: &str, open: &BTreeSet<u32>) -> OldDuesRow {
    OldDuesRow {
        row: line.row,
        name: name.to_owned(),
        base: line.base.map(|_| MASKED.to_owned()).unwrap_or_default(),
        rate: line.rate.map(|rate| rate.percent()).unwrap_or_default(),
        due: line.due,
        paid: line.paid.to_vec(),
        total: line.total(),
        note: line.note.clone(),
        fate: if open.contains(&line.row) { RowFate::Open } else { RowFate::Added },
    }
}

/// Imports a register: a verified backup, then the year's assessment and a payment a month, in one operation.
/// Only of a year of which the book has nothing yet.
pub(super) fn import(desk: &Desk, request: &OldDuesImportRequest) -> Outcome<Changed<Imported<MemberId>>> {
    let opened = open_again(desk, &request.file.file, request.file.digest.as_deref())?;
    let compared = compared(desk, &opened.workbook, &request.file.layout, &request.file.decisions, request.year)?;
    let Some(year) = compared.reading.year else {
        return Err(Failure::new("import.no_year", "没有写明这是哪一年的登记表，没有导入", "请先写明年度，再导入。"));
    };
    let problems = compared.problems();
    // Which year it is concerns all rows.
    let of_all = problems.iter().any(|problem| problem.field == "year");
    if !problems.is_empty() && (of_all || !request.file.leave_out_problem_rows) {
        return Err(problems_open(problems.len()));
    }
    let open: BTreeSet<u32> = problems.iter().map(|problem| problem.row).collect();
    let lines = compared.reading.rows.iter().filter(|line| !open.contains(&line.row));
    let rows: Vec<book::OldYear> =
        lines.filter_map(|line| old_year(line, *compared.matching.members.get(&line.row)?)).collect();
    let store = desk.store()?;
    if let Some(refused) = store.read(move |db| refusal(db, year))? {
        return Err(refused);
    }
    store.back_up(Reason::ImportDues)?;
    let added: Vec<MemberId> = rows.iter().map(|row| row.member_id).collect();
    let done =
        store.transact(Op::new(format!("导入{year}年党费登记表")), move |tx| book::year(tx, year, &rows))?;
    let left_out = compared.reading.left_out.iter().copied().chain(open).collect();
    Ok(Changed::from(done).map(|_| Imported { added, changed: Vec::new(), left: Vec::new(), left_out }))
}

fn old_year(line: &DuesRow, member_id: MemberId) -> Option<book::OldYear> {
    let DuesRow { base, rate, due, paid, note, .. } = line.clone();
    Some(book::OldYear { member_id, base, rate, amount: due?, paid, note })
}
