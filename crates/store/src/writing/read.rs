//! Reading texts.

use domain::writing::{WritingDraft, WritingId, WritingKind};
use rusqlite::{OptionalExtension, Row, params};

use crate::{Db, Error, column};

/// A text as the book holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWriting {
    /// Its key.
    pub id: WritingId,
    /// What it says; its `id` is the key.
    pub draft: WritingDraft,
}

fn read(row: &Row<'_>) -> rusqlite::Result<StoredWriting> {
    let id = WritingId(row.get("id")?);
    Ok(StoredWriting {
        id,
        draft: WritingDraft {
            id: Some(id),
            kind: column::parsed(row, "kind")?,
            year: row.get("year")?,
            day: column::maybe(row, "day")?,
            title: row.get("title")?,
            addressee: row.get("addressee")?,
            author: row.get("author")?,
            body: row.get("body")?,
        },
    })
}

/// One text that is not in the bin. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: WritingId) -> Result<StoredWriting, Error> {
    let found =
        db.conn().prepare_cached("SELECT * FROM living_writing WHERE id = ?1")?.query_row([id.0], read).optional()?;
    found.ok_or(Error::NotFound("文稿"))
}

/// The texts of a year, or of all years, of one kind or of all: the latest year first, in a year by kind and as
/// they were written.
pub fn list(db: &Db, year: Option<i32>, kind: Option<WritingKind>) -> Result<Vec<StoredWriting>, Error> {
    let mut found: Vec<StoredWriting> = db
        .conn()
        .prepare_cached(
            "SELECT * FROM living_writing WHERE (?1 IS NULL OR year = ?1) AND (?2 IS NULL OR kind = ?2) \
             ORDER BY year DESC, id",
        )?
        .query_map(params![year, kind.map(WritingKind::word)], read)?
        .collect::<Result<_, _>>()?;
    found.sort_by_key(|one| (std::cmp::Reverse(one.draft.year), one.draft.kind));
    Ok(found)
}

/// The texts whose title or words hold a text, the latest year first, at most so many.
pub fn search(db: &Db, text: &str, at_most: u32) -> Result<Vec<StoredWriting>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT * FROM living_writing WHERE title LIKE ?1 ESCAPE '\\' OR body LIKE ?1 ESCAPE '\\' \
         ORDER BY year DESC, id DESC LIMIT ?2",
    )?;
    Ok(select.query_map(params![column::pattern(text), at_most], read)?.collect::<Result<_, _>>()?)
}

/// The texts that stand in the book of a year, by kind and as they were written.
pub fn of_year(db: &Db, year: i32) -> Result<Vec<StoredWriting>, Error> {
    list(db, Some(year), None)
}
