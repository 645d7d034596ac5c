//! From a workbook to the occasions it lists.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    occasion::{OccasionKind, TimeOfDay},
};

use super::{
    absentees::{Absentee, absentees},
    columns::VOCABULARY,
    kinds::{Kinds, kinds},
    times::{as_day, date_and_hours, hours_of, is_month_and_day, year_of_title},
};
use crate::{
    Error,
    grid::{Cell, Workbook},
    table::{self, Choice, ChoiceKind, Column, Decisions, Found, Layout, Notice, Problem},
    value::{count, date::DateFault, plain},
};

/// One row as it will be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OccasionLine {
    /// The file's row, as Excel counts.
    pub row: u32,
    /// The day; none while it is in question.
    pub day: Option<NaiveDate>,
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
const NOT_MISSED: [&str; 10] = ["序号", "编号", "序", "号", "月份", "年度", "到会率", "出席率", "缺席人数", "未到人数"];

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
        && let Some(column) = found.columns.iter_mut().find(|column| column.field.as_deref() == Some("time"))
    {
        column.field = Some("date".to_owned());
    }
    let year = year_above(&found);
    let body = table::body(&found, &VOCABULARY, "date")?;
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
        if decisions.leaves_out(record.row) {
            reading.left_out.push(record.row);
            continue;
        }
        let mut row = Row { found: &found, decisions, line: OccasionLine::default(), reading: &mut reading };
        row.line.row = record.row;
        row.read_day(year, today);
        row.read_kinds();
        row.read_texts();
        row.read_attendance(names);
        let line = row.line;
        reading.lines.push(line);
    }
    Ok(reading)
}

/// The year the sheet's name or a title above the header gives.
fn year_above(found: &Found<'_>) -> Option<i32> {
    let above = found.sheet.rows.iter().take_while(|row| row.number < found.first_row);
    let titles = above.flat_map(|row| row.cells.iter().map(Cell::text));
    titles.chain([found.sheet.name.clone()]).find_map(|title| year_of_title(&title))
}

struct Row<'a> {
    found: &'a Found<'a>,
    decisions: Decisions<'a>,
    line: OccasionLine,
    reading: &'a mut LedgerReading,
}

impl Row<'_> {
    fn cell(&self, field: &str) -> Cell {
        let Some(column) = self.found.column_of(field) else { return Cell::Empty };
        let row = self.line.row;
        let own = self.found.sheet.cell(row, column.index);
        match self.decisions.on(row, field).map(|decision| (decision.kind, &decision.text)) {
            Some((ChoiceKind::Retype | ChoiceKind::ByFile, Some(text))) => Cell::Text(text.clone()),
            Some((ChoiceKind::LeaveEmpty, _)) => Cell::Empty,
            _ if own.is_empty() => {
                let merge = self.found.sheet.merge_at(row, column.index);
                merge.map_or(Cell::Empty, |merge| self.found.sheet.cell(merge.first_row, merge.first_column).clone())
            }
            _ => own.clone(),
        }
    }

    fn problem(&mut self, field: &str, code: &str, message: String, choices: &[ChoiceKind]) {
        self.offer(field, code, message, choices.iter().copied().map(Choice::usual).collect());
    }

    fn offer(&mut self, field: &str, code: &str, message: String, choices: Vec<Choice>) {
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

    fn read_day(&mut self, year: Option<i32>, today: NaiveDate) {
        use ChoiceKind::{LeaveOut, Retype};
        let cell = self.cell("date");
        let written = cell.text();
        let date = match date_and_hours(&cell, year) {
            Ok((Some(date), hours)) => {
                (self.line.from_time, self.line.to_time) = hours;
                date
            }
            Ok((None, _)) => {
                return self.problem("date", "import.no_date", "没有写日期，请补上。".to_owned(), &[Retype, LeaveOut]);
            }
            Err(fault) => return self.date_fault(fault, &written),
        };
        match as_day(date) {
            None => {
                let message = format!("写的是「{written}」，不知道是哪一天，请补上日子。");
                self.problem("date", "import.day_missing", message, &[Retype, LeaveOut]);
            }
            Some(day) if day > today => {
                let message = format!("写的是「{written}」，这一天还没有到，请核对。");
                self.problem("date", "import.in_future", message, &[Retype, LeaveOut]);
            }
            Some(day) => self.line.day = Some(day),
        }
        let (from, to) = hours_of(&self.cell("time"));
        self.line.from_time = from.or(self.line.from_time);
        self.line.to_time = to.or(self.line.to_time);
    }

    fn date_fault(&mut self, fault: DateFault, written: &str) {
        let put = |date: PartialDate| Choice::putting(ChoiceKind::Retype, date.in_chinese(), date.to_string());
        let (code, what, mut choices) = match fault {
            _ if is_month_and_day(written) => ("import.year_missing", "没有写年份", vec![]),
            DateFault::NotADate => ("import.not_a_date", "不是日期", vec![]),
            DateFault::NotInCalendar => ("import.not_in_calendar", "没有这样的日期", vec![]),
            DateFault::TwoDigitYear(_) => ("import.two_digit_year", "年份只有两位", vec![]),
            DateFault::JanuaryOrOctober(january, october) => {
                ("import.january_or_october", "分不清是 1 月还是 10 月", vec![put(january), put(october)])
            }
        };
        choices.extend([Choice::usual(ChoiceKind::Retype), Choice::usual(ChoiceKind::LeaveOut)]);
        self.offer("date", code, format!("写的是「{written}」，{what}，请核对。"), choices);
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

    fn read_count(&mut self, field: &str) -> Option<u32> {
        let cell = self.cell(field);
        let text = plain(&cell)?;
        let read = count(&cell);
        if read.is_none() {
            let message = format!("写的是「{text}」，不是人数。");
            let ways = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut];
            self.problem(field, "import.not_a_count", message, &ways);
        }
        read
    }

    fn read_attendance(&mut self, names: &[String]) {
        self.line.expected = self.read_count("expected");
        self.line.present = self.read_count("present");
        for field in ["absent", "on_leave"] {
            let list = absentees(&self.cell(field).text(), names);
            for one in &list {
                let known = names.iter().filter(|name| **name == one.name).count();
                if known == 1 {
                    continue;
                }
                let (code, what) = match known {
                    0 => ("import.unknown_name", "名册里没有这个人，请核对姓名"),
                    _ => ("import.two_of_a_name", "名册里有同名的人，请先空着，导入后在记录里补登"),
                };
                let ways = [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut];
                self.problem(field, code, format!("写有「{}」，{what}。", one.name), &ways);
            }
            self.line.absent.extend(list);
        }
        self.check_sum();
    }

    /// 应到 = 实到 + 未到, where all three are given.
    fn check_sum(&mut self) {
        let (Some(expected), Some(present)) = (self.line.expected, self.line.present) else { return };
        let named = u32::try_from(self.line.absent.len()).unwrap_or(u32::MAX);
        let told = self.found.column_of("absent").or_else(|| self.found.column_of("on_leave")).is_some();
        let settled =
            ["present", "absent"].iter().any(|field| self.decisions.is(self.line.row, field, ChoiceKind::Keep))
                || self.decisions.is(self.line.row, "absent", ChoiceKind::LeaveEmpty);
        if settled || present.checked_add(named) == Some(expected) || !told && present <= expected {
            return;
        }
        let message = format!("人数对不上：应到 {expected} 人，实到 {present} 人，未到的写了 {named} 人，请核对。");
        let ways = [ChoiceKind::Keep, ChoiceKind::Retype, ChoiceKind::LeaveOut];
        self.problem("present", "import.counts_differ", message, &ways);
    }
}
