//! 党小组会分表 that came back.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    attendance::{Mark, MarkEntry},
    member::MemberId,
    occasion::{OccasionDraft, OccasionId, OccasionKind, OccasionState},
};
use exchange::field_sheet::{Filled, FilledMeeting, FilledMeetingRow};
use store::{
    Error, Op,
    field_sheet::{self, FieldSheet},
    member::roster,
    occasion,
};

use super::{
    read::{nothing, problems},
    wire::{FieldSheetFate, FieldSheetRecorded, FieldSheetRow},
};
use crate::{Changed, Desk, Failure, Outcome};

/// A sheet beside the book.
pub(super) struct Compared {
    filled: FilledMeeting,
    /// What stands in the way of the meeting as a whole.
    problems: Vec<String>,
    /// The meeting recorded of it before, that still stands.
    recorded: Option<OccasionId>,
    rows: Vec<(FilledMeetingRow, Result<Option<MemberId>, String>)>,
}

/// Compares what came back with what was sent and with what the book holds now.
pub(super) fn compared(desk: &Desk, sheet: &FieldSheet, filled: &Filled) -> Outcome<Compared> {
    let read = FilledMeeting::of(filled);
    let mut problems: Vec<String> = read.unread.iter().map(|one| format!("{}。", one.0)).collect();
    let (day, today) = (read.day, desk.today());
    match day {
        None if read.unread.is_empty() => problems.push("还没有写开会的日期。".to_owned()),
        Some(day) if day > today => problems.push(format!("日期 {day} 还没有到。")),
        _ => {}
    }
    let (recorded, group_id) = (sheet.occasion_id, sheet.new.group_id);
    let (names, same_day, recorded) = desk.store()?.read(move |db| {
        let on = day.unwrap_or(today);
        let names: BTreeMap<MemberId, String> =
            roster::on_day(db, on)?.into_iter().map(|line| (line.member_id, line.name)).collect();
        let of_group = |line: &occasion::OccasionLine| {
            line.kinds.contains(&OccasionKind::GroupMeeting) && line.group.as_ref().map(|(id, _)| *id) == group_id
        };
        let on_day = occasion::on_days(db, on, on)?;
        let same_day = on_day.iter().any(|line| line.state == OccasionState::Held && of_group(line));
        let standing = match recorded {
            Some(id) => occasion::lines_of(db, &[id])?.into_iter().map(|line| line.id).next(),
            None => None,
        };
        Ok::<_, Error>((names, same_day, standing))
    })?;
    if recorded.is_none() && same_day && day.is_some() {
        problems.push("账本里这一天已经登记过这个小组的党小组会，请核对是不是同一次。".to_owned());
    }
    let rows = read.rows.iter().map(|row| (row.clone(), member(sheet, &names, row))).collect();
    Ok(Compared { filled: read, problems, recorded, rows })
}

/// Whose row it is; none where nothing was chosen in it.
fn member(
    sheet: &FieldSheet,
    names: &BTreeMap<MemberId, String>,
    row: &FilledMeetingRow,
) -> Result<Option<MemberId>, String> {
    if let Some(unread) = row.unread.first() {
        return Err(format!("{}。", unread.0));
    }
    let plain = |name: &String| name.replace(char::is_whitespace, "");
    let own = sheet.new.sent.iter().map(|sent| sent.member_id);
    let mut found = own.filter(|id| names.get(id).map(plain).as_deref() == Some(row.name.as_str()));
    match (found.next(), found.next(), row.mark) {
        (None, ..) => Err("发出去的表里没有这个人，或那一天已不在名册上，请核对姓名。".to_owned()),
        (Some(_), Some(_), _) => Err("表里有同名的人，请登记以后在记录里补。".to_owned()),
        (Some(_), None, None) => Ok(None),
        (Some(id), None, Some(_)) => Ok(Some(id)),
    }
}

