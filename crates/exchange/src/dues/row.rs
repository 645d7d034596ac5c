//! One row of a register as a member's year.

use std::collections::BTreeSet;

use domain::{dues::Rounding, money::Fen, text::clean_name};

use super::{
    entry::{Entry, entry, spread},
    heading::{month_key, months_of},
    reading::DuesRow,
};
use crate::{
    grid::Cell,
    table::{Choice, ChoiceKind, Column, Decisions, Found, Notice, Problem},
    value::{MoneyFault, money, plain, rate},
};

/// What was not written and was worked out, by the row, to be said once for the file.
#[derive(Debug, Default)]
pub(super) struct WorkedOut {
    /// 月应交 from base and rate.
    pub by_rate: Vec<u32>,
    /// 月应交 from what was paid each month.
    pub by_paid: Vec<u32>,
    /// Ticks taken for 月应交.
    pub ticked: Vec<u32>,
    /// A quarter or a half year that is not so many times 月应交.
    pub spread: Vec<u32>,
}

/// A row being read.
pub(super) struct Row<'a> {
    pub found: &'a Found<'a>,
    pub decisions: Decisions<'a>,
    pub line: DuesRow,
    /// 月应交 as the file writes it.
    pub written_due: Option<Fen>,
    /// Fields that could not be read.
    pub unread: BTreeSet<String>,
    pub problems: Vec<Problem>,
    pub notices: Vec<Notice>,
}

impl<'a> Row<'a> {
    /// A row of the file, nothing of it read yet.
    pub fn new(found: &'a Found<'a>, decisions: Decisions<'a>, row: u32) -> Self {
        let line = DuesRow { row, ..DuesRow::default() };
        let (unread, problems, notices) = (BTreeSet::new(), Vec::new(), Vec::new());
        Self { found, decisions, line, written_due: None, unread, problems, notices }
    }

    /// Reads every cell of the row.
    pub fn read(&mut self, worked_out: &mut WorkedOut) {
        self.line.name = clean_name(&plain(&self.cell("name")).unwrap_or_default());
        self.line.note = plain(&self.cell("note"));
        self.line.base = self.sum("base");
        self.read_rate();
        self.line.due = self.sum("due");
        self.written_due = self.line.due;
        if self.line.due.is_none() && !self.unread.contains("due") {
            self.due_by_rate(worked_out);
        }
        self.read_months(worked_out);
        if self.line.due.is_none() && !self.unread.contains("due") {
            self.due_by_paid(worked_out);
        }
        self.compare_with_rate();
    }

    /// Whether the row says nothing of any money.
    pub fn is_blank(&self) -> bool {
        let DuesRow { base, rate, due, paid, .. } = &self.line;
        base.is_none() && rate.is_none() && due.is_none() && paid.iter().all(Option::is_none) && self.unread.is_empty()
    }

    /// The cell of a field, or what a person put in its place.
    fn cell(&self, field: &str) -> Cell {
        match self.decisions.on(self.line.row, field).map(|decision| (decision.kind, &decision.text)) {
            Some((ChoiceKind::Retype, Some(text))) => Cell::Text(text.clone()),
            Some((ChoiceKind::LeaveEmpty, _)) => Cell::Empty,
            _ => {
                let column = self.found.column_of(field);
                column.map_or(Cell::Empty, |column| self.found.sheet.cell(self.line.row, column.index).clone())
            }
        }
    }

    /// A problem with a cell of this row.
    pub fn problem(&mut self, field: &str, code: &str, message: &str, choices: Vec<Choice>) {
        let (row, column) = (self.line.row, self.found.label_of(field).to_owned());
        self.unread.insert(field.to_owned());
        self.problems.push(Problem {
            row,
            message: format!("第 {row} 行「{column}」{message}"),
            value: self.cell(field).text(),
            column,
            field: field.to_owned(),
            code: code.to_owned(),
            choices,
        });
    }

    fn sum(&mut self, field: &str) -> Option<Fen> {
        match money(&self.cell(field)) {
            Ok((Some(sum), _)) if sum.0 < 0 => self.negative(field),
            Ok((sum, words)) => {
                self.keep_words(field, words);
                sum
            }
            Err(fault) => self.no_sum(field, fault),
        }
    }

