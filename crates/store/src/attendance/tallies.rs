//! Who was listed at occasions and with which mark: what attendance is counted from, person by person.

use std::collections::HashSet;

use domain::{
    attendance::{Mark, Tally},
    date::PartialDate,
    group::GroupId,
    member::MemberId,
    occasion::OccasionId,
};

use crate::{Db, Error, column};

/// One person of one frozen list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonTally {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// The member.
    pub member_id: MemberId,
    /// The member's group on the day.
    pub group_id: Option<GroupId>,
    /// Mark and make-up.
    pub tally: Tally,
    /// Whether the occasion elected somebody, so that the excluded do not count.
    pub election: bool,
}

/// Somebody who was ever on a list, also from the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 出生日期.
    pub birth_date: Option<PartialDate>,
}

/// Everybody on the frozen lists of some occasions: of a year a great many, so that columns are read by their places.
pub fn tallies_of(db: &Db, ids: &[OccasionId]) -> Result<Vec<PersonTally>, Error> {
    let wanted = serde_json::to_string(ids)?;
    let elections = elections(db, &wanted)?;
    let made_up = made_up(db, &wanted)?;
    let mut select = db.conn().prepare_cached(
        "SELECT e.occasion_id, e.member_id, e.group_id, e.set_aside, a.mark \
         FROM json_each(?1) wanted CROSS JOIN expected e ON e.occasion_id = wanted.value \
         LEFT JOIN attendance a ON a.occasion_id = e.occasion_id AND a.member_id = e.member_id",
    )?;
    let found = select.query_map([wanted], |row| {
        let (occasion_id, member_id) = (OccasionId(row.get(0)?), MemberId(row.get(1)?));
        Ok(PersonTally {
            occasion_id,
            member_id,
            group_id: row.get::<_, Option<i64>>(2)?.map(GroupId),
            tally: Tally {
                mark: row.get_ref(4)?.as_str_or_null()?.and_then(Mark::from_word),
                made_up: made_up.contains(&(occasion_id, member_id)),
                set_aside: row.get(3)?,
            },
            election: elections.contains(&occasion_id),
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Those of some occasions at which somebody was elected.
pub(super) fn elections(db: &Db, wanted: &str) -> Result<HashSet<OccasionId>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT v.occasion_id FROM vote v WHERE v.rule = '选举' AND v.occasion_id IN (SELECT value FROM json_each(?1))",
    )?;
    let found = select.query_map([wanted], |row| Ok(OccasionId(row.get(0)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Who caught up on some occasions: few, so that they are not looked for person by person.
fn made_up(db: &Db, wanted: &str) -> Result<HashSet<(OccasionId, MemberId)>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT occasion_id, member_id FROM make_up WHERE occasion_id IN (SELECT value FROM json_each(?1))",
    )?;
    let found = select.query_map([wanted], |row| Ok((OccasionId(row.get(0)?), MemberId(row.get(1)?))))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Everybody who can be on a list, in the roster's order.
pub fn attendees(db: &Db) -> Result<Vec<Attendee>, Error> {
    let mut select = db.conn().prepare_cached("SELECT id, name, birth_date FROM member ORDER BY sort_order, id")?;
    let found = select.query_map([], |row| {
        Ok(Attendee {
            member_id: MemberId(row.get("id")?),
            name: row.get("name")?,
            birth_date: column::maybe(row, "birth_date")?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
