//! When each member was last in contact with the branch, by whatever stands in the book: a visit, a talk, a meeting,
//! study brought home, dues handed over (domain.md I02 and 5.13).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    member::MemberId,
    register::{registers, tells_of_contact},
};

use crate::{Db, Error, column};

/// The last contact with a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its day.
    pub on: NaiveDate,
    /// What it was: a register, the kinds of an occasion, 补学, 交党费.
    pub what: String,
}

/// Every contact of some days, or only those with some members (`?4`, a JSON list).
const CONTACTS: &str = "WITH contact AS ( \
    SELECT v.member_id, e.day, e.register AS what FROM living_register_entry e \
    CROSS JOIN register_value v ON v.entry_id = e.id AND v.member_id IS NOT NULL \
    WHERE e.day BETWEEN ?1 AND ?2 AND e.register IN (SELECT value FROM json_each(?3)) \
    UNION ALL \
    SELECT a.member_id, o.day, (SELECT group_concat(k.kind, '、') FROM occasion_kind k WHERE k.occasion_id = o.id) \
    FROM living_occasion o CROSS JOIN attendance a ON a.occasion_id = o.id AND a.mark IN ('现场', '线上') \
    WHERE o.day BETWEEN ?1 AND ?2 AND o.state = '已开' AND (?4 IS NULL OR a.member_id IN (SELECT value FROM json_each(?4))) \
    UNION ALL \
    SELECT u.member_id, u.made_on, '补学' FROM make_up u JOIN living_occasion o ON o.id = u.occasion_id \
    WHERE u.made_on BETWEEN ?1 AND ?2 AND u.way <> '自学' \
    UNION ALL \
    SELECT p.member_id, p.received_on, '交党费' FROM dues_payment p \
    WHERE p.received_on BETWEEN ?1 AND ?2 AND p.voided_on IS NULL) \
    SELECT member_id, max(day) AS day, what FROM contact \
    WHERE ?4 IS NULL OR member_id IN (SELECT value FROM json_each(?4)) GROUP BY member_id";

/// The last contact with each member in some days, of all or of some; who is not told had none.
pub fn last_between(
    db: &Db,
    from: NaiveDate,
    to: NaiveDate,
    of: Option<&[MemberId]>,
) -> Result<BTreeMap<MemberId, Contact>, Error> {
    let met: Vec<&str> =
        registers().filter(|register| tells_of_contact(register)).map(|register| register.name.as_ref()).collect();
    let of = of.map(serde_json::to_string).transpose()?;
    let mut select = db.conn().prepare_cached(CONTACTS)?;
    let wanted = rusqlite::params![from.to_string(), to.to_string(), serde_json::to_string(&met)?, of];
    let found = select.query_map(wanted, |row| {
        let what: Option<String> = row.get("what")?;
        let contact = Contact { on: column::parsed(row, "day")?, what: what.unwrap_or_default() };
        Ok((MemberId(row.get("member_id")?), contact))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
