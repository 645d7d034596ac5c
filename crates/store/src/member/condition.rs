//! What keeps members from coming, with first and last days.

use domain::{
    date::{PartialDate, held_on},
    member::{Condition, MemberId},
};
use rusqlite::{Row, params};

use crate::{Db, Error, Tx, column};

/// One stretch of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionHeld {
    /// Key of the row.
    pub id: i64,
    /// The member.
    pub member_id: MemberId,
    /// 住院, 卧床, 异地居住 …
    pub kind: Condition,
    /// Hospital, place, 临时/暂居/定居.
    pub detail: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// First day; none where it is not known.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
}

impl ConditionHeld {
    /// Whether it held on a day.
    pub fn on(&self, day: chrono::NaiveDate) -> bool {
        held_on(self.from, self.to, day)
    }
}

const SELECT: &str = "SELECT id, member_id, kind, detail, note, from_date, to_date FROM member_condition";

fn held(row: &Row<'_>) -> rusqlite::Result<ConditionHeld> {
    Ok(ConditionHeld {
        id: row.get("id")?,
        member_id: MemberId(row.get("member_id")?),
        kind: column::parsed(row, "kind")?,
        detail: row.get("detail")?,
        note: row.get("note")?,
        from: column::maybe(row, "from_date")?,
        to: column::maybe(row, "to_date")?,
    })
}

/// Every condition of every member, earliest first.
pub fn all(db: &Db) -> Result<Vec<ConditionHeld>, Error> {
    let sql = format!("{SELECT} ORDER BY member_id, from_date, id");
    let found = db.conn().prepare_cached(&sql)?.query_map([], held)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// One member's conditions, latest first.
pub fn of(db: &Db, member: MemberId) -> Result<Vec<ConditionHeld>, Error> {
    let sql = format!("{SELECT} WHERE member_id = ?1 ORDER BY from_date DESC, id DESC");
    let found = db.conn().prepare_cached(&sql)?.query_map([member.0], held)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// One condition by its key.
pub fn get(db: &Db, id: i64) -> Result<ConditionHeld, Error> {
    let sql = format!("{SELECT} WHERE id = ?1");
    let found = db.conn().prepare_cached(&sql)?.query_map([id], held)?.next().transpose()?;
    found.ok_or(Error::NotFound("情况"))
}

/// Refused with `condition.open` while another of the kind has no last day, or overlaps it.
fn check_free(db: &Db, new: &ConditionHeld) -> Result<(), Error> {
    let overlaps = |old: &ConditionHeld| {
        let begins_after_end = |a: Option<PartialDate>, b: Option<PartialDate>| match (a, b) {
            (Some(from), Some(to)) => from.first_day() > to.last_day(),
            _ => false,
        };
        old.id != new.id
            && old.kind == new.kind
            && !begins_after_end(new.from, old.to)
            && !begins_after_end(old.from, new.to)
    };
    if of(db, new.member_id)?.iter().any(overlaps) {
        return Err(Error::refused(
            "condition.open",
            format!("这位党员的「{}」已有登记，与这段时间重叠", new.kind),
            "请先结束原来的登记，再登记新的；原来的日期写错了，就改原来的那一条。",
        ));
    }
    Ok(())
}

/// Notes a condition. `new.id` is not looked at. Refused with `condition.open` while one of the kind
/// has no last day, or overlaps it.
pub fn add(tx: &Tx, new: &ConditionHeld) -> Result<i64, Error> {
    // No row has the key 0.
    check_free(tx, &ConditionHeld { id: 0, ..new.clone() })?;
    tx.conn()
        .prepare_cached(
            "INSERT INTO member_condition (member_id, kind, detail, note, from_date, to_date) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            new.member_id.0,
            new.kind.word(),
            new.detail,
            new.note,
            new.from.map(|from| from.to_string()),
            new.to.map(|to| to.to_string()),
        ])?;
    Ok(tx.conn().last_insert_rowid())
}

/// Puts dates, detail and note of a condition right; whose it is and which stays. Refused with `condition.open`
/// where it would overlap another of the kind.
pub fn correct(tx: &Tx, new: &ConditionHeld) -> Result<(), Error> {
    let old = get(tx, new.id)?;
    check_free(tx, &ConditionHeld { member_id: old.member_id, kind: old.kind, ..new.clone() })?;
    tx.conn()
        .prepare_cached(
            "UPDATE member_condition SET detail = ?2, note = ?3, from_date = ?4, to_date = ?5 WHERE id = ?1",
        )?
        .execute(params![
            new.id,
            new.detail,
            new.note,
            new.from.map(|from| from.to_string()),
            new.to.map(|to| to.to_string()),
        ])?;
    Ok(())
}

/// Ends a condition with a day.
pub fn end(tx: &Tx, id: i64, to: PartialDate) -> Result<(), Error> {
    let old = get(tx, id)?;
    if let Some(from) = old.from.filter(|from| from.first_day() > to.last_day()) {
        return Err(Error::refused(
            "period.before",
            format!("「{}」从{}开始，结束的日期不能比它早", old.kind, from.in_chinese()),
            "请核对日期。",
        ));
    }
    tx.conn()
        .prepare_cached("UPDATE member_condition SET to_date = ?2 WHERE id = ?1")?
        .execute(params![id, to.to_string()])?;
    Ok(())
}

/// Ends whatever still holds of a member who leaves the roster.
pub(super) fn end_all(tx: &Tx, member: MemberId, to: PartialDate) -> Result<(), Error> {
    for open in of(tx, member)?.into_iter().filter(|held| held.to.is_none()) {
        let to = open.from.filter(|from| from.first_day() > to.last_day()).unwrap_or(to);
        end(tx, open.id, to)?;
    }
    Ok(())
}
