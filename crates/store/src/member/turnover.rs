//! Who is on the roster at the end of a stretch of days and was not before it, and the other way round.

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::member::MemberId;

use super::{MemberPeriods, roster::RosterLine};

/// Somebody who came to the roster or left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// Why, as the secretary wrote it, or the status of one who left; none of one who came without a word.
    pub why: Option<String>,
}

/// Who came and who left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turnover {
    /// On the roster of the last day only, in its order.
    pub came: Vec<Turned>,
    /// On the roster of the day before only, in its order.
    pub left: Vec<Turned>,
}

/// Between the roster of the day before a stretch of days and that of its last day.
pub fn turnover(members: &MemberPeriods, then: &[RosterLine], now: &[RosterLine], last: NaiveDate) -> Turnover {
    let keys = |roster: &[RosterLine]| roster.iter().map(|line| line.member_id).collect::<HashSet<_>>();
    let (on_then, on_now) = (keys(then), keys(now));
    if on_then == on_now {
        return Turnover::default();
    }
    let known = members.on_day(last);
    let turned = |line: &RosterLine| {
        let found = known.iter().find(|one| one.record.id == line.member_id);
        let why = found.and_then(|one| {
            let status = one.situation.status.filter(|status| !status.is_on_roster());
            one.situation.status_reason.clone().or(status.map(|status| status.to_string()))
        });
        Turned { member_id: line.member_id, name: line.name.clone(), why }
    };
    Turnover {
        came: now.iter().filter(|line| !on_then.contains(&line.member_id)).map(turned).collect(),
        left: then.iter().filter(|line| !on_now.contains(&line.member_id)).map(turned).collect(),
    }
}
