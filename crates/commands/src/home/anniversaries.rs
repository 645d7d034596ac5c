//! Birthdays of the month: on its first days, and shortly before somebody of eighty or more has one (domain.md 1C C15,
//! 1F F07). No names: a visitor may see the page.

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    date::{Month, month_and_day},
    plan::{DueLevel, DueTarget},
};
use store::{Db, Error};

use super::wire::DueItem;
use crate::member::in_month;

/// Days of a month on which its birthdays are told of.
const FIRST_DAYS: u32 = 7;
/// How long before a birthday of eighty or more is reminded of.
const AHEAD: Days = Days::new(3);

pub(super) fn items(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let mut items = Vec::new();
    let month = in_month(db, Month::of(today), today)?;
    let eighty = month.birthdays.iter().filter(|line| line.marked).count();
    if today.day() <= FIRST_DAYS && (eighty > 0 || !month.party_birthdays.is_empty()) {
        let title = format!("本月有 {} 人过政治生日，{eighty} 位 80 岁以上的过生日", month.party_birthdays.len());
        items.push(item("anniversary.month", title, "可以打印名单和贺卡".to_owned()));
    }
    let soon = |day: &NaiveDate| (today..=today + AHEAD).contains(day);
    let months = [Month::of(today), Month::of(today + AHEAD)];
    let next = if months[0] == months[1] { Vec::new() } else { in_month(db, months[1], today)?.birthdays };
    let on = |of: Month, day: Option<u32>| NaiveDate::from_ymd_opt(of.year(), of.number(), day?);
    let this = month.birthdays.iter().filter(|line| line.marked).filter_map(|line| on(months[0], line.day));
    let coming = next.iter().filter(|line| line.marked).filter_map(|line| on(months[1], line.day));
    let days: Vec<NaiveDate> = this.chain(coming).filter(soon).collect();
    if let Some(first) = days.iter().min() {
        let title = format!("有 {} 位 80 岁以上的党员快过生日了", days.len());
        items.push(item("anniversary.soon", title, format!("最近的 {}", month_and_day(*first))));
    }
    Ok(items)
}

fn item(code: &str, title: String, detail: String) -> DueItem {
    DueItem {
        code: code.to_owned(),
        level: DueLevel::CanWait,
        title,
        detail,
        action: "看名单".to_owned(),
        target: DueTarget::Anniversaries,
    }
}
