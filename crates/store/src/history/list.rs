//! The history, listed: by day, by record, by kind of record, by words.

use rusqlite::{Row, params};

use super::{Act, Kind, OpKind, changes_of};
use crate::{Db, Error};

/// Which operations to list, newest first.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Only those before this number: the next page.
    pub before: Option<i64>,
    /// Only those from this instant on (UTC, as the history writes it).
    pub from: Option<String>,
    /// Only those before this instant.
    pub until: Option<String>,
    /// Only those that touched this record: table and key.
    pub record: Option<(String, String)>,
    /// Only those that touched one of these tables; all when there is none.
    pub tables: Vec<&'static str>,
    /// Only those of a kind.
    pub kind: Option<OpKind>,
    /// Only those in whose name, in whose member's name or in whose changes these words stand. What is masked is not
    /// looked through: finding a number by its first digits would tell the next one.
    pub words: Option<String>,
    /// At most so many.
    pub limit: u32,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number; the order of the history.
    pub sequence: i64,
    /// What it is called.
    pub name: String,
    /// How it is taken back.
    pub kind: OpKind,
    /// Whether it did something new, or undid or redid `target`.
    pub act: Act,
    /// The operation undone or redone.
    pub target: Option<i64>,
    /// UTC, ISO.
    pub instant: String,
    /// Whether it is undone at present.
    pub undone: bool,
    /// Whether what it changed was purged.
    pub purged: bool,
    /// How many records it touched.
    pub records: i64,
}

/// Operations, newest first.
pub fn list(db: &Db, query: &Query) -> Result<Vec<Entry>, Error> {
    let (table, row) = query.record.clone().unzip();
    // Said apart, so that a record's own operations are looked up and not searched for among all.
    let of_record = match query.record {
        Some(_) => "sequence IN (SELECT operation FROM operation_entity WHERE table_name = ?4 AND row_key = ?5)",
        None => "?4 IS NULL AND ?5 IS NULL",
    };
    let of_tables = match query.tables.is_empty() {
        true => "?6 IS NOT NULL",
        false => {
            "EXISTS (SELECT 1 FROM operation_entity WHERE operation = o.sequence \
             AND table_name IN (SELECT value FROM json_each(?6)))"
        }
    };
    let said = "(instr(name, ?8) > 0 OR EXISTS (SELECT 1 FROM operation_entity AS e JOIN member AS m \
                ON e.table_name = 'member' AND e.row_key = m.id WHERE e.operation = o.sequence AND instr(m.name, ?8) > 0))";
    let (with_words, said) = match query.words {
        // Bytes of a changeset are looked through first: only where they hold the words it is worth decoding.
        Some(_) => (format!("({said} OR instr(changeset, CAST(?8 AS BLOB)) > 0)"), said),
        None => ("?8 IS NULL".to_owned(), "1"),
    };
    let mut select = db.conn().prepare_cached(&format!(
        "SELECT sequence, name, kind, act, target, instant, changeset IS NULL, \
         coalesce((SELECT act FROM operation AS later WHERE later.target = o.sequence \
                   ORDER BY sequence DESC LIMIT 1), '') = 'undo', \
         (SELECT count(*) FROM operation_entity WHERE operation = o.sequence), {said} \
         FROM operation AS o \
         WHERE (?1 IS NULL OR sequence < ?1) AND (?2 IS NULL OR instant >= ?2) AND (?3 IS NULL OR instant < ?3) \
         AND {of_record} AND {of_tables} AND (?7 IS NULL OR kind = ?7) AND {with_words} ORDER BY sequence DESC",
    ))?;
    let tables = serde_json::to_string(&query.tables)?;
    let mut rows =
        select.query(params![query.before, query.from, query.until, table, row, tables, query.kind, query.words])?;
    let (mut entries, limit) = (Vec::new(), query.limit as usize);
    while entries.len() < limit
        && let Some(row) = rows.next()?
    {
        let (entry, said) = (entry(row)?, row.get::<_, bool>(9)?);
        if said || shows(db, entry.sequence, query.words.as_deref().unwrap_or_default())? {
            entries.push(entry);
        }
    }
    Ok(entries)
}

fn entry(row: &Row<'_>) -> Result<Entry, rusqlite::Error> {
    Ok(Entry {
        sequence: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        act: row.get(3)?,
        target: row.get(4)?,
        instant: row.get(5)?,
        purged: row.get(6)?,
        undone: row.get(7)?,
        records: row.get(8)?,
    })
}

/// Whether the words stand in what a person may see of an operation's changes.
fn shows(db: &Db, sequence: i64, words: &str) -> Result<bool, Error> {
    Ok(changes_of(db, sequence)?.iter().any(|record| {
        let values = record.fields.iter().flat_map(|field| [&field.old, &field.new]).flatten();
        // Of what is gone the name is gone, too: its old values tell it.
        let name = record.name.iter().filter(|_| record.kind != Kind::Delete);
        values.chain(name).any(|value| value.contains(words))
    }))
}
