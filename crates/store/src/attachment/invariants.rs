use domain::attachment::{AttachedKind, AttachmentRole};

use super::link::table;
use crate::{Db, Error, verify::Invariant};

/// A link names its record by table and key; no foreign key holds it.
pub(crate) const LINKS_LEAD_SOMEWHERE: Invariant = Invariant {
    name: "附件都附在现有的记录上",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let lost = AttachedKind::ALL.iter().map(|kind| {
            let table = table(*kind);
            format!("(l.table_name = '{table}' AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = l.row_id))")
        });
        let tables: Vec<String> = AttachedKind::ALL.iter().map(|kind| format!("'{}'", table(*kind))).collect();
        let strange = format!("l.table_name NOT IN ({})", tables.join(", "));
        let wrong: Vec<String> = lost.chain([strange]).collect();
        let names = names(db, &wrong.join(" OR "))?;
        Ok(names.into_iter().map(|name| format!("附件「{name}」所附的记录不见了")).collect())
    },
};

/// A role is one the program knows.
pub(crate) const ONLY_KNOWN_ROLES: Invariant = Invariant {
    name: "附件的用途都是本程序认得的",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let roles: Vec<String> = AttachmentRole::WORDS.iter().map(|word| format!("'{word}'")).collect();
        let names = names(db, &format!("l.role IS NOT NULL AND l.role NOT IN ({})", roles.join(", ")))?;
        Ok(names.into_iter().map(|name| format!("附件「{name}」的用途不认得")).collect())
    },
};

/// What the attachments of some links are called, at most twenty.
fn names(db: &Db, wrong: &str) -> Result<Vec<String>, Error> {
    let sql = format!(
        "SELECT a.file_name FROM attachment_link l JOIN attachment a ON a.id = l.attachment_id WHERE {wrong} LIMIT 20"
    );
    Ok(db.conn().prepare_cached(&sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
