//! 联络员, 书记助理员, 第一书记, 党建顾问.

use domain::{
    committee::{OfficerId, OfficerKind},
    date::PartialDate,
    text::clean_name,
};
use rusqlite::{Row, params};

use crate::{Db, Error, Tx, column};

/// One who helps the branch from outside its committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// Key; of a new one not looked at.
    pub id: OfficerId,
    /// As what.
    pub kind: OfficerKind,
    /// Name; most are no members of the branch.
    pub name: String,
    /// 单位.
    pub unit: Option<String>,
    /// 电话.
    pub phone: Option<String>,
    /// 职责.
    pub duties: Option<String>,
    /// First day, where known.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
    /// Anything else.
    pub note: Option<String>,
}

fn officer(row: &Row<'_>) -> rusqlite::Result<Officer> {
    Ok(Officer {
        id: OfficerId(row.get("id")?),
        kind: column::parsed(row, "kind")?,
        name: row.get("name")?,
        unit: row.get("unit")?,
        phone: row.get("phone")?,
        duties: row.get("duties")?,
        from: column::maybe(row, "from_date")?,
        to: column::maybe(row, "to_date")?,
        note: row.get("note")?,
    })
}

/// Those not in the bin, by kind.
pub fn officers(db: &Db) -> Result<Vec<Officer>, Error> {
    let sql = "SELECT id, kind, name, unit, phone, duties, from_date, to_date, note FROM living_officer \
               ORDER BY from_date, id";
    let mut found: Vec<Officer> = db.conn().prepare_cached(sql)?.query_map([], officer)?.collect::<Result<_, _>>()?;
    found.sort_by_key(|officer| officer.kind);
    Ok(found)
}

/// Writes one. Refused with `officer.name_missing` or `officer.ends_before_it_begins`.
pub fn save_officer(tx: &Tx, new: &Officer, is_new: bool) -> Result<OfficerId, Error> {
    let name = clean_name(&new.name);
    if name.is_empty() {
        return Err(Error::refused("officer.name_missing", "还没有填写姓名", "请填写姓名。"));
    }
    if new.from.zip(new.to).is_some_and(|(from, to)| to.last_day() < from.first_day()) {
        return Err(Error::refused("officer.ends_before_it_begins", "结束的日期早于开始的日期", "请核对日期。"));
    }
    let values = params![
        if is_new { None } else { Some(new.id.0) },
        new.kind.word(),
        name,
        new.unit,
        new.phone,
        new.duties,
        new.from.map(|from| from.to_string()),
        new.to.map(|to| to.to_string()),
        new.note,
    ];
    if is_new {
        tx.conn()
            .prepare_cached(
                "INSERT INTO officer (id, kind, name, unit, phone, duties, from_date, to_date, note) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(values)?;
        return Ok(OfficerId(tx.conn().last_insert_rowid()));
    }
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE officer SET kind = ?2, name = ?3, unit = ?4, phone = ?5, duties = ?6, from_date = ?7, \
             to_date = ?8, note = ?9 WHERE id = ?1 AND binned_at IS NULL",
        )?
        .execute(values)?;
    if changed == 0 { Err(Error::NotFound("人员")) } else { Ok(new.id) }
}

/// Puts one into the bin.
pub fn bin_officer(tx: &Tx, id: OfficerId) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE officer SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, tx.now().to_rfc3339()])?;
    if changed == 0 { Err(Error::NotFound("人员")) } else { Ok(()) }
}
