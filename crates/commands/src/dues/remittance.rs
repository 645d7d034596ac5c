//! Handing dues up (上缴), by quarter.

use domain::{
    date::Month,
    dues::{Means, RemittanceId},
    money::{Fen, in_capitals},
    text::clean_or_none,
};
use store::{
    Db, Error, Op,
    dues::{
        payments,
        remittance::{self, Remittance, RemittanceValues},
    },
};

use super::{
    refusal,
    wire::{DuesYear, RemittanceDraft, RemittanceQuarter, RemittanceView, RemittanceVoid, RemittanceYear},
};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about handing up.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.remittances", "一年的上缴：各季度收到、上缴和还没上缴的", list),
        Command::writes("dues.remit", "登记一笔上缴", remit),
        Command::writes("dues.remit_void", "作废一笔上缴", void),
    ]
}

pub(crate) fn list(desk: &Desk, request: DuesYear) -> Outcome<RemittanceYear> {
    let year = request.year;
    Ok(desk.store()?.read(move |db| {
        let rows = remittance::of_year(db, year)?;
        let quarters = (1..=4).map(|number| quarter(db, year, number, &rows)).collect::<Result<_, _>>()?;
        Ok::<_, Error>(RemittanceYear { quarters, rows: rows.into_iter().map(view).collect() })
    })?)
}

fn quarter(db: &Db, year: i32, quarter: u32, rows: &[Remittance]) -> Result<RemittanceQuarter, Error> {
    let first = Month::new(year, quarter * 3 - 2).map_err(|_| no_such_quarter())?;
    let by_means = payments::received(db, first.first_day().pred_opt(), first.plus(2).last_day())?;
    let direct = by_means.get(&Means::ToSuperior).map(|(sum, _)| *sum).unwrap_or_default();
    let received = by_means.values().map(|(sum, _)| *sum).sum::<Fen>() - direct;
    let standing = rows.iter().filter(|row| row.voided.is_none() && row.values.quarter == quarter);
    let remitted = standing.map(|row| row.values.amount).sum();
    Ok(RemittanceQuarter { quarter, received, direct, remitted, still: received - remitted })
}

fn no_such_quarter() -> Error {
    Error::refused("dues.year", "年份或季度不对", "请核对年份和季度。")
}

fn view(row: Remittance) -> RemittanceView {
    let values = row.values;
    let (voided_on, void_reason) = row.voided.unzip();
    RemittanceView {
        id: row.id,
        year: values.year,
        quarter: values.quarter,
        remitted_on: values.remitted_on,
        amount: values.amount,
        capitals: in_capitals(values.amount),
        means: values.means,
        receipt_number: values.receipt_number,
        handed_to: values.handed_to,
        note: values.note,
        voided_on,
        void_reason,
        closed: row.closed,
    }
}

fn text(text: Option<String>) -> Option<String> {
    text.as_deref().and_then(clean_or_none)
}

fn remit(desk: &Desk, request: RemittanceDraft) -> Outcome<Changed<RemittanceId>> {
    refusal::check_day(request.remitted_on, desk.today())?;
    if request.amount <= Fen::ZERO {
        return Err(Failure::new("dues.nothing", "还没有填上缴的金额", "请填写实际上缴的金额。"));
    }
    if Month::new(request.year, request.quarter.saturating_mul(3)).is_err() || request.quarter == 0 {
        return Err(no_such_quarter().into());
    }
    if !request.means.is_held() {
        return Err(Failure::new(
            "dues.remit_direct",
            "直缴上级的党费不经过支部，不用再上缴",
            "请选现金、微信或银行。",
        ));
    }
    let values = RemittanceValues {
        year: request.year,
        quarter: request.quarter,
        remitted_on: request.remitted_on,
        amount: request.amount,
        means: request.means,
        receipt_number: text(request.receipt_number),
        handed_to: text(request.handed_to),
        note: text(request.note),
    };
    let op = Op::new(format!("登记上缴{}年第{}季度党费", values.year, in_words(values.quarter)));
    Ok(desk.store()?.transact(op, move |tx| remittance::insert(tx, &values))?.into())
}

/// `一` to `四`.
pub(super) fn in_words(quarter: u32) -> &'static str {
    match quarter {
        1 => "一",
        2 => "二",
        3 => "三",
        _ => "四",
    }
}

fn void(desk: &Desk, request: RemittanceVoid) -> Outcome<Changed<RemittanceId>> {
    let RemittanceVoid { id, reason } = request;
    let done = desk
        .store()?
        .transact(Op::new("作废一笔上缴"), move |tx| remittance::void(tx, id, &reason).map(|()| id))?;
    Ok(done.into())
}
