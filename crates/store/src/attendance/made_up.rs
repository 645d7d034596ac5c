//! Who caught up when, by the day they did.

use chrono::NaiveDate;
use domain::{attendance::MakeUp, member::MemberId, occasion::OccasionId};
use rusqlite::Row;

use super::missed::{make_up_of, title_of};
use crate::{Db, Error, column};

/// Somebody who caught up with an occasion.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeUp {
    /// The occasion missed.
    pub occasion_id: OccasionId,
    /// Its day.
    pub day: NaiveDate,
    /// Its kinds in words.
    pub title: String,
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
    /// How and when the person caught up.
    pub make_up: MakeUp,
}

/// Everyone who caught up from a day to a day, whenever the occasion was, by the day they did.
pub fn made_up_between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<MadeUp>, Error> {
    let found = db
        .conn()
        .prepare_cached(
            "SELECT o.id, o.day, o.other_word, u.member_id, m.name, u.way, u.made_on, u.by_whom, u.content, u.booklets, \
             (SELECT group_concat(k.kind) FROM occasion_kind k WHERE k.occasion_id = o.id) AS kinds \
             FROM make_up u JOIN living_occasion o ON o.id = u.occasion_id JOIN member m ON m.id = u.member_id \
             WHERE u.made_on BETWEEN ?1 AND ?2 ORDER BY u.made_on, o.id, u.member_id",
        )?
        .query_map([from.to_string(), to.to_string()], read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<MadeUp>> {
    let Some(make_up) = make_up_of(row)? else { return Ok(None) };
    Ok(Some(MadeUp {
        occasion_id: OccasionId(row.get("id")?),
        day: column::parsed(row, "day")?,
        title: title_of(row)?,
        member_id: MemberId(row.get("member_id")?),
        name: row.get("name")?,
        make_up,
    }))
}
