//! The papers of 活动经费: 收支明细账, 年度决算表, 补贴发放签收表.

use std::collections::BTreeSet;

use ::report::forms::fund::{
    ledger::{FundLedger, FundLine},
    subsidies::{Subsidies, SubsidyLine},
    year::{FundYear, SourceOfYear, UseOfYear},
};
use chrono::{Datelike, NaiveDate};
use domain::{
    fund::{FundEntry, FundSource, Movement, year_account},
    money::Fen,
};
use store::{
    Db, Error,
    fund::{entry, subsidy},
};

use super::{
    lay_list, short,
    wire::{FundLedgerPaper, FundYearPaper, SubsidiesPaper},
};
use crate::{
    Desk, Outcome,
    dues::relief::occasion_text,
    report::{branch_of, wire::Paper, words},
};

pub fn ledger(desk: &Desk, request: FundLedgerPaper) -> Outcome<Paper> {
    let ledger = desk.store()?.read(move |db| of_ledger(db, request.year, request.source))?;
    lay_list(desk, &ledger.paper(), request.format)
}

fn of_ledger(db: &Db, year: i32, source: Option<FundSource>) -> Result<FundLedger, Error> {
    let mut entries = entry::all(db)?;
    entries.retain(|entry| source.is_none_or(|source| source == entry.values.source));
    let carried = year_account(&entries, year).sources.iter().map(|account| account.carried).sum();
    // What was there when the book began stands in the first line; voided, it stands struck through like others.
    let of_year = entries.into_iter().filter(|entry| {
        let in_first_line = entry.values.movement == Movement::CarriedOver && entry.voided.is_none();
        entry.values.day.year() == year && !in_first_line
    });
    Ok(FundLedger {
        branch: branch_of(db)?.name,
        year,
        source: source.map(|source| source.word().to_owned()).unwrap_or_default(),
        carried,
        entries: of_year.map(|entry| line(db, entry)).collect::<Result<_, _>>()?,
    })
}

fn line(db: &Db, entry: FundEntry) -> Result<FundLine, Error> {
    let values = entry.values;
    let meeting = values.occasion_id.map(|id| occasion_text(db, id)).transpose()?.flatten();
    let (income, expense, spent_on) = match values.movement {
        Movement::Income | Movement::CarriedOver => (values.amount, Fen::ZERO, ""),
        Movement::Expense(what) => (Fen::ZERO, values.amount, what.word()),
    };
    Ok(FundLine {
        day: short(values.day),
        voucher: values.voucher.unwrap_or_default(),
        subject: values.subject,
        source: values.source.word().to_owned(),
        spent_on: spent_on.to_owned(),
        income,
        expense,
        approved: [meeting, values.approved_by].into_iter().flatten().collect::<Vec<_>>().join("　"),
        handled: values.handled_by.unwrap_or_default(),
        voided: entry.voided.map(|voided| voided.reason),
    })
}

pub fn year(desk: &Desk, request: FundYearPaper) -> Outcome<Paper> {
    let today = desk.today();
    let sheet = desk.store()?.read(move |db| of_year(db, request.year, today))?;
    lay_list(desk, &sheet.paper(), request.format)
}

fn of_year(db: &Db, year: i32, today: NaiveDate) -> Result<FundYear, Error> {
    let entries = entry::all(db)?;
    let account = year_account(&entries, year);
    let sources = account.sources.iter().map(|one| SourceOfYear {
        source: one.source.word().to_owned(),
        carried: one.carried,
        income: one.income,
        expense: one.expense,
    });
    let uses = account.uses.iter().flat_map(|one| {
        one.by_source.iter().map(|(source, amount)| {
            let spent = entries.iter().filter(|entry| {
                let values = &entry.values;
                entry.voided.is_none()
                    && values.day.year() == year
                    && values.source == *source
                    && values.movement == Movement::Expense(one.spent_on)
            });
            UseOfYear {
                source: source.word().to_owned(),
                spent_on: one.spent_on.word().to_owned(),
                entries: u32::try_from(spent.count()).unwrap_or(u32::MAX),
                amount: *amount,
            }
        })
    });
    let year_end = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    Ok(FundYear {
        branch: branch_of(db)?.name,
        year,
        as_of: words::day(today.min(year_end)),
        sources: sources.collect(),
        uses: uses.collect(),
    })
}

pub fn subsidies(desk: &Desk, request: SubsidiesPaper) -> Outcome<Paper> {
    let list = desk.store()?.read(move |db| handed_out(db, &request))?;
    lay_list(desk, &list.paper(), request.format)
}

fn handed_out(db: &Db, request: &SubsidiesPaper) -> Result<Subsidies, Error> {
    let mut sources = BTreeSet::new();
    let mut lines = Vec::new();
    for line in subsidy::of_year(db, request.year)? {
        let paid = entry::get(db, line.entry)?;
        if paid.voided.is_some() || request.month.is_some_and(|month| month != line.subsidy.month) {
            continue;
        }
        sources.insert(paid.values.source.word());
        lines.push(SubsidyLine {
            month: line.subsidy.month.in_chinese(),
            name: line.subsidy.name,
            post: line.subsidy.post,
            amount: line.subsidy.amount,
        });
    }
    Ok(Subsidies {
        branch: branch_of(db)?.name,
        period: request.month.map_or_else(|| format!("{}年", request.year), |month| month.in_chinese()),
        source: sources.into_iter().collect::<Vec<_>>().join("、"),
        lines,
    })
}
