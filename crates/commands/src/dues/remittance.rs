//! Handing dues up (上缴), by quarter.

use domain::{
    date::month_and_day,
    dues::{Means, Period, RemittanceId},
    money::{Fen, in_capitals},
    text::clean_or_none,
};
use store::{
    Db, Error, Op, Tx,
    dues::{
        closing::{self, Held},
        payments,
        remittance::{self, Remittance, RemittanceValues},
    },
};

use super::{
    refusal,
    wire::{
        DuesYear, RemittanceDraft, RemittanceQuarter, RemittanceView, RemittanceVoid, RemittanceYear, RemittedQuery,
    },
};
use crate::{Changed, Command, Desk, Failure, Outcome};

/// The commands about handing up.
pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.remittances", "一年的上缴：各季度收到、上缴和还没上缴的", list),
        Command::reads("dues.remitted", "一段日子里上缴的每一笔", handed_up),
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

fn handed_up(desk: &Desk, request: RemittedQuery) -> Outcome<Vec<RemittanceView>> {
    let after = request.from.and_then(|day| day.pred_opt());
    let found = desk.store()?.read(move |db| remittance::handed_up(db, after, request.until))?;
    Ok(found.into_iter().map(view).collect())
}

fn quarter(db: &Db, year: i32, quarter: u32, rows: &[Remittance]) -> Result<RemittanceQuarter, Error> {
    let period = Period::new(year, Some(quarter)).map_err(|_| refusal::no_such_quarter())?;
    let by_means = payments::received(db, period.first().first_day().pred_opt(), period.last().last_day())?;
    let direct = by_means.get(&Means::ToSuperior).map(|(sum, _)| *sum).unwrap_or_default();
    let received = by_means.values().map(|(sum, _)| *sum).sum::<Fen>() - direct;
    let standing = rows.iter().filter(|row| row.voided.is_none() && row.values.quarter == quarter);
    let remitted = standing.map(|row| row.values.amount).sum();
    Ok(RemittanceQuarter { quarter, received, direct, remitted, still: received - remitted })
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
    let period = Period::new(request.year, Some(request.quarter)).map_err(|_| refusal::no_such_quarter())?;
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
    let op = Op::new(format!("登记上缴{}党费", period.name()));
    let done = desk.store()?.transact(op, move |tx| {
        if !request.over_confirmed {
            not_over(tx, &values)?;
        }
        remittance::insert(tx, &values)
    })?;
    Ok(done.into())
}

/// Refused with `dues.over_held` when more is handed up than the branch holds, of all 款项 together: what came in
/// as cash may be handed up through the bank.
fn not_over(tx: &Tx, values: &RemittanceValues) -> Result<(), Error> {
    let held: Fen = closing::box_on(tx, values.remitted_on)?.held.values().map(Held::expected).sum();
    if values.amount <= held {
        return Ok(());
    }
    Err(Error::refused(
        "dues.over_held",
        format!(
            "到{}支部手里应存 {} 元，不够上缴 {} 元",
            month_and_day(values.remitted_on),
            held.grouped(),
            values.amount.grouped()
        ),
        "请核对金额和日期，或先把收到的党费登记齐；确实这样上缴的，可以照记。",
    ))
}

fn void(desk: &Desk, request: RemittanceVoid) -> Outcome<Changed<RemittanceId>> {
    let RemittanceVoid { id, reason } = request;
    let done = desk
        .store()?
        .transact(Op::new("作废一笔上缴"), move |tx| remittance::void(tx, id, &reason).map(|()| id))?;
    Ok(done.into())
}
