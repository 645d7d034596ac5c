//! Making a sheet.

use domain::{date::Month, field_sheet::FieldSheetKind, group::GroupId, text::clean_or_none};
use exchange::field_sheet::{DuesRow, DuesSheet, MeetingSheet};
use store::{
    Op,
    field_sheet::{self, NewFieldSheet, SentRow},
    group,
    member::roster,
};

use super::wire::{FieldSheetMade, FieldSheetMaking};
use crate::{
    Changed, Desk, Failure, Outcome,
    desk::Document,
    dues::{collect, wire::CollectQuery},
    report::words::file_stem,
};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Makes the file and sets down what was sent. Fails with `field_sheet.group_missing`, `field_sheet.nobody`.
pub(super) fn make(desk: &Desk, request: FieldSheetMaking) -> Outcome<Changed<FieldSheetMade>> {
    let day = request.month.last_day().min(desk.today());
    let groups = desk.store()?.read(move |db| group::list(db, day))?;
    let group = request.group_id.map(|id| {
        let found = groups.into_iter().find(|line| line.id == id);
        found.ok_or(store::Error::NotFound("党小组"))
    });
    let group = group.transpose()?;
    let holder = request.holder.as_deref().and_then(clean_or_none);
    let holder = holder.or_else(|| group.as_ref().and_then(|line| line.leader.as_ref().map(|(_, name)| name.clone())));
    let of = group.as_ref().map_or_else(|| "全体".to_owned(), |line| line.name.clone());
    let title = format!("{}{}分表（{of}）", request.month.in_chinese(), request.kind.word());
    let making = Making { month: request.month, group_id: request.group_id, holder, title };
    match request.kind {
        FieldSheetKind::Dues => making.dues(desk),
        FieldSheetKind::GroupMeeting if request.group_id.is_none() => Err(Failure::new(
            "field_sheet.group_missing",
            "还没有选是哪个党小组",
            "党小组会的分表一个小组一张，请先选党小组。",
        )),
        FieldSheetKind::GroupMeeting => making.meeting(desk),
    }
}

struct Making {
    month: Month,
    group_id: Option<GroupId>,
    holder: Option<String>,
    title: String,
}

impl Making {
    fn dues(self, desk: &Desk) -> Outcome<Changed<FieldSheetMade>> {
        let list = collect::list(
            desk,
            CollectQuery {
                received_on: self.month.last_day().min(desk.today()),
                through_month: Some(self.month),
                occasion_id: None,
                group_id: self.group_id,
                member_ids: None,
            },
        )?;
        let sent = list.rows.iter().map(|row| SentRow {
            member_id: row.member_id,
            months: row.months.iter().map(|one| one.month).collect(),
            due: row.amount,
        });
        let new = self.sent(FieldSheetKind::Dues, sent.collect());
        let rows = list.rows.into_iter().map(|row| DuesRow {
            note: row.note.or(row.paid_already.then(|| "已交".to_owned())).unwrap_or_default(),
            name: row.name,
            months: row.months_text,
            due: row.amount,
        });
        let (holder, ways, means) = (self.holder.clone().unwrap_or_default(), list.ways, list.means);
        let (title, rows) = (self.title.clone(), rows.collect());
        self.finish(desk, new, move |number| DuesSheet { number, title, holder, ways, means, rows }.write())
    }

    fn meeting(self, desk: &Desk) -> Outcome<Changed<FieldSheetMade>> {
        let (day, group_id) = (self.month.last_day().min(desk.today()), self.group_id);
        let mut members = desk.store()?.read(move |db| roster::on_day(db, day))?;
        members.retain(|line| line.group.as_ref().map(|(id, _)| *id) == group_id);
        let sent = members.iter().map(|line| SentRow {
            member_id: line.member_id,
            months: Vec::new(),
            due: Default::default(),
        });
        let new = self.sent(FieldSheetKind::GroupMeeting, sent.collect());
        let members = members.into_iter().map(|line| line.name).collect();
        let (title, leader) = (self.title.clone(), self.holder.clone().unwrap_or_default());
        self.finish(desk, new, move |number| MeetingSheet { number, title, leader, members }.write())
    }

    fn sent(&self, kind: FieldSheetKind, sent: Vec<SentRow>) -> NewFieldSheet {
        NewFieldSheet { kind, month: self.month, group_id: self.group_id, holder: self.holder.clone(), sent }
    }

    fn finish(
        self,
        desk: &Desk,
        new: NewFieldSheet,
        write: impl FnOnce(String) -> Result<Vec<u8>, exchange::Error>,
    ) -> Outcome<Changed<FieldSheetMade>> {
        if new.sent.is_empty() {
            return Err(Failure::new("field_sheet.nobody", "名册上没有这张表要列的人", "请检查月份和党小组。"));
        }
        let people = u32::try_from(new.sent.len()).unwrap_or(u32::MAX);
        let op = Op::new(format!("发出{}", self.title));
        let done = desk.store()?.transact(op, move |tx| field_sheet::insert(tx, &new))?;
        let bytes = write(done.value.clone())?;
        let document = desk.keep(Document {
            file_name: format!("{}.xlsx", file_stem(&self.title)),
            media_type: XLSX.to_owned(),
            pages: None,
            bytes,
        })?;
        Ok(Changed::from(done).map(|number| FieldSheetMade { document, number, people }))
    }
}
