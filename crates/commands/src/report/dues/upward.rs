//! What goes to the superior and comes back: 上缴单, 返还台账, 大额党费登记表.

use std::collections::BTreeMap;

use ::report::forms::dues::{
    large::{LargeDues, LargePayment},
    remittance::Remittance,
    returned::{ReturnOfYear, Returns},
};
use chrono::NaiveDate;
use domain::{
    dues::{DuesReturnId, PaymentGroup, Period, Rate, RemittanceId, return_due},
    money::in_capitals,
};
use store::{
    Db, Error,
    dues::{
        large,
        payments::{self, PaymentFilter},
        remittance, returned,
    },
    fund::entry,
    settings,
};

use super::{
    lay_list, lay_record, received, short,
    wire::{LargePaper, RemittancePaper, ReturnsPaper},
};
use crate::{
    Desk, Outcome,
    dues::refusal,
    report::{branch_of, wire::Paper, words},
};

/// To whom dues are handed up, by setting; the superior when empty.
const TO: &str = "dues_remittance_to";
/// 返还比例, by setting.
const RETURN_RATE: &str = "dues_return_rate";

pub fn remittance(desk: &Desk, request: RemittancePaper) -> Outcome<Paper> {
    let slip = desk.store()?.read(move |db| remitted(db, request.id))?;
    let title = format!("{}党费上缴单 {}", slip.period, slip.remitted_on);
    lay_record(desk, &slip.record(), &title, request.format)
}

fn remitted(db: &Db, id: RemittanceId) -> Result<Remittance, Error> {
    let row = remittance::get(db, id)?;
    let values = row.values;
    let branch = branch_of(db)?;
    let to: String = settings::get_as(db, TO)?;
    let period = Period::new(values.year, Some(values.quarter)).map_err(|_| refusal::no_such_quarter())?;
    let (held, direct) = received(db, period)?;
    let ours = PaymentFilter {
        from: Some(period.first().first_day()),
        to: Some(period.last().last_day()),
        groups: vec![PaymentGroup::Held],
        ..PaymentFilter::default()
    };
    Ok(Remittance {
        branch: branch.name,
        superior: if to.is_empty() { branch.superior } else { to },
        period: period.name(),
        payers: payments::payers(db, &ours)?,
        received: held,
        direct,
        amount: values.amount,
        means: values.means.word().to_owned(),
        remitted_on: words::day(values.remitted_on),
        receipt: values.receipt_number.unwrap_or_default(),
        handed_to: values.handed_to.unwrap_or_default(),
        note: values.note.unwrap_or_default(),
        voided: row.voided.map(|(_, why)| why),
    })
}

pub fn returns(desk: &Desk, request: ReturnsPaper) -> Outcome<Paper> {
    let today = desk.today();
    let ledger = desk.store()?.read(move |db| returned_dues(db, today))?;
    lay_list(desk, &ledger.paper(), request.format)
}

/// Every year with receipts or of which something was set down.
fn returned_dues(db: &Db, today: NaiveDate) -> Result<Returns, Error> {
    type SetDown = (Option<DuesReturnId>, Rate, Option<String>);
    let usual: i64 = settings::get_as(db, RETURN_RATE)?;
    let mut years: BTreeMap<i32, SetDown> =
        returned::years_with_receipts(db)?.into_iter().map(|year| (year, (None, Rate(usual), None))).collect();
    for one in returned::all(db)? {
        years.insert(one.receipts_year, (Some(one.id), one.rate, one.note));
    }
    let mut rows = Vec::with_capacity(years.len());
    for (year, (id, rate, note)) in years {
        let receipts = payments::receipts_of_year(db, year)?;
        let came = id.map(|id| entry::of_return(db, id)).transpose()?.unwrap_or_default();
        let came: Vec<_> = came.into_iter().filter(|one| one.voided.is_none()).map(|one| one.values).collect();
        rows.push(ReturnOfYear {
            year,
            receipts,
            rate,
            due: return_due(receipts, rate),
            received: came.iter().map(|one| one.amount).sum(),
            days: came.iter().map(|one| one.day.format("%Y.%-m.%-d").to_string()).collect::<Vec<_>>().join("、"),
            note: note.unwrap_or_default(),
        });
    }
    Ok(Returns { branch: branch_of(db)?.name, as_of: words::day(today), years: rows })
}

pub fn large(desk: &Desk, request: LargePaper) -> Outcome<Paper> {
    let register = desk.store()?.read(move |db| large_dues(db, request.year))?;
    lay_list(desk, &register.paper(), request.format)
}

fn large_dues(db: &Db, year: Option<i32>) -> Result<LargeDues, Error> {
    let payments = large::list(db, year)?.into_iter().map(|one| LargePayment {
        day: one.values.received_on.format("%Y.%-m.%-d").to_string(),
        name: one.name,
        amount: one.values.amount,
        capitals: in_capitals(one.values.amount),
        means: one.values.means.word().to_owned(),
        brief: one.values.brief.unwrap_or_default(),
        handed_up_on: one.values.handed_up_on.map(short).unwrap_or_default(),
        receipt: one.values.receipt_number.unwrap_or_default(),
        note: one.values.note.unwrap_or_default(),
        voided: one.voided.map(|(_, why)| why),
    });
    Ok(LargeDues {
        branch: branch_of(db)?.name,
        period: year.map_or_else(|| "历年".to_owned(), |year| format!("{year}年")),
        payments: payments.collect(),
    })
}
