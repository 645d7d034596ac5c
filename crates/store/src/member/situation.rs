//! How things stand with each member on a day: status, group, posts, class, contact, conditions.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    committee::Post,
    group::GroupId,
    member::{Condition, FiveClass, Kind, Member, MemberId, Status, Suspension},
};

use super::{
    condition::{self, ConditionHeld},
    period::{CLASS, CONTACT, GROUP, RIGHTS, STATUS},
    record::{self, MemberRecord},
};
use crate::{Db, Error, committee, group};

/// What the tables of periods say of one member on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Situation {
    /// 在册状态; none on a day no period covers.
    pub status: Option<Status>,
    /// Why the status began.
    pub status_reason: Option<String>,
    /// 党小组.
    pub group: Option<(GroupId, String)>,
    /// 党内职务, highest first.
    pub posts: Vec<Post>,
    /// 五类.
    pub class: Option<FiveClass>,
    /// 支委联系人.
    pub contact: Option<(MemberId, String)>,
    /// 情况.
    pub conditions: Vec<ConditionHeld>,
    /// 党员权利受限.
    pub suspension: Option<Suspension>,
}

impl Situation {
    /// Whether the status is one of being on the roster.
    pub fn is_on_roster(&self) -> bool {
        self.status.is_some_and(Status::is_on_roster)
    }

    /// The reason why 全部到会 leaves the member out.
    pub fn away(&self) -> Option<Condition> {
        self.conditions.iter().map(|held| held.kind).filter(|kind| kind.keeps_away()).min()
    }
}

/// A member and how things stood on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberOnDay {
    /// The row, as it is now.
    pub record: MemberRecord,
    /// What the rules need of the row.
    pub member: Member,
    /// As of the day.
    pub situation: Situation,
}

impl MemberOnDay {
    /// Whether the member was on the branch's roster on the day.
    pub fn was_on_roster(&self, day: NaiveDate) -> bool {
        self.situation.is_on_roster() && self.member.had_joined_by(day)
    }

    /// Whether the member votes, elects and can be elected on the day: a full one whose rights are not suspended.
    pub fn has_vote(&self, day: NaiveDate) -> bool {
        self.member.kind_on(day) == Kind::Full && self.situation.suspension.is_none()
    }
}

/// Every member not in the bin, in the roster's own order, as of a day; also those who were not on the
/// roster then.
pub fn all_on_day(db: &Db, day: NaiveDate) -> Result<Vec<MemberOnDay>, Error> {
    let records = record::all(db)?;
    let names: BTreeMap<MemberId, String> =
        records.iter().filter_map(|record| Some((record.id, record.values.get("name")?.to_owned()))).collect();
    let mut situations = situations(db, day, &names)?;
    Ok(records
        .into_iter()
        .map(|record| MemberOnDay {
            member: Member::of(&record.values),
            situation: situations.remove(&record.id).unwrap_or_default(),
            record,
        })
        .collect())
}

fn situations(
    db: &Db,
    day: NaiveDate,
    names: &BTreeMap<MemberId, String>,
) -> Result<BTreeMap<MemberId, Situation>, Error> {
    let mut all: BTreeMap<MemberId, Situation> = BTreeMap::new();
    for held in STATUS.all::<String>(db)?.into_iter().filter(|held| held.on(day)) {
        let situation = all.entry(held.member_id).or_default();
        situation.status = Status::from_word(&held.value);
        situation.status_reason = held.reason;
    }
    let group_names = group::names(db)?;
    for held in GROUP.all::<i64>(db)?.into_iter().filter(|held| held.on(day)) {
        let id = GroupId(held.value);
        let name = group_names.get(&id).cloned();
        all.entry(held.member_id).or_default().group = name.map(|name| (id, name));
    }
    for held in CLASS.all::<u8>(db)?.into_iter().filter(|held| held.on(day)) {
        all.entry(held.member_id).or_default().class = FiveClass::try_from(held.value).ok();
    }
    for held in CONTACT.all::<i64>(db)?.into_iter().filter(|held| held.on(day)) {
        let id = MemberId(held.value);
        let name = names.get(&id).cloned();
        all.entry(held.member_id).or_default().contact = name.map(|name| (id, name));
    }
    for held in RIGHTS.all::<String>(db)?.into_iter().filter(|held| held.on(day)) {
        all.entry(held.member_id).or_default().suspension = Suspension::from_word(&held.value);
    }
    for held in condition::all(db)?.into_iter().filter(|held| held.on(day)) {
        all.entry(held.member_id).or_default().conditions.push(held);
    }
    for held in committee::posts(db)?.into_iter().filter(|held| held.on(day)) {
        all.entry(held.member_id).or_default().posts.push(held.post);
    }
    for situation in all.values_mut() {
        situation.posts.sort_unstable();
        situation.posts.dedup();
    }
    Ok(all)
}
