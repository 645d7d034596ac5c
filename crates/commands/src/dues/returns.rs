//! What the superior returns of a year's receipts (返还).

use std::collections::BTreeSet;

use chrono::Datelike;
use domain::{
    dues::{DuesReturnId, Rate, return_due},
    fund::{FundEntryId, FundEntryValues, FundSource, Movement},
    money::Fen,
    text::clean_or_none,
};
use store::{
    Db, Error, Op,
    dues::{
        payments,
        returned::{self, DuesReturn},
    },
    fund, settings,
};

use super::{
    refusal,
    wire::{ReturnDraft, ReturnEntry, ReturnReceived, ReturnView},
};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome};

/// The commands about returns.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.returns", "返还台账：各年应返、实返和还差的", list),
        Command::writes("dues.return_save", "定下一年党费的返还比例", save),
        Command::writes("dues.return_received", "登记返还到账，同时记入活动经费", received),
    ]
}

pub(crate) fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<ReturnView>> {
    let this_year = desk.today().year();
    Ok(desk.store()?.read(move |db| {
        // What is still coming in this year is returned next year.
        let past = returned::years_with_receipts(db)?.into_iter().filter(|year| *year < this_year);
        let saved = returned::all(db)?.into_iter().map(|one| one.receipts_year);
        let years: BTreeSet<i32> = past.chain(saved).collect();
        years.into_iter().rev().map(|year| view(db, year)).collect::<Result<Vec<_>, Error>>()
    })?)
}

fn usual_rate(db: &Db) -> Result<Rate, Error> {
    settings::get_as(db, "dues_return_rate").map(Rate)
}

fn view(db: &Db, receipts_year: i32) -> Result<ReturnView, Error> {
    let saved = returned::of_year(db, receipts_year)?;
    let entries = match &saved {
        Some(DuesReturn { id, .. }) => fund::entry::of_return(db, *id)?,
        None => Vec::new(),
    };
    let entries: Vec<ReturnEntry> = entries
        .into_iter()
        .filter(|entry| entry.voided.is_none())
        .map(|entry| ReturnEntry {
            fund_entry_id: entry.id,
            day: entry.values.day,
            amount: entry.values.amount,
            note: entry.values.note,
        })
        .collect();
    let rate = match &saved {
        Some(saved) => saved.rate,
        None => usual_rate(db)?,
    };
    let receipts = payments::receipts_of_year(db, receipts_year)?;
    let due = return_due(receipts, rate);
    let received: Fen = entries.iter().map(|entry| entry.amount).sum();
    Ok(ReturnView {
        id: saved.as_ref().map(|saved| saved.id),
        receipts_year,
        receipts,
        rate,
        due,
        received,
        difference: due - received,
        entries,
        note: saved.and_then(|saved| saved.note),
    })
}

fn save(desk: &Desk, request: ReturnDraft) -> Outcome<Changed<DuesReturnId>> {
    let ReturnDraft { receipts_year, rate, note } = request;
    if !(0..=10_000).contains(&rate.0) {
        return Err(Failure::new("dues.rate", "返还比例应在 0 到 100% 之间", "请按上级文件填写比例。"));
    }
    let note = note.as_deref().and_then(clean_or_none);
    let op = Op::new(format!("定下{receipts_year}年党费返还比例"));
    Ok(desk.store()?.transact(op, move |tx| returned::save(tx, receipts_year, rate, note.as_deref()))?.into())
}

fn received(desk: &Desk, request: ReturnReceived) -> Outcome<Changed<FundEntryId>> {
    refusal::check_day(request.day, desk.today())?;
    if request.amount <= Fen::ZERO {
        return Err(Failure::new("dues.nothing", "还没有填到账的金额", "请填写实际到账的金额。"));
    }
    let op = Op::new(format!("登记{}年党费返还到账", request.receipts_year));
    let done = desk.store()?.transact(op, move |tx| {
        let year = request.receipts_year;
        let id = match returned::of_year(tx, year)? {
            Some(saved) => saved.id,
            None => returned::save(tx, year, usual_rate(tx)?, None)?,
        };
        let values = FundEntryValues {
            movement: Movement::Income,
            source: FundSource::ReturnedDues,
            day: request.day,
            amount: request.amount,
            subject: format!("{year}年党费返还"),
            voucher: None,
            occasion_id: None,
            approved_by: None,
            handled_by: None,
            payee: None,
            reckoned: None,
            dues_return_id: Some(id),
            note: request.note.as_deref().and_then(clean_or_none),
        };
        fund::entry::insert(tx, &values)
    })?;
    Ok(done.into())
}
