//! Reductions and waivers (减免).

use domain::{
    date::Month,
    dues::{Relief, ReliefId},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, Tx, bin, column};

/// A request for reduction as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReliefHeld {
    /// Key.
    pub id: ReliefId,
    /// Name of the member.
    pub name: String,
    /// The request and what became of it.
    pub relief: Relief,
}

const SELECT: &str = "SELECT r.*, m.name AS member_name FROM living_dues_relief r JOIN member m ON m.id = r.member_id";

fn held(row: &Row<'_>) -> rusqlite::Result<ReliefHeld> {
    Ok(ReliefHeld {
        id: ReliefId(row.get("id")?),
        name: row.get("member_name")?,
        relief: Relief {
            member_id: MemberId(row.get("member_id")?),
            state: column::parsed(row, "state")?,
            from_month: column::parsed(row, "from_month")?,
            to_month: column::parsed(row, "to_month")?,
            amount: Fen(row.get("amount")?),
            reason: row.get("reason")?,
            requested_on: column::parsed(row, "requested_on")?,
            decided_on: column::maybe(row, "decided_on")?,
            occasion_id: row.get::<_, Option<i64>>("occasion_id")?.map(OccasionId),
            decision: row.get("decision")?,
            superior_opinion: row.get("superior_opinion")?,
        },
    })
}

/// Those that cover any month from one to another, the latest first.
pub fn between(db: &Db, first: Month, last: Month) -> Result<Vec<ReliefHeld>, Error> {
    let sql = format!("{SELECT} WHERE r.from_month <= ?2 AND r.to_month >= ?1 ORDER BY r.requested_on DESC, r.id DESC");
    let found = db
        .conn()
        .prepare_cached(&sql)?
        .query_map([first.to_string(), last.to_string()], held)?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// All of them, the latest first.
pub fn all(db: &Db) -> Result<Vec<ReliefHeld>, Error> {
    let sql = format!("{SELECT} ORDER BY r.requested_on DESC, r.id DESC");
    let found = db.conn().prepare_cached(&sql)?.query_map([], held)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// One of them. Fails with [`Error::NotFound`] when there is none or it lies in the bin.
pub fn get(db: &Db, id: ReliefId) -> Result<ReliefHeld, Error> {
    let sql = format!("{SELECT} WHERE r.id = ?1");
    db.conn().prepare_cached(&sql)?.query_row([id.0], held).optional()?.ok_or(Error::NotFound("党费减免"))
}

/// Saves a checked request; none as key: a new one.
pub fn save(tx: &Tx, id: Option<ReliefId>, relief: &Relief) -> Result<ReliefId, Error> {
    let values = params![
        id.map(|id| id.0),
        relief.member_id.0,
        relief.state.word(),
        relief.from_month.to_string(),
        relief.to_month.to_string(),
        relief.amount.0,
        relief.reason,
        relief.requested_on.to_string(),
        relief.decided_on.map(|day| day.to_string()),
        relief.occasion_id.map(|id| id.0),
        relief.decision,
        relief.superior_opinion,
    ];
    let Some(id) = id else {
        tx.conn()
            .prepare_cached(
                "INSERT INTO dues_relief (id, member_id, state, from_month, to_month, amount, reason, requested_on, \
                 decided_on, occasion_id, decision, superior_opinion) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute(values)?;
        return Ok(ReliefId(tx.conn().last_insert_rowid()));
    };
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE dues_relief SET member_id = ?2, state = ?3, from_month = ?4, to_month = ?5, amount = ?6, reason = ?7, \
             requested_on = ?8, decided_on = ?9, occasion_id = ?10, decision = ?11, superior_opinion = ?12 \
             WHERE id = ?1 AND binned_at IS NULL",
        )?
        .execute(values)?;
    if changed == 0 { Err(Error::NotFound("党费减免")) } else { Ok(id) }
}

/// Puts a request into the bin.
pub fn bin(tx: &Tx, id: ReliefId) -> Result<(), Error> {
    bin::put(tx, "dues_relief", id.0)
}
