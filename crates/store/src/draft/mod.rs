//! What is on a form and not saved yet: outside history, in the same encrypted file, there again
//! after a power cut.

use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use crate::{Db, Error, Store, history::instant_text};

/// The most a draft may hold, in bytes of JSON.
pub const CAP: usize = 1024 * 1024;

/// A form half filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Which form, such as `occasion`.
    pub kind: String,
    /// Which record it is about; empty for a new one.
    pub subject: String,
    /// What is on it.
    pub content: Value,
    /// When, UTC, ISO.
    pub saved_at: String,
}

/// Keeps a draft in place of the one before of the same form and record. It is on the disk when
/// this returns.
///
/// Fails with `draft.too_large` beyond [`CAP`], `draft.kind` without a kind.
pub fn save(store: &Store, kind: &str, subject: &str, content: &Value) -> Result<(), Error> {
    if kind.is_empty() {
        return Err(Error::refused("draft.kind", "草稿没有说明是哪种表单", "请重新打开这张表单。"));
    }
    let text = serde_json::to_string(content)?;
    if text.len() > CAP {
        return Err(Error::refused("draft.too_large", "内容太长，草稿存不下", "请先保存，或把长文字分成几段。"));
    }
    let (kind, subject, now) = (kind.to_owned(), subject.to_owned(), instant_text(store.folder().now()));
    store.outside_history(move |db| {
        db.conn()
            .prepare_cached(
                "INSERT INTO draft (kind, subject, content, saved_at) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT (kind, subject) DO UPDATE SET content = ?3, saved_at = ?4",
            )?
            .execute(params![kind, subject, text, now])?;
        Ok(())
    })
}

/// The draft of a form and record.
pub fn get(db: &Db, kind: &str, subject: &str) -> Result<Option<Draft>, Error> {
    let found = db
        .conn()
        .prepare_cached("SELECT content, saved_at FROM draft WHERE kind = ?1 AND subject = ?2")?
        .query_row([kind, subject], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
        .optional()?;
    let Some((content, saved_at)) = found else { return Ok(None) };
    let content = serde_json::from_str(&content)?;
    Ok(Some(Draft { kind: kind.to_owned(), subject: subject.to_owned(), content, saved_at }))
}

/// Every draft, of one kind of form or of all, the latest first.
pub fn list(db: &Db, kind: Option<&str>) -> Result<Vec<Draft>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT kind, subject, content, saved_at FROM draft WHERE ?1 IS NULL OR kind = ?1 \
         ORDER BY saved_at DESC, kind, subject",
    )?;
    let mut rows = select.query([kind])?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next()? {
        let content = serde_json::from_str(&row.get::<_, String>(2)?)?;
        drafts.push(Draft { kind: row.get(0)?, subject: row.get(1)?, content, saved_at: row.get(3)? });
    }
    Ok(drafts)
}

/// Throws a draft away: it was saved, or is not wanted. One that isn't there is fine.
pub fn discard(store: &Store, kind: &str, subject: &str) -> Result<(), Error> {
    let (kind, subject) = (kind.to_owned(), subject.to_owned());
    store.outside_history(move |db| {
        db.conn().prepare_cached("DELETE FROM draft WHERE kind = ?1 AND subject = ?2")?.execute([kind, subject])?;
        Ok(())
    })
}
