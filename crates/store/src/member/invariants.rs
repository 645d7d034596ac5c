//! What always holds of members' periods, beyond what the tables refuse.

use domain::member::MemberId;

use super::{
    period::{CLASS, CONTACT, GROUP, Held, PeriodTable, RIGHTS, STATUS},
    record,
};
use crate::{Db, Error, verify::Invariant};

/// One thing of a kind at a time.
pub(crate) const NO_OVERLAP: Invariant = Invariant {
    name: "在册状态、党小组、五类、联系人、党员权利受限的起止日期没有重叠",
    violations: overlaps,
};

/// Nobody is forgotten by the roster of a day.
pub(crate) const EVERYONE_HAS_A_STATUS: Invariant =
    Invariant { name: "每位党员都有在册状态", violations: without_status };

fn overlaps(db: &Db) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for table in [STATUS, GROUP, CLASS, CONTACT, RIGHTS] {
        for member in overlapping(db, table)? {
            let name = record::get(db, member).ok().and_then(|of| of.values.get("name").map(str::to_owned));
            found.push(format!("{}的{}", name.unwrap_or_else(|| format!("第 {} 号党员", member.0)), table.noun()));
        }
    }
    Ok(found)
}

fn overlapping(db: &Db, table: PeriodTable) -> Result<Vec<MemberId>, Error> {
    let held: Vec<Held<rusqlite::types::Value>> = table.all(db)?;
    let overlap = |a: &Held<_>, b: &Held<_>| {
        a.member_id == b.member_id
            && a.to.is_none_or(|to| b.from.is_none_or(|from| to.last_day() >= from.first_day()))
            && b.to.is_none_or(|to| a.from.is_none_or(|from| to.last_day() >= from.first_day()))
    };
    // Ordered by member and day, so only neighbours can overlap first.
    Ok(held
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if overlap(a, b) => Some(a.member_id),
            _ => None,
        })
        .collect())
}

fn without_status(db: &Db) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT name FROM member m WHERE NOT EXISTS (SELECT 1 FROM member_status s WHERE s.member_id = m.id)",
    )?;
    let names = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names)
}
