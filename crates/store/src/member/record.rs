//! A member's own row.

use domain::member::{FIELDS, Field, Input, MemberId, MemberValues};
use rusqlite::{OptionalExtension, Row, params_from_iter, types::Value};
use sha2::{Digest, Sha256};

use super::own_field::{self, OwnValues};
use crate::{Db, Error, Tx, uid};

/// One member as the row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRecord {
    /// Key in the book.
    pub id: MemberId,
    /// Name that holds outside the book.
    pub uid: String,
    /// Place on the roster.
    pub sort_order: i64,
    /// Every kept field that has a value.
    pub values: MemberValues,
    /// What stands in the fields the branch added itself.
    pub own: OwnValues,
}

impl MemberRecord {
    /// What the row says, in a few characters: two people who edit the same state have the same one.
    pub fn version(&self) -> String {
        let mut hash = Sha256::new();
        let own = self.own.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        for (key, value) in self.values.iter().chain(own) {
            for part in [key, value] {
                hash.update(part.len().to_be_bytes());
                hash.update(part);
            }
        }
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn kept() -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(|field| field.is_kept())
}

/// `id, uid, sort_order` and every kept field, for a SELECT.
fn columns() -> String {
    kept().fold("id, uid, sort_order".to_owned(), |columns, field| columns + ", " + field.key)
}

fn record(row: &Row<'_>) -> rusqlite::Result<MemberRecord> {
    let mut values = Vec::new();
    for (index, field) in kept().enumerate() {
        let text = match row.get_ref(index + 3)? {
            rusqlite::types::ValueRef::Null => continue,
            rusqlite::types::ValueRef::Integer(cents) => yuan(cents),
            other => other.as_str()?.to_owned(),
        };
        values.push((field.key.to_owned(), text));
    }
    Ok(MemberRecord {
        id: MemberId(row.get(0)?),
        uid: row.get(1)?,
        sort_order: row.get(2)?,
        values: MemberValues::from_kept(values),
        own: OwnValues::new(),
    })
}

/// 分 as the field's text: `3890`, `3890.50`.
fn yuan(cents: i64) -> String {
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{}.{:02}", cents / 100, cents % 100) }
}

fn stored(field: &Field, values: &MemberValues) -> Value {
    match values.get(field.key) {
        None => Value::Null,
        Some(text) if field.input == Input::Money => cents(text).map_or(Value::Null, Value::Integer),
        Some(text) => Value::Text(text.to_owned()),
    }
}

fn cents(text: &str) -> Option<i64> {
    let (yuan, cents) = text.split_once('.').unwrap_or((text, "0"));
    Some(yuan.parse::<i64>().ok()? * 100 + format!("{cents:0<2}").parse::<i64>().ok()?)
}

/// The members not in the bin, in the roster's own order, those who have left among them.
pub fn all(db: &Db) -> Result<Vec<MemberRecord>, Error> {
    let sql = format!("SELECT {} FROM living_member ORDER BY sort_order, id", columns());
    let mut statement = db.conn().prepare_cached(&sql)?;
    let mut records: Vec<MemberRecord> = statement.query_map([], record)?.collect::<Result<_, _>>()?;
    let mut own = own_field::all_values(db)?;
    for record in &mut records {
        record.own = own.remove(&record.id).unwrap_or_default();
    }
    Ok(records)
}

/// One member. Fails with [`Error::NotFound`] when there is none or it lies in the bin.
pub fn get(db: &Db, id: MemberId) -> Result<MemberRecord, Error> {
    let sql = format!("SELECT {} FROM living_member WHERE id = ?1", columns());
    let found = db.conn().prepare_cached(&sql)?.query_row([id.0], record).optional()?.ok_or(Error::NotFound("党员"))?;
    Ok(MemberRecord { own: own_field::values_of(db, id)?, ..found })
}

/// Adds a member at the end of the roster. Its status, group and the like are periods, set beside it.
pub fn insert(tx: &Tx, values: &MemberValues) -> Result<MemberId, Error> {
    let columns: String = kept().map(|field| format!(", {}", field.key)).collect();
    let marks: String = kept().enumerate().map(|(index, _)| format!(", ?{}", index + 2)).collect();
    let sql = format!(
        "INSERT INTO member (uid, sort_order{columns}) \
         VALUES (?1, (SELECT coalesce(max(sort_order), 0) + 1 FROM member){marks})"
    );
    let row = std::iter::once(Value::Text(uid::random()?)).chain(kept().map(|field| stored(field, values)));
    tx.conn().prepare_cached(&sql)?.execute(params_from_iter(row))?;
    Ok(MemberId(tx.conn().last_insert_rowid()))
}

/// Writes every kept field of a member.
pub fn update(tx: &Tx, id: MemberId, values: &MemberValues) -> Result<(), Error> {
    let settings: Vec<String> = kept().enumerate().map(|(index, f)| format!("{} = ?{}", f.key, index + 2)).collect();
    let sql = format!("UPDATE member SET {} WHERE id = ?1 AND binned_at IS NULL", settings.join(", "));
    let row = std::iter::once(Value::Integer(id.0)).chain(kept().map(|field| stored(field, values)));
    match tx.conn().prepare_cached(&sql)?.execute(params_from_iter(row))? {
        0 => Err(Error::NotFound("党员")),
        _ => Ok(()),
    }
}

/// Puts a member into the bin.
pub fn bin(tx: &Tx, id: MemberId) -> Result<(), Error> {
    mark_binned(tx, id, Some(tx.now().to_rfc3339()))
}

/// Takes a member out of the bin.
pub fn restore(tx: &Tx, id: MemberId) -> Result<(), Error> {
    mark_binned(tx, id, None)
}

fn mark_binned(tx: &Tx, id: MemberId, at: Option<String>) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE member SET binned_at = ?2 WHERE id = ?1 AND (binned_at IS NULL) <> (?2 IS NULL)")?
        .execute((id.0, at))?;
    if changed == 0 { Err(Error::NotFound("党员")) } else { Ok(()) }
}

