//! What tables and columns are called in Chinese, so that the history can be read.

use rusqlite::OptionalExtension;

use crate::{Db, Error};

/// How one table is shown. Each concept lists its tables in a `labels.rs` of its folder.
#[derive(Debug, Clone, Copy)]
pub struct TableLabels {
    /// Name of the table.
    pub table: &'static str,
    /// What a row of it is, such as 党员.
    pub label: &'static str,
    /// The table whose record a row is a part of, such as `member` for its group membership; a
    /// record purged takes its parts with it. None for records that stand by themselves.
    pub part_of: Option<&'static str>,
    /// SQL that gives a row's name from its primary key `?1`, such as a member's name.
    pub name: Option<&'static str>,
    /// Column and its label.
    pub columns: &'static [(&'static str, &'static str)],
    /// Columns whose values are not shown: ID number, health, pension.
    pub hidden: &'static [&'static str],
}

/// Every concept's labels.
pub const LABELS: &[&[TableLabels]] = &[
    crate::attendance::LABELS,
    crate::branch::LABELS,
    crate::committee::LABELS,
    crate::compliance::LABELS,
    crate::group::LABELS,
    crate::member::LABELS,
    crate::occasion::LABELS,
    crate::plan::LABELS,
    crate::settings::LABELS,
];

/// The labels of a table, if its concept has some.
pub(crate) fn labels_of(table: &str) -> Option<&'static TableLabels> {
    LABELS.iter().copied().flatten().find(|labels| labels.table == table)
}

/// The name of a row as it is now; none when it is gone or its table has no names.
pub(crate) fn name_of(db: &Db, table: &str, row: &str) -> Result<Option<String>, Error> {
    let Some(sql) = labels_of(table).and_then(|labels| labels.name) else { return Ok(None) };
    let name = db.conn().prepare_cached(sql)?.query_row([row], |row| row.get::<_, Option<String>>(0)).optional()?;
    Ok(name.flatten())
}

impl TableLabels {
    /// The label of a column; the column's own name if it has none.
    pub fn column<'name>(&self, column: &'name str) -> &'name str
    where
        'static: 'name,
    {
        self.columns.iter().find(|(name, _)| *name == column).map_or(column, |(_, label)| label)
    }
}
