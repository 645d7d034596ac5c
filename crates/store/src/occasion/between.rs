use chrono::NaiveDate;
use domain::{compliance::Held, group::GroupId, occasion::OccasionKind};

use crate::{Db, Error, column};

/// Occasions held or planned from a day to a day, as far as compliance goes.
pub fn between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<Held>, Error> {
    let found = db
        .conn()
        .prepare_cached(
            "SELECT o.day, o.group_id, o.state = '已开' AS held, o.lecturer_identity = '支部书记' AS by_secretary, \
             group_concat(k.kind) AS kinds FROM living_occasion o JOIN occasion_kind k ON k.occasion_id = o.id \
             WHERE o.day BETWEEN ?1 AND ?2 AND o.state <> '取消' GROUP BY o.id ORDER BY o.day, o.id",
        )?
        .query_map([from.to_string(), to.to_string()], |row| {
            let words: String = row.get("kinds")?;
            Ok(Held {
                day: column::parsed(row, "day")?,
                kinds: words.split(',').filter_map(OccasionKind::from_word).collect(),
                group: row.get::<_, Option<i64>>("group_id")?.map(GroupId),
                by_secretary: row.get::<_, Option<bool>>("by_secretary")?.unwrap_or(false),
                held: row.get("held")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
