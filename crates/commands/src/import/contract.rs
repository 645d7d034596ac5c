//! What `ybt import … --json` prints. Others build on it: the keys never change.

use chrono::NaiveDate;
use domain::money::Fen;
use exchange::{
    dues::DuesRow,
    member::MemberLine,
    occasion::OccasionLine,
    table::{Layout, Notice, Problem, row_of_file},
};
use serde::Serialize;

use super::{dues, file::open, ledger, roster};
use crate::{Desk, Outcome, desk::FileRef};

/// A roster as it was read.
#[derive(Debug, Clone, Serialize)]
pub struct RosterContract {
    /// Its rows; those with problems too, without what is in question.
    pub members: Vec<MemberContract>,
    /// What must be settled first.
    pub problems: Vec<ProblemContract>,
    /// What was not read, in words; beside the contract.
    #[serde(skip)]
    pub notices: Vec<String>,
}

/// A ledger as it was read.
#[derive(Debug, Clone, Serialize)]
pub struct LedgerContract {
    /// Its rows.
    pub occasions: Vec<OccasionContract>,
    /// What must be settled first.
    pub problems: Vec<ProblemContract>,
    /// What was not read, in words; beside the contract.
    #[serde(skip)]
    pub notices: Vec<String>,
}

/// A member; what the file does not say is null.
#[derive(Debug, Clone, Serialize)]
pub struct MemberContract {
    row: u32,
    name: Option<String>,
    sex: Option<String>,
    ethnicity: Option<String>,
    birth_date: Option<String>,
    id_number: Option<String>,
    education: Option<String>,
    joined_on: Option<String>,
    confirmed_on: Option<String>,
    group: Option<String>,
    retirement: Option<String>,
    former_unit: Option<String>,
    former_post: Option<String>,
    phone: Option<String>,
    address: Option<String>,
}

/// An occasion; what the file does not say is null.
#[derive(Debug, Clone, Serialize)]
pub struct OccasionContract {
    row: u32,
    date: Option<NaiveDate>,
    kinds: Vec<String>,
    topic: Option<String>,
    place: Option<String>,
    expected: Option<u32>,
    present: Option<u32>,
    absent: Vec<AbsentContract>,
}

/// Somebody who was not there.
#[derive(Debug, Clone, Serialize)]
pub struct AbsentContract {
    name: String,
    reason: Option<String>,
}

/// A dues register as it was read.
#[derive(Debug, Clone, Serialize)]
pub struct DuesContract {
    /// Of which year; null where nobody says it.
    pub year: Option<i32>,
    /// Its rows; those with problems too, without what is in question.
    pub rows: Vec<DuesRowContract>,
    /// What must be settled first.
    pub problems: Vec<ProblemContract>,
    /// What was not read, in words; beside the contract.
    #[serde(skip)]
    pub notices: Vec<String>,
}

/// A member's year, sums in 元 with two decimals; what the file does not say is null.
#[derive(Debug, Clone, Serialize)]
pub struct DuesRowContract {
    row: u32,
    name: Option<String>,
    base: Option<String>,
    /// In percent: `0.5`.
    rate: Option<String>,
    due: Option<String>,
    /// January first; null where nothing was paid.
    paid: Vec<Option<String>>,
}

/// Something wrong with a cell.
#[derive(Debug, Clone, Serialize)]
pub struct ProblemContract {
    row: u32,
    column: String,
    value: String,
    code: String,
    message: String,
}

/// Reads a roster without storing anything; out of a sheet, or where it is found.
pub fn roster(desk: &Desk, file: &FileRef, sheet: Option<&str>) -> Outcome<RosterContract> {
    let opened = open(desk, file)?;
    let compared = roster::compared(desk, &opened.workbook, &of_sheet(sheet), &[])?;
    Ok(RosterContract {
        members: compared.reading.lines.iter().map(member).collect(),
        problems: compared.problems().into_iter().map(problem).collect(),
        notices: words(compared.reading.notices),
    })
}

/// Reads a ledger without storing anything; out of a sheet, or where it is found.
pub fn activities(desk: &Desk, file: &FileRef, sheet: Option<&str>) -> Outcome<LedgerContract> {
    let opened = open(desk, file)?;
    let reading = ledger::compared(desk, &opened.workbook, &of_sheet(sheet), &[])?.reading;
    Ok(LedgerContract {
        occasions: reading.lines.iter().map(occasion).collect(),
        problems: reading.problems.into_iter().map(problem).collect(),
        notices: words(reading.notices),
    })
}

/// Reads a dues register without storing anything; out of a sheet, or where it is found; of a year, or as it says.
pub fn dues(desk: &Desk, file: &FileRef, sheet: Option<&str>, year: Option<i32>) -> Outcome<DuesContract> {
    let opened = open(desk, file)?;
    let compared = dues::compared(desk, &opened.workbook, &of_sheet(sheet), &[], year)?;
    Ok(DuesContract {
        year: compared.reading.year,
        rows: compared.reading.rows.iter().map(year_of).collect(),
        problems: compared.problems().into_iter().map(problem).collect(),
        notices: words(compared.reading.notices),
    })
}

fn year_of(line: &DuesRow) -> DuesRowContract {
    let written = |sum: Option<Fen>| sum.map(|sum| sum.to_string());
    DuesRowContract {
        row: line.row,
        name: Some(line.name.clone()).filter(|name| !name.is_empty()),
        base: written(line.base),
        rate: line.rate.map(|rate| rate.percent()),
        due: written(line.due),
        paid: line.paid.iter().map(|sum| written(*sum)).collect(),
    }
}

fn of_sheet(sheet: Option<&str>) -> Layout {
    Layout { sheet: sheet.map(str::to_owned), ..Layout::default() }
}

fn member(line: &MemberLine) -> MemberContract {
    let get = |key: &str| line.values.get(key).map(str::to_owned);
    MemberContract {
        row: row_of_file(line.row),
        name: get("name"),
        sex: get("sex"),
        ethnicity: get("ethnicity"),
        birth_date: get("birth_date"),
        id_number: get("id_number"),
        education: get("education"),
        joined_on: get("joined_on"),
        confirmed_on: get("confirmed_on"),
        group: line.group.clone(),
        retirement: get("retirement"),
        former_unit: get("former_unit"),
        former_post: get("former_post"),
        phone: get("phone"),
        address: get("address"),
    }
}

fn occasion(line: &OccasionLine) -> OccasionContract {
    let absent =
        |one: &exchange::occasion::Absentee| AbsentContract { name: one.name.clone(), reason: one.reason.clone() };
    OccasionContract {
        row: line.row,
        date: line.day,
        kinds: line.kind_words(),
        topic: line.texts.get("topic").cloned(),
        place: line.texts.get("place").cloned(),
        expected: line.expected,
        present: line.present,
        absent: line.absent.iter().map(absent).collect(),
    }
}

fn words(notices: Vec<Notice>) -> Vec<String> {
    notices.into_iter().map(|notice| notice.message).collect()
}

fn problem(problem: Problem) -> ProblemContract {
    let Problem { row, column, value, code, message, .. } = problem;
    ProblemContract { row: row_of_file(row), column, value, code, message }
}
