//! Counting many occasions at once: mark by mark, and person by person only where somebody needs it.

use std::collections::{BTreeMap, HashMap};

use domain::{
    attendance::{Counts, Mark, Tally},
    occasion::OccasionId,
};

use super::tallies::elections;
use crate::{Db, Error};

/// How many on a list stand to the occasion in the same way.
type Alike = BTreeMap<Tally, u32>;

/// The counts of some occasions, from their frozen lists.
pub(crate) fn counts_of(db: &Db, ids: &[OccasionId]) -> Result<HashMap<OccasionId, Counts>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let wanted = serde_json::to_string(ids)?;
    let elections = elections(db, &wanted)?;
    let mut lists = by_mark(db, &wanted)?;
    for (id, person, many) in set_apart(db, &wanted)? {
        let list = lists.entry(id).or_default();
        let plain = list.entry(Tally { mark: person.mark, ..Tally::default() }).or_default();
        *plain = plain.saturating_sub(many);
        list.insert(person, many);
    }
    let counts = lists.into_iter().map(|(id, list)| (id, Counts::of_alike(list, elections.contains(&id))));
    Ok(counts.collect())
}

/// How many bear each mark, and how many none, as if nobody were set apart.
fn by_mark(db: &Db, wanted: &str) -> Result<HashMap<OccasionId, Alike>, Error> {
    let of_mark = Mark::ALL.iter().map(|mark| {
        format!("(SELECT COUNT(*) FROM attendance a WHERE a.occasion_id = wanted.value AND a.mark = '{mark}')")
    });
    let mut select = db.conn().prepare_cached(&format!(
        "SELECT wanted.value, (SELECT COUNT(*) FROM expected e WHERE e.occasion_id = wanted.value), {} \
         FROM json_each(?1) wanted",
        of_mark.collect::<Vec<_>>().join(", ")
    ))?;
    let found = select.query_map([wanted], |row| {
        let mut unmarked: u32 = row.get(1)?;
        let mut list = Alike::new();
        for (place, mark) in (2..).zip(Mark::ALL) {
            let many: u32 = row.get(place)?;
            list.insert(Tally { mark: Some(*mark), ..Tally::default() }, many);
            unmarked = unmarked.saturating_sub(many);
        }
        list.insert(Tally::default(), unmarked);
        Ok((OccasionId(row.get(0)?), list))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Those who caught up or are set aside, by their marks: few, and found by an index of their own.
fn set_apart(db: &Db, wanted: &str) -> Result<Vec<(OccasionId, Tally, u32)>, Error> {
    let mut select = db.conn().prepare_cached(
        "WITH apart AS ( \
             SELECT e.occasion_id, e.member_id, 1 AS set_aside FROM json_each(?1) wanted \
             CROSS JOIN expected e INDEXED BY expected_set_aside ON e.occasion_id = wanted.value AND e.set_aside = 1 \
             UNION ALL \
             SELECT m.occasion_id, m.member_id, 0 FROM json_each(?1) wanted \
             CROSS JOIN make_up m ON m.occasion_id = wanted.value \
             JOIN expected e ON e.occasion_id = m.occasion_id AND e.member_id = m.member_id AND e.set_aside = 0) \
         SELECT apart.occasion_id, a.mark, m.member_id IS NOT NULL, apart.set_aside, COUNT(*) FROM apart \
         LEFT JOIN attendance a ON a.occasion_id = apart.occasion_id AND a.member_id = apart.member_id \
         LEFT JOIN make_up m ON m.occasion_id = apart.occasion_id AND m.member_id = apart.member_id \
         GROUP BY 1, 2, 3, 4",
    )?;
    let found = select.query_map([wanted], |row| {
        let mark = row.get_ref(1)?.as_str_or_null()?.and_then(Mark::from_word);
        let person = Tally { mark, made_up: row.get(2)?, set_aside: row.get(3)? };
        Ok((OccasionId(row.get(0)?), person, row.get(4)?))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
