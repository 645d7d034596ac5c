//! From planned to held, cancelled, or into the bin.

use chrono::NaiveDate;
use domain::{
    attendance::{Mark, MarkEntry},
    occasion::{OccasionId, OccasionState},
};
use rusqlite::params;

use crate::{Error, Tx, attendance, history::instant_text, plan};

use super::get;

/// A planned occasion took place, on its day or another: its list of expected people is frozen, and
/// leave asked beforehand becomes 请假 with its reason. Nobody is marked present.
pub fn hold(tx: &Tx, id: OccasionId, day: Option<NaiveDate>) -> Result<(), Error> {
    let stored = get(tx, id)?;
    if stored.state != OccasionState::Planned {
        return Err(Error::refused(
            "occasion.not_planned",
            format!("这次活动的状态是「{}」，不是「计划」", stored.state),
            "请打开记录直接修改。",
        ));
    }
    tx.conn()
        .prepare_cached("UPDATE occasion SET state = '已开', day = ?2 WHERE id = ?1")?
        .execute(params![id.0, day.unwrap_or(stored.draft.day).to_string()])?;
    attendance::freeze_with(tx, id, &[])?;
    let listed = attendance::people(tx, id)?;
    let on_leave: Vec<MarkEntry> = plan::notices(tx, id)?
        .into_iter()
        .filter(|notice| notice.leave_reason.is_some())
        .filter(|notice| listed.iter().any(|one| one.member_id == notice.member_id && one.entry.mark.is_none()))
        .map(|notice| MarkEntry {
            mark: Some(Mark::OnLeave),
            reason: notice.leave_reason,
            ..MarkEntry::of(notice.member_id)
        })
        .collect();
    attendance::mark(tx, id, &on_leave)
}

/// A planned occasion does not take place.
pub fn cancel(tx: &Tx, id: OccasionId, reason: Option<&str>) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE occasion SET state = '取消', cancel_reason = ?2 \
             WHERE id = ?1 AND state = '计划' AND binned_at IS NULL",
        )?
        .execute(params![id.0, reason])?;
    if changed == 0 {
        let state = get(tx, id)?.state;
        return Err(Error::refused(
            "occasion.not_planned",
            format!("这次活动的状态是「{state}」，不能取消"),
            "登记错了的记录，请移到回收站。",
        ));
    }
    Ok(())
}

/// Puts an occasion into the bin.
pub fn bin(tx: &Tx, id: OccasionId) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE occasion SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, instant_text(tx.now())])?;
    if changed == 0 { Err(Error::NotFound("组织生活记录")) } else { Ok(()) }
}
