//! After a backup took the place of a book that could not be opened: doing again what the damaged file still tells of
//! the time since.

use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use rusqlite::{Connection, session};

use super::Backup;
use crate::{
    BookFolder, Error, Op, Store,
    book::with_ending,
    connection, handover,
    history::{self, Act, ChainHead, OpKind},
    vault::DataKey,
};

/// The folder the damaged file is read in, inside the book's own: reading it may change it.
pub(super) const ASIDE: &str = "salvage";

/// What could be done again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// The operations, by name, oldest first.
    pub steps: Vec<String>,
    /// Whether there were more that could not be read, or not be done.
    pub is_cut_short: bool,
}

/// An operation as the damaged file tells it.
struct Told {
    name: String,
    kind: OpKind,
    act: Act,
    schema_version: i64,
    changeset: Vec<u8>,
}

/// Does again, in the book that was restored, the operations since `base` that the damaged file still tells, until one
/// can't be read or done. Of a file that opens no more nobody knows what else there was.
pub(super) fn salvage(
    folder: &BookFolder,
    damaged: &Backup,
    key: &DataKey,
    store: &Store,
    base: &ChainHead,
) -> Result<Salvaged, Error> {
    let aside = folder.aside(ASIDE);
    handover::wipe(&aside)?;
    let files = folder.files();
    files.make_folder(aside.path()).map_err(Error::file(aside.path()))?;
    for ending in ["", "-wal"] {
        let from = with_ending(&damaged.database(folder), ending);
        if from.exists() {
            let to = with_ending(&aside.database(), ending);
            files.copy(&from, &to).map_err(Error::file(&to))?;
        }
    }
    let told = connection::recognise(&aside.database(), key, folder.blueprint().version())
        .ok()
        .map_or((Vec::new(), true), |conn| read(&conn, base));
    handover::wipe(&aside)?;
    let (told, mut is_cut_short) = told;
    let mut steps = Vec::new();
    for step in told {
        if step.schema_version != folder.blueprint().version() || !do_again(store, &step)? {
            is_cut_short = true;
            break;
        }
        steps.push(step.name);
    }
    Ok(Salvaged { steps, is_cut_short })
}

/// The operations after `base`, as far as they can be read, and whether that is not all of them.
fn read(conn: &Connection, base: &ChainHead) -> (Vec<Told>, bool) {
    let mut told = Vec::new();
    let mut collect = || -> rusqlite::Result<bool> {
        let mut select = conn.prepare(
            "SELECT sequence, name, kind, act, schema_version, changeset, changeset_hash, \
             (SELECT hex(chain_hash) FROM operation WHERE sequence = ?1) \
             FROM operation WHERE sequence > ?1 ORDER BY sequence",
        )?;
        let mut rows = select.query([base.sequence])?;
        let mut expected = base.sequence;
        while let Some(row) = rows.next()? {
            expected += 1;
            let chain: Option<String> = row.get(7)?;
            let continues = base.sequence == 0 || chain.is_some_and(|chain| chain.eq_ignore_ascii_case(&base.hash));
            let changeset: Option<Vec<u8>> = row.get(5)?;
            let hash: history::Hash = row.get(6)?;
            let Some(changeset) = changeset else { return Ok(true) };
            if !continues || row.get::<_, i64>(0)? != expected || history::changeset_hash(&changeset) != hash {
                return Ok(true);
            }
            let (name, kind, act, schema_version) = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            told.push(Told { name, kind, act, schema_version, changeset });
        }
        Ok(false)
    };
    let is_cut_short = collect().unwrap_or(true);
    (told, is_cut_short)
}

/// Does an operation again, under its own name; no when it does not fit the book.
fn do_again(store: &Store, step: &Told) -> Result<bool, Error> {
    let name = match step.act {
        Act::Do => step.name.clone(),
        Act::Undo => format!("撤销：{}", step.name),
        Act::Redo => format!("重做：{}", step.name),
    };
    let op = match step.kind {
        OpKind::Inverse => Op::new(name),
        OpKind::Compensating => Op::compensating(name),
        OpKind::Event => Op::event(name),
    };
    let changeset = step.changeset.clone();
    let done = store.transact(op, move |tx| {
        if changeset.is_empty() {
            return Ok(());
        }
        let conflict = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&conflict);
        let mut changeset = &changeset[..];
        let input: &mut dyn Read = &mut changeset;
        let applied = tx.conn().apply_strm(input, None::<fn(&str) -> bool>, move |_, _| {
            seen.store(true, Ordering::SeqCst);
            session::ConflictAction::SQLITE_CHANGESET_ABORT
        });
        match conflict.load(Ordering::SeqCst) {
            true => Err(Error::NotFound("记录")),
            false => Ok::<_, Error>(applied?),
        }
    });
    match done {
        Ok(_) => Ok(true),
        Err(Error::NotFound(_) | Error::Sqlite(_) | Error::Refused { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}
