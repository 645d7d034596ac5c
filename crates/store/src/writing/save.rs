//! Writing texts down.

use domain::writing::{WritingDraft, WritingId, WritingKind};
use rusqlite::params;

use crate::{Error, Tx, history::instant_text, uid};

/// Saves a text: a new one, or over the one with its key.
///
/// Fails as [`WritingDraft::checked`] does, with [`Error::NotFound`], and with `year.sealed` when the year it is
/// about, or was about, is sealed.
pub fn save(tx: &Tx, draft: &WritingDraft) -> Result<WritingId, Error> {
    let draft = draft
        .clone()
        .checked()
        .map_err(|problem| Error::refused(problem.code(), problem.to_string(), problem.what_to_do()))?;
    match draft.id {
        Some(id) => update(tx, id, &draft).map(|()| id),
        None => insert(tx, &draft),
    }
}

fn insert(tx: &Tx, draft: &WritingDraft) -> Result<WritingId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO writing (uid, kind, year, day, title, addressee, author, body) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            uid::random()?,
            WritingKind::word(draft.kind),
            draft.year,
            draft.day.map(|day| day.to_string()),
            draft.title,
            draft.addressee,
            draft.author,
            draft.body,
        ])?;
    Ok(WritingId(tx.conn().last_insert_rowid()))
}

fn update(tx: &Tx, id: WritingId, draft: &WritingDraft) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE writing SET kind = ?2, year = ?3, day = ?4, title = ?5, addressee = ?6, author = ?7, body = ?8 \
             WHERE id = ?1 AND binned_at IS NULL",
        )?
        .execute(params![
            id.0,
            WritingKind::word(draft.kind),
            draft.year,
            draft.day.map(|day| day.to_string()),
            draft.title,
            draft.addressee,
            draft.author,
            draft.body,
        ])?;
    if changed == 0 { Err(Error::NotFound("文稿")) } else { Ok(()) }
}

/// Puts a text into the bin. Fails with [`Error::NotFound`] when there is none.
pub fn bin(tx: &Tx, id: WritingId) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached("UPDATE writing SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL")?
        .execute(params![id.0, instant_text(tx.now())])?;
    if changed == 0 { Err(Error::NotFound("文稿")) } else { Ok(()) }
}
