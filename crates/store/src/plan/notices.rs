use domain::{member::MemberId, occasion::OccasionId, plan::NoticeEntry};
use rusqlite::params;

use crate::{Db, Error, Tx, column};

/// What is noted of those told of an occasion; whom nothing is noted of is not among them.
pub fn notices(db: &Db, id: OccasionId) -> Result<Vec<NoticeEntry>, Error> {
    let entries = db
        .conn()
        .prepare_cached("SELECT * FROM notice WHERE occasion_id = ?1")?
        .query_map([id.0], |row| {
            Ok(NoticeEntry {
                member_id: MemberId(row.get("member_id")?),
                told_on: column::maybe(row, "told_on")?,
                way: column::maybe(row, "way")?,
                told_by: row.get("told_by")?,
                reply: column::maybe(row, "reply")?,
                leave_reason: row.get("leave_reason")?,
                needs_fetching: row.get("needs_fetching")?,
                fetched_by: row.get("fetched_by")?,
                note: row.get("note")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// Notes whether people were told and come; an entry that says nothing is taken away.
pub fn save_notices(tx: &Tx, id: OccasionId, entries: &[NoticeEntry]) -> Result<(), Error> {
    let mut upsert = tx.conn().prepare_cached(
        "INSERT INTO notice (occasion_id, member_id, told_on, way, told_by, reply, leave_reason, needs_fetching, \
         fetched_by, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
         ON CONFLICT (occasion_id, member_id) DO UPDATE SET told_on = ?3, way = ?4, told_by = ?5, reply = ?6, \
         leave_reason = ?7, needs_fetching = ?8, fetched_by = ?9, note = ?10",
    )?;
    let mut delete = tx.conn().prepare_cached("DELETE FROM notice WHERE occasion_id = ?1 AND member_id = ?2")?;
    for entry in entries {
        if *entry == NoticeEntry::of(entry.member_id) {
            delete.execute([id.0, entry.member_id.0])?;
            continue;
        }
        upsert.execute(params![
            id.0,
            entry.member_id.0,
            entry.told_on.map(|day| day.to_string()),
            entry.way.map(|way| way.word()),
            entry.told_by,
            entry.reply.map(|reply| reply.word()),
            entry.leave_reason,
            entry.needs_fetching,
            entry.fetched_by,
            entry.note,
        ])?;
    }
    Ok(())
}
