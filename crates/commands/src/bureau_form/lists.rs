//! The lists a form takes, line by line.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    bureau_form::FormList,
    date::{DayRange, PartialDate},
    member::{Input, field, own_input, own_name},
    money::Fen,
    occasion::OccasionState,
    register::{OwnField, OwnFieldKind},
};
use exchange::bureau_form::{Record, Value};
use store::{Db, attendance, member::own_fields, occasion};

use super::meaning::Wanted;
use crate::{
    Outcome,
    member::{Masking, roster_table_on, wire::MemberQuery},
    report::words,
};

/// The lines of a list, their columns by key. Those of the roster are the ones asked for.
pub(super) fn lines(
    db: &Db,
    list: FormList,
    keys: &[String],
    days: DayRange,
    masking: Masking,
) -> Outcome<Vec<Record>> {
    let lines = match list {
        FormList::Members => members(db, keys, days.to(), masking)?,
        FormList::Occasions => occasions(db, days)?,
        FormList::Absences => absences(db, days)?,
    };
    let numbered = lines.into_iter().zip(1i64..).map(|(mut line, number)| {
        line.insert("number".to_owned(), Value::count(number));
        line
    });
    Ok(numbered.collect())
}

/// The same, by the names a form calls lists and columns.
pub(super) fn as_asked(
    db: &Db,
    wanted: &Wanted,
    days: DayRange,
    masking: Masking,
) -> Outcome<BTreeMap<String, Vec<Record>>> {
    let mut lists = BTreeMap::new();
    for (called, (list, fields)) in wanted {
        let keys: Vec<String> = fields.values().cloned().collect();
        let own = |line: &Record| -> Record {
            let said = |key: &str| line.get(key).cloned().unwrap_or(Value::Blank);
            fields.iter().map(|(name, key)| (name.clone(), said(key))).collect()
        };
        let lines = lines(db, *list, &keys, days, masking)?;
        lists.insert(called.clone(), lines.iter().map(own).collect());
    }
    Ok(lists)
}

fn text(text: impl Into<String>) -> Value {
    let text = text.into();
    if text.is_empty() { Value::Blank } else { Value::Text(text) }
}

fn or_blank(said: Option<&str>) -> Value {
    said.map_or(Value::Blank, text)
}

fn line(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Record {
    fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn members(db: &Db, keys: &[String], day: NaiveDate, masking: Masking) -> Outcome<Vec<Record>> {
    let mut columns: Vec<String> =
        keys.iter().filter(|key| field(key).is_some() || own_name(key).is_some()).cloned().collect();
    columns.sort_unstable();
    columns.dedup();
    let own = own_fields(db)?;
    let query = MemberQuery { columns: Some(columns), ..MemberQuery::default() };
    let table = roster_table_on(db, &query, day, masking)?;
    let of_line = |cells: Vec<String>| -> Record {
        let told = table.columns.iter().zip(cells);
        told.map(|(column, said)| (column.key.clone(), of_roster(&column.key, said, &own))).collect()
    };
    Ok(table.lines.into_iter().map(|one| of_line(one.cells)).collect())
}

/// A cell of the roster as what it is: a date, a number, a sum.
fn of_roster(key: &str, said: String, own: &[OwnField]) -> Value {
    let of_own = own_name(key).and_then(|name| own.iter().find(|field| field.name == name));
    let input = of_own.map(|field| own_input(field.kind)).or_else(|| field(key).map(|field| field.input));
    let is_count = matches!(key, "age" | "standing") || of_own.is_some_and(|own| own.kind == OwnFieldKind::Number);
    let typed = match input {
        Some(Input::Date) => said.parse::<PartialDate>().ok().map(Value::Day),
        Some(Input::Money) => said.parse::<Fen>().ok().map(Value::Money),
        _ if is_count => said.parse::<i64>().ok().map(Value::count),
        _ => None,
    };
    typed.unwrap_or_else(|| text(said))
}

fn occasions(db: &Db, days: DayRange) -> Outcome<Vec<Record>> {
    let held =
        occasion::on_days(db, days.from(), days.to())?.into_iter().filter(|one| one.state == OccasionState::Held);
    let mut lines = Vec::new();
    for one in held {
        let draft = occasion::get(db, one.id)?.draft;
        let counts = one.counts.unwrap_or_default();
        let count = |count: u32| if one.counts.is_some() { Value::count(count) } else { Value::Blank };
        let kinds: Vec<&str> = one.kinds.iter().map(|kind| kind.word()).collect();
        lines.push(line([
            ("day", Value::Day(one.day.into())),
            ("hours", text(words::hours(&draft))),
            ("kinds", text(kinds.join("、"))),
            ("topic", or_blank(draft.topic.as_deref())),
            ("summary", or_blank(draft.summary.as_deref().or(draft.topic.as_deref()))),
            ("place", or_blank(draft.place.as_deref())),
            ("host", or_blank(draft.host.as_deref())),
            ("lecturer", or_blank(draft.lecturer.as_deref())),
            ("recorder", or_blank(draft.recorder.as_deref())),
            ("expected", count(counts.expected)),
            ("present", count(counts.on_site)),
            ("online", count(counts.online)),
            ("on_leave", count(counts.on_leave)),
            ("absent", count(counts.absent)),
            ("made_up", count(counts.made_up)),
            ("rate", if one.counts.is_some() { super::values::percent(counts.rates().on_site) } else { Value::Blank }),
        ]));
    }
    Ok(lines)
}

fn absences(db: &Db, days: DayRange) -> Outcome<Vec<Record>> {
    let held: BTreeMap<_, _> =
        occasion::on_days(db, days.from(), days.to())?.into_iter().map(|one| (one.id, one.day)).collect();
    let missed = attendance::missed_between(db, days.from(), days.to())?;
    let of = |one: &attendance::MissedRow| {
        let make_up = one.make_up.as_ref();
        line([
            ("name", text(one.name.clone())),
            ("occasion", text(one.title.clone())),
            ("day", held.get(&one.occasion_id).map_or(Value::Blank, |day| Value::Day((*day).into()))),
            ("reason", text(words::reason(one.mark, one.reason.as_deref()))),
            ("way", make_up.map_or(Value::Blank, |made| text(made.way.word()))),
            ("made_on", make_up.map_or(Value::Blank, |made| Value::Day(made.made_on.into()))),
            ("by_whom", or_blank(make_up.and_then(|made| made.by_whom.as_deref()))),
        ])
    };
    Ok(missed.iter().map(of).collect())
}
