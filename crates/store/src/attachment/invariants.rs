use crate::{Db, Error, verify::Invariant};

/// A link names its record by table and key; no foreign key holds it.
pub(crate) const LINKS_LEAD_SOMEWHERE: Invariant = Invariant {
    name: "附件都附在现有的记录上",
    violations: |db: &Db| -> Result<Vec<String>, Error> {
        let names = db
            .conn()
            .prepare_cached(
                "SELECT a.file_name FROM attachment_link l JOIN attachment a ON a.id = l.attachment_id \
                 WHERE (l.table_name = 'fund_entry' AND NOT EXISTS (SELECT 1 FROM fund_entry WHERE id = l.row_id)) \
                 OR (l.table_name = 'occasion' AND NOT EXISTS (SELECT 1 FROM occasion WHERE id = l.row_id)) LIMIT 20",
            )?
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(names.into_iter().map(|name| format!("附件「{name}」所附的记录不见了")).collect())
    },
};
