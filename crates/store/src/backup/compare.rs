//! What will differ when a backup takes the place of the book: record by record, each with all its parts.

use std::collections::{BTreeMap, HashMap};

use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use crate::{
    Db, Error, Store, handover,
    history::{self, is_recorded, labels_of, name_of},
    verify,
};

/// How a record of then stands to the one of now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Differs {
    /// The backup has it, the book has not.
    OnlyThen,
    /// Both have it, and it is not the same.
    Otherwise,
    /// It came into the book since.
    OnlyNow,
}

/// A record that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its table.
    pub table: String,
    /// Its key.
    pub key: String,
    /// What it is, such as 党员.
    pub label: &'static str,
    /// What it is called; empty if it has no name.
    pub name: String,
    /// How it differs.
    pub differs: Differs,
}

/// The records of a backup, opened to be looked at, that are not in the book as they were then; by kind of record.
pub fn compare(now: &Store, then: &Store) -> Result<Vec<Difference>, Error> {
    let (records_now, records_then) = (now.read(records)?, then.read(records)?);
    let mut found: Vec<(Record, Differs)> = Vec::new();
    for (record, sum) in &records_then {
        match records_now.get(record) {
            None => found.push((record.clone(), Differs::OnlyThen)),
            Some(present) if present != sum => found.push((record.clone(), Differs::Otherwise)),
            Some(_) => {}
        }
    }
    let new = records_now.keys().filter(|record| !records_then.contains_key(*record));
    found.extend(new.map(|record| (record.clone(), Differs::OnlyNow)));
    found.sort();
    let (of_now, of_then): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, differs)| *differs == Differs::OnlyNow);
    let mut differences = then.read(move |db| named(db, of_then))?;
    differences.extend(now.read(move |db| named(db, of_now))?);
    Ok(differences)
}

/// Table and key of a record that stands by itself.
pub(super) type Record = (String, String);

fn named(db: &Db, found: Vec<(Record, Differs)>) -> Result<Vec<Difference>, Error> {
    found
        .into_iter()
        .map(|((table, key), differs)| {
            let name = name_of(db, &table, &key)?.unwrap_or_default();
            let label = labels_of(&table).map_or("", |labels| labels.label);
            Ok(Difference { table, key, label, name, differs })
        })
        .collect()
}

/// Every record that stands by itself, with a sum over its rows and those of its parts. That something was printed or
/// handed over is no part of what a record says.
fn records(db: &Db) -> Result<BTreeMap<Record, u128>, Error> {
    let mut sums = BTreeMap::new();
    for table in wholes(db)? {
        sum_up(db, &table, &mut sums)?;
    }
    Ok(sums)
}

fn wholes(db: &Db) -> Result<Vec<String>, Error> {
    let mut tables = verify::tables(db.conn())?;
    tables.retain(|table| {
        is_recorded(table)
            && !handover::is_about_paper(table)
            && labels_of(table).is_some_and(|labels| labels.part_of.is_none() || history::has_an_opposite(table))
    });
    Ok(tables)
}

fn sum_up(db: &Db, whole: &str, sums: &mut BTreeMap<Record, u128>) -> Result<(), Error> {
    // Of each table below, whose record a row belongs to, by the row's own key.
    let mut owners: HashMap<String, HashMap<String, String>> = HashMap::new();
    for part in Part::of_whole(db, whole)? {
        let mut own = HashMap::new();
        part.each_row(db, |key, parent, sum| {
            let owner = match (&part.parent, parent) {
                (None, _) => Some(key.clone()),
                (Some((table, _)), Some(parent)) => owners.get(table).and_then(|keys| keys.get(&parent)).cloned(),
                (Some(_), None) => None,
            };
            if let Some(owner) = owner {
                let total = sums.entry((whole.to_owned(), owner.clone())).or_default();
                *total = total.wrapping_add(sum);
                own.insert(key, owner);
            }
        })?;
        owners.insert(part.table.clone(), own);
    }
    Ok(())
}

/// A table whose rows are records, or parts of them.
pub(super) struct Part {
    /// Its name.
    pub(super) table: String,
    /// The columns of its key.
    pub(super) key: Vec<String>,
    /// The table it is a part of and the column that tells of which row; none for the records themselves.
    pub(super) parent: Option<(String, String)>,
}

impl Part {
    /// The table of the records first, then those of their parts, each after the one it is a part of.
    pub(super) fn of_whole(db: &Db, whole: &str) -> Result<Vec<Self>, Error> {
        let mut parts = vec![Self { table: whole.to_owned(), key: key_of(db, whole)?, parent: None }];
        let tables = verify::tables(db.conn())?;
        let mut at = 0;
        while at < parts.len() {
            let parent = parts[at].table.clone();
            for table in &tables {
                // A payment is its member's, and yet a record of the ledger by itself.
                if !history::has_an_opposite(table)
                    && labels_of(table).is_some_and(|labels| labels.part_of == Some(parent.as_str()))
                    && let Some(column) = reference(db, table, &parent)?
                {
                    parts.push(Self {
                        table: table.clone(),
                        key: key_of(db, table)?,
                        parent: Some((parent.clone(), column)),
                    });
                }
            }
            at += 1;
        }
        Ok(parts)
    }

    fn each_row(&self, db: &Db, mut told: impl FnMut(String, Option<String>, u128)) -> Result<(), Error> {
        let mut select = db.conn().prepare(&format!("SELECT * FROM \"{}\"", self.table))?;
        let names: Vec<String> = select.column_names().map(str::to_owned).collect();
        let place = |name: &String| names.iter().position(|other| other == name);
        let key: Vec<usize> = self.key.iter().filter_map(place).collect();
        let parent = self.parent.as_ref().and_then(|(_, column)| place(column));
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let mut hash = Sha256::new_with_prefix(self.table.as_bytes());
            for column in 0..names.len() {
                put_in(&mut hash, row.get_ref(column)?);
            }
            let digest = hash.finalize();
            let sum = digest.iter().take(16).fold(0u128, |sum, &byte| sum << 8 | u128::from(byte));
            let text = |column: usize| row.get_ref(column).map(shown);
            let own = key.iter().map(|&column| text(column)).collect::<Result<Vec<_>, _>>()?;
            let parent = parent.map(text).transpose()?;
            told(own.join("/"), parent, sum);
        }
        Ok(())
    }
}

/// Each value goes in with its kind and length, so that no two rows are alike that differ.
fn put_in(hash: &mut Sha256, value: ValueRef<'_>) {
    let (kind, bytes): (u8, Vec<u8>) = match value {
        ValueRef::Null => (0, Vec::new()),
        ValueRef::Integer(number) => (1, number.to_le_bytes().to_vec()),
        ValueRef::Real(number) => (2, number.to_le_bytes().to_vec()),
        ValueRef::Text(text) => (3, text.to_vec()),
        ValueRef::Blob(bytes) => (4, bytes.to_vec()),
    };
    hash.update([kind]);
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        _ => String::new(),
    }
}

fn key_of(db: &Db, table: &str) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    Ok(select.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The first column of a table that refers to another.
fn reference(db: &Db, table: &str, parent: &str) -> Result<Option<String>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT reference.\"from\" FROM pragma_foreign_key_list(?1) AS reference \
         JOIN pragma_table_info(?1) AS own ON own.name = reference.\"from\" \
         WHERE reference.\"table\" = ?2 ORDER BY own.cid LIMIT 1",
    )?;
    let mut rows = select.query_map([table, parent], |row| row.get(0))?;
    Ok(rows.next().transpose()?)
}
