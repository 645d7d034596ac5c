//! What the rules expect of a year (达标).

pub mod wire;

use chrono::{Datelike, Months, NaiveDate};
use domain::compliance::{Expectation, ExpectationProblem, Setting, YearView, year_view};
use store::{Db, Error, Op, branch, compliance, group, occasion};

use self::wire::{ExpectationRef, YearRequest};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome};

/// The commands about compliance.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("compliance.year", "全年达标情况：月份 × 类型", year),
        Command::reads("compliance.expectations", "各类活动的次数要求及出处", expectations),
        Command::writes("compliance.save_expectation", "修改或增加一项次数要求", save_expectation),
        Command::writes("compliance.remove_expectation", "去掉自己加的要求，或把规定的恢复原样", remove_expectation),
    ]
}

fn year(desk: &Desk, request: YearRequest) -> Outcome<YearView> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    Ok(desk.store()?.read(move |db| view_of(db, year, today))?)
}

/// The year's grid as of a day.
pub(crate) fn view_of(db: &Db, year: i32, today: NaiveDate) -> Result<YearView, Error> {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
    let (first, last) = (day(1, 1), day(12, 31));
    // Months to come are as today.
    let last_days = std::array::from_fn(|month| last_day(year, month as u32 + 1).map_or(today, |day| day.min(today)));
    let groups = group::with_members(db, last_days)?;
    let occasions = occasion::between(db, first, last)?;
    let setting =
        Setting { year, today, started_on: started_on(db, today)?, groups: groups.each_ref().map(Vec::as_slice) };
    Ok(year_view(&compliance::list(db)?, &occasions, setting))
}

/// Last day of a month, 1 to 12.
fn last_day(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}

/// First day of the month from which things can be overdue; before the guide is done, this month's.
pub(crate) fn started_on(db: &Db, today: NaiveDate) -> Result<NaiveDate, Error> {
    let this_month = today.with_day(1).unwrap_or(today);
    Ok(branch::get(db)?.map_or(this_month, |branch| branch.started_on.first_day()))
}

fn expectations(desk: &Desk, _: NoRequest) -> Outcome<Vec<Expectation>> {
    Ok(desk.store()?.read(compliance::list)?)
}

fn save_expectation(desk: &Desk, request: Expectation) -> Outcome<Changed<Expectation>> {
    let expectation = request.checked()?;
    let op = Op::new(format!("修改次数要求「{}」", expectation.title));
    Ok(desk.store()?.transact(op, move |tx| compliance::save(tx, &expectation))?.into())
}

fn remove_expectation(desk: &Desk, request: ExpectationRef) -> Outcome<Changed<String>> {
    let code = request.code;
    let done = desk
        .store()?
        .transact(Op::new("恢复或去掉次数要求"), move |tx| compliance::remove(tx, &code).map(|()| code))?;
    Ok(done.into())
}

impl From<ExpectationProblem> for Failure {
    fn from(problem: ExpectationProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}
