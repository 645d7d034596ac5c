//! From a workbook to the occasions it lists.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::occasion::{OccasionKind, TimeOfDay};

use super::{
    absentees::Absentee,
    attendance::take_reasons,
    columns::VOCABULARY,
    day::{Above, key_of},
    kinds::{Kinds, kinds},
    times::year_of_title,
};
use crate::{
    Error,
    grid::{Cell, Workbook},
    table::{self, Choice, ChoiceKind, Column, Decisions, Found, Layout, Notice, Problem},
    value::plain,
};

/// One row as it will be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OccasionLine {
    /// The file's row, as Excel counts.
    pub row: u32,
    /// The day; none while it is in question.
    pub day: Option<NaiveDate>,
    /// The day is still to come.
    pub planned: bool,
    /// Begins at; none where nobody wrote it down.
    pub from_time: Option<TimeOfDay>,
    /// Ends at.
    pub to_time: Option<TimeOfDay>,
    /// In the cell's order.
    pub kinds: Vec<OccasionKind>,
    /// The words of 其他.
    pub other_word: Option<String>,
    /// 应到.
    pub expected: Option<u32>,
    /// 实到.
    pub present: Option<u32>,
    /// Those named as not there.
    pub absent: Vec<Absentee>,
    /// Texts by field: place, host, recorder, lecturer, guests, topic, summary, effect, group.
    pub texts: BTreeMap<&'static str, String>,
}

impl OccasionLine {
    /// The kinds in words, 其他 by its own.
    pub fn kind_words(&self) -> Vec<String> {
        let word = |kind: &OccasionKind| match (kind, &self.other_word) {
            (OccasionKind::Other, Some(word)) => word.clone(),
            _ => kind.word().to_owned(),
        };
        self.kinds.iter().map(word).collect()
    }
}

/// A ledger that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerReading {
    /// Name of the sheet it stands in.
    pub sheet: String,
    /// First and last row of the header.
    pub header: (u32, u32),
    /// Its columns and what each is read as.
    pub columns: Vec<Column>,
    /// The occasions, in the order of the file.
    pub lines: Vec<OccasionLine>,
    /// What must be settled first.
    pub problems: Vec<Problem>,
    /// What is worth knowing.
    pub notices: Vec<Notice>,
    /// Rows a person decided to leave out.
    pub left_out: Vec<u32>,
}

const TEXTS: [&str; 9] = ["place", "host", "recorder", "lecturer", "guests", "topic", "summary", "effect", "group"];

/// Headings that need no mention when they are not read: numbering, what the program works out.
const NOT_MISSED: [&str; 6] = ["序号", "编号", "序", "号", "到会率", "出席率"];

/// Reads a ledger. `names` are those on the roster: an absentee must be one of them.
pub fn read(
    workbook: &Workbook,
    layout: &Layout,
    decisions: Decisions<'_>,
    names: &[String],
    today: NaiveDate,
) -> Result<LedgerReading, Error> {
    let mut found = table::find(workbook, &VOCABULARY, layout)?;
    if found.column_of("date").is_none()
        && found.column_of("day").is_none()
        && let Some(column) = found.columns.iter_mut().find(|column| column.field.as_deref() == Some("time"))
    {
        column.field = Some("date".to_owned());
    }
    take_reasons(&mut found);
    let mut above = Above::of_title(year_above(&found));
    let body = table::body(&found, &VOCABULARY, key_of(&found))?;
    if body.records.is_empty() {
        return Err(Error::NoOccasions { sheet: found.sheet_in_words() });
    }
    let mut reading = LedgerReading {
        sheet: found.sheet.name.clone(),
        header: (found.first_row, found.last_row),
        columns: found.columns.clone(),
        lines: Vec::new(),
        problems: Vec::new(),
        notices: table::notices(&found, &NOT_MISSED, "台账").into_iter().chain(body.notices).collect(),
        left_out: Vec::new(),
    };
    for record in &body.records {
        let mut row = Row { found: &found, decisions, line: OccasionLine::default(), reading: &mut reading };
        row.line.row = record.row;
        if decisions.leaves_out(record.row) {
            // The rows below may rest on its year and month.
            row.put_together(&mut above);
            reading.left_out.push(record.row);
            continue;
        }
        row.read_day(&mut above, today);
        row.read_kinds();
        row.read_texts();
        row.read_attendance(record, names);
        let line = row.line;
        reading.lines.push(line);
    }
    reading.notices.extend(above.notice());
    reading.notices.extend(table::uncalculated(&found));
    Ok(reading)
}

