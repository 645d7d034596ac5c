//! The entries of a register.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::{
    money::Fen,
    register::{FieldKind, Register, RegisterEntryDraft, RegisterEntryId, RegisterProblem, RegisterValue, register},
    text::{clean, clean_or_none},
};
use store::{
    Db, Error, Op,
    register::{self as stored, StoredEntry},
};

use super::wire::{
    RegisterEntriesOfMember, RegisterEntriesQuery, RegisterEntryForm, RegisterEntryList, RegisterEntryRef,
    RegisterEntryRow,
};
use crate::{Changed, Desk, Failure, Outcome};

/// Which entries of which register.
pub(crate) struct Wish {
    /// The register.
    pub of: &'static Register,
    /// The year.
    pub year: i32,
    /// What they hold; none for all.
    pub text: Option<String>,
}

impl Wish {
    /// What was asked for. Fails with `register.unknown`, `register.year`.
    pub(crate) fn of(request: RegisterEntriesQuery, today: NaiveDate) -> Outcome<Self> {
        let Some(of) = register(&request.register) else {
            return Err(RegisterProblem::RegisterUnknown(request.register).into());
        };
        let year = request.year.unwrap_or(today.year());
        if !(1921..=2199).contains(&year) {
            return Err(Failure::new("register.year", "年份不在 1921 年到 2199 年之间", "请核对年份。"));
        }
        Ok(Self { of, year, text: request.text.as_deref().and_then(clean_or_none) })
    }
}

/// The entries that were wished for, in order of time.
pub(crate) fn found(db: &Db, wish: &Wish) -> Result<Vec<StoredEntry>, Error> {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let mut entries = stored::between(db, Some(wish.of.name), day(wish.year, 1, 1), day(wish.year, 12, 31))?;
    if let Some(text) = &wish.text {
        entries.retain(|entry| wish.of.fields.iter().any(|field| entry.text(field).contains(text.as_str())));
    }
    Ok(entries)
}

pub(super) fn entries(desk: &Desk, request: RegisterEntriesQuery) -> Outcome<RegisterEntryList> {
    let today = desk.today();
    let wish = Wish::of(request, today)?;
    Ok(desk.store()?.read(move |db| {
        let entries = found(db, &wish)?;
        let years: BTreeSet<i32> = stored::years(db, Some(wish.of.name))?.into_iter().chain([today.year()]).collect();
        Ok::<_, Error>(RegisterEntryList {
            year: wish.year,
            years: years.into_iter().rev().collect(),
            totals: totals(wish.of, &entries),
            rows: entries.iter().rev().map(row).collect(),
        })
    })?)
}

/// How many they are, how many people they name, and what their sums come to.
fn totals(of: &Register, entries: &[StoredEntry]) -> Vec<String> {
    let mut totals = vec![format!("共 {} {}", entries.len(), of.unit.word())];
    for field in of.fields {
        let numbers = entries.iter().filter_map(|entry| match entry.draft.values.get(field.name) {
            Some(RegisterValue::Number(number)) => Some(*number),
            Some(RegisterValue::Members(members)) => i64::try_from(members.len()).ok(),
            _ => None,
        });
        let sum: i64 = numbers.sum();
        match field.kind {
            _ if sum == 0 => {}
            FieldKind::Money => totals.push(format!("{} {} 元", field.name, Fen(sum).grouped())),
            FieldKind::Number(unit) => totals.push(format!("{} {sum} {}", field.name, unit.word())),
            FieldKind::Members => totals.push(format!("{} {sum} 人次", field.name)),
            _ => {}
        }
    }
    totals
}

fn row(entry: &StoredEntry) -> RegisterEntryRow {
    let fields = register(&entry.draft.register).map_or(&[][..], |of| of.fields);
    let texts = fields.iter().map(|field| (field.name.to_owned(), entry.text(field)));
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
    let found = desk.store()?.read(move |db| stored::of_member(db, request.member_id))?;
    Ok(found.iter().map(row).collect())
}

pub(super) fn save(desk: &Desk, request: RegisterEntryDraft) -> Outcome<Changed<RegisterEntryId>> {
    let pasted = |value| match value {
        // Out of a table: what was apart stays apart.
        RegisterValue::Text(text) => RegisterValue::Text(clean(&text.replace('\t', " "))),
        other => other,
    };
    let values = request.values.into_iter().map(|(name, value)| (name, pasted(value))).collect();
    let (of, draft) = RegisterEntryDraft { values, ..request }.checked()?;
    let verb = if draft.id.is_some() { "修改" } else { "登记" };
    Ok(desk.store()?.transact(Op::new(format!("{verb}{}", of.name)), move |tx| stored::save(tx, draft))?.into())
}

pub(super) fn bin(desk: &Desk, request: RegisterEntryRef) -> Outcome<Changed<RegisterEntryId>> {
    let store = desk.store()?;
    let name = store.read(move |db| Ok::<_, Error>(stored::get(db, request.id)?.draft.register))?;
    let op = Op::new(format!("{name}移到回收站"));
    Ok(store.transact(op, move |tx| stored::bin(tx, request.id).map(|()| request.id))?.into())
}

impl From<RegisterProblem> for Failure {
    fn from(problem: RegisterProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}
