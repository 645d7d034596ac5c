//! The entries of a register.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::{
    money::Fen,
    register::{FieldKind, Register, RegisterEntryDraft, RegisterEntryId, RegisterProblem, RegisterValue, is_of_each},
    text::{clean, clean_or_none},
};
use store::{
    Db, Error, Op,
    register::{self as stored, StoredEntry},
};

use super::wire::{
    RegisterEachDraft, RegisterEntriesOfMember, RegisterEntriesQuery, RegisterEntryForm, RegisterEntryList,
    RegisterEntryRef, RegisterEntryRow,
};
use crate::{Changed, Desk, Failure, Outcome};

/// Which entries of which register.
pub(crate) struct Wish {
    /// The register, by its name.
    register: String,
    /// The year.
    pub year: i32,
    /// What they hold; none for all.
    text: Option<String>,
}

impl Wish {
    /// What was asked for. Fails with `register.year`.
    pub(crate) fn of(request: RegisterEntriesQuery, today: NaiveDate) -> Outcome<Self> {
        let year = request.year.unwrap_or(today.year());
        if !(1921..=2199).contains(&year) {
            return Err(Failure::new("register.year", "年份不在 1921 年到 2199 年之间", "请核对年份。"));
        }
        Ok(Self { register: request.register, year, text: request.text.as_deref().and_then(clean_or_none) })
    }
}

/// The register and its entries that were wished for, in order of time. Fails with `register.unknown`.
pub(crate) fn found(db: &Db, wish: &Wish) -> Result<(Register, Vec<StoredEntry>), Error> {
    let of = stored::of_name(db, &wish.register)?;
    let day = |month, day| NaiveDate::from_ymd_opt(wish.year, month, day).unwrap_or_default();
    let mut entries = stored::between(db, Some(&of.name), day(1, 1), day(12, 31))?;
    if let Some(text) = &wish.text {
        entries.retain(|entry| of.fields.iter().any(|field| entry.text(field).contains(text.as_str())));
    }
    Ok((of, entries))
}

pub(super) fn entries(desk: &Desk, request: RegisterEntriesQuery) -> Outcome<RegisterEntryList> {
    let today = desk.today();
    let wish = Wish::of(request, today)?;
    Ok(desk.store()?.read(move |db| {
        let (of, entries) = found(db, &wish)?;
        let years: BTreeSet<i32> = stored::years(db, Some(&of.name))?.into_iter().chain([today.year()]).collect();
        Ok::<_, Error>(RegisterEntryList {
            year: wish.year,
            years: years.into_iter().rev().collect(),
            totals: totals(&of, &entries),
            rows: entries.iter().rev().map(|entry| row(entry, &of)).collect(),
        })
    })?)
}

/// How many they are, how many people they name, and what their sums come to.
fn totals(of: &Register, entries: &[StoredEntry]) -> Vec<String> {
    let mut totals = vec![format!("共 {} {}", entries.len(), of.unit.word())];
    for field in of.fields.iter() {
        let times = |entry: &StoredEntry| if is_of_each(&of.name) { count(entry.names.len()) } else { 1 };
        let numbers = entries.iter().filter_map(|entry| match entry.draft.values.get(field.name.as_ref()) {
            Some(RegisterValue::Number(number)) => Some(*number * times(entry)),
            Some(RegisterValue::Members(members)) => i64::try_from(members.len()).ok(),
            _ => None,
        });
        let sum: i64 = numbers.sum();
        match &field.kind {
            _ if sum == 0 => {}
            FieldKind::Money => totals.push(format!("{} {} 元", field.name, Fen(sum).grouped())),
            FieldKind::Number(unit) => totals.push(format!("{} {sum} {}", field.name, unit.word())),
            FieldKind::Members => totals.push(format!("{} {sum} 人次", field.name)),
            _ => {}
        }
    }
    totals
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

fn row(entry: &StoredEntry, of: &Register) -> RegisterEntryRow {
    let texts = of.fields.iter().map(|field| (field.name.to_string(), entry.text(field)));
    RegisterEntryRow {
        id: entry.id,
        register: entry.draft.register.clone(),
        day: entry.draft.day,
        title: entry.title.clone(),
        texts: texts.filter(|(_, text)| !text.is_empty()).collect(),
    }
}

pub(super) fn get(desk: &Desk, request: RegisterEntryRef) -> Outcome<RegisterEntryForm> {
    let found = desk.store()?.read(move |db| stored::get(db, request.id))?;
    Ok(RegisterEntryForm { draft: found.draft, names: found.names.into_iter().collect() })
}

pub(super) fn of_member(desk: &Desk, request: RegisterEntriesOfMember) -> Outcome<Vec<RegisterEntryRow>> {
    Ok(desk.store()?.read(move |db| {
        let registers = stored::all(db)?;
        let of = |entry: &StoredEntry| registers.iter().find(|of| of.name == entry.draft.register);
        let found = stored::of_member(db, request.member_id)?;
        Ok::<_, Error>(found.iter().filter_map(|entry| Some(row(entry, of(entry)?))).collect())
    })?)
}

/// Out of a table: what was apart stays apart.
pub(crate) fn pasted(draft: RegisterEntryDraft) -> RegisterEntryDraft {
    let pasted = |value| match value {
        RegisterValue::Text(text) => RegisterValue::Text(clean(&text.replace('\t', " "))),
        other => other,
    };
    let values = draft.values.into_iter().map(|(name, value)| (name, pasted(value))).collect();
    RegisterEntryDraft { values, ..draft }
}

pub(super) fn save(desk: &Desk, request: RegisterEntryDraft) -> Outcome<Changed<RegisterEntryId>> {
    let draft = pasted(request);
    let verb = if draft.id.is_some() { "修改" } else { "登记" };
    let op = Op::new(format!("{verb}{}", draft.register));
    Ok(desk.store()?.transact(op, move |tx| stored::save(tx, draft))?.into())
}

/// Fails with `register.missing` where nobody is named in the field.
pub(super) fn save_each(desk: &Desk, request: RegisterEachDraft) -> Outcome<Changed<Vec<RegisterEntryId>>> {
    let RegisterEachDraft { draft, each } = request;
    let draft = RegisterEntryDraft { id: None, ..pasted(draft) };
    let members = match draft.values.get(&each) {
        Some(RegisterValue::Members(members)) if !members.is_empty() => members.clone(),
        _ => {
            let missing = RegisterProblem::Missing(each);
            return Err(Failure::new(missing.code(), missing.to_string(), missing.what_to_do()));
        }
    };
    let op = Op::new(format!("逐人登记{}", draft.register));
    let done = desk.store()?.transact(op, move |tx| {
        let of_one = |member| {
            let mut one = draft.clone();
            one.values.insert(each.clone(), RegisterValue::Members(vec![member]));
            stored::save(tx, one)
        };
        members.into_iter().map(of_one).collect::<Result<Vec<_>, Error>>()
    })?;
    Ok(done.into())
}

pub(super) fn bin(desk: &Desk, request: RegisterEntryRef) -> Outcome<Changed<RegisterEntryId>> {
    let store = desk.store()?;
    let name = store.read(move |db| Ok::<_, Error>(stored::get(db, request.id)?.draft.register))?;
    let op = Op::new(format!("{name}移到回收站"));
    Ok(store.transact(op, move |tx| stored::bin(tx, request.id).map(|()| request.id))?.into())
}
