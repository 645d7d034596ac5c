//! 活动通知: of an occasion that is to be, from what is known of it.

use ::report::{forms::notice::Notice, page::lay_out};
use chrono::NaiveDate;
use domain::occasion::{Audience, OccasionDraft, OccasionId, OccasionKind, audiences, title};
use store::{Db, Error, occasion};

use super::{
    branch_of, lay_pages, not_as,
    wire::{Format, OccasionPaperRequest, Paper, PrintNote},
    words,
};
use crate::{Desk, Outcome};

/// The form's name in print records.
pub const NOTICE: &str = "活动通知";

/// The notice alone.
pub fn notice(desk: &Desk, request: OccasionPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let (id, today) = (request.occasion_id, desk.today());
    let notice = desk.store()?.read(move |db| notice_of(db, id, today))?;
    let paper = format!("{NOTICE} {} {}", notice.time, notice.occasion);
    let print = PrintNote::of_occasion(paper, NOTICE, id, Format::Pdf);
    lay_pages(desk, &lay_out(&notice.form()), Vec::new(), print)
}

/// The notice of an occasion, dated the day it is made; of one that is past the day is left to the pen.
pub fn notice_of(db: &Db, id: OccasionId, today: NaiveDate) -> Result<Notice, Error> {
    let stored = occasion::get(db, id)?;
    let draft = &stored.draft;
    let branch = branch_of(db)?;
    let group = stored.group.as_deref();
    let mut heading = title(&draft.kinds, draft.other_word.as_deref());
    if let Some(group) = group.filter(|_| draft.kinds.contains(&OccasionKind::GroupMeeting)) {
        heading = format!("{group}{heading}");
    }
    let agenda = draft.agenda.as_deref().unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(Notice {
        addressed: addressed(draft, group),
        occasion: heading,
        time: words::day_and_hours(draft),
        place: words::or_empty(&draft.place),
        topic: words::or_empty(&draft.topic),
        agenda: agenda.map(str::to_owned).collect(),
        bring: if draft.kinds.contains(&OccasionKind::ThemeDay) {
            "请佩戴党员徽章。".to_owned()
        } else {
            String::new()
        },
        leave_to: format!("支部书记{}同志", branch.secretary_name),
        branch: branch.name,
        day: if draft.day < today { String::new() } else { words::day(today) },
    })
}

/// Whom a notice is to: those its types expect.
fn addressed(draft: &OccasionDraft, group: Option<&str>) -> String {
    let audiences = audiences(&draft.kinds, draft.audience);
    let expects = |wanted: Audience| audiences.iter().any(|(_, audience)| *audience == wanted);
    match group {
        _ if expects(Audience::Branch) => "各位党员".to_owned(),
        Some(group) if expects(Audience::Group) => format!("{group}各位党员"),
        _ if expects(Audience::Committee) => "各位支委".to_owned(),
        _ => "各位同志".to_owned(),
    }
}