    fn negative(&mut self, field: &str) -> Option<Fen> {
        let message = format!("写的是「{}」，是负数，请核对。", self.cell(field).text());
        self.problem(field, "import.negative", &message, ways());
        None
    }

    fn no_sum(&mut self, field: &str, fault: MoneyFault) -> Option<Fen> {
        let written = self.cell(field).text();
        let (code, message) = match fault {
            MoneyFault::NotASum => ("import.not_a_sum", format!("写的是「{written}」，不是金额，请核对。")),
            MoneyFault::TooLarge => ("import.sum_too_large", format!("写的是「{written}」，金额太大，请核对。")),
            MoneyFault::TooFine(_) => {
                ("import.too_fine", format!("写的是「{written}」，比一分钱还细，请核对是多少元。"))
            }
            MoneyFault::Uncalculated => (
                "import.uncalculated",
                "是公式，文件里没有存下结果，请填写金额，或用 WPS、Excel 打开后另存再导入。".to_owned(),
            ),
        };
        let mut choices = ways();
        if let MoneyFault::TooFine(rounded) = fault {
            choices.insert(0, Choice::putting(ChoiceKind::Retype, format!("记作 {rounded}"), rounded.to_string()));
        }
        self.problem(field, code, &message, choices);
        None
    }

    fn read_rate(&mut self) {
        match rate(&self.cell("rate")) {
            Ok(rate) => self.line.rate = rate,
            Err(_) => {
                let message = format!("写的是「{}」，认不出是百分之几，请核对（如 0.5%）。", self.cell("rate").text());
                self.problem("rate", "import.not_a_rate", &message, ways());
            }
        }
    }

    /// Words beside a sum are kept as a remark.
    fn keep_words(&mut self, field: &str, words: Option<String>) {
        if let Some(words) = words {
            let remark = format!("{}：{words}", self.found.label_of(field));
            self.line.note = Some(self.line.note.take().map_or(remark.clone(), |note| format!("{note}；{remark}")));
        }
    }

    fn read_months(&mut self, worked_out: &mut WorkedOut) {
        let found = self.found;
        let mut waived = Vec::new();
        for column in &found.columns {
            let Some(field) = column.field.as_deref().filter(|field| months_of(field).is_some()) else { continue };
            let months = covered(found, self.line.row, column, field);
            if months.is_empty() {
                continue;
            }
            match entry(&self.cell(field)) {
                Ok(Entry::Unpaid) => {}
                Ok(Entry::Waived) => waived.push(column.label.clone()),
                Ok(Entry::Paid(sum, _)) if sum.0 < 0 => {
                    self.negative(field);
                }
                Ok(Entry::Paid(sum, words)) => {
                    self.keep_words(field, words);
                    self.pay(field, sum, &months, worked_out);
                }
                Ok(Entry::Ticked) => match self.line.due {
                    Some(due) => {
                        worked_out.ticked.push(self.line.row);
                        self.set(&months, &vec![due; months.len()]);
                    }
                    None => {
                        let message = format!("写的是「{}」，没有月应交，不知道交了多少。", self.cell(field).text());
                        self.problem(field, "import.not_a_sum", &message, ways());
                    }
                },
                Err(fault) => {
                    self.no_sum(field, fault);
                }
            }
        }
        if !waived.is_empty() {
            let (row, months) = (self.line.row, waived.join("、"));
            let message =
                format!("第 {row} 行 {}：{months}写的是免，没有记交纳；减免的依据请在“减免”里补登。", self.line.name);
            self.notices.push(Notice::row(row, message));
            let remark = format!("{months}免交");
            self.line.note = Some(self.line.note.take().map_or(remark.clone(), |note| format!("{note}；{remark}")));
        }
    }

    /// What a cell says was paid, for its month or for several.
    fn pay(&mut self, field: &str, sum: Fen, months: &[u32], worked_out: &mut WorkedOut) {
        let whole = self.line.due.filter(|due| Fen(due.0 * months.len() as i64) == sum);
        if months.len() > 1 && whole.is_none() {
            worked_out.spread.push(self.line.row);
        }
        match spread(sum, self.line.due, months.len()) {
            _ if months.len() == 1 => self.set(months, &[sum]),
            Some(parts) => self.set(months, &parts),
            None => {
                let message = format!("写的是「{sum}」，没有月应交，分不清各月是多少，请先填月应交。");
                self.problem(field, "import.not_divisible", &message, ways());
            }
        }
    }

