//! What was pointed at in a form, and what it says.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{FormList, Said};

/// Rows and columns a sheet can have.
const ROWS: std::ops::RangeInclusive<u32> = 1..=1_048_576;
const COLUMNS: std::ops::Range<u32> = 0..16_384;

/// A cell that was pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CellMapping {
    /// The sheet, as on its tab.
    pub sheet: String,
    /// Counted from 1.
    pub row: u32,
    /// Counted from 0.
    pub column: u32,
    /// What it says.
    pub says: Said,
}

/// A table that was pointed at: from its first row down it takes a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableMapping {
    /// The sheet, as on its tab.
    pub sheet: String,
    /// The first row to be filled, below the header; counted from 1.
    pub first_row: u32,
    /// The list.
    pub list: FormList,
    /// What its columns take; none in a table that is no longer filled.
    pub columns: Vec<ColumnMapping>,
}

/// A column of such a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ColumnMapping {
    /// Counted from 0.
    pub column: u32,
    /// Key of the list's column.
    pub field: String,
}

/// Why something can't be pointed at so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingProblem {
    /// No sheet has such a place.
    #[error("表里没有这一格")]
    NoSuchCell,
    /// The list has no such column.
    #[error("{list}名单里没有「{field}」这一栏")]
    NoSuchField {
        /// The list.
        list: FormList,
        /// The key.
        field: String,
    },
    /// One column of the table was given two fields.
    #[error("一列只能填一栏")]
    ColumnTwice,
}

impl MappingProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSuchCell => "bureau_form.no_such_cell",
            Self::NoSuchField { .. } => "bureau_form.no_such_field",
            Self::ColumnTwice => "bureau_form.column_twice",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::NoSuchCell => "请在画出来的表上点一格再选。",
            Self::NoSuchField { .. } => "请从列出的栏目里选。",
            Self::ColumnTwice => "请给每一列选一栏。",
        }
    }
}

impl CellMapping {
    /// Itself, or why it can't be.
    pub fn checked(self) -> Result<Self, MappingProblem> {
        let there = ROWS.contains(&self.row) && COLUMNS.contains(&self.column) && !self.sheet.is_empty();
        if there { Ok(self) } else { Err(MappingProblem::NoSuchCell) }
    }
}

impl TableMapping {
    /// Itself, its columns in order, or why it can't be.
    pub fn checked(mut self) -> Result<Self, MappingProblem> {
        let there = self.columns.iter().all(|column| COLUMNS.contains(&column.column));
        if !ROWS.contains(&self.first_row) || self.sheet.is_empty() || !there {
            return Err(MappingProblem::NoSuchCell);
        }
        if let Some(unknown) = self.columns.iter().find(|column| !self.list.has(&column.field)) {
            return Err(MappingProblem::NoSuchField { list: self.list, field: unknown.field.clone() });
        }
        let distinct: BTreeSet<u32> = self.columns.iter().map(|column| column.column).collect();
        if distinct.len() < self.columns.len() {
            return Err(MappingProblem::ColumnTwice);
        }
        self.columns.sort_by_key(|column| column.column);
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &[(u32, &str)]) -> TableMapping {
        let column = |(column, field): &(u32, &str)| ColumnMapping { column: *column, field: (*field).to_owned() };
        let columns = columns.iter().map(column).collect();
        TableMapping { sheet: "名册".to_owned(), first_row: 4, list: FormList::Members, columns }
    }

    #[test]
    fn a_table_takes_columns_of_its_list_each_once() {
        let kept = table(&[(2, "sex"), (1, "name"), (0, "number")]).checked().expect("in order");
        assert_eq!(kept.columns[0].field, "number", "from left to right");
        assert!(matches!(table(&[(0, "topic")]).checked(), Err(MappingProblem::NoSuchField { .. })), "of another list");
        assert!(table(&[(0, "own:爱好")]).checked().is_ok(), "a field of one's own of the card");
        assert_eq!(table(&[(0, "name"), (0, "sex")]).checked(), Err(MappingProblem::ColumnTwice), "twice");
        assert_eq!(table(&[(16_384, "name")]).checked(), Err(MappingProblem::NoSuchCell), "off the sheet");
    }
}
