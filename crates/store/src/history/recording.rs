//! Writing down what an operation changed, in the same transaction.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params, session::Session};

use super::{
    Act, Changes, Op, OpKind,
    chain::{self, BEGINNING, Hash, Linked},
    changes::Columns,
    refusal,
};
use crate::{Db, Error};

/// Whether changes of a table belong into the history. The history itself, drafts, search tables,
/// what is reckoned from other tables and SQLite's own don't.
pub(crate) fn is_recorded(table: &str) -> bool {
    let left_out = ["operation", "draft", "search", "reckoned", "sqlite_"];
    !left_out.iter().any(|prefix| table.starts_with(prefix))
}

/// Records the changes of a connection from its start to its finish.
pub(crate) struct Recording<'book> {
    db: &'book Db,
    session: Session<'book>,
}

impl<'book> Recording<'book> {
    pub(crate) fn start(db: &'book Db) -> Result<Self, Error> {
        let mut session = Session::new(db.conn())?;
        session.table_filter(Some(is_recorded));
        session.attach::<&str>(None)?;
        Ok(Self { db, session })
    }

    /// The changes so far, as the session extension encodes them.
    pub(crate) fn changeset(&mut self) -> Result<Vec<u8>, Error> {
        let mut changeset = Vec::new();
        self.session.changeset_strm(&mut changeset)?;
        Ok(changeset)
    }

    /// Writes the operation and answers its number and what it changed.
    pub(crate) fn finish(mut self, op: &Op, now: DateTime<Utc>) -> Result<(i64, Changes), Error> {
        let changeset = self.changeset()?;
        // What follows is the history itself.
        self.session.set_enabled(false);
        let (last, before) = last_link(self.db.conn())?;
        if changeset.is_empty() && op.kind != OpKind::Event {
            if op.act != Act::Do {
                return Err(refusal::changed_since(&op.name));
            }
            return Ok((last, Changes::default()));
        }
        let changes = Changes::decode(&changeset)?;
        if let Some(expected) = &op.expected
            && !changes.are_as_expected(expected)
        {
            return Err(refusal::changed_since(&op.name));
        }
        let columns = serde_json::to_string(&columns_of(self.db, &changes.tables())?)?;
        let entities = entities_of(&changes, op);
        let instant = instant_text(now);
        let changeset_hash = chain::changeset_hash(&changeset);
        let sequence = last + 1;
        let chain_hash = Linked {
            sequence,
            name: &op.name,
            kind: op.kind.text(),
            act: op.act.text(),
            target: op.target,
            instant: &instant,
            schema_version: self.db.blueprint().version(),
            columns: &columns,
            changeset_hash: &changeset_hash,
            entities: &entities,
        }
        .chained(&before);
        self.db
            .conn()
            .prepare_cached(
                "INSERT INTO operation (sequence, name, kind, act, target, instant, schema_version, columns, \
                 changeset, changeset_hash, chain_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .execute(params![
                sequence,
                op.name,
                op.kind,
                op.act,
                op.target,
                instant,
                self.db.blueprint().version(),
                columns,
                op.keeps_payload.then_some(changeset),
                changeset_hash,
                chain_hash,
            ])?;
        let mut insert = self
            .db
            .conn()
            .prepare_cached("INSERT INTO operation_entity (operation, table_name, row_key) VALUES (?1, ?2, ?3)")?;
        for (table, row) in &entities {
            insert.execute(params![sequence, table, row])?;
        }
        Ok((sequence, changes))
    }
}

/// An instant as the history holds it: UTC, to the millisecond.
pub(crate) fn instant_text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// An instant as it is told in China, which is eight hours ahead all year.
pub(crate) fn in_china(instant: DateTime<Utc>) -> NaiveDateTime {
    (instant + TimeDelta::hours(8)).naive_utc()
}

/// Number and chain hash of the latest operation.
fn last_link(conn: &Connection) -> Result<(i64, Hash), Error> {
    let last = conn
        .prepare_cached("SELECT sequence, chain_hash FROM operation ORDER BY sequence DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(last.unwrap_or((0, BEGINNING)))
}

/// What the whole history comes to, in hexadecimal: alike only for the same history.
pub(crate) fn head(conn: &Connection) -> Result<String, Error> {
    Ok(hexadecimal(&last_link(conn)?.1))
}

/// The last link of the history's chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainHead {
    /// Number of the latest operation; 0 while there is none.
    pub sequence: i64,
    /// What the whole history comes to, in hexadecimal: alike only for the same history.
    pub hash: String,
}

/// The last link: it changes with every operation, and with nothing else.
pub fn chain_head(db: &Db) -> Result<ChainHead, Error> {
    let (sequence, hash) = last_link(db.conn())?;
    Ok(ChainHead { sequence, hash: hexadecimal(&hash) })
}

/// The link of the chain with a hash, by which a book and a backup of it find where they part; none where it has no
/// such.
pub(crate) fn link_of(db: &Db, hash: String) -> Result<Option<ChainHead>, Error> {
    if hash == hexadecimal(&BEGINNING) {
        return Ok(Some(ChainHead { sequence: 0, hash }));
    }
    let sequence: Option<i64> = db
        .conn()
        .prepare_cached("SELECT sequence FROM operation WHERE lower(hex(chain_hash)) = ?1")?
        .query_row([&hash], |row| row.get(0))
        .optional()?;
    Ok(sequence.map(|sequence| ChainHead { sequence, hash }))
}

/// What the history came to at a step, in hexadecimal; none where there is no such step.
pub fn link_at(db: &Db, sequence: i64) -> Result<Option<String>, Error> {
    let hash: Option<Hash> = db
        .conn()
        .prepare_cached("SELECT chain_hash FROM operation WHERE sequence = ?1")?
        .query_row([sequence], |row| row.get(0))
        .optional()?;
    Ok(hash.map(|hash| hexadecimal(&hash)))
}

/// Whether an operation of the chain has this number and this chain hash.
pub(crate) fn is_link(db: &Db, head: &ChainHead) -> Result<bool, Error> {
    Ok(link_at(db, head.sequence)?.is_some_and(|hash| hash == head.hash))
}

fn hexadecimal(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The column names of tables, in the order of their values in a changeset.
pub(crate) fn columns_of(db: &Db, tables: &[String]) -> Result<Columns, Error> {
    let mut select = db.conn().prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let mut columns = Columns::new();
    for table in tables {
        let names = select.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?;
        columns.insert(table.clone(), names);
    }
    Ok(columns)
}

fn entities_of(changes: &Changes, op: &Op) -> Vec<(String, String)> {
    let changed = changes.0.iter().map(|change| (change.table.clone(), change.row.clone()));
    let about = op.about.iter().map(|(table, row)| ((*table).to_owned(), row.clone()));
    changed.chain(about).collect::<BTreeSet<_>>().into_iter().collect()
}
