//! The roster (名册) of a day.

use chrono::NaiveDate;
use domain::{
    committee::Post,
    date::PartialDate,
    group::GroupId,
    member::{Condition, Kind, MemberId, Sex},
};

use super::situation::{MemberOnDay, all_on_day};
use crate::{Db, Error};

/// One member on the roster of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterLine {
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 性别.
    pub sex: Option<Sex>,
    /// 出生日期.
    pub birth_date: Option<PartialDate>,
    /// 正式党员 or 预备党员 on that day.
    pub kind: Kind,
    /// Whether the member votes, elects and can be elected.
    pub has_vote: bool,
    /// 党小组.
    pub group: Option<(GroupId, String)>,
    /// Highest post.
    pub post: Option<Post>,
    /// Every post, highest first.
    pub posts: Vec<Post>,
    /// 离退休类别, as it is registered.
    pub retirement: Option<String>,
    /// Why 全部到会 leaves the member out, such as 住院; none for those who can be expected to come.
    pub away: Option<String>,
    /// Conditions that held.
    pub conditions: Vec<Condition>,
    /// Whether long bedridden or reported away, so that one of the rates leaves the member out.
    pub long_term_away: bool,
}

/// The members on the branch's roster on a day, in the roster's own order.
pub fn on_day(db: &Db, day: NaiveDate) -> Result<Vec<RosterLine>, Error> {
    Ok(of(all_on_day(db, day)?, day))
}

/// The roster of a day, of the members as of that day.
pub fn of(members: Vec<MemberOnDay>, day: NaiveDate) -> Vec<RosterLine> {
    members.into_iter().filter(|member| member.was_on_roster(day)).map(|member| line(member, day)).collect()
}

fn line(found: MemberOnDay, day: NaiveDate) -> RosterLine {
    let has_vote = found.has_vote(day);
    let MemberOnDay { record, member, situation } = found;
    let conditions: Vec<Condition> = situation.conditions.iter().map(|held| held.kind).collect();
    RosterLine {
        member_id: record.id,
        sex: member.sex,
        birth_date: member.birth_date,
        kind: member.kind_on(day),
        has_vote,
        post: situation.posts.first().copied(),
        retirement: record.values.get("retirement").map(str::to_owned),
        away: situation.away().map(|condition| condition.word().to_owned()),
        long_term_away: conditions.iter().any(|condition| condition.is_long_term()),
        conditions,
        name: member.name,
        group: situation.group,
        posts: situation.posts,
    }
}
