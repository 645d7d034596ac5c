//! From a workbook to the members it lists.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    member::{MemberValues, field, mask, own_key, own_name},
    register::OwnField,
};

use super::{
    checks::{Seen, check_row},
    columns::{NOT_MISSED, VOCABULARY},
    record::Row,
};
use crate::{
    Error,
    grid::{Cell, Sheet, Workbook},
    table::{self, ChoiceKind, Column, Decisions, Found, Layout, Notice, Problem, Record, normal, row_in_words},
};

/// Ways to write that a cell says the same as the one above.
const DITTO: [&str; 6] = ["同上", "〃", "″", "＂", "”", "\""];

/// What belongs to a person: beside a second 姓名 it is a second person's.
const OWN: [&str; 4] = ["sex", "birth_date", "id_number", "joined_on"];

/// Rows in a run of them: more than any group has.
const MAX_DITTO: usize = 200;

/// One row as it will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberLine {
    /// The file's row as Excel counts, by [`table::row_of_file`] where several people stand beside each other.
    pub row: u32,
    /// Fields that could be read.
    pub values: MemberValues,
    /// 党小组, from its column or the heading above.
    pub group: Option<String>,
    /// What stands in fields of the branch's own (自设栏目), by their names.
    pub own: BTreeMap<String, String>,
}

/// A roster that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterReading {
    /// Name of the sheet it stands in.
    pub sheet: String,
    /// First and last row of the header.
    pub header: (u32, u32),
    /// Its columns and what each is read as.
    pub columns: Vec<Column>,
    /// The members, in the order of the file; those with problems too, without the fields in question.
    pub lines: Vec<MemberLine>,
    /// What must be settled first.
    pub problems: Vec<Problem>,
    /// What is worth knowing.
    pub notices: Vec<Notice>,
    /// Rows a person decided to leave out.
    pub left_out: Vec<u32>,
}

/// Reads a roster as a person settled its layout and its problems; on `today`, so that dates to come are seen.
pub fn read(
    workbook: &Workbook,
    layout: &Layout,
    decisions: Decisions<'_>,
    today: NaiveDate,
) -> Result<RosterReading, Error> {
    read_with_own(workbook, layout, decisions, &[], today)
}

/// The same of a branch whose cards have fields of its own: a column that is called like one is that.
pub fn read_with_own(
    workbook: &Workbook,
    layout: &Layout,
    decisions: Decisions<'_>,
    own: &[OwnField],
    today: NaiveDate,
) -> Result<RosterReading, Error> {
    let found = table::find(workbook, &VOCABULARY, layout)?;
    let unfolded = table::unfolded(&found, "name", &OWN);
    let (beside, said) = unfolded.map(|(sheet, notice)| (Workbook { sheets: vec![sheet] }, notice)).unzip();
    let mut found = match &beside {
        Some(workbook) => {
            Found { similar: found.similar.clone(), ..table::find(workbook, &VOCABULARY, &at(&found, layout))? }
        }
        None => found,
    };
    refuse_side_by_side(&found)?;
    take_own(&mut found, layout, own);
    take_second_phone(&mut found);
    let body = table::body(&found, &VOCABULARY, "name")?;
    if body.records.is_empty() {
        return Err(Error::NoPeople { sheet: found.sheet_in_words() });
    }
    let mut notices = table::notices(&found, &NOT_MISSED, "花名册");
    notices.extend(said);
    notices.extend(body.notices);
    notices.extend(table::uncalculated(&found));
    let mut reading = RosterReading {
        sheet: found.sheet.name.clone(),
        header: (found.first_row, found.last_row),
        columns: found.columns.clone(),
        lines: Vec::new(),
        problems: Vec::new(),
        notices,
        left_out: Vec::new(),
    };
    let mut seen = Seen::default();
    for record in &body.records {
        if decisions.leaves_out(record.row) {
            reading.left_out.push(record.row);
            continue;
        }
        let mut row = gather(&found, record, decisions);
        row.read();
        let of_own = row.read_own(own);
        seen.add(&mut row);
        check_row(&mut row, today, &mut reading.notices);
        flag_formula(&row, &mut reading.notices);
        for (key, text) in &row.passed_over {
            // A pension that reads like none is a pension all the same.
            let called = own_name(key).unwrap_or(key);
            let (label, text) = field(key).map_or((called, text.clone()), |field| (field.label, mask(field, text)));
            let message = format!("{}「{label}」里的「{text}」没有导入。", row_in_words(record.row));
            reading.notices.push(Notice::row(record.row, message));
        }
        reading.problems.append(&mut row.problems);
        let group = row.group.or_else(|| record.section.clone());
        reading.lines.push(MemberLine { row: record.row, values: row.values, group, own: of_own });
    }
    Ok(reading)
}

