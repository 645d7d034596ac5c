//! Groups and who was in them.

mod labels;
mod with_members;

pub(crate) use labels::LABELS;
pub use with_members::with_members;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    committee::Post,
    group::{GroupId, order_key},
    member::{Kind, MemberId},
    text::clean,
};
use rusqlite::params;

use crate::{Db, Error, Tx, committee, member};

/// A group as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLine {
    /// The party group, by number in the book.
    pub id: GroupId,
    /// 党小组 as it is called, such as 第一党小组.
    pub name: String,
    /// Its leader.
    pub leader: Option<(MemberId, String)>,
    /// Members on the roster.
    pub members: usize,
    /// Full members among them.
    pub full_members: usize,
}

/// Names of the groups not in the bin.
pub fn names(db: &Db) -> Result<BTreeMap<GroupId, String>, Error> {
    Ok(in_order(db)?.into_iter().collect())
}

/// The groups by key and name, in their order.
pub fn in_order(db: &Db) -> Result<Vec<(GroupId, String)>, Error> {
    let mut statement = db.conn().prepare_cached("SELECT id, name FROM living_party_group")?;
    let mut found: Vec<(GroupId, String)> =
        statement.query_map([], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?.collect::<Result<_, _>>()?;
    found.sort_by_key(|(_, name)| order_key(name));
    Ok(found)
}

/// The groups, in their order, as they stood on a day.
pub fn list(db: &Db, day: NaiveDate) -> Result<Vec<GroupLine>, Error> {
    let roster = member::roster::on_day(db, day)?;
    let posts = committee::posts(db)?;
    let line = |(id, name): (GroupId, String)| {
        let mine: Vec<_> =
            roster.iter().filter(|line| line.group.as_ref().is_some_and(|(own, _)| *own == id)).collect();
        let leader = posts
            .iter()
            .find(|held| held.post == Post::GroupLeader && held.group_id == Some(id) && held.on(day))
            .map(|held| (held.member_id, held.member_name.clone()));
        GroupLine {
            id,
            name,
            leader,
            members: mine.len(),
            full_members: mine.iter().filter(|line| line.kind == Kind::Full).count(),
        }
    };
    Ok(in_order(db)?.into_iter().map(line).collect())
}

fn checked_name(db: &Db, own: Option<GroupId>, name: &str) -> Result<String, Error> {
    let name = clean(name);
    if name.is_empty() {
        return Err(Error::refused("group.name_missing", "还没有填写党小组的名称", "请填写名称，如：第一党小组。"));
    }
    if names(db)?.into_iter().any(|(id, other)| other == name && Some(id) != own) {
        return Err(Error::refused("group.name_taken", format!("已有「{name}」"), "请另取一个名称。"));
    }
    Ok(name)
}

/// Adds a group. Refused with `group.name_missing` or `group.name_taken`.
pub fn insert(tx: &Tx, name: &str) -> Result<GroupId, Error> {
    let name = checked_name(tx, None, name)?;
    tx.conn().prepare_cached("INSERT INTO party_group (name) VALUES (?1)")?.execute([name])?;
    Ok(GroupId(tx.conn().last_insert_rowid()))
}

/// Gives a group another name.
pub fn rename(tx: &Tx, id: GroupId, name: &str) -> Result<(), Error> {
    let name = checked_name(tx, Some(id), name)?;
    let changed = tx
        .conn()
        .prepare_cached("UPDATE party_group SET name = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, name])?;
    if changed == 0 { Err(Error::NotFound("党小组")) } else { Ok(()) }
}

/// Puts a group into the bin. Refused with `group.not_empty` while members are in it.
pub fn bin(tx: &Tx, id: GroupId) -> Result<(), Error> {
    let inside: i64 = tx
        .conn()
        .prepare_cached(
            "SELECT count(*) FROM group_membership m JOIN living_member l ON l.id = m.member_id \
             WHERE m.group_id = ?1 AND m.to_date IS NULL",
        )?
        .query_row([id.0], |row| row.get(0))?;
    if inside > 0 {
        return Err(Error::refused(
            "group.not_empty",
            format!("这个党小组还有 {inside} 人"),
            "请先把他们调到别的党小组，再移到回收站。",
        ));
    }
    let changed = tx
        .conn()
        .prepare_cached("UPDATE party_group SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, tx.now().to_rfc3339()])?;
    if changed == 0 { Err(Error::NotFound("党小组")) } else { Ok(()) }
}
