//! Payments: looked up, voided, corrected.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::{
    date::{Month, PartialDate, month_and_day},
    dues::{LARGE, Part, PaymentId, difference_of, fill, months_in_chinese},
    money::{Fen, in_capitals},
    occasion::OccasionId,
    text::clean,
};
use store::{
    Db, Error, Op, Tx,
    dues::{
        payment::{self, NewPayment},
        payments::{self, Payment, PaymentFilter},
    },
    occasion,
};

use super::{
    received, refusal,
    stands::Stands,
    wire::{
        PaymentCorrection, PaymentPage, PaymentPart, PaymentQuery, PaymentRef, PaymentView, PaymentVoid, Receipt,
        SumByMeans, SumByWay,
    },
};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about payments.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.payment", "一笔收款：金额、月份、凭条、作废和更正", get),
        Command::reads("dues.payments", "收款记录，从近到远", list),
        Command::writes("dues.void", "作废一笔收款，凭条号保留", void),
        Command::writes("dues.correct", "更正已结账的一笔，差额另记一笔", correct),
    ]
}

/// Meetings at which payments were collected, in words: `10月10日主题党日`.
fn meetings<'a>(
    db: &Db,
    payments: impl IntoIterator<Item = &'a Payment>,
) -> Result<BTreeMap<OccasionId, String>, Error> {
    let ids: Vec<OccasionId> = payments.into_iter().filter_map(|payment| payment.occasion_id).collect();
    let lines = occasion::lines_of(db, &ids)?;
    Ok(lines.into_iter().map(|line| (line.id, format!("{}{}", month_and_day(line.day), line.title))).collect())
}

fn view(payment: Payment, meetings: &BTreeMap<OccasionId, String>) -> PaymentView {
    let mut months: Vec<Month> = payment.parts.iter().map(|part| part.month).collect();
    months.dedup();
    let (voided_on, void_reason) = payment.voided.unzip();
    PaymentView {
        id: payment.id,
        slip: payment.slip.map(|slip| slip.to_string()),
        member_id: payment.member_id,
        name: payment.name,
        origin: payment.origin,
        amount: payment.amount,
        capitals: in_capitals(payment.amount),
        way: payment.way,
        means: payment.means,
        paid_by: payment.paid_by,
        collector: payment.collector,
        occasion_text: payment.occasion_id.and_then(|id| meetings.get(&id).cloned()),
        occasion_id: payment.occasion_id,
        note: payment.note,
        // No page of theirs is of one year, so that each year is said.
        months_text: months_in_chinese(&months, 0),
        parts: payment
            .parts
            .into_iter()
            .map(|Part { month, nature, amount }| PaymentPart { month, nature, amount })
            .collect(),
        received_on: payment.received_on,
        corrects: payment.corrects,
        corrected_by: payment.corrected_by,
        voided_on: voided_on.map(|day| day.to_string()),
        void_reason,
        closed: payment.closed,
    }
}

pub(crate) fn get(desk: &Desk, request: PaymentRef) -> Outcome<PaymentView> {
    Ok(desk.store()?.read(move |db| {
        let payment = payments::get(db, request.id)?;
        let meetings = meetings(db, [&payment])?;
        Ok::<_, Error>(view(payment, &meetings))
    })?)
}

pub(crate) fn list(desk: &Desk, request: PaymentQuery) -> Outcome<PaymentPage> {
    let filter = PaymentFilter {
        year: request.year,
        month: request.month,
        from: request.from,
        to: request.to,
        member_id: request.member_id,
        means: request.means,
        way: request.way,
        groups: request.groups,
        include_voided: request.include_voided,
    };
    Ok(desk.store()?.read(move |db| {
        let (total, sum) = payments::total(db, &filter)?;
        let pages = total.div_ceil(payments::PAGE).max(1);
        let page = request.page.unwrap_or(1).clamp(1, pages);
        let found = payments::page(db, &filter, page)?;
        let meetings = meetings(db, &found)?;
        let rows = found.into_iter().map(|payment| view(payment, &meetings)).collect();
        let sums = payments::sums(db, &filter)?;
        let by_means = received::by(&sums, |one| one.means);
        let by_way = received::by(&sums, |one| one.way);
        Ok::<_, Error>(PaymentPage {
            rows,
            total,
            sum,
            by_means: by_means.map(|(means, payments, amount)| SumByMeans { means, payments, amount }).collect(),
            by_way: by_way.map(|(way, payments, amount)| SumByWay { way, payments, amount }).collect(),
            page,
            pages,
        })
    })?)
}

