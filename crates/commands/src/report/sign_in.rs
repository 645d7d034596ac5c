//! 签到表.

use ::report::{
    forms::sign_in::{Expected, SignIn},
    page::lay_out,
};
use domain::{
    member::{Kind, MemberId},
    occasion::{OccasionKind, title},
};
use store::{attendance, member, occasion};

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
    let sheet = desk.store()?.read(move |db| {
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
        Ok::<_, store::Error>(SignIn {
            branch: branch_of(db)?.name,
            occasion: heading,
            time: words::day_and_hours(draft),
            place: words::or_empty(&draft.place),
            expected: expected.collect(),
        })
    })?;
    let print = PrintNote {
        paper: format!("签到表 {} {}", sheet.time, sheet.occasion),
        form: Some(SIGN_IN.to_owned()),
        occasion_id: Some(id),
        format: Format::Pdf,
    };
    lay_pages(desk, &lay_out(&sheet.form()), Vec::new(), print)
}
