//! 送检、退回、归档: how far a year's book has come, and what can be done next.

use chrono::{Datelike, NaiveDate};
use domain::{
    date::year_month_day,
    text::clean_or_none,
    yearbook::{FilingState, due_day},
};
use store::{
    Db, Op,
    yearbook::{self, Filing, FilingStep, Seal},
};

use super::{
    open,
    wire::{FilingRequest, FilingView, FilingsView, SealView, YearbookRequest},
};
use crate::{Changed, Desk, Outcome, desk::clock::day_in_china};

pub(super) fn filings(desk: &Desk, request: YearbookRequest) -> Outcome<FilingsView> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    desk.store()?.read(move |db| view(db, year, today))
}

/// Refused with `yearbook.filing_step` when the step can't follow where the book stands.
pub(super) fn file(desk: &Desk, request: FilingRequest) -> Outcome<Changed<FilingsView>> {
    let FilingRequest { year, state, on_day, person, note } = request;
    let (store, today) = (desk.store()?, desk.today());
    let text = |text: Option<String>| text.as_deref().and_then(clean_or_none);
    let step = FilingStep { state, on_day, person: text(person), note: text(note) };
    let done = store.transact(Op::new(format!("登记{year}年一本通{state}")), move |tx| {
        yearbook::file(tx, year, &step)?;
        view(tx, year, today)
    })?;
    Ok(done.into())
}

fn view(db: &Db, year: i32, today: NaiveDate) -> Outcome<FilingsView> {
    let state = yearbook::state(db, year)?;
    let (holding, lifted): (Vec<Seal>, Vec<Seal>) =
        yearbook::seals(db)?.into_iter().filter(|seal| seal.year == year).partition(|seal| seal.lifted.is_none());
    let due_on = due_day(year);
    Ok(FilingsView {
        year,
        state,
        steps: yearbook::filings(db, year)?.into_iter().map(Into::into).collect(),
        next: state.next().to_vec(),
        due_on,
        due_text: due_text(year, state, due_on, today),
        open: open::sentences(db, year, today)?,
        is_over: is_over(year, today),
        seal: holding.into_iter().next().map(Into::into),
        lifted: lifted.into_iter().map(Into::into).collect(),
    })
}

/// Whether a year's last day is past.
pub(super) fn is_over(year: i32, today: NaiveDate) -> bool {
    NaiveDate::from_ymd_opt(year, 12, 31).is_some_and(|last| last < today)
}

fn due_text(year: i32, state: FilingState, due_on: NaiveDate, today: NaiveDate) -> String {
    let (due, days) = (year_month_day(due_on), (due_on - today).num_days());
    match state {
        FilingState::HandedIn => format!("{year}年的一本通已经送检，等上级看过。"),
        FilingState::Archived => format!("{year}年的一本通已经归档。"),
        FilingState::Returned => format!("{year}年的一本通已退回，改好以后再送检。"),
        FilingState::NotHandedIn if days < 0 => format!("{year}年的一本通应于{due}前送检，已过 {} 天。", -days),
        FilingState::NotHandedIn => format!("{year}年的一本通应于{due}前送检，还有 {days} 天。"),
    }
}

impl From<Filing> for FilingView {
    fn from(filing: Filing) -> Self {
        let FilingStep { state, on_day, person, note } = filing.step;
        Self { state, on_day, person, note }
    }
}

impl From<Seal> for SealView {
    fn from(seal: Seal) -> Self {
        let (unsealed_on, unseal_reason) = seal.lifted.map(|lifted| (day_in_china(lifted.at), lifted.reason)).unzip();
        Self {
            year: seal.year,
            sealed_on: day_in_china(seal.sealed_at),
            data_hash: seal.basis.data_hash,
            head_sequence: seal.basis.head.sequence,
            unsealed_on,
            unseal_reason,
        }
    }
}