fn void(desk: &Desk, request: PaymentVoid) -> Outcome<Changed<PaymentId>> {
    let PaymentVoid { id, reason } = request;
    let done =
        desk.store()?.transact(Op::new("作废一笔党费"), move |tx| payment::void(tx, id, &reason).map(|()| id))?;
    Ok(done.into())
}

fn correct(desk: &Desk, request: PaymentCorrection) -> Outcome<Changed<Receipt>> {
    refusal::check_day(request.received_on, desk.today())?;
    let done = desk.store()?.transact(Op::compensating("更正一笔党费"), move |tx| register(tx, &request))?;
    Ok(done.into())
}

fn register(tx: &Tx, request: &PaymentCorrection) -> Outcome<Receipt> {
    let reason = clean(&request.reason);
    if reason.is_empty() {
        return Err(Failure::new("dues.reason_missing", "还没有写原因", "请写明更正的原因，它会留在账上。"));
    }
    let old = payment::correctable(tx, request.id)?;
    let name = old.name.clone();
    if request.amount < Fen::ZERO {
        return Err(refusal::no_amount(&name));
    }
    if request.amount >= LARGE {
        return Err(refusal::large(&[format!("{name}：{} 元", request.amount)]));
    }
    let Some(means) = request.means.or(old.means) else {
        return Err(Failure::new(
            "dues.means_missing",
            "旧台账里没有写这一笔是现金还是转账",
            "请选差额是用哪种方式补交或退回的。",
        ));
    };
    let was = payment::parts_in_effect(tx, &old)?;
    let is = should_be(tx, &old, &was, request)?;
    let parts = difference_of(&is, &was);
    if parts.is_empty() {
        return Err(Failure::new("dues.nothing", "更正前后没有不同", "请填写这一笔应当是多少、是哪几个月的。"));
    }
    let of = old.slip.map_or("旧台账".to_owned(), |slip| format!("凭条 {slip}"));
    let new = NewPayment {
        member_id: old.member_id,
        received_on: request.received_on,
        way: old.way,
        means,
        paid_by: None,
        collector: old.collector.clone(),
        occasion_id: None,
        note: Some(format!("更正{of}：{reason}")),
        corrects: Some(old.id),
        parts,
    };
    let (payment_id, slip) = payment::insert(tx, &new)?;
    Ok(Receipt { payment_id, slip: slip.to_string(), member_id: old.member_id, name, amount: new.amount() })
}

/// Which months get what when it is put right: those named, or those it was for.
fn should_be(tx: &Tx, old: &Payment, was: &[Part], request: &PaymentCorrection) -> Outcome<Vec<Part>> {
    if request.amount.is_zero() {
        return Ok(Vec::new());
    }
    let own: Vec<Month> = old.parts.iter().chain(was).map(|part| part.month).collect();
    let months = request.months.as_ref().filter(|months| !months.is_empty()).unwrap_or(&own);
    let day = received_day(old).unwrap_or(request.received_on);
    let mut stands = Stands::around(tx, day, months.iter().copied())?;
    stands.take_out(old.member_id, was);
    let chosen = stands.chosen(old.member_id, months);
    let last = chosen.last().map_or(Month::of(request.received_on), |stand| stand.month);
    Ok(fill(request.amount, &chosen, last))
}

fn received_day(payment: &Payment) -> Option<NaiveDate> {
    payment.received_on.parse::<PartialDate>().ok().map(PartialDate::first_day).filter(|day| day.year() > 0)
}
