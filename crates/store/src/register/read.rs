//! Reading entries.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    member::MemberId,
    register::{Field, FieldKind, Register, RegisterEntryDraft, RegisterEntryId, RegisterValue, Values},
};
use rusqlite::{Row, params};

use super::own;
use crate::{Db, Error, column};

/// Characters of a text in a title.
const TITLE: usize = 40;

/// An entry as the book holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEntry {
    /// Its key.
    pub id: RegisterEntryId,
    /// What it says; its `id` is the key.
    pub draft: RegisterEntryDraft,
    /// The register and what it is about, in one line.
    pub title: String,
    /// Whom it names first, parted by 、; may be empty.
    pub whom: String,
    /// Names of all members it names, by their keys.
    pub names: BTreeMap<MemberId, String>,
}

impl StoredEntry {
    /// The words under a name: a text, a choice, a day as ISO; empty where there are none.
    pub fn said(&self, field: &str) -> &str {
        match self.draft.values.get(field) {
            Some(RegisterValue::Text(text)) => text,
            _ => "",
        }
    }

    /// The members under a name, in their order.
    pub fn named(&self, field: &str) -> &[MemberId] {
        match self.draft.values.get(field) {
            Some(RegisterValue::Members(members)) => members,
            _ => &[],
        }
    }

    /// The number under a name; 0 where there is none.
    pub fn number(&self, field: &str) -> i64 {
        match self.draft.values.get(field) {
            Some(RegisterValue::Number(number)) => *number,
            _ => 0,
        }
    }

    /// What stands in a field, as it is shown and printed; empty when nothing does.
    pub fn text(&self, field: &Field) -> String {
        let name = |id| self.names.get(&id).cloned().unwrap_or_default();
        self.draft.values.get(field.name.as_ref()).map_or_else(String::new, |value| value.text(field, name))
    }
}

/// Entries of a register, or of all, on some days, in order of time.
pub fn between(db: &Db, of: Option<&str>, from: NaiveDate, to: NaiveDate) -> Result<Vec<StoredEntry>, Error> {
    let range = params![from.to_string(), to.to_string(), of];
    found(db, "e.day >= ?1 AND e.day <= ?2 AND (?3 IS NULL OR e.register = ?3)", range)
}

/// Every entry of every register, in order of time.
pub fn every(db: &Db) -> Result<Vec<StoredEntry>, Error> {
    found(db, "1 = 1", params![])
}

/// Entries of a register up to a day, in order of time.
pub fn until(db: &Db, of: &str, to: NaiveDate) -> Result<Vec<StoredEntry>, Error> {
    any_until(db, &[of], to)
}

/// Entries of some registers up to a day, in order of time.
pub fn any_until(db: &Db, of: &[&str], to: NaiveDate) -> Result<Vec<StoredEntry>, Error> {
    let names = serde_json::to_string(of)?;
    found(db, "e.day <= ?1 AND e.register IN (SELECT value FROM json_each(?2))", params![to.to_string(), names])
}

/// One entry that is not in the bin. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: RegisterEntryId) -> Result<StoredEntry, Error> {
    found(db, "e.id = ?1", params![id.0])?.pop().ok_or(Error::NotFound("登记"))
}

/// The entries that name a member, the latest first.
pub fn of_member(db: &Db, member: MemberId) -> Result<Vec<StoredEntry>, Error> {
    let naming = "e.id IN (SELECT v.entry_id FROM register_value v WHERE v.member_id = ?1)";
    let mut entries = found(db, naming, params![member.0])?;
    entries.reverse();
    Ok(entries)
}

/// The entries whose texts hold a text, the latest first, at most so many.
pub fn search(db: &Db, text: &str, at_most: usize) -> Result<Vec<StoredEntry>, Error> {
    let holding = "e.id IN (SELECT v.entry_id FROM register_value v WHERE v.text LIKE ?1 ESCAPE '\\')";
    let mut entries = found(db, holding, params![column::pattern(text)])?;
    entries.reverse();
    entries.truncate(at_most);
    Ok(entries)
}

