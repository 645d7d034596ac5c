//! Planned occasions: to be prepared, held today, or not written down yet.

use chrono::{Datelike, Days, NaiveDate};
use domain::{
    date::month_and_day,
    group::GroupId,
    occasion::OccasionState,
    plan::{DueLevel, DueTarget},
};
use store::{
    Db, Error, attendance,
    occasion::{self, OccasionLine},
    plan,
};

use super::{due::name_on, wire::DueItem};

/// Days ahead within which a planned occasion is to be prepared.
const PREPARE: Days = Days::new(7);
/// Days ahead within which that presses (domain.md 6: 前 3 天).
const PRESSING: Days = Days::new(3);
/// How long a planned occasion that was never written down stays on the page.
const LOOK_BACK: Days = Days::new(92);

pub(super) fn items(db: &Db, today: NaiveDate) -> Result<Vec<DueItem>, Error> {
    let lines = occasion::on_days(db, today - LOOK_BACK, today + PREPARE)?;
    let planned = lines.iter().filter(|line| line.state == OccasionState::Planned);
    planned
        .map(|line| if line.day <= today { Ok(to_record(line, today)) } else { to_prepare(db, line, today) })
        .collect()
}

/// `第一党小组会`, or the kinds of an occasion for no group.
pub(crate) fn title_with_group(title: &str, group: Option<&(GroupId, String)>) -> String {
    match group {
        Some((_, group)) if title == "党小组会" => format!("{group}会"),
        Some((_, group)) => format!("{group}{title}"),
        None => title.to_owned(),
    }
}

fn to_record(line: &OccasionLine, today: NaiveDate) -> DueItem {
    let title = title_with_group(&line.title, line.group.as_ref());
    let days = (today - line.day).num_days();
    let (title_text, detail) = if days == 0 {
        let time = line.from_time.map(|time| format!("{time} ")).unwrap_or_default();
        let place = line.place.clone().unwrap_or_else(|| "开完后登记到会情况和内容".to_owned());
        (format!("今天开{title}"), format!("{time}{place}"))
    } else {
        let detail = format!("计划的日子已过 {days} 天；没有开的请改期或取消");
        (format!("{}的{title}还没有登记", month_and_day(line.day)), detail)
    };
    DueItem {
        code: "planned.record".to_owned(),
        level: DueLevel::Pressing,
        title: title_text,
        detail,
        action: format!("登记{}", line.title),
        target: DueTarget::Record { occasion_id: line.id },
    }
}

fn to_prepare(db: &Db, line: &OccasionLine, today: NaiveDate) -> Result<DueItem, Error> {
    let expected = attendance::people(db, line.id)?.len();
    let told = plan::notices(db, line.id)?.iter().filter(|entry| entry.told_on.is_some()).count();
    let printed = occasion::printed(db, line.id)?.iter().any(|form| form.form == "签到表");
    let (detail, ready) = match (told, printed) {
        (0, false) => ("还没有发通知、印签到表".to_owned(), false),
        (0, true) => ("签到表已印，还没有发通知".to_owned(), false),
        (told, printed) if told < expected => {
            let sheet = if printed { "签到表已印" } else { "还没有印签到表" };
            (format!("应到 {expected} 人，已通知 {told} 人，{sheet}"), false)
        }
        (_, false) => ("已通知到每个人，还没有印签到表".to_owned(), false),
        (_, true) => ("已通知到每个人，签到表已印".to_owned(), true),
    };
    let title = title_with_group(&line.title, line.group.as_ref());
    let name = if line.group.is_some() { format!("{}月{title}", line.day.month()) } else { name_on(&title, line.day) };
    Ok(DueItem {
        code: "planned.prepare".to_owned(),
        level: if !ready && line.day <= today + PRESSING { DueLevel::Pressing } else { DueLevel::CanWait },
        title: format!("{name}已定 {}", month_and_day(line.day)),
        detail,
        action: format!("准备{}", line.title),
        target: DueTarget::Prepare { occasion_id: line.id },
    })
}