/// Puts the members into this order. Those not named keep their places after them.
pub fn reorder(tx: &Tx, order: &[MemberId]) -> Result<(), Error> {
    let rest = all(tx)?.into_iter().map(|record| record.id).filter(|id| !order.contains(id));
    let mut statement = tx.conn().prepare_cached("UPDATE member SET sort_order = ?2 WHERE id = ?1")?;
    for (place, id) in (1i64..).zip(order.iter().copied().chain(rest)) {
        statement.execute((id.0, place))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, Store};

    #[test]
    fn every_kept_field_has_its_column_and_reads_back() {
        let store = Store::scratch().unwrap();
        let text = |field: &Field| match field.input {
            Input::Date => "1951-03".to_owned(),
            Input::Choice | Input::Choices | Input::Suggested => field.choices[0].to_owned(),
            Input::YesNo => "是".to_owned(),
            Input::Phone => "19914123519".to_owned(),
            Input::Money => "3890.50".to_owned(),
            Input::IdNumber => "990178194602249886".to_owned(),
            Input::Text | Input::LongText => field.label.to_owned(),
        };
        let texts: Vec<(&str, String)> = kept().map(|field| (field.key, text(field))).collect();
        let values = MemberValues::read(texts.iter().map(|(key, text)| (*key, text.as_str()))).unwrap();
        assert_eq!(values.iter().count(), kept().count(), "every field is filled");
        let saved = values.clone();
        let id = store.transact(Op::new("添加党员"), move |tx| insert(tx, &saved)).unwrap().value;
        let read = store.read(move |db| get(db, id)).unwrap();
        assert_eq!(read.values, values, "as it was saved");
        let columns: i64 = store
            .read(|db| {
                let sql = "SELECT count(*) FROM pragma_table_info('member')";
                Ok::<_, Error>(db.conn().query_row(sql, [], |row| row.get(0))?)
            })
            .unwrap();
        assert_eq!(columns, kept().count() as i64 + 4, "no column but id, uid, place, bin and the fields");
    }

    #[test]
    fn the_version_changes_with_the_values() {
        let record = |text: &str| MemberRecord {
            id: MemberId(1),
            uid: String::new(),
            sort_order: 1,
            values: MemberValues::read([("name", text)]).unwrap(),
            own: OwnValues::new(),
        };
        assert_eq!(record("王芳").version(), record("王　芳").version(), "the same name");
        assert_ne!(record("王芳").version(), record("王方").version(), "another");
    }
}