/// How many entries each register has in a year.
pub fn counts(db: &Db, year: i32) -> Result<BTreeMap<String, u32>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT register, count(*) FROM living_register_entry WHERE day >= ?1 AND day < ?2 GROUP BY register",
    )?;
    let days = [format!("{year:04}"), format!("{:04}", year + 1)];
    Ok(select.query_map(days, |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// The years a register, or any, has entries of, the latest first.
pub fn years(db: &Db, of: Option<&str>) -> Result<Vec<i32>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT DISTINCT CAST(substr(day, 1, 4) AS INTEGER) AS year FROM living_register_entry \
         WHERE ?1 IS NULL OR register = ?1 ORDER BY year DESC",
    )?;
    Ok(select.query_map([of], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn found(db: &Db, condition: &str, params: &[&dyn rusqlite::ToSql]) -> Result<Vec<StoredEntry>, Error> {
    let mut select = db.conn().prepare_cached(&format!(
        "SELECT e.id, e.register, e.day, v.field, v.text, v.number, v.member_id, m.name \
         FROM living_register_entry e LEFT JOIN register_value v ON v.entry_id = e.id \
         LEFT JOIN member m ON m.id = v.member_id WHERE {condition} \
         ORDER BY e.day, e.id, v.field, v.position",
    ))?;
    let registers = own::all(db)?;
    let of = |name: &str| registers.iter().find(|of| of.name == name);
    let mut rows = select.query(params)?;
    let mut entries: Vec<StoredEntry> = Vec::new();
    while let Some(row) = rows.next()? {
        let id = RegisterEntryId(row.get("id")?);
        if entries.last().is_none_or(|entry| entry.id != id) {
            entries.push(begun(id, row)?);
        }
        if let Some(entry) = entries.last_mut() {
            add_value(entry, of(&entry.draft.register), row)?;
        }
    }
    for entry in &mut entries {
        let fields = of(&entry.draft.register).map_or(&[][..], |of| &of.fields);
        (entry.title, entry.whom) = (title_of(entry, fields), whom_of(entry, fields));
    }
    Ok(entries)
}

fn begun(id: RegisterEntryId, row: &Row<'_>) -> Result<StoredEntry, Error> {
    let draft = RegisterEntryDraft {
        id: Some(id),
        register: row.get("register")?,
        day: column::parsed(row, "day")?,
        values: Values::new(),
    };
    Ok(StoredEntry { id, draft, title: String::new(), whom: String::new(), names: BTreeMap::new() })
}

fn add_value(entry: &mut StoredEntry, of: Option<&Register>, row: &Row<'_>) -> Result<(), Error> {
    let Some(name) = row.get::<_, Option<String>>("field")? else { return Ok(()) };
    let kind = of.and_then(|of| of.field(&name)).map(|field| &field.kind);
    if let Some(member) = row.get::<_, Option<i64>>("member_id")?.map(MemberId) {
        entry.names.insert(member, row.get("name")?);
        let members = entry.draft.values.entry(name).or_insert_with(|| RegisterValue::Members(Vec::new()));
        if let RegisterValue::Members(members) = members {
            members.push(member);
        }
        return Ok(());
    }
    let value = match (row.get::<_, Option<i64>>("number")?, kind) {
        (Some(number), Some(FieldKind::YesNo)) => RegisterValue::YesNo(number != 0),
        (Some(number), _) => RegisterValue::Number(number),
        (None, _) => RegisterValue::Text(row.get("text")?),
    };
    entry.draft.values.insert(name, value);
    Ok(())
}

/// The register, and the first of its texts that is filled in.
fn title_of(entry: &StoredEntry, fields: &[Field]) -> String {
    let is_text = |field: &&Field| matches!(field.kind, FieldKind::Prose | FieldKind::Text | FieldKind::Choice(_));
    let first = |required: bool| {
        let texts = fields.iter().filter(is_text).filter(|field| field.required == required);
        texts.map(|field| entry.text(field)).find(|text| !text.is_empty())
    };
    match first(true).or_else(|| first(false)) {
        None => entry.draft.register.clone(),
        Some(text) => {
            let short: String = text.chars().take(TITLE).collect();
            format!("{}：{}", entry.draft.register, short.replace('\n', " "))
        }
    }
}

fn whom_of(entry: &StoredEntry, fields: &[Field]) -> String {
    let named = fields.iter().find(|field| field.kind == FieldKind::Members);
    named.map(|field| entry.text(field)).unwrap_or_default()
}
