//! 未交名单, for the meeting, and 温馨提醒, one for each.

use ::report::{
    forms::dues::{
        owed::{Owed, OwedMember},
        reminder::{RemindedMember, Reminders},
    },
    page::lay_out,
};
use domain::text::clean_or_none;

use super::{
    lay_list, note,
    wire::{OwedPaper, ReminderPaper},
};
use crate::{
    Desk, Failure, Outcome,
    dues::{owed, wire::OwedRow},
    report::{
        branch_of, lay_pages, not_as,
        wire::{Format, Paper},
        words,
    },
};

pub fn owed(desk: &Desk, request: OwedPaper) -> Outcome<Paper> {
    let on = request.on.unwrap_or(desk.today());
    let (branch, list) =
        desk.store()?.read(move |db| Ok::<_, store::Error>((branch_of(db)?.name, owed::list(db, on)?)))?;
    let members = list.rows.into_iter().map(member).collect();
    lay_list(desk, &Owed { branch, as_of: words::day(on), members }.paper(), request.format)
}

fn member(row: OwedRow) -> OwedMember {
    OwedMember {
        name: row.name,
        months: row.months_text,
        count: u32::try_from(row.months.len()).unwrap_or(u32::MAX),
        amount: row.amount,
        advice: row.level.word().to_owned(),
        note: [row.excused, row.phone].into_iter().flatten().collect::<Vec<_>>().join("\n"),
    }
}

/// Fails with `dues.nobody_owes` when there is nobody to remind.
pub fn reminder(desk: &Desk, request: ReminderPaper) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let on = request.on.unwrap_or(desk.today());
    let (branch, list) =
        desk.store()?.read(move |db| Ok::<_, store::Error>((branch_of(db)?.name, owed::list(db, on)?)))?;
    let wanted = |row: &OwedRow| request.member_ids.is_empty() || request.member_ids.contains(&row.member_id);
    let members: Vec<RemindedMember> = list
        .rows
        .into_iter()
        .filter(wanted)
        .map(|row| RemindedMember { name: row.name, months: row.months_text, amount: row.amount })
        .collect();
    if members.is_empty() {
        return Err(Failure::new("dues.nobody_owes", "没有到期未交的党员", "不用打印提醒。"));
    }
    let contact = request.contact.as_deref().and_then(clean_or_none).unwrap_or_default();
    let reminders = Reminders { branch, contact, day: words::day(desk.today()), members };
    let name = format!("党费温馨提醒 {}", reminders.day);
    lay_pages(desk, &lay_out(&reminders.form()), Vec::new(), note(&name, Format::Pdf))
}