/// The year the sheet's name or a title above the header gives.
fn year_above(found: &Found<'_>) -> Option<i32> {
    let above = found.sheet.rows.iter().take_while(|row| row.number < found.first_row);
    let titles = above.flat_map(|row| row.cells.iter().map(Cell::text));
    titles.chain([found.sheet.name.clone()]).find_map(|title| year_of_title(&title))
}

/// A row being read.
pub(super) struct Row<'a> {
    pub found: &'a Found<'a>,
    pub decisions: Decisions<'a>,
    pub line: OccasionLine,
    pub reading: &'a mut LedgerReading,
}

impl Row<'_> {
    /// The cell of a field, or what a person put in its place.
    pub(super) fn cell(&self, field: &str) -> Cell {
        let row = self.line.row;
        match self.decisions.on(row, field).map(|decision| (decision.kind, &decision.text)) {
            Some((ChoiceKind::Retype | ChoiceKind::ByFile, Some(text))) => Cell::Text(text.clone()),
            Some((ChoiceKind::LeaveEmpty, _)) => Cell::Empty,
            _ => match self.cell_of(row, field) {
                own if own.is_empty() => self.shared(field),
                own => own,
            },
        }
    }

    /// What the file itself has in a row.
    pub(super) fn cell_of(&self, row: u32, field: &str) -> Cell {
        let column = self.found.column_of(field);
        column.map_or(Cell::Empty, |column| self.found.sheet.cell(row, column.index).clone())
    }

    /// What a cell shares with those above by merging.
    fn shared(&self, field: &str) -> Cell {
        let merge =
            self.found.column_of(field).and_then(|column| self.found.sheet.merge_at(self.line.row, column.index));
        merge.map_or(Cell::Empty, |merge| self.found.sheet.cell(merge.first_row, merge.first_column).clone())
    }

    /// Whether a person put something in the place of a cell.
    pub(super) fn is_decided(&self, field: &str) -> bool {
        let decision = self.decisions.on(self.line.row, field);
        decision.is_some_and(|decision| matches!(decision.kind, ChoiceKind::Retype | ChoiceKind::LeaveEmpty))
    }

    /// Whether the original really says so.
    pub(super) fn is_kept(&self, field: &str) -> bool {
        self.decisions.is(self.line.row, field, ChoiceKind::Keep)
    }

    pub(super) fn problem(&mut self, field: &str, code: &str, message: String, choices: &[ChoiceKind]) {
        self.offer(field, code, message, choices.iter().copied().map(Choice::usual).collect());
    }

    pub(super) fn offer(&mut self, field: &str, code: &str, message: String, choices: Vec<Choice>) {
        let column = self.found.label_of(field).to_owned();
        let row = self.line.row;
        self.reading.problems.push(Problem {
            row,
            message: format!("第 {row} 行「{column}」{message}"),
            value: self.cell(field).text(),
            column,
            field: field.to_owned(),
            code: code.to_owned(),
            choices,
        });
    }

    fn read_kinds(&mut self) {
        let text = plain(&self.cell("kinds")).unwrap_or_default();
        let Kinds { kinds, others, fuller } = kinds(&text);
        if kinds.is_empty() {
            let message = "没有写是什么活动，请补上（如 党员大会、主题党日）。".to_owned();
            self.problem("kinds", "import.no_kind", message, &[ChoiceKind::Retype, ChoiceKind::LeaveOut]);
        }
        let row = self.line.row;
        if !others.is_empty() {
            let words = others.join("、");
            let message = format!("第 {row} 行：「{words}」记在“其他”类型下。");
            self.reading.notices.push(Notice::row(row, message));
            self.line.other_word = Some(words);
        }
        self.line.kinds = kinds;
        self.keep_fuller(&fuller);
    }

    /// Words that say more than the kind are the topic where no other is given, and name the group.
    fn keep_fuller(&mut self, fuller: &[String]) {
        if fuller.is_empty() {
            return;
        }
        let (row, words, kinds) = (self.line.row, fuller.join("、"), self.line.kind_words().join("、"));
        self.reading.notices.push(Notice::row(row, format!("第 {row} 行：「{words}」读作{kinds}。")));
        let group = words.starts_with('第').then(|| words.find("小组")).flatten();
        if let Some(group) = group.and_then(|at| words.get(..at + "小组".len())) {
            self.line.texts.insert("group", group.to_owned());
        }
        self.line.texts.insert("topic", words);
    }

    fn read_texts(&mut self) {
        for field in TEXTS {
            if let Some(text) = plain(&self.cell(field)) {
                self.line.texts.insert(field, text);
            }
        }
    }
}
