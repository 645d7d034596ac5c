//! Row numbers of the sign-in sheet.

use std::collections::HashMap;

use domain::{attendance::row_numbers, member::MemberId};
use store::{Db, Error, attendance, member, occasion};

use super::wire::{NumberedPerson, NumbersFound, NumbersRequest};
use crate::{Desk, Outcome};

pub(super) fn by_numbers(desk: &Desk, request: NumbersRequest) -> Outcome<NumbersFound> {
    Ok(desk.store()?.read(move |db| {
        let rows = rows(db, &request)?;
        Ok::<_, Error>(find(&rows, &request.numbers))
    })?)
}

/// Row, person and name of those on the sheet: of a saved occasion its list, else the people on the screen.
fn rows(db: &Db, request: &NumbersRequest) -> Result<Vec<NumberedPerson>, Error> {
    let fixed = match request.occasion_id {
        Some(id) if request.order.is_empty() || occasion::get(db, id)?.frozen_at.is_some() => Some(id),
        _ => None,
    };
    if let Some(id) = fixed {
        let people = attendance::people(db, id)?;
        return Ok(people
            .into_iter()
            .map(|row| NumberedPerson { row_number: row.row_number, member_id: row.member_id, name: row.name })
            .collect());
    }
    let names: HashMap<MemberId, String> = member::all(db)?
        .into_iter()
        .filter_map(|record| Some((record.id, record.values.get("name")?.to_owned())))
        .collect();
    let rows = (1..).zip(&request.order).filter_map(|(row_number, member_id)| {
        Some(NumberedPerson { row_number, member_id: *member_id, name: names.get(member_id)?.clone() })
    });
    Ok(rows.collect())
}

fn find(rows: &[NumberedPerson], typed: &str) -> NumbersFound {
    let read = row_numbers(typed);
    let mut people = Vec::new();
    let mut unknown = Vec::new();
    for number in read.numbers {
        match rows.iter().find(|row| row.row_number == number) {
            Some(row) => people.push(row.clone()),
            None => unknown.push(number),
        }
    }
    let mut parts: Vec<String> =
        people.iter().map(|person| format!("第 {} 行 {}", person.row_number, person.name)).collect();
    parts.extend(unknown.iter().map(|number| format!("名单上没有第 {number} 行")));
    parts.extend(read.unreadable.iter().map(|text| format!("「{text}」不是序号")));
    NumbersFound { people, unknown, unreadable: read.unreadable, sentence: parts.join("；") }
}
