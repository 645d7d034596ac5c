//! The first page.

mod anniversaries;
mod calendar;
mod contacts;
mod deadlines;
mod due;
mod dues;
mod funds;
mod gaps;
mod planned;
mod renewal;
mod safety;
pub mod wire;

pub(crate) use planned::title_with_group;

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    date::{month_and_day, weekday},
    plan::DueLevel,
};
use store::{Db, Error, branch, occasion};

use self::wire::HomeView;
use crate::{Command, Desk, NoRequest, Outcome, compliance};

/// The commands of the first page.
pub fn commands() -> Vec<Command> {
    vec![Command::reads("home.view", "首页：待办、本月日历、今年的组织生活", view)]
}

fn view(desk: &Desk, _: NoRequest) -> Outcome<HomeView> {
    let (store, today) = (desk.store()?, desk.today());
    let safety = if store.is_looked_at() { Vec::new() } else { safety::items(&store, today)? };
    Ok(store.read(move |db| home(db, today, safety))?)
}

/// What is to be done, the pressing things first.
pub(crate) fn due_now(db: &Db, today: NaiveDate) -> Result<Vec<wire::DueItem>, Error> {
    due::items(db, today, &compliance::view_of(db, today.year(), today)?)
}

/// How far ahead the page looks for planned occasions.
const AHEAD: Days = Days::new(62);

fn home(db: &Db, today: NaiveDate, safety: Vec<wire::DueItem>) -> Result<HomeView, Error> {
    let year = compliance::view_of(db, today.year(), today)?;
    let weeks = calendar::weeks(today);
    let first = weeks.first().and_then(|week| week.first()).copied().unwrap_or(today);
    let around = occasion::on_days(db, first, today + AHEAD)?;
    let theme_day = branch::get(db)?.and_then(|branch| branch.theme_day).map(u32::from);
    let mut due = due::items(db, today, &year)?;
    due.extend(safety);
    due.sort_by_key(|item| item.level);
    let count = |level| u32::try_from(due.iter().filter(|item| item.level == level).count()).unwrap_or(u32::MAX);
    Ok(HomeView {
        today,
        today_text: format!("{}　{}", month_and_day(today), weekday(today)),
        pressing: count(DueLevel::Pressing),
        can_wait: count(DueLevel::CanWait),
        due,
        month_text: format!("{}年{}月", today.year(), today.month()),
        weeks: calendar::marked(weeks, today, &around),
        next_theme_day: calendar::next_theme_day(today, theme_day, &around),
        year,
    })
}
