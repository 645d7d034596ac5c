//! Who got a subsidy for which month.

use std::collections::BTreeSet;

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
