//! Which groups have anybody in them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    member::{Member, MemberId, Status},
};

use crate::{
    Db, Error, member,
    member::period::{GROUP, STATUS},
};

/// The groups with somebody on the roster, on each of some days; also those that were put into the bin since.
pub fn with_members<const DAYS: usize>(db: &Db, days: [NaiveDate; DAYS]) -> Result<[Vec<GroupId>; DAYS], Error> {
    let members: BTreeMap<MemberId, Member> =
        member::all(db)?.into_iter().map(|record| (record.id, Member::of(&record.values))).collect();
    let statuses = STATUS.all::<String>(db)?;
    let places = GROUP.all::<i64>(db)?;
    Ok(days.map(|day| {
        let counts = |status: &str| Status::from_word(status).is_some_and(Status::is_on_roster);
        let on_roster: BTreeSet<MemberId> = statuses
            .iter()
            .filter(|held| held.on(day) && counts(&held.value))
            .filter(|held| members.get(&held.member_id).is_some_and(|member| member.had_joined_by(day)))
            .map(|held| held.member_id)
            .collect();
        let there = places.iter().filter(|held| held.on(day) && on_roster.contains(&held.member_id));
        there.map(|held| GroupId(held.value)).collect::<BTreeSet<_>>().into_iter().collect()
    }))
}
