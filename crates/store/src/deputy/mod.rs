//! 临时代办: who kept the book in the secretary's place. What was done on those days carries their name in the history,
//! by the day it was done: nothing in the operations themselves changes, so that it can be entered afterwards too.

mod labels;

use chrono::NaiveDate;
use domain::text::clean_or_none;
pub(crate) use labels::LABELS;
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx, column};

/// Who stood in, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deputy {
    /// Its key; none for one to be entered.
    pub id: Option<i64>,
    /// 代办人.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Why.
    pub reason: Option<String>,
}

impl Deputy {
    /// Whether they stood in on a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Deputy> {
    Ok(Deputy {
        id: Some(row.get("id")?),
        name: row.get("name")?,
        from: column::parsed(row, "from_day")?,
        to: column::parsed(row, "to_day")?,
        reason: row.get("reason")?,
    })
}

/// All of them, the latest first.
pub fn all(db: &Db) -> Result<Vec<Deputy>, Error> {
    let mut select =
        db.conn().prepare_cached("SELECT id, name, from_day, to_day, reason FROM deputy ORDER BY from_day DESC")?;
    Ok(select.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// Enters or changes one. Fails with `deputy.name_missing`, `deputy.backwards`, `deputy.overlaps`, and
/// [`Error::NotFound`] for one that isn't there.
pub fn save(tx: &Tx, deputy: &Deputy) -> Result<i64, Error> {
    let name = clean_or_none(&deputy.name)
        .ok_or_else(|| Error::refused("deputy.name_missing", "还没有写代办人", "请写上代办人的姓名。"))?;
    if deputy.to < deputy.from {
        return Err(Error::refused("deputy.backwards", "结束的日期比开始的早", "请检查两个日期。"));
    }
    let other: Option<String> = tx
        .conn()
        .prepare_cached("SELECT name FROM deputy WHERE id IS NOT ?1 AND from_day <= ?3 AND to_day >= ?2 LIMIT 1")?
        .query_row(params![deputy.id, deputy.from.to_string(), deputy.to.to_string()], |row| row.get(0))
        .optional()?;
    if let Some(other) = other {
        return Err(Error::refused(
            "deputy.overlaps",
            format!("这段日子里已经写了{other}代办"),
            "同一天只能有一位代办人，请改日期，或先改原来那一段。",
        ));
    }
    let reason = deputy.reason.as_deref().and_then(clean_or_none);
    let values = params![deputy.id, name, deputy.from.to_string(), deputy.to.to_string(), reason];
    match deputy.id {
        Some(id) => {
            let sql = "UPDATE deputy SET name = ?2, from_day = ?3, to_day = ?4, reason = ?5 WHERE id = ?1";
            let changed = tx.conn().prepare_cached(sql)?.execute(values)?;
            if changed == 0 { Err(Error::NotFound("代办")) } else { Ok(id) }
        }
        None => {
            let sql = "INSERT INTO deputy (id, name, from_day, to_day, reason) VALUES (?1, ?2, ?3, ?4, ?5)";
            tx.conn().prepare_cached(sql)?.execute(values)?;
            Ok(tx.conn().last_insert_rowid())
        }
    }
}

/// Takes one away. Fails with [`Error::NotFound`].
pub fn remove(tx: &Tx, id: i64) -> Result<(), Error> {
    let gone = tx.conn().prepare_cached("DELETE FROM deputy WHERE id = ?1")?.execute([id])?;
    if gone == 0 { Err(Error::NotFound("代办")) } else { Ok(()) }
}
