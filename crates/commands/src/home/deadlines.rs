//! What registers say is to be done soon, or should be done by now. No names: a visitor may see the page.

use chrono::{Days, NaiveDate};
use domain::{
    date::month_and_day,
    plan::{DueLevel, DueTarget},
};
use store::{
    Db, Error,
    register::{self, Due},
};

use super::wire::DueItem;

/// How long before a day is reminded of.
const AHEAD: Days = Days::new(7);

pub(super) fn items(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    Ok(register::due(db, today + AHEAD)?.into_iter().map(|due| item(due, today)).collect())
}

fn item(due: Due, today: NaiveDate) -> DueItem {
    let Due { register, unit, count, first } = due;
    let day = month_and_day(first);
    let late = (today - first).num_days();
    let detail = match late {
        1.. => format!("最早的 {day}到期，已过了 {late} 天"),
        0 => "最早的今天到期".to_owned(),
        _ => format!("最早的 {day}到期"),
    };
    DueItem {
        code: "register.due".to_owned(),
        level: if late > 0 { DueLevel::Pressing } else { DueLevel::CanWait },
        title: format!("{register}有 {count} {} 7 天内要办完", unit.word()),
        detail,
        action: "去看".to_owned(),
        target: DueTarget::RegisterEntries { register },
    }
}
