//! 收讫凭条.

use ::report::{
    forms::dues::slip::{Slip, Slips},
    page::lay_out,
};
use domain::{
    date::PartialDate,
    dues::{Way, months_in_chinese},
};
use store::{
    Db, Error,
    dues::payments::{self, Payment, PaymentFilter},
    settings,
};

use super::{all_payments, note, wire::SlipsPaper};
use crate::{
    Desk, Failure, Outcome,
    report::{
        branch_of, lay_pages, not_as,
        wire::{Format, Paper},
        words,
    },
};

/// The title, by setting; may be empty.
const TITLE: &str = "dues_slip_title";

/// Fails with `dues.no_slips` when none of the payments has a slip.
pub fn slips(desk: &Desk, request: SlipsPaper) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let slips = desk.store()?.read(move |db| gather(db, &request))?;
    let (Some(first), Some(last)) = (slips.slips.first(), slips.slips.last()) else {
        return Err(Failure::new("dues.no_slips", "没有可打印的凭条", "请先登记收款，或者换一段日期。"));
    };
    let numbers =
        if first.number == last.number { first.number.clone() } else { format!("{}至{}", first.number, last.number) };
    lay_pages(desk, &lay_out(&slips.form()), Vec::new(), note(&format!("党费收讫凭条 {numbers}"), Format::Pdf))
}

fn gather(db: &Db, request: &SlipsPaper) -> Result<Slips, Error> {
    let mut payments: Vec<Payment> = if request.payments.is_empty() {
        all_payments(
            db,
            &PaymentFilter { from: request.from, to: request.to, include_voided: true, ..PaymentFilter::default() },
        )?
    } else {
        request.payments.iter().map(|id| payments::get(db, *id)).collect::<Result<_, _>>()?
    };
    payments.retain(|payment| payment.slip.is_some());
    payments.sort_by_key(|payment| payment.slip);
    Ok(Slips {
        title: settings::get_as(db, TITLE)?,
        branch: branch_of(db)?.name,
        slips: payments.into_iter().map(|payment| slip(db, payment)).collect::<Result<_, _>>()?,
    })
}

fn slip(db: &Db, payment: Payment) -> Result<Slip, Error> {
    let mut months: Vec<_> = payment.parts.iter().map(|part| part.month).collect();
    months.sort_unstable();
    months.dedup();
    let corrected = payment.corrects.map(|id| payments::get(db, id)).transpose()?;
    let corrects = corrected.and_then(|one| one.slip).map(|slip| format!("更正 {slip}"));
    let way = match (payment.way, payment.paid_by) {
        (Some(way), Some(by)) => format!("{}（{by}）", way.word()),
        (None, Some(by)) => format!("{}（{by}）", Way::ByAnother.word()),
        (way, None) => way.map(|way| way.word().to_owned()).unwrap_or_default(),
    };
    let voided = payment.voided.map(|(on, why)| format!("{}，{why}", words::day(on)));
    let day = payment.received_on.parse::<PartialDate>().map(PartialDate::in_chinese);
    Ok(Slip {
        number: payment.slip.map(|slip| slip.to_string()).unwrap_or_default(),
        name: payment.name,
        months: months_in_chinese(&months, 0),
        amount: payment.amount,
        way,
        means: payment.means.map(|means| means.word().to_owned()).unwrap_or_default(),
        day: day.unwrap_or(payment.received_on),
        collector: payment.collector.unwrap_or_default(),
        note: corrects.unwrap_or_default(),
        voided,
    })
}
