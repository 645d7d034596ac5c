//! The rates (标准) of dues: those of the national rules, and the branch's own.

use domain::{
    date::Month,
    dues::{RateBand, RateId, RateProblem, Tariff, national_rates},
};
use store::{Op, dues::rate};

use super::wire::{RateDraft, RateRef, RateView};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome};

pub(super) fn commands() -> Vec<Command> {
    vec![
        Command::reads("dues.rates", "党费标准：全国规定的和本支部自定的，含依据", rates),
        Command::writes("dues.rate_save", "增加或修改一项自定的党费标准", save),
        Command::writes("dues.rate_bin", "把自定的党费标准移到回收站", bin),
    ]
}

fn rates(desk: &Desk, _: NoRequest) -> Outcome<Vec<RateView>> {
    let own = desk.store()?.read(rate::own)?;
    let own = own.into_iter().map(|own| view(Some(own.id), own.band));
    Ok(own.chain(national_rates().into_iter().map(|band| view(None, band))).collect())
}

fn view(id: Option<RateId>, band: RateBand) -> RateView {
    RateView {
        id,
        text: band.in_chinese(),
        category: band.category,
        up_to: band.up_to,
        rate: band.tariff.rate(),
        amount: band.tariff.amount(),
        from_month: band.from_month,
        to_month: band.to_month,
        source: band.source,
        own: id.is_some(),
    }
}

fn save(desk: &Desk, request: RateDraft) -> Outcome<Changed<RateId>> {
    let RateDraft { id, category, up_to, rate: percent, amount, from_month, to_month, source } = request;
    let tariff = Tariff::of(percent, amount)?;
    let band = RateBand { category, up_to, tariff, from_month, to_month, source }.checked()?;
    let op = Op::new(if id.is_some() { "修改党费标准" } else { "增加党费标准" });
    Ok(desk.store()?.transact(op, move |tx| rate::save(tx, id, &band))?.into())
}

fn bin(desk: &Desk, request: RateRef) -> Outcome<Changed<RateId>> {
    let done = desk
        .store()?
        .transact(Op::new("党费标准移到回收站"), move |tx| rate::bin(tx, request.id).map(|()| request.id))?;
    Ok(done.into())
}

impl From<RateProblem> for Failure {
    fn from(problem: RateProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}

/// A month of a year as it comes from the window; refused with `dues.month` when there is none.
pub(super) fn month_of(year: i32, number: u32) -> Outcome<Month> {
    Month::new(year, number)
        .map_err(|_| Failure::new("dues.month", format!("{year}年{number}月不是可以登记的月份"), "请核对年份和月份。"))
}
