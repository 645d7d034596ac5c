//! Dues not paid (未交): a list for the meeting; what follows is decided by people.

use std::{cmp::Reverse, collections::BTreeMap};

use chrono::NaiveDate;
use domain::{date::Month, dues::months_in_chinese, member::MemberId};
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
        // They may go back into other years, so that each year is said.
        months_text: months_in_chinese(&months, 0),
        amount: one.months.iter().map(|(_, owed)| *owed).sum(),
        months,
        level: one.level,
        excused: one.excused.map(|condition| condition.word().to_owned()),
        phone: phones.get(&one.member_id).cloned(),
    }
}
