//! 本月一套: every paper a month takes, in one list that is ticked off as it is printed.

pub mod wire;

use chrono::NaiveDate;
use domain::{
    attachment::{AttachedKind, AttachmentKind},
    date::{Month, month_and_day},
    occasion::{OccasionId, OccasionState},
};
use store::{Db, Error, attachment, occasion, yearbook};

use self::wire::{KitLine, KitPaper, KitRequest, MonthKit};
use crate::{Command, Desk, Outcome, desk::clock::day_in_china, report};

/// The commands of 本月一套.
pub fn commands() -> Vec<Command> {
    vec![Command::reads("kit.month", "本月一套：一个月要打印的各种表，哪些印过、哪些还不能印", month)]
}

fn month(desk: &Desk, request: KitRequest) -> Outcome<MonthKit> {
    let today = desk.today();
    Ok(desk.store()?.read(move |db| kit(db, request.month, today))?)
}

fn kit(db: &Db, month: Month, today: NaiveDate) -> Result<MonthKit, Error> {
    let days = occasion::on_days(db, month.first_day(), month.last_day())?;
    let occasions: Vec<_> = days.into_iter().filter(|line| line.state != OccasionState::Cancelled).collect();
    let ids: Vec<i64> = occasions.iter().map(|line| line.id.0).collect();
    let photos = attachment::counts_of(db, AttachedKind::Occasion, &ids, AttachmentKind::Photo)?;
    let mut lines = Vec::new();
    for line in &occasions {
        let printed = occasion::printed(db, line.id)?;
        let of = match &line.topic {
            Some(topic) => format!("{} {}：{topic}", month_and_day(line.day), line.title),
            None => format!("{} {}", month_and_day(line.day), line.title),
        };
        let held = line.state == OccasionState::Held;
        let has_photos = photos.contains_key(&line.id.0);
        for (paper, name, missing) in papers_of(line.id, held, has_photos) {
            // A record may be several forms, one a type: the one printed longest ago tells how it stands.
            let forms = report::kit::forms_of(paper, &line.kinds);
            let last = forms.iter().map(|form| printed.iter().find(|print| print.form == *form));
            let last: Option<Vec<_>> = last.collect();
            let oldest = last.and_then(|prints| prints.into_iter().min_by_key(|print| print.printed_at));
            let changed_since = oldest.is_some_and(|print| print.changed_since);
            let too_late = matches!(paper, KitPaper::Notice { .. }) && (held || line.day < today);
            lines.push(KitLine {
                due: missing.is_none() && !too_late && (oldest.is_none() || changed_since),
                paper,
                name: name.to_owned(),
                of: Some(of.clone()),
                not_yet: missing.map(str::to_owned),
                printed: oldest.map(|print| printed_text(day_in_china(print.printed_at), changed_since)),
                changed_since,
            });
        }
    }
    let prints = yearbook::month_prints(db, month)?;
    let sheet = prints.iter().find(|print| print.form == report::kit::MONTH_SHEET);
    let none_held = occasions.iter().all(|line| line.state != OccasionState::Held);
    lines.push(KitLine {
        due: !none_held && sheet.is_none(),
        paper: KitPaper::Month,
        name: "月度情况表".to_owned(),
        of: None,
        not_yet: none_held.then(|| "这个月还没有登记活动".to_owned()),
        printed: sheet.map(|print| printed_text(day_in_china(print.printed_at), false)),
        changed_since: false,
    });
    Ok(MonthKit { month, title: month.in_chinese(), lines })
}

/// The papers of an occasion, each with what it is called and why it can't be printed yet.
fn papers_of(
    occasion_id: OccasionId,
    held: bool,
    has_photos: bool,
) -> [(KitPaper, &'static str, Option<&'static str>); 4] {
    [
        (KitPaper::Notice { occasion_id }, "活动通知", None),
        (KitPaper::SignIn { occasion_id }, "签到表", None),
        (KitPaper::Record { occasion_id }, "活动记录", (!held).then_some("还没有登记")),
        (KitPaper::Photos { occasion_id }, "照片页", (!has_photos).then_some("还没有照片")),
    ]
}

fn printed_text(day: NaiveDate, changed_since: bool) -> String {
    let day = month_and_day(day);
    if changed_since { format!("{day}打印后改过") } else { format!("{day}打印过") }
}
