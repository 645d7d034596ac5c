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

/// What history leaves out may change at any moment without a copy becoming another: drafts.
const OUTSIDE_HISTORY: &str = "draft";

/// Counts that something was written in between are begun anew so often; then nothing is let in between.
const TRIES: usize = 3;

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

    /// Counts what a book holds, that nobody writes to.
    pub(crate) fn of(conn: &Connection) -> Result<Self, Error> {
        Self::counted(conn, &mut || Pause::GoOn)
    }

    /// Counts what a book holds at one moment, calling `pause` between tables.
    fn at_once(conn: &Connection, pause: &mut dyn FnMut() -> Pause) -> Result<Self, Error> {
        for _ in 0..TRIES {
            let contents = Self::counted(conn, pause)?;
            if history::head(conn)? == contents.head {
                return Ok(contents);
            }
        }
        Self::of(conn)
    }

    fn counted(conn: &Connection, pause: &mut dyn FnMut() -> Pause) -> Result<Self, Error> {
        // The head first: whoever compares it at the end knows that all was counted at one moment.
        let mut contents = Self { head: history::head(conn)?, ..Self::unknown() };
        let last = conn.query_row(LAST, [], |row| Ok(LastStep { sequence: row.get(0)?, instant: row.get(1)? }));
        contents.last = last.optional()?;
        for table in verify::tables(conn)?.into_iter().filter(|table| table != OUTSIDE_HISTORY) {
            contents.count(conn, table)?;
            if let Pause::Stop = pause() {
                return Err(Error::Closed);
            }
        }
        Ok(contents)
    }

    fn count(&mut self, conn: &Connection, table: String) -> Result<(), Error> {
        let number = |sql: String| conn.query_row(&sql, [], |row| row.get::<_, i64>(0));
        let living = || number(format!("SELECT count(*) FROM {table} WHERE binned_at IS NULL"));
        match table.as_str() {
            "member" => self.members = living()?,
            "occasion" => self.occasions = living()?,
            "attachment" => self.attachments = attachment::of_connection(conn)?,
            _ => {}
        }
        if let Some(ledger) = LEDGERS.iter().find(|ledger| **ledger == table) {
            self.ledgers.insert(ledger, number(format!("SELECT coalesce(sum(amount), 0) FROM {table}"))?);
        }
        let rows = number(format!("SELECT count(*) FROM \"{table}\""))?;
        self.rows.insert(table, rows);
        Ok(())
    }
}

/// Copies the book to a new file under `key`, calling `pause` between steps, and tells what the
/// copy must hold. What is written meanwhile is in the copy too. The file is not synced: whoever keeps it does that.
pub(crate) fn copy(db: &Db, to: &Path, key: &DataKey, pause: &mut dyn FnMut() -> Pause) -> Result<Contents, Error> {
    let mut target = connection::begin(to, key)?;
    // Broken off, it is thrown away: there is nothing to go back to, and nobody waits for the disk meanwhile.
    target.pragma_update(None, "journal_mode", "OFF")?;
    target.pragma_update(None, "synchronous", "OFF")?;
    let contents = {
        let backup = Backup::new(db.conn(), &mut target)?;
        // As long as a page is left to copy, what is written to the book is written to the copy, too: the counts are
        // made before the last step, and hold for it.
        step(&backup, 0)?;
        while backup.progress().remaining > PAGES {
            step(&backup, PAGES)?;
            if let Pause::Stop = pause() {
                return Err(Error::Closed);
            }
        }
        let contents = Contents::at_once(db.conn(), pause)?;
        while !step(&backup, PAGES)? {}
        contents
    };
    target.close().map_err(|(_, error)| error)?;
    Ok(contents)
}

/// Copies so many pages; tells whether that was all.
fn step(backup: &Backup<'_, '_>, pages: i32) -> Result<bool, Error> {
    match backup.step(pages)? {
        StepResult::Done => Ok(true),
        StepResult::Busy | StepResult::Locked => Err(Error::OpenElsewhere),
        _ => Ok(false),
    }
}