/// The cells of a record by field, with what a person put in their place.
fn gather<'a>(found: &'a Found<'_>, record: &Record, decisions: Decisions<'a>) -> Row<'a> {
    let mut cells = BTreeMap::new();
    for column in &found.columns {
        let Some(key) = column.field.as_deref() else { continue };
        let cell = match decisions.on(record.row, key) {
            Some(decision) => match (decision.kind, &decision.text) {
                (ChoiceKind::Retype | ChoiceKind::ByFile, Some(text)) => Cell::Text(text.clone()),
                (ChoiceKind::LeaveEmpty | ChoiceKind::ByIdentity, _) => Cell::Empty,
                _ => cell_of(found.sheet, record.row, column.index, key),
            },
            None => cell_of(found.sheet, record.row, column.index, key),
        };
        cells.insert(key, (cell, column.label.as_str()));
    }
    Row {
        row: record.row,
        cells,
        decisions,
        values: MemberValues::default(),
        group: None,
        problems: Vec::new(),
        passed_over: Vec::new(),
    }
}

/// A cell, or what it shares with those above by merging: a group, a couple's address. A name or a
/// number is one person's.
fn cell_of(sheet: &Sheet, row: u32, column: usize, key: &str) -> Cell {
    let own = undittoed(sheet, row, column);
    let shared = || sheet.merge_at(row, column).map(|merge| sheet.cell(merge.first_row, merge.first_column));
    match shared() {
        Some(shared) if own.is_empty() && !matches!(key, "name" | "id_number") => shared.clone(),
        _ => own.clone(),
    }
}

/// A cell, or the one above it where it only says 同上.
fn undittoed(sheet: &Sheet, row: u32, column: usize) -> &Cell {
    let is_ditto = |cell: &Cell| matches!(cell, Cell::Text(text) if DITTO.contains(&text.trim()));
    let own = sheet.cell(row, column);
    if !is_ditto(own) {
        return own;
    }
    let above = sheet.rows.partition_point(|other| other.number < row);
    let upward = sheet.rows.iter().take(above).rev().take(MAX_DITTO).filter_map(|other| other.cells.get(column));
    upward.into_iter().find(|cell| !is_ditto(cell)).unwrap_or(own)
}

/// The header where it was found, and what a person says of its columns.
fn at(found: &Found<'_>, layout: &Layout) -> Layout {
    Layout {
        sheet: Some(found.sheet.name.clone()),
        header: Some((found.first_row, found.last_row)),
        columns: layout.columns.clone(),
    }
}

/// A second 姓名 with what belongs to a person is a second list, of which nothing would be read: what could not be
/// put below the first is refused.
fn refuse_side_by_side(found: &Found<'_>) -> Result<(), Error> {
    let doubled = |field: &str| found.doubled.iter().any(|other| other == field);
    if doubled("name") && OWN.into_iter().any(doubled) {
        return Err(Error::SideBySide { label: found.label_of("name").to_owned() });
    }
    Ok(())
}

/// A column that is called like a field of the branch's own is that field, unless a person said otherwise.
fn take_own(found: &mut Found<'_>, layout: &Layout, own: &[OwnField]) {
    for field in own {
        let (key, called) = (own_key(&field.name), normal(&field.name));
        if found.columns.iter().any(|column| column.field.as_deref() == Some(key.as_str())) {
            continue;
        }
        let settled = |column: &Column| layout.columns.iter().any(|choice| choice.index == column.index);
        let column = found.columns.iter_mut().find(|column| !settled(column) && normal(&column.label) == called);
        if let Some(column) = column {
            column.field = Some(key);
        }
    }
}

/// A heading merged over two columns, or written twice, gives a second telephone.
fn take_second_phone(found: &mut Found<'_>) {
    let Some(phone) = found.column_of("phone").cloned() else { return };
    if found.column_of("landline").is_some() {
        return;
    }
    let second = found.columns.iter_mut().find(|column| {
        column.field.is_none()
            && column.index > phone.index
            && VOCABULARY.field_of(std::slice::from_ref(&column.label)).is_some_and(|(field, _)| field == "phone")
    });
    if let Some(second) = second {
        second.field = Some("landline".to_owned());
    }
}

/// Formula text in a name is kept as text, and said; so is a mark or a remark beside it.
fn flag_formula(row: &Row<'_>, notices: &mut Vec<Notice>) {
    let Some(name) = row.values.get("name") else { return };
    if name.starts_with(['=', '+', '@']) {
        notices.push(Notice::row(
            row.row,
            format!("{}姓名「{name}」像是公式，已按文字保存，请核对。", row_in_words(row.row)),
        ));
    } else if name.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | '（' | '）' | '*' | '＊')) {
        let message = format!("{}姓名「{name}」里除了名字还有别的字，导入后请改好。", row_in_words(row.row));
        notices.push(Notice::row(row.row, message));
    }
}
