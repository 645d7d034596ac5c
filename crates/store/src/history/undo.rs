//! Taking back the latest operation, and doing again what was taken back; both survive a restart.

use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, session};

use super::{
    Act, Changes, Done, Op, OpKind, changes::Columns, compensation, condition, recording::columns_of, refusal,
    rule_met::rule_met,
};
use crate::{Db, Error, Tx, book::transact};

/// An operation that can be undone or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub sequence: i64,
    /// What it was called, such as 登记党员大会.
    pub name: String,
    /// When it was first done.
    pub instant: String,
    /// Table and key of the records it touches, so that the window can go there.
    pub records: Vec<(String, String)>,
}

/// What undo and redo would do now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// The operation undo would take back.
    pub undo: Option<Step>,
    /// The operation redo would do again.
    pub redo: Option<Step>,
}

/// The latest operation that changed the book and stands; what was purged is passed over.
const UNDOABLE: &str = "SELECT sequence FROM operation AS done \
     WHERE act = 'do' AND kind <> 'event' AND changeset IS NOT NULL \
     AND coalesce((SELECT act FROM operation WHERE target = done.sequence ORDER BY sequence DESC LIMIT 1), 'redo') = 'redo' \
     ORDER BY sequence DESC LIMIT 1";

/// The operation undone last and not done again, unless something new was done since. What was undone by its
/// opposite is done anew, under a number of its own, not again.
const REDOABLE: &str = "SELECT target FROM (SELECT target, kind FROM operation AS undone \
     WHERE act = 'undo' AND changeset IS NOT NULL \
     AND sequence > (SELECT coalesce(max(sequence), 0) FROM operation WHERE act = 'do' AND kind <> 'event') \
     AND NOT EXISTS (SELECT 1 FROM operation WHERE target = undone.target AND sequence > undone.sequence) \
     ORDER BY sequence DESC LIMIT 1) WHERE kind = 'inverse'";

/// What undo and redo would do now.
pub fn state(db: &Db) -> Result<Reach, Error> {
    Ok(Reach { undo: step(db, UNDOABLE)?, redo: step(db, REDOABLE)? })
}

fn step(db: &Db, which: &str) -> Result<Option<Step>, Error> {
    let Some(sequence) = db.conn().prepare_cached(which)?.query_row([], |row| row.get(0)).optional()? else {
        return Ok(None);
    };
    let (name, instant) =
        db.conn().query_row("SELECT name, instant FROM operation WHERE sequence = ?1", [sequence], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let records = db
        .conn()
        .prepare_cached("SELECT table_name, row_key FROM operation_entity WHERE operation = ?1 LIMIT 200")?
        .query_map([sequence], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    Ok(Some(Step { sequence, name, instant, records }))
}

/// Takes back the latest operation; `expected` is the one the screen showed, if it showed one.
pub(crate) fn undo(db: &Db, now: DateTime<Utc>, expected: Option<i64>) -> Result<Done<Step>, Error> {
    let step = step(db, UNDOABLE)?.ok_or_else(|| refusal::nothing(false))?;
    turn(db, now, step, Act::Undo, expected)
}

/// Does again the operation undone last.
pub(crate) fn redo(db: &Db, now: DateTime<Utc>, expected: Option<i64>) -> Result<Done<Step>, Error> {
    let step = step(db, REDOABLE)?.ok_or_else(|| refusal::nothing(true))?;
    turn(db, now, step, Act::Redo, expected)
}

/// Applies the inverse of what was last done with an operation: of doing it, or of undoing it. What was done as
/// compensating is taken back by its opposite where it has one, and the rest of it by its inverse.
fn turn(db: &Db, now: DateTime<Utc>, step: Step, act: Act, expected: Option<i64>) -> Result<Done<Step>, Error> {
    if expected.is_some_and(|expected| expected != step.sequence) {
        return Err(refusal::not_the_latest());
    }
    let (kind, inverse) = inverse_of_last(db, &step)?;
    let changes = Changes::decode(&inverse)?;
    let name = step.name.clone();
    let op = match (kind, act) {
        (OpKind::Inverse, _) => Op::again(act, &name, step.sequence, changes.clone()),
        (OpKind::Compensating, Act::Undo) => Op::opposite(&name, step.sequence),
        _ => return Err(refusal::by_its_opposite(&name)),
    };
    transact(db, op, now, move |tx| {
        if kind == OpKind::Compensating {
            compensation::reverse(tx, &changes, &name)?;
            apply(tx, &inverse, &changes, |table| !compensation::stays(table), &name)?;
        } else {
            apply(tx, &inverse, &changes, |_| true, &name)?;
        }
        condition::check(tx, &changes)?;
        for invariant in tx.blueprint().invariants {
            if !(invariant.violations)(tx)?.is_empty() {
                return Err(refusal::breaks_a_rule(&name, invariant.name));
            }
        }
        Ok(step)
    })
}

/// The inverted changeset of what was last done with an operation, if it can be applied to the
/// tables as they are now.
fn inverse_of_last(db: &Db, step: &Step) -> Result<(OpKind, Vec<u8>), Error> {
    let (kind, version, columns, changeset): (OpKind, i64, String, Option<Vec<u8>>) = db.conn().query_row(
        "SELECT kind, schema_version, columns, changeset FROM operation \
         WHERE sequence = ?1 OR target = ?1 ORDER BY sequence DESC LIMIT 1",
        [step.sequence],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let changeset = changeset.ok_or_else(|| refusal::purged(&step.name))?;
    let then: Columns = serde_json::from_str(&columns)?;
    let tables: Vec<String> = then.keys().cloned().collect();
    let now = columns_of(db, &tables)?;
    // SQLite would say yes to a table whose columns are others in the same number, and put values
    // into the wrong ones.
    let same_columns = then.iter().all(|(table, then)| now.get(table).is_some_and(|now| now.starts_with(then)));
    if !same_columns || !db.blueprint().only_adds_since(version) {
        return Err(refusal::across_versions(&step.name));
    }
    let mut inverse = Vec::new();
    session::invert_strm(&mut &changeset[..] as &mut dyn Read, &mut inverse)?;
    Ok((kind, inverse))
}

/// Applies a changeset, all of it that is of the wanted tables; any conflict is a refusal, of the rule that is met
/// where it is one. A reference left without its record is a
/// conflict too, found from the changes themselves: going through the whole book for it would take a
/// third of a second after twenty years.
fn apply(tx: &Tx, mut changeset: &[u8], changes: &Changes, wanted: fn(&str) -> bool, name: &str) -> Result<(), Error> {
    let conflict = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&conflict);
    let applied = tx.conn().apply_strm(&mut changeset, Some(wanted), move |_, _| {
        seen.store(true, Ordering::SeqCst);
        session::ConflictAction::SQLITE_CHANGESET_ABORT
    });
    if conflict.load(Ordering::SeqCst) {
        return Err(rule_met(tx, changes)?.unwrap_or_else(|| refusal::changed_since(name)));
    }
    Ok(applied?)
}
