//! Who got a subsidy for which month.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    fund::{FundEntryId, Subsidy, SubsidyId},
    member::MemberId,
    money::Fen,
};
use rusqlite::{Row, params};

use crate::{Db, Error, Tx, column};

/// A subsidy as the book holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyLine {
    /// Its key.
    pub id: SubsidyId,
    /// The expense it is a part of.
    pub entry: FundEntryId,
    /// Who got what for which month.
    pub subsidy: Subsidy,
}

fn read(row: &Row<'_>) -> rusqlite::Result<SubsidyLine> {
    Ok(SubsidyLine {
        id: SubsidyId(row.get("id")?),
        entry: FundEntryId(row.get("fund_entry_id")?),
        subsidy: Subsidy {
            month: column::parsed(row, "month")?,
            member_id: row.get::<_, Option<i64>>("member_id")?.map(MemberId),
            name: row.get("name")?,
            post: row.get("post")?,
            amount: Fen(row.get("amount")?),
        },
    })
}

/// The subsidies for the months of a year whose expense stands, by month and order of writing.
pub fn of_year(db: &Db, year: i32) -> Result<Vec<SubsidyLine>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT s.* FROM subsidy s JOIN fund_entry e ON e.id = s.fund_entry_id \
         WHERE e.voided_on IS NULL AND substr(s.month, 1, 4) = ?1 ORDER BY s.month, s.id",
    )?;
    Ok(select.query_map([format!("{year:04}")], read)?.collect::<Result<_, _>>()?)
}

/// The subsidies an expense is made of; none for an ordinary one.
pub fn of_entry(db: &Db, entry: FundEntryId) -> Result<Vec<SubsidyLine>, Error> {
    let mut select = db.conn().prepare_cached("SELECT * FROM subsidy WHERE fund_entry_id = ?1 ORDER BY month, id")?;
    Ok(select.query_map([entry.0], read)?.collect::<Result<_, _>>()?)
}

/// An expense of subsidies to which no signed list is attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsigned {
    /// The expense.
    pub entry: FundEntryId,
    /// The day they were handed out.
    pub day: NaiveDate,
    /// 摘要: `2026年7月至9月工作补贴`.
    pub subject: String,
}

/// Expenses of subsidies from a day on, that stand and to which nothing is attached: the signed list (签收表) is still
/// to come. The latest first.
pub fn unsigned(db: &Db, since: NaiveDate) -> Result<Vec<Unsigned>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT e.id, e.day, e.subject FROM fund_entry e WHERE e.voided_on IS NULL AND e.day >= ?1 \
         AND EXISTS (SELECT 1 FROM subsidy s WHERE s.fund_entry_id = e.id) \
         AND NOT EXISTS (SELECT 1 FROM attachment_link l WHERE l.table_name = 'fund_entry' AND l.row_id = e.id) \
         ORDER BY e.day DESC, e.id DESC",
    )?;
    let rows = select.query_map([since.to_string()], |row| {
        Ok(Unsigned {
            entry: FundEntryId(row.get("id")?),
            day: column::parsed(row, "day")?,
            subject: row.get("subject")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The expenses that are made of subsidies.
pub fn entries(db: &Db) -> Result<BTreeSet<FundEntryId>, Error> {
    let mut select = db.conn().prepare_cached("SELECT DISTINCT fund_entry_id FROM subsidy")?;
    Ok(select.query_map([], |row| row.get(0).map(FundEntryId))?.collect::<Result<_, _>>()?)
}

/// Adds the subsidies of an expense. That they add up to it is an invariant of the book.
pub fn insert(tx: &Tx, entry: FundEntryId, subsidies: &[Subsidy]) -> Result<(), Error> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO subsidy (fund_entry_id, month, member_id, name, post, amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for subsidy in subsidies {
        insert.execute(params![
            entry.0,
            subsidy.month.to_string(),
            subsidy.member_id.map(|member| member.0),
            subsidy.name,
            subsidy.post,
            subsidy.amount.0,
        ])?;
    }
    Ok(())
}
