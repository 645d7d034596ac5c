//! What the book knows of an attachment.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::attachment::{AttachmentId, AttachmentKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Kept, Secret};
use crate::{Db, Error, Tx, column, history::instant_text};

/// An attachment to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttachment {
    /// Photo, PDF or another paper.
    pub kind: AttachmentKind,
    /// What the file was called where it came from.
    pub file_name: String,
    /// Width and height of a photo in pixels, as kept.
    pub pixels: Option<(u32, u32)>,
    /// Local time the camera wrote.
    pub taken_at: Option<NaiveDateTime>,
}

/// An attachment as the book knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its key.
    pub id: AttachmentId,
    /// Its file.
    pub kept: Kept,
    /// What it is.
    pub new: NewAttachment,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

pub(super) const COLUMNS: &str = "a.id, a.digest, a.secret, a.content_hash, a.kind, a.file_name, a.bytes, a.width, \
     a.height, a.taken_at, a.added_at";

const TAKEN_AT: &str = "%Y-%m-%dT%H:%M:%S";

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    let (width, height): (Option<u32>, Option<u32>) = (row.get("width")?, row.get("height")?);
    let taken_at: Option<String> = row.get("taken_at")?;
    Ok(Attachment {
        id: AttachmentId(row.get("id")?),
        kept: Kept {
            digest: row.get("digest")?,
            secret: Secret::from_bytes(row.get("secret")?),
            content_hash: row.get("content_hash")?,
            bytes: row.get::<_, i64>("bytes")?.unsigned_abs(),
        },
        new: NewAttachment {
            kind: column::parsed(row, "kind")?,
            file_name: row.get("file_name")?,
            pixels: width.zip(height),
            taken_at: taken_at.and_then(|text| NaiveDateTime::parse_from_str(&text, TAKEN_AT).ok()),
        },
        added_at: column::parsed(row, "added_at")?,
    })
}

/// Every attachment, in the order they were added.
pub fn all(db: &Db) -> Result<Vec<Attachment>, Error> {
    of_connection(db.conn())
}

/// The same on a bare connection, for backups.
pub(crate) fn of_connection(conn: &Connection) -> Result<Vec<Attachment>, Error> {
    let mut select = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM attachment a ORDER BY a.id"))?;
    Ok(select.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// Names of the files the book knows.
pub fn digests(db: &Db) -> Result<Vec<String>, Error> {
    let mut select = db.conn().prepare_cached("SELECT digest FROM attachment ORDER BY digest")?;
    Ok(select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// One attachment. Fails with [`Error::NotFound`].
pub fn get(db: &Db, id: AttachmentId) -> Result<Attachment, Error> {
    let sql = format!("SELECT {COLUMNS} FROM attachment a WHERE a.id = ?1");
    db.conn().prepare_cached(&sql)?.query_row([id.0], read).optional()?.ok_or(Error::NotFound("附件"))
}

/// The attachment that has a content already, by its [`super::content_hash`].
pub fn of_content(db: &Db, content_hash: &str) -> Result<Option<Attachment>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM attachment a WHERE a.content_hash = ?1");
    Ok(db.conn().prepare_cached(&sql)?.query_row([content_hash], read).optional()?)
}

/// Tells the book of a file that was kept.
pub fn insert(tx: &Tx, kept: &Kept, new: &NewAttachment) -> Result<AttachmentId, Error> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO attachment (digest, secret, content_hash, kind, file_name, bytes, width, height, taken_at, \
             added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            kept.digest,
            kept.secret.bytes(),
            kept.content_hash,
            new.kind.word(),
            new.file_name,
            i64::try_from(kept.bytes).unwrap_or(i64::MAX),
            new.pixels.map(|(width, _)| width),
            new.pixels.map(|(_, height)| height),
            new.taken_at.map(|at| at.format(TAKEN_AT).to_string()),
            instant_text(tx.now()),
        ])?;
    Ok(AttachmentId(tx.conn().last_insert_rowid()))
}
