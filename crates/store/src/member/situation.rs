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
    period::{CLASS, CONTACT, GROUP, Held, RIGHTS, STATUS},
    record::{self, MemberRecord},
};
use crate::{
    Db, Error,
    committee::{self, PostHeld},
    group,
};

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
    Ok(MemberPeriods::read(db)?.into_day(day))
}

/// Every member not in the bin, in the roster's own order, with all that ever held of them: read once, to be asked
/// about many days.
pub struct MemberPeriods {
    members: Vec<(MemberRecord, Member)>,
    statuses: Vec<Held<String>>,
    groups: Vec<Held<i64>>,
    group_names: BTreeMap<GroupId, String>,
    classes: Vec<Held<u8>>,
    contacts: Vec<Held<i64>>,
    suspensions: Vec<Held<String>>,
    conditions: Vec<ConditionHeld>,
    posts: Vec<PostHeld>,
}

impl MemberPeriods {
    /// Reads the book.
    pub fn read(db: &Db) -> Result<Self, Error> {
        let records = record::all(db)?;
        Ok(Self {
            members: records.into_iter().map(with_rules).collect(),
            statuses: STATUS.all(db)?,
            groups: GROUP.all(db)?,
            group_names: group::names(db)?,
            classes: CLASS.all(db)?,
            contacts: CONTACT.all(db)?,
            suspensions: RIGHTS.all(db)?,
            conditions: condition::all(db)?,
            posts: committee::posts(db)?,
        })
    }

    /// The members as of a day; also those who were not on the roster then.
    pub fn on_day(&self, day: NaiveDate) -> Vec<MemberOnDay> {
        placed(self.members.iter().cloned(), self.situations(day))
    }

    /// [`Self::on_day`], when no other day will be asked about.
    fn into_day(self, day: NaiveDate) -> Vec<MemberOnDay> {
        let situations = self.situations(day);
        placed(self.members.into_iter(), situations)
    }

    fn situations(&self, day: NaiveDate) -> BTreeMap<MemberId, Situation> {
        let mut all: BTreeMap<MemberId, Situation> = BTreeMap::new();
        for held in self.statuses.iter().filter(|held| held.on(day)) {
            let situation = all.entry(held.member_id).or_default();
            situation.status = Status::from_word(&held.value);
            situation.status_reason.clone_from(&held.reason);
        }
        for held in self.groups.iter().filter(|held| held.on(day)) {
            let id = GroupId(held.value);
            let name = self.group_names.get(&id).cloned();
            all.entry(held.member_id).or_default().group = name.map(|name| (id, name));
        }
        for held in self.classes.iter().filter(|held| held.on(day)) {
            all.entry(held.member_id).or_default().class = FiveClass::try_from(held.value).ok();
        }
        for held in self.contacts.iter().filter(|held| held.on(day)) {
            let id = MemberId(held.value);
            let name = self.members.iter().find(|(record, _)| record.id == id).map(|(_, member)| member.name.clone());
            all.entry(held.member_id).or_default().contact = name.map(|name| (id, name));
        }
        for held in self.suspensions.iter().filter(|held| held.on(day)) {
            all.entry(held.member_id).or_default().suspension = Suspension::from_word(&held.value);
        }
        for held in self.conditions.iter().filter(|held| held.on(day)) {
            all.entry(held.member_id).or_default().conditions.push(held.clone());
        }
        for held in self.posts.iter().filter(|held| held.on(day)) {
            all.entry(held.member_id).or_default().posts.push(held.post);
        }
        for situation in all.values_mut() {
            situation.posts.sort_unstable();
            situation.posts.dedup();
        }
        all
    }
}

fn placed(
    members: impl Iterator<Item = (MemberRecord, Member)>,
    mut situations: BTreeMap<MemberId, Situation>,
) -> Vec<MemberOnDay> {
    let placed = members.map(|(record, member)| {
        let situation = situations.remove(&record.id).unwrap_or_default();
        MemberOnDay { record, member, situation }
    });
    placed.collect()
}

fn with_rules(record: MemberRecord) -> (MemberRecord, Member) {
    let member = Member::of(&record.values);
    (record, member)
}
