//! What was printed as pages of the book, and whether it has changed since.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{
    occasion::OccasionId,
    writing::WritingId,
    yearbook::{EntryKey, RecordKind, SectionKind},
};
use rusqlite::params;

use crate::{Db, Error, Tx, attachment, column, history::instant_text, occasion, writing};

/// Pages of the book that were printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPrint {
    /// The year.
    pub year: i32,
    /// What, such as 全年, 10月, 新增的.
    pub what: String,
    /// Whether it is the whole book, which takes the place of all that was printed before.
    pub whole: bool,
    /// Number of the first page.
    pub first_page: u32,
    /// Number of the last page.
    pub last_page: u32,
    /// What stands on them.
    pub entries: Vec<PrintedEntry>,
}

/// An entry on printed pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedEntry {
    /// Which one.
    pub key: EntryKey,
    /// Number of the page it begins on.
    pub page: u32,
    /// SHA-256 of what the page shows, in hexadecimal, as it was when the page was made. Left out, a record's is
    /// taken as it is now; a section's is then not known.
    pub content_hash: Option<String>,
}

/// What was printed of a year's book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YearPrinted {
    /// The last page number given on paper; what is new goes on after it.
    pub last_page: Option<u32>,
    /// When it was last printed.
    pub last_at: Option<DateTime<Utc>>,
    /// The entries printed, each as it was printed last. What was put into the bin since is not among them.
    pub entries: BTreeMap<EntryKey, EntryPrint>,
}

/// The last printing of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryPrint {
    /// Number of the page it begins on.
    pub page: u32,
    /// SHA-256 of what the page showed; none of a section whose was not known.
    pub content_hash: Option<String>,
    /// Whether what it shows has changed since. Of a section only the asker can tell: it is false here.
    pub changed_since: bool,
}

/// Table and row an entry is kept under.
fn place(key: EntryKey) -> (&'static str, i64) {
    match key {
        EntryKey::Section(section) => (section.key(), 0),
        EntryKey::Record(kind, id) => (kind.name(), id),
    }
}

/// The entry of a table and row; none when the program knows it no more.
fn key(table: &str, row: i64) -> Option<EntryKey> {
    match RecordKind::ALL.iter().find(|kind| kind.name() == table) {
        Some(kind) => Some(EntryKey::Record(*kind, row)),
        None => SectionKind::from_key(table).map(EntryKey::Section),
    }
}

/// Notes what was printed. To be done in an operation of kind event; a sealed year's book may be printed, too.
///
/// Fails with `yearbook.pages` when the numbers are none.
pub fn record_print(tx: &Tx, new: &NewPrint) -> Result<(), Error> {
    if new.first_page == 0 || new.last_page < new.first_page {
        return Err(Error::refused("yearbook.pages", "这几页的页码不对", "请重新打印一次，再登记。"));
    }
    let unknown = new.entries.iter().filter(|entry| entry.content_hash.is_none()).map(|entry| entry.key);
    let hashes = content_hashes(tx, unknown)?;
    tx.conn()
        .prepare_cached(
            "INSERT INTO yearbook_print (year, printed_at, what, whole, first_page, last_page) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![new.year, instant_text(tx.now()), new.what, new.whole, new.first_page, new.last_page])?;
    let print = tx.conn().last_insert_rowid();
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO yearbook_print_entry (print_id, table_name, row_id, page, content_hash) \
         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
    )?;
    for entry in &new.entries {
        let (table, row) = place(entry.key);
        let hash = entry.content_hash.as_ref().or_else(|| hashes.get(&entry.key));
        insert.execute(params![print, table, row, entry.page, hash])?;
    }
    Ok(())
}

/// What was printed of a year's book since its last whole printing, that one included.
pub fn printed(db: &Db, year: i32) -> Result<YearPrinted, Error> {
    const SINCE: &str =
        "year = ?1 AND id >= (SELECT coalesce(max(id), 0) FROM yearbook_print WHERE year = ?1 AND whole)";
    let (last_page, last_at) = db
        .conn()
        .prepare_cached(&format!(
            "SELECT max(last_page) AS last_page, max(printed_at) AS last_at FROM yearbook_print WHERE {SINCE}"
        ))?
        .query_row([year], |row| Ok((row.get("last_page")?, column::maybe(row, "last_at")?)))?;
    let mut entries = BTreeMap::new();
    let mut select = db.conn().prepare_cached(&format!(
        "SELECT table_name, row_id, page, content_hash FROM yearbook_print_entry e \
         JOIN yearbook_print p ON p.id = e.print_id WHERE {SINCE} ORDER BY p.id"
    ))?;
    let mut rows = select.query([year])?;
    while let Some(row) = rows.next()? {
        let (table, id): (String, i64) = (row.get("table_name")?, row.get("row_id")?);
        if let Some(key) = key(&table, id) {
            let print =
                EntryPrint { page: row.get("page")?, content_hash: row.get("content_hash")?, changed_since: false };
            entries.insert(key, print);
        }
    }
    let now = content_hashes(db, entries.keys().copied())?;
    entries.retain(|key, print| match (key, now.get(key)) {
        (EntryKey::Section(_), _) => true,
        (EntryKey::Record(..), None) => false,
        (EntryKey::Record(..), Some(now)) => {
            print.changed_since = print.content_hash.as_ref() != Some(now);
            true
        }
    });
    Ok(YearPrinted { last_page, last_at, entries })
}

/// What the records among some entries show now, as hashes; those in the bin are left out.
fn content_hashes(db: &Db, keys: impl Iterator<Item = EntryKey>) -> Result<BTreeMap<EntryKey, String>, Error> {
    let (mut occasions, mut hashes) = (Vec::new(), BTreeMap::new());
    for key in keys {
        match key {
            EntryKey::Record(RecordKind::Occasion, id) => occasions.push(OccasionId(id)),
            EntryKey::Record(RecordKind::Writing, id) => match writing::get(db, WritingId(id)) {
                Ok(found) => {
                    let text = serde_json::to_vec(&found.draft)?;
                    hashes.insert(key, attachment::content_hash(&text));
                }
                Err(Error::NotFound(_)) => {}
                Err(error) => return Err(error),
            },
            EntryKey::Section(_) => {}
        }
    }
    hashes.extend(occasion::content_hashes(db, &occasions)?.into_iter().map(|(id, hash)| (EntryKey::from(id), hash)));
    Ok(hashes)
}
