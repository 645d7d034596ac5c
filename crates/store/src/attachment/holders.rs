//! Which records hold an attachment.

use domain::attachment::{AttachedKind, AttachedTo, AttachmentId};

use super::link::table;
use crate::{Db, Error};

/// The records an attachment is put to.
pub fn holders(db: &Db, id: AttachmentId) -> Result<Vec<AttachedTo>, Error> {
    let mut select = db
        .conn()
        .prepare_cached("SELECT table_name, row_id FROM attachment_link WHERE attachment_id = ?1 ORDER BY id")?;
    let rows = select.query_map([id.0], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    let mut records = Vec::new();
    for row in rows {
        let (name, id) = row?;
        records.extend(
            AttachedKind::ALL.iter().find(|kind| table(**kind) == name).map(|kind| AttachedTo { kind: *kind, id }),
        );
    }
    Ok(records)
}
