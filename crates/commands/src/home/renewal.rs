//! That the committee's term ends: at 12, 6 and 3 months (domain.md 6).

use chrono::NaiveDate;
use domain::{
    committee::RenewalStage,
    date::month_and_day,
    plan::{DueLevel, DueTarget},
};
use store::{Db, Error};

use super::wire::DueItem;
use crate::{committee::renewal_on, report::words};

pub(super) fn item(db: &Db, today: NaiveDate) -> Result<Option<DueItem>, Error> {
    let Some(renewal) = renewal_on(db, None, today)? else { return Ok(None) };
    let Some(stage) = renewal.stage(today) else { return Ok(None) };
    let level = match stage {
        RenewalStage::TwelveMonths | RenewalStage::SixMonths => DueLevel::CanWait,
        RenewalStage::ThreeMonths | RenewalStage::Overdue => DueLevel::Pressing,
    };
    let end = words::day(renewal.end);
    let title = match stage {
        RenewalStage::Overdue => format!("{}支委会已于{end}届满", renewal.term.name),
        _ => format!("{}支委会{end}届满，还有 {} 天", renewal.term.name, (renewal.end - today).num_days()),
    };
    let detail = match renewal.next() {
        Some(step) => format!("换届的下一步：{step}，{}", month_and_day(renewal.due_on(step))),
        None => "换届的各个步骤都已登记，请登记新的一届".to_owned(),
    };
    let (code, action, target) = ("committee.renewal".to_owned(), "看换届步骤".to_owned(), DueTarget::Renewal);
    Ok(Some(DueItem { code, level, title, detail, action, target }))
}
