//! Counting many occasions at once.

use std::collections::HashMap;

use domain::{
    attendance::{Counts, Tally},
    occasion::OccasionId,
};

use crate::{Db, Error, column};

/// The counts of some occasions, from their frozen lists.
pub(crate) fn counts_of(db: &Db, ids: &[OccasionId]) -> Result<HashMap<OccasionId, Counts>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut people: HashMap<OccasionId, (bool, Vec<Tally>)> = HashMap::new();
    let mut select = db.conn().prepare_cached(
        "SELECT e.occasion_id, e.set_aside, a.mark, u.way IS NOT NULL AS made_up, \
         EXISTS (SELECT 1 FROM vote v WHERE v.occasion_id = e.occasion_id AND v.rule = '选举') AS election \
         FROM json_each(?1) wanted JOIN expected e ON e.occasion_id = wanted.value \
         LEFT JOIN attendance a ON a.occasion_id = e.occasion_id AND a.member_id = e.member_id \
         LEFT JOIN make_up u ON u.occasion_id = e.occasion_id AND u.member_id = e.member_id",
    )?;
    let mut rows = select.query([serde_json::to_string(ids)?])?;
    while let Some(row) = rows.next()? {
        let tally =
            Tally { mark: column::maybe(row, "mark")?, made_up: row.get("made_up")?, set_aside: row.get("set_aside")? };
        let one = people.entry(OccasionId(row.get("occasion_id")?)).or_default();
        one.0 = row.get("election")?;
        one.1.push(tally);
    }
    Ok(people.into_iter().map(|(id, (election, tallies))| (id, Counts::of(tallies, election))).collect())
}
