//! Copying the open book, a megabyte at a time.

use std::{collections::BTreeMap, path::Path};

use rusqlite::{
    Connection, OptionalExtension,
    backup::{Backup, StepResult},
};

use super::LastStep;
use crate::{
    Db, Error,
    attachment::{self, Attachment},
    connection, history,
    vault::DataKey,
    verify,
};

/// Pages a step: 1 MB, so that a click never waits long.
const PAGES: i32 = 256;

/// Whether to go on copying.
pub(crate) enum Pause {
    GoOn,
    Stop,
}

/// What a copy must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contents {
    /// Rows by table.
    pub(crate) rows: BTreeMap<String, i64>,
    /// What its history comes to.
    pub(crate) head: String,
    /// Members not in the bin.
    pub(crate) members: i64,
    /// Occasions not in the bin.
    pub(crate) occasions: i64,
    /// What its attachments are, whose files lie beside it.
    pub(crate) attachments: Vec<Attachment>,
    /// What its ledgers come to, by table, in 分.
    pub(crate) ledgers: BTreeMap<&'static str, i64>,
    /// The last change.
    pub(crate) last: Option<LastStep>,
}

/// Tables with money in them, whose sums a copy must come to.
const LEDGERS: &[&str] = &["dues_assessment", "dues_payment", "dues_part", "dues_remittance", "fund_entry", "subsidy"];

/// The last thing that was done, not only seen or printed.
const LAST: &str = "SELECT sequence, instant FROM operation WHERE kind <> 'event' ORDER BY sequence DESC LIMIT 1";

impl Contents {
    /// Of a book that can't be read.
    pub(super) fn unknown() -> Self {
        Self {
            rows: BTreeMap::new(),
            head: String::new(),
            members: 0,
            occasions: 0,
            attachments: Vec::new(),
            ledgers: BTreeMap::new(),
            last: None,
        }
    }

    /// Counts what a book holds.
    pub(crate) fn of(conn: &Connection) -> Result<Self, Error> {
        let mut rows = BTreeMap::new();
        for table in verify::tables(conn)? {
            let count = conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
            rows.insert(table, count);
        }
        let living = |table: &str| match rows.contains_key(table) {
            true => {
                conn.query_row(&format!("SELECT count(*) FROM {table} WHERE binned_at IS NULL"), [], |row| row.get(0))
            }
            false => Ok(0),
        };
        let (members, occasions) = (living("member")?, living("occasion")?);
        let attachments = match rows.contains_key("attachment") {
            true => attachment::of_connection(conn)?,
            false => Vec::new(),
        };
        let mut ledgers = BTreeMap::new();
        for table in LEDGERS.iter().copied().filter(|table| rows.contains_key(*table)) {
            let sum = conn.query_row(&format!("SELECT coalesce(sum(amount), 0) FROM {table}"), [], |row| row.get(0))?;
            ledgers.insert(table, sum);
        }
        let last = conn.query_row(LAST, [], |row| Ok(LastStep { sequence: row.get(0)?, instant: row.get(1)? }));
        let head = history::head(conn)?;
        Ok(Self { rows, head, members, occasions, attachments, ledgers, last: last.optional()? })
    }
}

/// Copies the book to a new file under `key`, calling `pause` between steps, and tells what the
/// copy must hold. What is written meanwhile is in the copy too.
pub(crate) fn copy(db: &Db, to: &Path, key: &DataKey, pause: &mut dyn FnMut() -> Pause) -> Result<Contents, Error> {
    let mut target = connection::begin(to, key)?;
    {
        let backup = Backup::new(db.conn(), &mut target)?;
        loop {
            match backup.step(PAGES)? {
                StepResult::Done => break,
                StepResult::Busy | StepResult::Locked => return Err(Error::OpenElsewhere),
                _ => {}
            }
            if let Pause::Stop = pause() {
                return Err(Error::Closed);
            }
        }
    }
    target.close().map_err(|(_, error)| error)?;
    Contents::of(db.conn())
}
