//! What is to be done about dues. No sums and no names: a visitor may see the page.

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    compliance::Interval,
    date::Month,
    dues::{OwedLevel, ReliefState},
    plan::{DueLevel, DueTarget},
};
use store::{
    Db, Error,
    dues::{assessment, payments, publication, relief, remittance},
    settings,
};

use super::wire::DueItem;
use crate::{compliance::started_on, dues::behind};

/// Months in which the year's assessment is asked for (domain.md 6: 1 月); later it is on its own page.
const ASSESSED_BY: u32 = 3;
/// How long after a quarter what it asks for stays on the page.
const AFTER_QUARTER: Days = Days::new(45);

pub(super) fn items(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let mut items = Vec::new();
    items.extend(not_assessed(db, today)?);
    items.extend(quarter(db, today)?);
    items.extend(reliefs(db, today)?);
    items.extend(owed(db, today)?);
    Ok(items)
}

fn not_assessed(db: &Db, today: NaiveDate) -> Result<Option<DueItem>, Error> {
    let year = today.year();
    if today.month() > ASSESSED_BY || assessment::confirmation(db, year)?.is_some() {
        return Ok(None);
    }
    Ok(Some(DueItem {
        code: "dues.assessment".to_owned(),
        level: if today.month() == 1 { DueLevel::CanWait } else { DueLevel::Pressing },
        title: format!("{year}年党费还没有核定"),
        detail: "年初核定，年内一般不变动".to_owned(),
        action: "核定党费".to_owned(),
        target: DueTarget::DuesAssessment { year },
    }))
}

/// The quarter that is about to end, or ended not long ago.
fn quarter_at(db: &Db, today: NaiveDate) -> Result<Option<(Month, Month)>, Error> {
    let ahead = Days::new(settings::get_as(db, "dues_reminder_days")?);
    let this = Month::of(today);
    let last = this.plus(2 - (this.number().cast_signed() - 1) % 3);
    let ends_soon = today + ahead >= last.last_day();
    let last = if ends_soon { last } else { last.plus(-3) };
    let near = today <= last.last_day() + AFTER_QUARTER && last.last_day() >= started_on(db, today)?;
    Ok(near.then(|| (last.plus(-2), last)))
}

/// Publishing and remitting what came in.
fn quarter(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let Some((first, last)) = quarter_at(db, today)? else { return Ok(Vec::new()) };
    let received = payments::received(db, first.first_day().pred_opt(), last.last_day())?;
    if received.is_empty() {
        return Ok(Vec::new());
    }
    let (year, quarter) = (last.year(), last.quarter());
    let level = if today > last.last_day() { DueLevel::Pressing } else { DueLevel::CanWait };
    let name = Interval::Quarter.name_of(last.number());
    let mut items = Vec::new();
    let published = publication::of_year(db, year)?;
    let by_quarter = settings::get_as::<bool>(db, "dues_publish_quarterly")?;
    let wanted = if by_quarter { Some(quarter) } else { None };
    if (by_quarter || quarter == 4) && !published.iter().any(|one| one.values.quarter == wanted) {
        let what = if by_quarter { format!("{name}党费收缴") } else { format!("{year}年党费收缴") };
        items.push(DueItem {
            code: "dues.publication".to_owned(),
            level,
            title: format!("{what}还没有公示"),
            detail: "每年至少公布一次收缴使用情况".to_owned(),
            action: "公示党费".to_owned(),
            target: DueTarget::DuesPublication { year, quarter: wanted },
        });
    }
    let held = received.keys().any(|means| means.is_held());
    let remitted = remittance::of_year(db, year)?;
    let is_remitted = remitted.iter().any(|one| one.values.quarter == quarter && one.voided.is_none());
    if held && !is_remitted && settings::get_as::<bool>(db, "dues_remittance_quarterly")? {
        items.push(DueItem {
            code: "dues.remittance".to_owned(),
            level,
            title: format!("{name}党费还没有上缴"),
            detail: "上缴以后登记票据号".to_owned(),
            action: "登记上缴".to_owned(),
            target: DueTarget::DuesRemittance { year, quarter },
        });
    }
    Ok(items)
}

fn reliefs(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let month = Month::of(today);
    let all = relief::all(db)?;
    let waiting = all.iter().filter(|held| held.relief.state == ReliefState::Requested).count();
    let ending =
        all.iter().filter(|held| held.relief.state == ReliefState::Granted && held.relief.to_month == month).count();
    let item = |code: &str, title, detail: &str, action: &str| DueItem {
        code: code.to_owned(),
        level: DueLevel::CanWait,
        title,
        detail: detail.to_owned(),
        action: action.to_owned(),
        target: DueTarget::DuesRelief,
    };
    let waiting = (waiting > 0).then(|| {
        let title = format!("有 {waiting} 份党费减免申请待研究");
        item("dues.relief_waiting", title, "支部研究以后登记结果", "登记研究结果")
    });
    let ending = (ending > 0).then(|| {
        let title = format!("有 {ending} 份党费减免本月到期");
        item("dues.relief_ending", title, "下月起恢复原来的月应交；仍有困难的请再研究", "看党费减免")
    });
    Ok(waiting.into_iter().chain(ending).collect())
}

/// Those two months behind and more, by number only.
fn owed(db: &Db, today: NaiveDate) -> Result<Option<DueItem>, Error> {
    let behind = behind::all(db, today)?;
    let people = behind.iter().filter(|one| one.level >= OwedLevel::Remind).count();
    let six_months = behind.iter().any(|one| one.level == OwedLevel::AskWhy);
    let detail = if six_months {
        "其中有满六个月的，请核实原因"
    } else {
        "提醒一下；确有困难的可以申请减免"
    };
    Ok((people > 0).then(|| DueItem {
        code: "dues.owed".to_owned(),
        level: DueLevel::CanWait,
        title: format!("有 {people} 名党员两个月以上没交党费"),
        detail: detail.to_owned(),
        action: "看未交名单".to_owned(),
        target: DueTarget::DuesOwed,
    }))
}
