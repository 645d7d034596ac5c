//! What the rules expect and neither was held nor is planned.

use chrono::{Datelike, Months, NaiveDate};
use domain::{
    compliance::{CellState, Interval, Row, YearView},
    group::{GroupId, order_key},
    occasion::OccasionKind,
    plan::{DueLevel, DueTarget},
};
use store::{Db, Error, compliance, group, occasion};

use super::wire::DueItem;

/// When a gap is first shown, and when it presses: days left of its stretch (domain.md 6).
struct Notice {
    interval: Interval,
    shown: i64,
    pressing: i64,
}

const NOTICES: [Notice; 3] = [
    Notice { interval: Interval::Month, shown: 20, pressing: 7 },
    Notice { interval: Interval::Quarter, shown: 31, pressing: 15 },
    Notice { interval: Interval::Year, shown: 92, pressing: 31 },
];

pub(super) fn items(db: &Db, today: NaiveDate, year: &YearView) -> Result<Vec<DueItem>, Error> {
    let expectations = compliance::list(db)?;
    let mut items = Vec::new();
    for row in &year.rows {
        let Some(expectation) = expectations.iter().find(|one| one.code == row.code) else { continue };
        if expectation.per_group {
            items.extend(groups_missing(db, today, row)?);
        } else {
            items.extend(running(today, row, expectation.interval));
        }
        items.extend(overdue(row, expectation.interval));
    }
    Ok(items)
}

/// Last day of the running stretch, and how many days are left to it.
fn days_left(today: NaiveDate, interval: Interval) -> i64 {
    let months = interval.months();
    let first_month = (today.month0() / months) * months + 1;
    let first = NaiveDate::from_ymd_opt(today.year(), first_month, 1).unwrap_or(today);
    (first + Months::new(months) - today).num_days() - 1
}

fn level(interval: Interval, left: i64) -> Option<DueLevel> {
    let notice = NOTICES.iter().find(|notice| notice.interval == interval)?;
    match left {
        left if left <= notice.pressing => Some(DueLevel::Pressing),
        left if left <= notice.shown => Some(DueLevel::CanWait),
        _ => None,
    }
}

fn left_text(interval: Interval, left: i64) -> String {
    let stretch = match interval {
        Interval::Month => "本月",
        Interval::Quarter => "本季度",
        Interval::Year => "今年",
    };
    if left == 0 { format!("今天是{stretch}最后一天") } else { format!("{stretch}还有 {left} 天") }
}

/// What the running stretch lacks beyond what is planned in it.
fn running(today: NaiveDate, row: &Row, interval: Interval) -> Option<DueItem> {
    let cell = row.cells.iter().find(|cell| cell.month == today.month())?;
    if cell.state != CellState::Short {
        return None;
    }
    let months = interval.months();
    let first = (today.month0() / months) * months + 1;
    let stretch = first..first + months;
    let planned: u32 = row.cells.iter().filter(|cell| stretch.contains(&cell.month)).map(|cell| cell.planned).sum();
    let missing = cell.stretch_expected.saturating_sub(cell.stretch_done + planned);
    let left = days_left(today, interval);
    let level = level(interval, left).filter(|_| missing > 0)?;
    let title = match interval {
        Interval::Year => format!("今年的{}还没有开", row.title),
        _ => format!("{}{}还差 {missing} 次", interval.name_of(today.month()), row.title),
    };
    Some(item(row, level, title, format!("还没有列入计划；{}", left_text(interval, left)), None))
}

/// Groups that neither met this month nor plan to.
fn groups_missing(db: &Db, today: NaiveDate, row: &Row) -> Result<Option<DueItem>, Error> {
    let left = days_left(today, Interval::Month);
    let Some(level) = level(Interval::Month, left) else { return Ok(None) };
    let first = today.with_day(1).unwrap_or(today);
    let there = occasion::between(db, first, first + Months::new(1) - chrono::Days::new(1))?;
    let met = |group: GroupId| {
        there.iter().any(|one| one.group == Some(group) && one.kinds.iter().any(|kind| row.kinds.contains(kind)))
    };
    let groups = group::names(db)?;
    let [with_members] = group::with_members(db, [today])?;
    let wanted = |id: &GroupId| with_members.contains(id) && !met(*id);
    let mut missing: Vec<(GroupId, &str)> =
        groups.iter().filter(|(id, _)| wanted(id)).map(|(id, name)| (*id, name.as_str())).collect();
    missing.sort_by_key(|(_, name)| order_key(name));
    let [(first, _), ..] = missing.as_slice() else { return Ok(None) };
    let names: Vec<&str> = missing.iter().map(|(_, name)| *name).collect();
    let title = format!("{}月{}还差 {} 个小组", today.month(), row.title, missing.len());
    let detail = format!("{}；{}", names.join("、"), left_text(Interval::Month, left));
    Ok(Some(item(row, level, title, detail, Some(*first))))
}

/// Stretches that are over without what was expected, one line an expectation.
fn overdue(row: &Row, interval: Interval) -> Option<DueItem> {
    let late: Vec<String> = row
        .cells
        .iter()
        .filter(|cell| cell.state == CellState::Overdue)
        .map(|cell| interval.name_of(cell.month))
        .collect();
    let title = format!("{}{}没有开满", shortened(&late)?, row.title);
    let detail = "开过没有登记的请补登记；确实没有开的不用补写".to_owned();
    Some(item(row, DueLevel::CanWait, title, detail, None))
}

/// `7月、8月、9月`; of many the last three, `9月等 5 个月份`.
fn shortened(stretches: &[String]) -> Option<String> {
    match stretches {
        [] => None,
        [.., last] if stretches.len() > 3 => Some(format!("{last}等 {} 期", stretches.len())),
        few => Some(few.join("、")),
    }
}

fn item(row: &Row, level: DueLevel, title: String, detail: String, group_id: Option<GroupId>) -> DueItem {
    let kinds: Vec<OccasionKind> = row.kinds.first().copied().into_iter().collect();
    DueItem {
        code: format!("compliance.{}", row.code),
        level,
        title,
        detail,
        action: format!("登记{}", kinds.first().map_or("活动", |kind| kind.word())),
        target: DueTarget::New { kinds, group_id },
    }
}
