//! What is to be done (待办事项). No names: a visitor may see the page.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    compliance::{Interval, YearView},
    date::month_and_day,
    occasion::{OccasionId, OccasionKind},
    plan::{DueLevel, DueTarget},
};
use store::{Db, Error, attendance};

use super::{gaps, planned, wire::DueItem};

/// Days after an occasion within which those absent should have caught up (domain.md 6).
const CATCH_UP: Days = Days::new(7);

/// Everything to be done, the pressing first.
pub(super) fn items(db: &Db, today: NaiveDate, year: &YearView) -> Result<Vec<DueItem>, Error> {
    let mut items = planned::items(db, today)?;
    items.extend(not_caught_up(db, today)?);
    items.extend(gaps::items(db, today, year)?);
    items.sort_by_key(|item| item.level);
    Ok(items)
}

/// Occasions of the year that people missed and have not caught up with, the latest first.
fn not_caught_up(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let mut by_occasion: BTreeMap<(NaiveDate, OccasionId), (String, u32, u32)> = BTreeMap::new();
    for row in attendance::missed_between(db, first, today)? {
        let one = by_occasion.entry((row.day, row.occasion_id)).or_insert_with(|| (row.title.clone(), 0, 0));
        one.1 += 1;
        one.2 += u32::from(row.make_up.is_none());
    }
    let open = by_occasion.into_iter().rev().filter(|(_, (_, _, waiting))| *waiting > 0);
    Ok(open
        .map(|((day, occasion_id), (title, missed, waiting))| {
            let until = day + CATCH_UP;
            let late = today > until;
            let detail = if late {
                format!("会后 7 天内补学、通报情况，到 {} 已满 7 天", month_and_day(until))
            } else {
                format!("会后 7 天内补学、通报情况，最迟 {}", month_and_day(until))
            };
            DueItem {
                code: "attendance.not_caught_up".to_owned(),
                level: if late { DueLevel::Pressing } else { DueLevel::CanWait },
                title: format!("{}有 {missed} 人没到，{waiting} 人还没补学", name_on(&title, day)),
                detail,
                action: "登记补学".to_owned(),
                target: DueTarget::CatchUp { occasion_id },
            }
        })
        .collect())
}

/// An occasion by its period, as people speak of it: `第四季度党员大会`, `10月主题党日`.
pub(super) fn name_on(title: &str, day: NaiveDate) -> String {
    let interval = if title == OccasionKind::MembersMeeting.word() { Interval::Quarter } else { Interval::Month };
    format!("{}{title}", interval.name_of(day.month()))
}
