//! What the register itself says its rows and columns come to, against what was read.

use std::collections::BTreeSet;

use domain::money::Fen;

use super::{
    heading::{month_key, months_of},
    reading::DuesRow,
};
use crate::{
    table::{Choice, ChoiceKind, Column, Decisions, Found, Problem},
    value::{MoneyFault, money},
};

/// Words of a sum that is of something else than what was paid: 应交合计, 未交合计, 总人数, a running total.
const OF_OTHERS: [&str; 6] = ["应", "未", "欠", "人", "累计", "户"];

/// A row as it was read, for its sums.
pub(super) struct Read<'a> {
    pub line: &'a DuesRow,
    /// 月应交 as the file writes it.
    pub written_due: Option<Fen>,
    /// Fields that could not be read.
    pub unread: &'a BTreeSet<String>,
}

impl Read<'_> {
    /// What the row has in a field; none where it could not be read.
    fn value(&self, field: &str) -> Option<Fen> {
        match field {
            "base" | "due" if self.unread.contains(field) => None,
            "base" => Some(self.line.base.unwrap_or_default()),
            "due" => Some(self.written_due.unwrap_or_default()),
            _ => {
                let (first, last) = if field == "total" { (1, 12) } else { months_of(field)? };
                let overlaps = |other: &String| months_of(other).is_some_and(|(from, to)| from <= last && to >= first);
                if self.unread.iter().any(overlaps) {
                    return None;
                }
                let months = self.line.paid.iter().zip(1u32..).filter(|(_, month)| (first..=last).contains(month));
                Some(months.filter_map(|(paid, _)| *paid).sum())
            }
        }
    }
}

/// The sums at the right end of a row that are not what its months come to.
pub(super) fn of_row(found: &Found<'_>, read: &Read<'_>, decisions: Decisions<'_>) -> Vec<Problem> {
    let row = read.line.row;
    let mut problems = Vec::new();
    for (column, field) in sums_across(found) {
        let (Some(stated), Some(come_to)) = (stated(found, row, column), read.value(field)) else { continue };
        if stated == come_to || decisions.is(row, field, ChoiceKind::Keep) {
            continue;
        }
        let by_months = Choice { kind: ChoiceKind::Keep, label: "以各月为准".to_owned(), text: None };
        let message = format!(
            "第 {row} 行「{}」写的是 {stated}，各月加起来是 {come_to}，差 {}，请核对。",
            column.label,
            apart(stated, come_to)
        );
        let choices = vec![by_months, Choice::usual(ChoiceKind::LeaveOut)];
        problems.push(problem(row, column, field, stated, message, choices));
    }
    problems
}

/// The sums at the foot that are not what the rows come to: all rows above, or those since the sum before.
pub(super) fn at_foot(
    found: &Found<'_>,
    rows: &[Read<'_>],
    totals: &[(u32, String)],
    decisions: Decisions<'_>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut before = 0;
    for (total, word) in totals {
        let since = std::mem::replace(&mut before, *total);
        if OF_OTHERS.iter().any(|other| word.contains(other)) {
            continue;
        }
        for column in &found.columns {
            let Some(field) = column.field.as_deref().filter(|field| is_money(field)) else { continue };
            let come_to = |from: u32| {
                let part = rows.iter().filter(|read| read.line.row > from && read.line.row < *total);
                part.map(|read| read.value(field)).sum::<Option<Fen>>()
            };
            let (Some(stated), Some(all), Some(part)) = (stated(found, *total, column), come_to(0), come_to(since))
            else {
                continue;
            };
            if stated == all || stated == part || decisions.is(*total, field, ChoiceKind::Keep) {
                continue;
            }
            let by_rows = Choice { kind: ChoiceKind::Keep, label: "以各人为准".to_owned(), text: None };
            let message = format!(
                "第 {total} 行「{}」的{word}写的是 {stated}，各人加起来是 {all}，差 {}，请核对。",
                column.label,
                apart(stated, all)
            );
            problems.push(problem(*total, column, field, stated, message, vec![by_rows]));
        }
    }
    problems
}

/// 全年合计, and quarters beside their months.
fn sums_across<'a>(found: &'a Found<'_>) -> impl Iterator<Item = (&'a Column, &'a str)> {
    found.columns.iter().filter_map(|column| {
        let field = column.field.as_deref()?;
        let months = months_of(field).filter(|(first, last)| first != last);
        let beside =
            months.is_some_and(|(first, last)| (first..=last).all(|m| found.column_of(month_key(m)).is_some()));
        (field == "total" || beside).then_some((column, field))
    })
}

fn is_money(field: &str) -> bool {
    matches!(field, "base" | "due" | "total") || months_of(field).is_some()
}

/// A sum as the file states it; none where it states none, or only a formula.
fn stated(found: &Found<'_>, row: u32, column: &Column) -> Option<Fen> {
    match money(found.sheet.cell(row, column.index)) {
        Ok((sum, None)) => sum,
        Err(MoneyFault::TooFine(rounded)) => Some(rounded),
        Ok(_) | Err(_) => None,
    }
}

fn apart(one: Fen, other: Fen) -> Fen {
    Fen((one - other).0.abs())
}

fn problem(row: u32, column: &Column, field: &str, stated: Fen, message: String, choices: Vec<Choice>) -> Problem {
    Problem {
        row,
        column: column.label.clone(),
        field: field.to_owned(),
        value: stated.to_string(),
        code: "import.total_differs".to_owned(),
        message,
        choices,
    }
}
