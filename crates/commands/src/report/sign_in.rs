//! 签到表.

use ::report::{
    forms::sign_in::{Expected, SignIn},
    page::lay_out,
};
use domain::{
    member::{Kind, MemberId},
    occasion::{OccasionId, OccasionKind, title},
};
use store::{Db, Error, attendance, member, occasion};

use super::{
    branch_of, lay_pages, not_as,
    wire::{Format, OccasionPaperRequest, Paper, PrintNote},
    words,
};
use crate::{Desk, Outcome};

/// The form's name in print records.
pub const SIGN_IN: &str = "签到表";

pub fn sign_in(desk: &Desk, request: OccasionPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let id = request.occasion_id;
    let sheet = desk.store()?.read(move |db| sheet_of(db, id))?;
    let print = PrintNote::of_occasion(format!("签到表 {} {}", sheet.time, sheet.occasion), SIGN_IN, id, Format::Pdf);
    lay_pages(desk, &lay_out(&sheet.form()), Vec::new(), print)
}

/// The sheet of an occasion, its rows in the order of the entry screen.
pub fn sheet_of(db: &Db, id: OccasionId) -> Result<SignIn, Error> {
    let stored = occasion::get(db, id)?;
    let draft = &stored.draft;
    let people = attendance::people(db, id)?;
    // The sheet goes round the room: that somebody's rights are suspended does not stand on it.
    let probationary: Vec<MemberId> = member::roster::on_day(db, draft.day)?
        .into_iter()
        .filter(|line| line.kind == Kind::Probationary)
        .map(|line| line.member_id)
        .collect();
    let mut heading = title(&draft.kinds, draft.other_word.as_deref());
    if let Some(group) = stored.group.as_ref().filter(|_| draft.kinds.contains(&OccasionKind::GroupMeeting)) {
        heading = format!("{group}{heading}");
    }
    if let Some(topic) = &draft.topic {
        heading = format!("{heading}：{topic}");
    }
    let expected = people.into_iter().filter(|one| one.expected).map(|one| Expected {
        number: one.row_number,
        note: if probationary.contains(&one.member_id) { "预备".to_owned() } else { String::new() },
        name: one.name,
        group: one.group.unwrap_or_default(),
    });
    Ok(SignIn {
        branch: branch_of(db)?.name,
        occasion: heading,
        time: words::day_and_hours(draft),
        place: words::or_empty(&draft.place),
        expected: expected.collect(),
    })
}
