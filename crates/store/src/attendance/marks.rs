//! Writing marks.

use std::collections::HashSet;

use domain::{
    attendance::MarkEntry,
    member::MemberId,
    occasion::{Audience, OccasionId, audiences},
};
use rusqlite::params;

use super::{
    freeze::append,
    make_up::{clear, write},
};
use crate::{Error, Tx, occasion};

/// Writes what is noted of people; of others nothing changes. Whoever is not on the list yet and has
/// a mark is put at its end. A note without a mark takes the mark away.
pub(crate) fn mark(tx: &Tx, id: OccasionId, entries: &[MarkEntry]) -> Result<(), Error> {
    let listed = listed(tx, id)?;
    let new: Vec<MemberId> = entries
        .iter()
        .filter(|entry| entry.mark.is_some() && !listed.contains(&entry.member_id))
        .map(|entry| entry.member_id)
        .collect();
    append(tx, id, &new)?;
    let mut upsert = tx.conn().prepare_cached(
        "INSERT INTO attendance (occasion_id, member_id, mark, reason, basis, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (occasion_id, member_id) DO UPDATE SET mark = ?3, reason = ?4, basis = ?5, note = ?6",
    )?;
    for entry in entries {
        let Some(mark) = entry.mark else {
            unmark(tx, id, entry.member_id)?;
            continue;
        };
        upsert.execute(params![
            id.0,
            entry.member_id.0,
            mark.word(),
            entry.reason,
            entry.basis.map(|basis| basis.word()),
            entry.note,
        ])?;
        match &entry.make_up {
            Some(make_up) => write(tx, id, entry.member_id, make_up)?,
            None => clear(tx, id, entry.member_id)?,
        }
    }
    drop_those_who_did_not_take_part(tx, id)
}

fn listed(tx: &Tx, id: OccasionId) -> Result<HashSet<MemberId>, Error> {
    let members = tx
        .conn()
        .prepare_cached("SELECT member_id FROM expected WHERE occasion_id = ?1")?
        .query_map([id.0], |row| Ok(MemberId(row.get(0)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(members)
}

fn unmark(tx: &Tx, id: OccasionId, member: MemberId) -> Result<(), Error> {
    clear(tx, id, member)?;
    tx.conn()
        .prepare_cached("DELETE FROM attendance WHERE occasion_id = ?1 AND member_id = ?2")?
        .execute([id.0, member.0])?;
    Ok(())
}

/// Where only those who took part are listed, nobody stays listed without a mark.
fn drop_those_who_did_not_take_part(tx: &Tx, id: OccasionId) -> Result<(), Error> {
    let draft = occasion::get(tx, id)?.draft;
    let all_sign_up =
        audiences(&draft.kinds, draft.audience).iter().all(|(_, audience)| *audience == Audience::SignedUp);
    if all_sign_up {
        tx.conn()
            .prepare_cached(
                "DELETE FROM expected WHERE occasion_id = ?1 AND NOT EXISTS (SELECT 1 FROM attendance a \
                 WHERE a.occasion_id = expected.occasion_id AND a.member_id = expected.member_id)",
            )?
            .execute([id.0])?;
    }
    Ok(())
}
