//! What an import needs: who is on the roster already, and writing what was read.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    group::GroupId,
    member::{IdNumber, MemberId, MemberValues},
    text::clean,
};

use super::{
    change,
    own_field::{self, OwnValues},
    period::GROUP,
    record::{self, MemberRecord},
};
use crate::{Db, Error, Tx, group};

/// What a row of a file is known by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MatchKey {
    /// 姓名.
    pub name: String,
    /// 身份证号码, as it was read.
    pub id_number: Option<String>,
    /// 出生日期.
    pub birth_date: Option<PartialDate>,
}

/// Whom a row of a file means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// Someone new.
    New,
    /// The member with the same ID number.
    ById(MemberId),
    /// The member of the same name and birthday, no ID number speaking against it.
    ByNameAndBirth(MemberId),
    /// One or several of the same name: only a person can tell.
    Unsure(Vec<MemberId>),
}

/// Looks each row up among all members not in the bin: by ID number, else by name and birth.
pub fn find_matches(db: &Db, keys: &[MatchKey]) -> Result<Vec<Match>, Error> {
    let known: Vec<(MemberRecord, MatchKey)> = record::all(db)?
        .into_iter()
        .map(|record| {
            let key = MatchKey {
                name: record.values.get("name").unwrap_or_default().to_owned(),
                id_number: record.values.get("id_number").map(IdNumber::comparable),
                birth_date: record.values.parsed("birth_date"),
            };
            (record, key)
        })
        .collect();
    Ok(keys.iter().map(|key| find(&known, key)).collect())
}

fn find(known: &[(MemberRecord, MatchKey)], key: &MatchKey) -> Match {
    let number = key.id_number.as_deref().map(IdNumber::comparable);
    let by_id = known.iter().find(|(_, other)| number.is_some() && other.id_number == number);
    if let Some((record, _)) = by_id {
        return Match::ById(record.id);
    }
    let mut same_person = Vec::new();
    let mut same_name = Vec::new();
    for (record, other) in known.iter().filter(|(_, other)| other.name == key.name) {
        // Two numbers that differ are two people, unless one of them is a slip: a person has to look.
        let numbers_differ = number.is_some() && other.id_number.is_some();
        match (key.birth_date, other.birth_date) {
            (Some(a), Some(b)) if a.agrees_with(b) && !numbers_differ => same_person.push(record.id),
            (Some(a), Some(b)) if !a.agrees_with(b) => {}
            _ => same_name.push(record.id),
        }
    }
    match same_person.as_slice() {
        [one] => Match::ByNameAndBirth(*one),
        [] if same_name.is_empty() => Match::New,
        [] => Match::Unsure(same_name),
        _ => Match::Unsure(same_person),
    }
}

/// One row to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportRow {
    /// The member it changes; none: a new one.
    pub id: Option<MemberId>,
    /// Fields that have a value in the file. Fields not in it stay as they are.
    pub values: MemberValues,
    /// Name of the group; made if there is none of the name.
    pub group: Option<String>,
    /// Values of fields of the branch's own, by their names; others stay as they are.
    pub own: OwnValues,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// New members, in the order of the file.
    pub added: Vec<MemberId>,
    /// Members of whom something changed.
    pub changed: Vec<MemberId>,
    /// Members who were as the file says.
    pub left: Vec<MemberId>,
}

/// Writes the rows, all in this transaction. New members are on the roster, and in their group, since
/// before this book; a known one who is in another group moves on `today`.
pub fn apply_import(tx: &Tx, rows: &[ImportRow], today: NaiveDate) -> Result<Imported, Error> {
    let mut groups: BTreeMap<String, GroupId> = group::names(tx)?.into_iter().map(|(id, name)| (name, id)).collect();
    let mut imported = Imported::default();
    for row in rows {
        let group = match row.group.as_deref().map(clean).filter(|name| !name.is_empty()) {
            None => None,
            Some(name) => Some(match groups.get(&name) {
                Some(id) => *id,
                None => {
                    let id = group::insert(tx, &name)?;
                    groups.insert(name, id);
                    id
                }
            }),
        };
        match row.id {
            None => {
                let id = change::add(tx, &row.values, None)?;
                merge_own(tx, id, &row.own)?;
                if let Some(group) = group {
                    GROUP.change(tx, id, group.0, None, None)?;
                }
                imported.added.push(id);
            }
            Some(id) => {
                let changed =
                    merge(tx, id, &row.values)? | merge_own(tx, id, &row.own)? | regroup(tx, id, group, today)?;
                if changed { imported.changed.push(id) } else { imported.left.push(id) }
            }
        }
    }
    Ok(imported)
}

fn merge(tx: &Tx, id: MemberId, values: &MemberValues) -> Result<bool, Error> {
    let before = record::get(tx, id)?.values;
    let mut after = before.clone();
    after.put_all(values.iter());
    if after == before {
        return Ok(false);
    }
    record::update(tx, id, &after)?;
    Ok(true)
}

fn merge_own(tx: &Tx, id: MemberId, values: &OwnValues) -> Result<bool, Error> {
    let before = own_field::values_of(tx, id)?;
    let mut after = before.clone();
    after.extend(values.iter().map(|(name, text)| (name.clone(), text.clone())));
    if after == before {
        return Ok(false);
    }
    own_field::set_own_values(tx, id, &after)?;
    Ok(true)
}

fn regroup(tx: &Tx, id: MemberId, group: Option<GroupId>, today: NaiveDate) -> Result<bool, Error> {
    let Some(group) = group else { return Ok(false) };
    let periods = GROUP.of::<i64>(tx, id)?;
    if periods.iter().any(|held| held.to.is_none() && held.value == group.0) {
        return Ok(false);
    }
    let from = if periods.is_empty() { None } else { Some(today.into()) };
    GROUP.change(tx, id, group.0, from, Some("导入花名册"))?;
    Ok(true)
}
