//! Make-up study (补学).

use domain::{
    attendance::{MakeUp, Mark},
    member::MemberId,
    occasion::OccasionId,
};
use rusqlite::{OptionalExtension, params};

use crate::{Error, Tx};

/// Notes that people caught up with an occasion they missed.
///
/// Fails with `attendance.not_missed` when one of them was there, or has no mark yet.
pub fn make_up(tx: &Tx, id: OccasionId, members: &[MemberId], make_up: &MakeUp) -> Result<u32, Error> {
    for &member in members {
        let (name, mark) = name_and_mark(tx, id, member)?;
        if !mark.is_some_and(Mark::missed) {
            let how = mark.map_or("还没有登记到会情况", Mark::word);
            return Err(Error::refused(
                "attendance.not_missed",
                format!("{name} 在这次活动中的登记是「{how}」，不用补学"),
                "请先把到会情况登记为请假或缺席。",
            ));
        }
        write(tx, id, member, make_up)?;
    }
    Ok(u32::try_from(members.len()).unwrap_or(u32::MAX))
}

/// Takes back the note that somebody caught up.
pub fn withdraw_make_up(tx: &Tx, id: OccasionId, member: MemberId) -> Result<u32, Error> {
    clear(tx, id, member)?;
    Ok(1)
}

fn name_and_mark(tx: &Tx, id: OccasionId, member: MemberId) -> Result<(String, Option<Mark>), Error> {
    let found: Option<(String, Option<String>)> = tx
        .conn()
        .prepare_cached(
            "SELECT m.name, a.mark FROM member m LEFT JOIN attendance a ON a.member_id = m.id AND a.occasion_id = ?1 \
             WHERE m.id = ?2",
        )?
        .query_row([id.0, member.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (name, word) = found.ok_or(Error::NotFound("党员"))?;
    Ok((name, word.and_then(|word| Mark::from_word(&word))))
}

pub(super) fn write(tx: &Tx, id: OccasionId, member: MemberId, make_up: &MakeUp) -> Result<(), Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO make_up (occasion_id, member_id, way, made_on, by_whom, content, booklets) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (occasion_id, member_id) DO UPDATE SET way = ?3, \
             made_on = ?4, by_whom = ?5, content = ?6, booklets = ?7",
        )?
        .execute(params![
            id.0,
            member.0,
            make_up.way.word(),
            make_up.made_on.to_string(),
            make_up.by_whom,
            make_up.content,
            make_up.booklets,
        ])?;
    Ok(())
}

pub(super) fn clear(tx: &Tx, id: OccasionId, member: MemberId) -> Result<(), Error> {
    tx.conn()
        .prepare_cached("DELETE FROM make_up WHERE occasion_id = ?1 AND member_id = ?2")?
        .execute([id.0, member.0])?;
    Ok(())
}
