//! 专项: lists of members for one purpose, and of the committee before its term ends.

use super::ReturnHead;
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// A list for one purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecialList {
    /// Title, such as `流动党员名单`.
    pub title: String,
    /// Whose, as of which day.
    pub head: ReturnHead,
    /// Heads of its columns.
    pub columns: Vec<SpecialColumn>,
    /// A row for each member: a text for each column.
    pub rows: Vec<Vec<String>>,
    /// What stands in place of rows where there are none.
    pub none: &'static str,
    /// What the reader is to know.
    pub notes: Vec<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecialColumn {
    /// Its head.
    pub title: String,
    /// Whether its texts may take several lines.
    pub long: bool,
}

impl SpecialList {
    /// The list, A4 lying.
    pub fn paper(&self) -> ListPaper {
        let column = |column: &SpecialColumn| match column.long {
            true => Column::long(&column.title),
            false => Column::middle(&column.title),
        };
        let rows = self.rows.iter().map(|row| row.iter().map(Entry::from).collect());
        let columns = self.columns.iter().map(column).collect();
        ListPaper {
            title: self.title.clone(),
            name: self.title.chars().take(31).collect(),
            sheet: Sheet::LANDSCAPE,
            above: self.head.above(),
            lists: vec![List::new(columns, rows.collect()).or_none(self.none)],
            notes: self.notes.clone(),
            below: self.head.below(),
        }
    }
}
