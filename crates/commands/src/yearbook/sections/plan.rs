//! 年度计划: what the year asks for, and what was set down and became of it.

use std::collections::BTreeMap;

use ::report::{
    forms::yearbook::{
        Landmark,
        plan::{Plan, PlanExpectation, PlannedItem},
    },
    page::Form,
};
use chrono::Datelike;
use domain::{
    compliance::{Expectation, Row},
    occasion::OccasionState,
};
use store::{
    compliance,
    occasion::{OccasionLine, on_days},
};

use super::{Section, occasions};
use crate::{Outcome, yearbook::year::Yearbook};

pub(super) const SECTION: Section = Section::of_pages(front);

fn front(book: &Yearbook<'_>, landmarks: Vec<Landmark>) -> Outcome<Vec<Form>> {
    let asked = compliance::list(book.db)?;
    let view = crate::compliance::view_of(book.db, book.year, book.until)?;
    let expectations = view.rows.iter().filter_map(|row| {
        let expectation = asked.iter().find(|one| one.code == row.code)?;
        Some(expected(expectation, row))
    });
    let mut months: [Vec<PlannedItem>; 12] = Default::default();
    let lines = on_days(book.db, book.first_day(), book.last_day())?;
    for (month, items) in (1..).zip(&mut months) {
        let of_month = lines.iter().filter(|line| line.day.month() == month);
        *items = planned(of_month, &asked);
    }
    let plan = Plan { landmarks, year: book.year, expectations: expectations.collect(), months };
    Ok(vec![plan.form()])
}

fn expected(expectation: &Expectation, row: &Row) -> PlanExpectation {
    let each = if expectation.per_group { "，每个党小组" } else { "" };
    PlanExpectation {
        title: row.title.clone(),
        how_often: format!("{} {} 次{each}", expectation.interval.word(), expectation.times),
        expected: row.expected,
        held: row.done,
        source: row.source.clone(),
    }
}

/// What was set down for a month: what is planned or was called off by itself, what the rules ask for and was held
/// in a line a kind. What came besides has its entry among the records.
fn planned<'a>(lines: impl Iterator<Item = &'a OccasionLine>, asked: &[Expectation]) -> Vec<PlannedItem> {
    let is_asked = |line: &OccasionLine| {
        asked.iter().filter(|one| one.active).any(|one| one.kinds.iter().any(|kind| line.kinds.contains(kind)))
    };
    let mut held: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut items: Vec<(u32, PlannedItem)> = Vec::new();
    for line in lines {
        let day = line.day.day();
        match line.state {
            OccasionState::Held if is_asked(line) => held.entry(line.title.clone()).or_default().push(day),
            OccasionState::Held => {}
            OccasionState::Planned | OccasionState::Cancelled => {
                let title = occasions::title(&line.title, line.group.as_ref(), line.topic.as_deref());
                let outcome = if line.state == OccasionState::Cancelled { "取消" } else { "" }.to_owned();
                items.push((day, PlannedItem { day: format!("{day}日"), title, outcome }));
            }
        }
    }
    for (title, days) in held {
        let outcome = if days.len() > 1 { format!("已开 {} 次", days.len()) } else { "已开".to_owned() };
        let first = days.first().copied().unwrap_or_default();
        items.push((first, PlannedItem { day: on(&days), title, outcome }));
    }
    items.sort_by_key(|(day, _)| *day);
    items.into_iter().map(|(_, item)| item).collect()
}

/// Days that are named one by one; of more, the first and the last.
const NAMED: usize = 3;

/// `8日`, `8、15、22日`, `2日至25日`.
fn on(days: &[u32]) -> String {
    match days {
        [first, .., last] if days.len() > NAMED => format!("{first}日至{last}日"),
        _ => format!("{}日", days.iter().map(u32::to_string).collect::<Vec<_>>().join("、")),
    }
}
