//! 党员权利受限: from when to when a member has no vote.

use domain::{
    date::PartialDate,
    member::{MemberId, Suspension},
};
use rusqlite::{OptionalExtension, params};

use super::{
    period::{Held, RIGHTS},
    record,
};
use crate::{Db, Error, Tx};

/// One such period, to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuspensionHeld {
    /// The member.
    pub member_id: MemberId,
    /// 留党察看 or the like.
    pub kind: Suspension,
    /// First day.
    pub from: PartialDate,
    /// Last day; none while nobody knows it.
    pub to: Option<PartialDate>,
    /// Why, and by whose decision.
    pub reason: Option<String>,
}

/// One member's periods, earliest first.
pub fn of(db: &Db, member: MemberId) -> Result<Vec<Held<String>>, Error> {
    RIGHTS.of(db, member)
}

/// Whose period it is. Fails where there is none of that key.
pub fn member_of(db: &Db, id: i64) -> Result<MemberId, Error> {
    let sql = "SELECT member_id FROM rights_suspension WHERE id = ?1";
    let member = db.conn().prepare_cached(sql)?.query_row([id], |row| Ok(MemberId(row.get(0)?))).optional()?;
    member.ok_or(Error::NotFound("党员权利受限的登记"))
}

/// Notes a period, or puts one right. Refused with `suspension.overlap` where the member has another at that time.
pub fn save(tx: &Tx, id: Option<i64>, held: &SuspensionHeld) -> Result<i64, Error> {
    record::get(tx, held.member_id)?;
    let begins_after_end = |from: Option<PartialDate>, to: Option<PartialDate>| match (from, to) {
        (Some(from), Some(to)) => from.first_day() > to.last_day(),
        _ => false,
    };
    let overlaps = |old: &Held<String>| {
        Some(old.id) != id && !begins_after_end(Some(held.from), old.to) && !begins_after_end(old.from, held.to)
    };
    if let Some(old) = of(tx, held.member_id)?.into_iter().find(overlaps) {
        return Err(Error::refused(
            "suspension.overlap",
            format!("这位党员的「{}」已有登记，与这段时间重叠", old.value),
            "请改原来的那一条，或核对日期。",
        ));
    }
    let (from, to) = (held.from.to_string(), held.to.map(|to| to.to_string()));
    let Some(id) = id else {
        let sql =
            "INSERT INTO rights_suspension (member_id, kind, from_date, to_date, reason) VALUES (?1, ?2, ?3, ?4, ?5)";
        tx.conn().prepare_cached(sql)?.execute(params![held.member_id.0, held.kind.word(), from, to, held.reason])?;
        return Ok(tx.conn().last_insert_rowid());
    };
    let sql = "UPDATE rights_suspension SET kind = ?3, from_date = ?4, to_date = ?5, reason = ?6 \
               WHERE id = ?1 AND member_id = ?2";
    let values = params![id, held.member_id.0, held.kind.word(), from, to, held.reason];
    let changed = tx.conn().prepare_cached(sql)?.execute(values)?;
    if changed == 0 { Err(Error::NotFound("党员权利受限的登记")) } else { Ok(id) }
}

/// Takes away one that was registered by mistake; one that is over is given its last day instead.
pub fn remove(tx: &Tx, id: i64) -> Result<(), Error> {
    let removed = tx.conn().prepare_cached("DELETE FROM rights_suspension WHERE id = ?1")?.execute([id])?;
    if removed == 0 { Err(Error::NotFound("党员权利受限的登记")) } else { Ok(()) }
}
