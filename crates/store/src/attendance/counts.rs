//! Counting many occasions at once, from what is kept of each list.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{
    attendance::{Counts, Mark, Tally},
    occasion::OccasionId,
};

use super::tallies::elections;
use crate::{Db, Error, history::Changes, schema::Reckoned, verify::Invariant};

/// How many of each list stand to the occasion in the same way, kept so that no list is read person by person.
pub(crate) const LIST_COUNTS: Reckoned = Reckoned {
    from: &["expected", "attendance", "make_up"],
    renew,
    holds: Invariant { name: "各次活动算好的人数与名单一致", violations: differing },
};

/// How many on a list stand to the occasion in the same way.
type Alike = BTreeMap<Tally, u32>;

/// The counts of some occasions, from their frozen lists.
pub(crate) fn counts_of(db: &Db, ids: &[OccasionId]) -> Result<HashMap<OccasionId, Counts>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let wanted = serde_json::to_string(ids)?;
    let elections = elections(db, &wanted)?;
    let mut lists: HashMap<OccasionId, Alike> = HashMap::new();
    let mut select = db.conn().prepare_cached(
        "SELECT c.occasion_id, c.mark, c.made_up, c.set_aside, c.people \
         FROM json_each(?1) wanted CROSS JOIN reckoned_list_count c ON c.occasion_id = wanted.value",
    )?;
    let mut rows = select.query([wanted])?;
    while let Some(row) = rows.next()? {
        let mark = row.get_ref(1)?.as_str().ok().and_then(Mark::from_word);
        let person = Tally { mark, made_up: row.get(2)?, set_aside: row.get(3)? };
        lists.entry(OccasionId(row.get(0)?)).or_default().insert(person, row.get(4)?);
    }
    let counts = lists.into_iter().map(|(id, list)| (id, Counts::of_alike(list, elections.contains(&id))));
    Ok(counts.collect())
}

/// Counts the lists anew that an operation touched; the occasion is the first column of each of the three tables.
fn renew(db: &Db, changes: &Changes) -> Result<(), Error> {
    let touched = changes.0.iter().filter(|change| LIST_COUNTS.from.contains(&change.table.as_str()));
    let lists: BTreeSet<i64> = touched.filter_map(|change| change.row.split('/').next()?.parse().ok()).collect();
    let mut forget = db.conn().prepare_cached("DELETE FROM reckoned_list_count WHERE occasion_id = ?1")?;
    let mut keep =
        db.conn().prepare_cached("INSERT INTO reckoned_list_count SELECT * FROM list_count WHERE occasion_id = ?1")?;
    for list in lists {
        forget.execute([list])?;
        keep.execute([list])?;
    }
    Ok(())
}

/// The days of occasions whose list counts otherwise than is kept.
fn differing(db: &Db) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached(
        "WITH kept AS (SELECT * FROM reckoned_list_count), \
         wrong AS (SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM list_count) \
             UNION SELECT * FROM (SELECT * FROM list_count EXCEPT SELECT * FROM kept)) \
         SELECT DISTINCT coalesce(o.day, '已删除') FROM wrong LEFT JOIN occasion o ON o.id = wrong.occasion_id \
         ORDER BY 1 LIMIT 20",
    )?;
    let days = select.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(days.into_iter().map(|day| format!("{day} 的活动算好的人数与名单不符")).collect())
}
