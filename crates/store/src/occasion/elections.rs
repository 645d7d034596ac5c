//! Members' meetings at which the branch elects.

use chrono::NaiveDate;
use domain::occasion::{OccasionId, OccasionKind, OccasionState, VoteRule};
use rusqlite::params;

use crate::{Db, Error};

/// Members' meetings of some days, planned or held, at which somebody is elected, the latest first.
pub fn elections(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<OccasionId>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT o.id FROM living_occasion o WHERE o.day BETWEEN ?1 AND ?2 AND o.state <> ?3 \
         AND EXISTS (SELECT 1 FROM occasion_kind k WHERE k.occasion_id = o.id AND k.kind = ?4) \
         AND EXISTS (SELECT 1 FROM vote v WHERE v.occasion_id = o.id AND v.rule = ?5) ORDER BY o.day DESC, o.id DESC",
    )?;
    let wanted = params![
        from.to_string(),
        to.to_string(),
        OccasionState::Cancelled.word(),
        OccasionKind::MembersMeeting.word(),
        VoteRule::Election.word(),
    ];
    let found = select.query_map(wanted, |row| Ok(OccasionId(row.get(0)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
