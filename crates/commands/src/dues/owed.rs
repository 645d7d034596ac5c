//! Dues not paid (未交): a list for the meeting; what follows is decided by people.

use std::{cmp::Reverse, collections::BTreeMap};

use chrono::NaiveDate;
use domain::{date::Month, member::MemberId};
use store::{Db, Error, member};

use super::{
    behind::{self, Behind},
    wire::{OwedList, OwedRequest, OwedRow},
};
use crate::{Command, Desk, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![Command::reads("dues.owed", "未交名单：按各人交纳周期，住院、卧床、失能的月份不计时", owed)]
}

fn owed(desk: &Desk, request: OwedRequest) -> Outcome<OwedList> {
    let on = request.on.unwrap_or(desk.today());
    Ok(desk.store()?.read(move |db| list(db, on))?)
}

/// The list as of a day, furthest behind first.
pub(crate) fn list(db: &Db, on: NaiveDate) -> Result<OwedList, Error> {
    let mut behind = behind::all(db, on)?;
    behind.sort_by_key(|one| Reverse(one.level));
    let phones: BTreeMap<MemberId, String> = member::all(db)?
        .into_iter()
        .filter_map(|record| {
            let phone = record.values.get("phone").or_else(|| record.values.get("landline"))?;
            Some((record.id, phone.to_owned()))
        })
        .collect();
    let rows: Vec<OwedRow> = behind.into_iter().map(|one| row(one, &phones)).collect();
    Ok(OwedList {
        amount: rows.iter().map(|row| row.amount).sum(),
        people: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        rows,
    })
}

fn row(one: Behind, phones: &BTreeMap<MemberId, String>) -> OwedRow {
    let months: Vec<Month> = one.months.iter().map(|(month, _)| *month).collect();
    OwedRow {
        member_id: one.member_id,
        name: one.name,
        months_text: in_words(&months),
        amount: one.months.iter().map(|(_, owed)| *owed).sum(),
        months,
        level: one.level,
        excused: one.excused.map(|condition| condition.word().to_owned()),
        phone: phones.get(&one.member_id).cloned(),
    }
}

/// `2025年12月至2026年2月、5月`: months in a row together, the year where it changes.
pub(crate) fn in_words(months: &[Month]) -> String {
    let mut runs: Vec<(Month, Month)> = Vec::new();
    for month in months {
        match runs.last_mut() {
            Some((_, last)) if last.plus(1) == *month => *last = *month,
            _ => runs.push((*month, *month)),
        }
    }
    let mut year = None;
    let mut said = |month: Month| {
        let same = year.replace(month.year()) == Some(month.year());
        if same { format!("{}月", month.number()) } else { month.in_chinese() }
    };
    let runs = runs.into_iter().map(|(first, last)| match first == last {
        true => said(first),
        false => format!("{}至{}", said(first), said(last)),
    });
    runs.collect::<Vec<_>>().join("、")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_in_a_row_are_said_together() {
        for (months, words) in [
            (vec!["2026-08"], "2026年8月"),
            (vec!["2026-08", "2026-09", "2026-10"], "2026年8月至10月"),
            (vec!["2025-12", "2026-01", "2026-05"], "2025年12月至2026年1月、5月"),
            (vec![], ""),
        ] {
            let months: Vec<Month> = months.iter().map(|month| month.parse().unwrap()).collect();
            assert_eq!(in_words(&months), words, "{months:?}");
        }
    }
}
