//! Which records an attachment belongs to.

use std::collections::BTreeMap;

use domain::{
    attachment::{AttachedKind, AttachedTo, AttachmentId, AttachmentKind, AttachmentRole},
    text::clean_or_none,
};
use rusqlite::params;

use super::{Attachment, record};
use crate::{Db, Error, Tx, column, history::purge_record};

/// An attachment of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// The attachment.
    pub attachment: Attachment,
    /// What is written under it.
    pub caption: Option<String>,
    /// What it is to the record; none where it only lies with it.
    pub role: Option<AttachmentRole>,
}

/// The table of the records of a kind.
pub(super) fn table(kind: AttachedKind) -> &'static str {
    match kind {
        AttachedKind::FundEntry => "fund_entry",
        AttachedKind::Occasion => "occasion",
        AttachedKind::Writing => "writing",
        AttachedKind::RegisterEntry => "register_entry",
        AttachedKind::YearSeal => "year_seal",
    }
}

fn record_is_there(db: &Db, to: AttachedTo) -> Result<(), Error> {
    let sql = format!("SELECT 1 FROM {} WHERE id = ?1", table(to.kind));
    let there = db.conn().prepare_cached(&sql)?.exists([to.id])?;
    if there { Ok(()) } else { Err(Error::NotFound(to.kind.word())) }
}

/// The attachments of a record, in their order.
pub fn linked(db: &Db, to: AttachedTo) -> Result<Vec<Linked>, Error> {
    Ok(linked_to(db, to.kind, &[to.id])?.remove(&to.id).unwrap_or_default())
}

/// The attachments of some records of a kind, in their order, by the records' keys; those without are left out.
pub fn linked_to(db: &Db, kind: AttachedKind, ids: &[i64]) -> Result<BTreeMap<i64, Vec<Linked>>, Error> {
    let sql = format!(
        "SELECT {}, l.row_id, l.caption, l.role FROM json_each(?2) wanted \
         CROSS JOIN attachment_link l ON l.table_name = ?1 AND l.row_id = wanted.value \
         JOIN attachment a ON a.id = l.attachment_id ORDER BY l.row_id, l.position, l.id",
        record::COLUMNS
    );
    let mut select = db.conn().prepare_cached(&sql)?;
    let mut rows = select.query(params![table(kind), serde_json::to_string(ids)?])?;
    let mut linked: BTreeMap<i64, Vec<Linked>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let one =
            Linked { attachment: record::read(row)?, caption: row.get("caption")?, role: column::maybe(row, "role")? };
        linked.entry(row.get("row_id")?).or_default().push(one);
    }
    Ok(linked)
}

