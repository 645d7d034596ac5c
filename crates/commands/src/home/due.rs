//! What is to be done (待办事项). No names: a visitor may see the page.

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    compliance::{Interval, YearView},
    date::month_and_day,
    occasion::OccasionKind,
    plan::{DueLevel, DueTarget},
};
use store::{
    Db, Error,
    attendance::{self, MissedOccasion},
};

use super::{anniversaries, contacts, deadlines, dues, funds, gaps, planned, renewal, wire::DueItem};

/// Days after an occasion within which those absent should have caught up (domain.md 6).
const CATCH_UP: Days = Days::new(7);

/// Everything to be done, the pressing first.
pub(super) fn items(db: &Db, today: NaiveDate, year: &YearView) -> Result<Vec<DueItem>, Error> {
    let mut items = planned::items(db, today)?;
    items.extend(not_caught_up(db, today)?);
    items.extend(gaps::items(db, today, year)?);
    items.extend(dues::items(db, today)?);
    items.extend(funds::items(db, today)?);
    items.extend(contacts::items(db, today)?);
    items.extend(renewal::item(db, today)?);
    items.extend(deadlines::items(db, today)?);
    items.extend(anniversaries::items(db, today)?);
    items.sort_by_key(|item| item.level);
    Ok(items)
}

/// Occasions shown one by one; the rest of the year goes into one line.
const SHOWN: usize = 3;

/// Occasions of the year that people missed and have not caught up with, the latest first.
fn not_caught_up(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let waiting = attendance::waiting_between(db, first, today)?;
    let (shown, rest) = waiting.split_at(waiting.len().min(SHOWN));
    let mut items: Vec<DueItem> = shown.iter().map(|one| missed(one, today)).collect();
    if !rest.is_empty() {
        items.push(DueItem {
            code: "attendance.not_caught_up_before".to_owned(),
            level: DueLevel::CanWait,
            title: format!("今年还有 {} 次活动有人没补学", rest.len()),
            detail: format!("共 {} 人次", rest.iter().map(|one| one.waiting).sum::<u32>()),
            action: "登记补学".to_owned(),
            target: DueTarget::CatchUp { occasion_id: None },
        });
    }
    Ok(items)
}

fn missed(one: &MissedOccasion, today: NaiveDate) -> DueItem {
    let MissedOccasion { day, missed, waiting, .. } = *one;
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
        title: format!("{}有 {missed} 人没到，{waiting} 人还没补学", name_on(&one.title, day)),
        detail,
        action: "登记补学".to_owned(),
        target: DueTarget::CatchUp { occasion_id: Some(one.occasion_id) },
    }
}

/// An occasion by its period, as people speak of it: `第四季度党员大会`, `10月主题党日`.
pub(super) fn name_on(title: &str, day: NaiveDate) -> String {
    let interval = if title == OccasionKind::MembersMeeting.word() { Interval::Quarter } else { Interval::Month };
    format!("{}{title}", interval.name_of(day.month()))
}
