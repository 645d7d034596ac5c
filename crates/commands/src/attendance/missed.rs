//! Those who were not there, and how they catch up.

use chrono::{Datelike, NaiveDate};
use store::{
    Op,
    attendance::{self, MissedRow},
};

use super::wire::{MakeUpRequest, NotCaughtUp, NotCaughtUpQuery, WithdrawMakeUp};
use crate::{Changed, Desk, Outcome};

pub(super) fn not_caught_up(desk: &Desk, request: NotCaughtUpQuery) -> Outcome<Vec<NotCaughtUp>> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    let missed = desk.store()?.read(move |db| match request.occasion_id {
        Some(id) => attendance::missed_of(db, id),
        None => {
            let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
            attendance::missed_between(db, day(1, 1), day(12, 31))
        }
    })?;
    let open = missed.into_iter().filter(|row| row.make_up.is_none());
    Ok(open.map(|row| line(row, today)).collect())
}

fn line(row: MissedRow, today: NaiveDate) -> NotCaughtUp {
    NotCaughtUp {
        occasion_id: row.occasion_id,
        days_since: (today - row.day).num_days(),
        day: row.day,
        title: row.title,
        topic: row.topic,
        member_id: row.member_id,
        name: row.name,
        mark: row.mark,
        reason: row.reason,
    }
}

pub(super) fn make_up(desk: &Desk, request: MakeUpRequest) -> Outcome<Changed<u32>> {
    let done = desk.store()?.transact(Op::new("登记补学"), move |tx| {
        attendance::make_up(tx, request.occasion_id, &request.member_ids, &request.make_up.cleaned())
    })?;
    Ok(done.into())
}

pub(super) fn withdraw_make_up(desk: &Desk, request: WithdrawMakeUp) -> Outcome<Changed<u32>> {
    let done = desk.store()?.transact(Op::new("去掉补学"), move |tx| {
        attendance::withdraw_make_up(tx, request.occasion_id, request.member_id)
    })?;
    Ok(done.into())
}