    fn set(&mut self, months: &[u32], sums: &[Fen]) {
        for (month, sum) in months.iter().zip(sums).filter(|(_, sum)| !sum.is_zero()) {
            let place = usize::try_from(*month - 1).ok().and_then(|at| self.line.paid.get_mut(at));
            if let Some(place) = place {
                *place = Some(*sum);
            }
        }
    }

    fn due_by_rate(&mut self, worked_out: &mut WorkedOut) {
        if let (Some(base), Some(rate)) = (self.line.base, self.line.rate) {
            self.line.due = Some(Rounding::default().part(base, rate));
            worked_out.by_rate.push(self.line.row);
        }
    }

    /// What was paid each month, where it was always the same; else a person is asked.
    fn due_by_paid(&mut self, worked_out: &mut WorkedOut) {
        let mut paid: Vec<Fen> = self.line.paid.iter().flatten().copied().collect();
        paid.sort_unstable();
        match (paid.first(), paid.last()) {
            (None, _) | (_, None) if self.is_blank() => {}
            (Some(least), Some(most)) if least == most => {
                self.line.due = Some(*least);
                worked_out.by_paid.push(self.line.row);
            }
            _ => {
                let often = |sum: &Fen| paid.iter().filter(|other| *other == sum).count();
                let usual = paid.iter().copied().max_by_key(often);
                let mut choices = vec![Choice::usual(ChoiceKind::Retype), Choice::usual(ChoiceKind::LeaveOut)];
                if let Some(usual) = usual {
                    let label = format!("按多数月份 {usual}");
                    choices.insert(0, Choice::putting(ChoiceKind::Retype, label, usual.to_string()));
                }
                self.problem("due", "import.no_due", "没有写月应交，请补上。", choices);
            }
        }
    }

    /// What is due need not be base × rate: it may have been set by the superior, or rounded.
    fn compare_with_rate(&mut self) {
        let (Some(base), Some(rate), Some(due)) = (self.line.base, self.line.rate, self.written_due) else { return };
        let by_rule = Rounding::default().part(base, rate);
        let rounded = due.0 % 10 == 0 && (due - by_rule).0.abs() < if due.0 % 100 == 0 { 100 } else { 10 };
        if by_rule == due || rounded {
            return;
        }
        // The base is a pension: it is not shown.
        let (row, name, percent) = (self.line.row, &self.line.name, rate.percent());
        let message = format!(
            "第 {row} 行 {name}：按基数的 {percent}% 是 {by_rule}，月应交写的是 {due}，照写的导入（按上级核定）。"
        );
        self.notices.push(Notice::row(row, message));
    }
}

/// Retyping, nothing, or not the row.
fn ways() -> Vec<Choice> {
    [ChoiceKind::Retype, ChoiceKind::LeaveEmpty, ChoiceKind::LeaveOut].map(Choice::usual).to_vec()
}

/// The months a cell stands for: of its heading, or those it is merged over. A quarter beside its months
/// only sums them up.
fn covered(found: &Found<'_>, row: u32, column: &Column, field: &str) -> Vec<u32> {
    let Some((first, last)) = months_of(field) else { return Vec::new() };
    if first != last {
        let summed = (first..=last).any(|month| found.column_of(month_key(month)).is_some())
            || field.starts_with('h') && [first, first + 3].iter().any(|start| quarter_from(found, *start));
        return if summed { Vec::new() } else { (first..=last).collect() };
    }
    let merge = found.sheet.merge_at(row, column.index).filter(|merge| merge.first_column == column.index);
    let Some(merge) = merge else { return vec![first] };
    let under = (merge.first_column..=merge.last_column).filter_map(|index| found.field_at(index));
    under.filter_map(months_of).filter(|(first, last)| first == last).map(|(month, _)| month).collect()
}

fn quarter_from(found: &Found<'_>, month: u32) -> bool {
    ["q1", "q2", "q3", "q4"]
        .into_iter()
        .any(|key| found.column_of(key).is_some() && months_of(key).is_some_and(|(first, _)| first == month))
}