/// How many attachments the records of a kind have, by their keys; those without are left out.
pub fn counts(db: &Db, kind: AttachedKind) -> Result<BTreeMap<i64, u32>, Error> {
    let mut select = db
        .conn()
        .prepare_cached("SELECT row_id, count(*) FROM attachment_link WHERE table_name = ?1 GROUP BY row_id")?;
    Ok(select.query_map([table(kind)], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// How many attachments of a kind (照片) some records have, by their keys, for a page of a list; those without are
/// left out.
pub fn counts_of(db: &Db, kind: AttachedKind, ids: &[i64], what: AttachmentKind) -> Result<BTreeMap<i64, u32>, Error> {
    let mut select = db.conn().prepare_cached(
        "SELECT l.row_id, count(*) FROM json_each(?2) wanted \
         CROSS JOIN attachment_link l ON l.table_name = ?1 AND l.row_id = wanted.value \
         JOIN attachment a ON a.id = l.attachment_id WHERE a.kind = ?3 GROUP BY l.row_id",
    )?;
    let rows = select.query_map(params![table(kind), serde_json::to_string(ids)?, what.word()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Puts an attachment to a record, behind those it has; one that is there already stays where it is. Fails with
/// [`Error::NotFound`] when the record isn't there, with `year.sealed` when its year is sealed.
pub fn link(tx: &Tx, id: AttachmentId, to: AttachedTo) -> Result<(), Error> {
    record_is_there(tx, to)?;
    tx.conn()
        .prepare_cached(
            "INSERT INTO attachment_link (attachment_id, table_name, row_id, position) \
             SELECT ?1, ?2, ?3, 1 + (SELECT coalesce(max(position), 0) FROM attachment_link \
             WHERE table_name = ?2 AND row_id = ?3) \
             WHERE NOT EXISTS (SELECT 1 FROM attachment_link WHERE attachment_id = ?1 AND table_name = ?2 AND row_id = ?3)",
        )?
        .execute(params![id.0, table(to.kind), to.id])?;
    Ok(())
}

/// Takes an attachment from a record; its file stays, so that this can be undone. Fails with [`Error::NotFound`].
pub fn unlink(tx: &Tx, id: AttachmentId, from: AttachedTo) -> Result<(), Error> {
    let gone = tx
        .conn()
        .prepare_cached("DELETE FROM attachment_link WHERE attachment_id = ?1 AND table_name = ?2 AND row_id = ?3")?
        .execute(params![id.0, table(from.kind), from.id])?;
    if gone == 0 { Err(Error::NotFound("附件")) } else { Ok(()) }
}

/// Writes under an attachment of a record what it shows; an empty text takes it away.
pub fn caption(tx: &Tx, id: AttachmentId, of: AttachedTo, text: &str) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE attachment_link SET caption = ?4 WHERE attachment_id = ?1 AND table_name = ?2 AND row_id = ?3",
        )?
        .execute(params![id.0, table(of.kind), of.id, clean_or_none(text)])?;
    if changed == 0 { Err(Error::NotFound("附件")) } else { Ok(()) }
}

/// Says what an attachment is to its record (签到表), or with none that it only lies with it.
pub fn set_role(tx: &Tx, id: AttachmentId, of: AttachedTo, role: Option<AttachmentRole>) -> Result<(), Error> {
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE attachment_link SET role = ?4 WHERE attachment_id = ?1 AND table_name = ?2 AND row_id = ?3",
        )?
        .execute(params![id.0, table(of.kind), of.id, role.map(AttachmentRole::word)])?;
    if changed == 0 { Err(Error::NotFound("附件")) } else { Ok(()) }
}

/// Puts the attachments of a record into an order; those not named stay behind them as they were. Fails with
/// [`Error::NotFound`] when one is not the record's.
pub fn arrange(tx: &Tx, of: AttachedTo, order: &[AttachmentId]) -> Result<(), Error> {
    let present: Vec<AttachmentId> = linked(tx, of)?.iter().map(|one| one.attachment.id).collect();
    if order.iter().any(|id| !present.contains(id)) {
        return Err(Error::NotFound("附件"));
    }
    let rest = present.iter().filter(|id| !order.contains(id));
    let mut update = tx.conn().prepare_cached(
        "UPDATE attachment_link SET position = ?4 \
         WHERE attachment_id = ?1 AND table_name = ?2 AND row_id = ?3 AND position <> ?4",
    )?;
    for (position, id) in (1_i64..).zip(order.iter().chain(rest)) {
        update.execute(params![id.0, table(of.kind), of.id, position])?;
    }
    Ok(())
}

/// With a record that is purged goes what was attached to it alone, out of the history too. The files are taken
/// away by whoever purged, once that is committed.
pub(crate) fn forget(tx: &Tx, table: &str, row: i64) -> Result<(), Error> {
    if !AttachedKind::ALL.iter().any(|kind| self::table(*kind) == table) {
        return Ok(());
    }
    let mut select = tx
        .conn()
        .prepare_cached("SELECT id, attachment_id FROM attachment_link WHERE table_name = ?1 AND row_id = ?2")?;
    let links: Vec<(i64, i64)> =
        select.query_map(params![table, row], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (link, attachment) in links {
        tx.conn().prepare_cached("DELETE FROM attachment_link WHERE id = ?1")?.execute([link])?;
        purge_record(tx, "attachment_link", &link.to_string())?;
        let alone = tx
            .conn()
            .prepare_cached(
                "DELETE FROM attachment WHERE id = ?1 \
                 AND NOT EXISTS (SELECT 1 FROM attachment_link WHERE attachment_id = ?1)",
            )?
            .execute([attachment])?;
        if alone > 0 {
            purge_record(tx, "attachment", &attachment.to_string())?;
        }
    }
    Ok(())
}