impl Compared {
    /// As it is shown: lines at the head, what is wrong there, rows.
    pub(super) fn view(self) -> (Vec<(String, String)>, Vec<String>, Vec<FieldSheetRow>) {
        let Self { filled, problems, recorded, rows } = self;
        let hours = [filled.from, filled.to].into_iter().flatten().map(|time| time.to_string()).collect::<Vec<_>>();
        let facts = [
            ("日期", filled.day.map(|day| day.to_string())),
            ("时间", Some(hours.join("—")).filter(|hours| !hours.is_empty())),
            ("地点", filled.place),
            ("主持人", filled.host),
            ("记录人", filled.recorder),
            ("主题", filled.topic),
            ("内容简述", filled.summary),
        ];
        let facts = facts.into_iter().filter_map(|(label, value)| Some((label.to_owned(), value?))).collect();
        let rows = rows.into_iter().map(|(row, member)| {
            let (fate, problem) = match (member, recorded) {
                (_, Some(_)) => (FieldSheetFate::Already, None),
                (Err(problem), None) => (FieldSheetFate::Open, Some(problem)),
                (Ok(None), None) => (FieldSheetFate::Empty, None),
                (Ok(Some(_)), None) => (FieldSheetFate::Recorded, None),
            };
            let told = [row.mark.map(|mark| mark.word().to_owned()), row.reason];
            let told = told.into_iter().flatten().collect::<Vec<_>>().join("，");
            FieldSheetRow { row: row.row, name: row.name, told, amount: None, fate, problem }
        });
        (facts, problems, rows.collect())
    }

    fn draft(&self, sheet: &FieldSheet, day: NaiveDate) -> OccasionDraft {
        let filled = &self.filled;
        let mark = |(row, member): &(FilledMeetingRow, Result<Option<MemberId>, String>)| {
            let member_id = member.as_ref().ok().copied().flatten()?;
            let missed = row.mark.is_some_and(Mark::missed);
            let reason = row.reason.clone().filter(|_| missed);
            Some(MarkEntry { member_id, mark: row.mark, reason, basis: None, note: None, make_up: None })
        };
        OccasionDraft {
            state: Some(OccasionState::Held),
            group_id: sheet.new.group_id,
            from_time: filled.from,
            to_time: filled.to,
            place: filled.place.clone(),
            host: filled.host.clone(),
            recorder: filled.recorder.clone(),
            topic: filled.topic.clone(),
            summary: filled.summary.clone(),
            attendance: Some(self.rows.iter().filter_map(mark).collect()),
            ..OccasionDraft::blank(vec![OccasionKind::GroupMeeting], day)
        }
    }
}

/// Records the meeting and who was there, and notes it on the sheet.
pub(super) fn record(
    desk: &Desk,
    sheet: FieldSheet,
    filled: &Filled,
    leave_out: bool,
) -> Outcome<Changed<FieldSheetRecorded>> {
    let compared = compared(desk, &sheet, filled)?;
    if compared.recorded.is_some() {
        return Err(nothing());
    }
    let day = match (compared.problems.first(), compared.filled.day) {
        (None, Some(day)) => day,
        (problem, _) => {
            let title = problem.cloned().unwrap_or_else(|| "还没有写开会的日期。".to_owned());
            return Err(Failure::new("field_sheet.head", title, "请改好表再读一次，或者直接登记这次会议。"));
        }
    };
    let open = compared.rows.iter().filter(|(_, member)| member.is_err()).count();
    if open > 0 && !leave_out {
        return Err(problems(open));
    }
    let draft = compared.draft(&sheet, day).checked()?;
    let done = desk.store()?.transact(Op::new("登记分表里的党小组会"), move |tx| {
        let id = occasion::save(tx, &draft)?;
        field_sheet::note_occasion(tx, sheet.id, id)?;
        Ok::<_, Error>(id)
    })?;
    let left_out = u32::try_from(open).unwrap_or(u32::MAX);
    Ok(Changed::from(done).map(|id| FieldSheetRecorded { receipts: Vec::new(), occasion_id: Some(id), left_out }))
}
