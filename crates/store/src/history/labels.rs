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
    /// Column and its label; of money, which is kept in 分, the label ends in `（分）`.
    pub columns: &'static [(&'static str, &'static str)],
    /// Columns whose values are not shown: ID number, health, pension.
    pub hidden: &'static [&'static str],
}

/// Columns that mean the same in every table.
const COMMON: &[(&str, &str)] = &[("binned_at", "移入回收站的时间")];

/// Every concept's labels.
pub const LABELS: &[&[TableLabels]] = &[
    crate::appraisal::LABELS,
    crate::attachment::LABELS,
    crate::attendance::LABELS,
    crate::branch::LABELS,
    crate::bureau_form::LABELS,
    crate::committee::LABELS,
    crate::compliance::LABELS,
    crate::deputy::LABELS,
    crate::dues::LABELS,
    crate::field_sheet::LABELS,
    crate::fund::LABELS,
    crate::group::LABELS,
    crate::handover::LABELS,
    crate::member::LABELS,
    crate::occasion::LABELS,
    crate::plan::LABELS,
    crate::register::LABELS,
    crate::settings::LABELS,
    crate::submission::LABELS,
    crate::writing::LABELS,
    crate::yearbook::LABELS,
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
        self.columns.iter().chain(COMMON).find(|(name, _)| *name == column).map_or(column, |(_, label)| label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, history::is_recorded, verify::tables};

    #[test]
    fn every_table_and_column_of_the_history_has_a_chinese_name() {
        let store = Store::scratch().unwrap();
        let missing = store
            .read(|db| {
                let mut missing = Vec::new();
                for table in tables(db.conn())?.into_iter().filter(|table| is_recorded(table)) {
                    let Some(labels) = labels_of(&table) else {
                        missing.push(table);
                        continue;
                    };
                    let mut select = db.conn().prepare("SELECT name FROM pragma_table_info(?1)")?;
                    let columns: Vec<String> =
                        select.query_map([&table], |row| row.get(0))?.collect::<Result<_, _>>()?;
                    let unnamed = columns.iter().filter(|column| {
                        !["id", "uid"].contains(&column.as_str()) && labels.column(column) == column.as_str()
                    });
                    missing.extend(unnamed.map(|column| format!("{table}.{column}")));
                    let strange =
                        labels.columns.iter().filter(|(name, _)| !columns.iter().any(|column| column == name));
                    missing.extend(strange.map(|(name, _)| format!("{table} has no {name}")));
                    if let Some(sql) = labels.name {
                        db.conn().prepare(sql)?;
                    }
                    if labels.part_of.is_some_and(|whole| labels_of(whole).is_none()) {
                        missing.push(format!("{table} is part of nothing"));
                    }
                }
                Ok::<_, Error>(missing)
            })
            .unwrap();
        assert_eq!(missing, Vec::<String>::new(), "the history reads in Chinese");
    }
}
