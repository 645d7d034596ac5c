//! What goes where in a form, and what could not.

use std::fmt;

use super::{Answers, Placeholder, Value};

/// What a form is filled with.
#[derive(Debug, Clone, Default)]
pub struct Filling {
    /// Cells pointed at.
    pub cells: Vec<MappedCell>,
    /// Tables pointed at.
    pub tables: Vec<MappedTable>,
    /// What the names in `{{…}}` say, and the lists of the tables.
    pub answers: Answers,
}

/// A cell of a workbook that was pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedCell {
    /// The sheet, as on its tab.
    pub sheet: String,
    /// Counted from 1.
    pub row: u32,
    /// Counted from 0.
    pub column: usize,
    /// What it is to hold.
    pub value: Value,
}

/// A table of a workbook that was pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedTable {
    /// The sheet, as on its tab.
    pub sheet: String,
    /// The first row to be filled, below the header; counted from 1.
    pub first_row: u32,
    /// The list among the answers that fills it.
    pub list: String,
    /// Column (from 0) and the field of the list it takes.
    pub columns: Vec<(usize, String)>,
}

/// A form that was filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// Places that got a value.
    pub places: usize,
    /// What could not be filled.
    pub unfilled: Vec<Unfilled>,
}

/// A place that was not filled, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfilled {
    /// In words: `「月报」C5`, `第 2 个表第 3 行`.
    pub place: String,
    /// The reason.
    pub why: Why,
}

/// Why a place was not filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The name in braces means nothing here. It is left as it is.
    UnknownName(Placeholder),
    /// A formula works it out.
    Formula,
    /// Nothing of the name is in the file any more.
    NoSuchSheet,
    /// No sheet has such a cell.
    NoSuchCell,
    /// The text is longer than a cell can be.
    TooLong,
    /// Something is written in the first row of the table already.
    Taken,
    /// The table has fewer rows than there are records, and none could be put in.
    NoRoom {
        /// Rows it has.
        rows: usize,
        /// Records that did not get one.
        left: usize,
    },
    /// The list a table takes is not among the answers.
    UnknownList(String),
}

impl fmt::Display for Unfilled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.why {
            Why::UnknownName(name) => write!(f, "{place}：不认识「{}」，没有填", name.typed()),
            Why::Formula => write!(f, "{place}：这一格是公式，由表自己算，没有填"),
            Why::NoSuchSheet => write!(f, "{place}：表里已经没有这张工作表，没有填"),
            Why::NoSuchCell => write!(f, "{place}：没有这一格，没有填"),
            Why::TooLong => write!(f, "{place}：文字超过一格能放的 32767 字，没有填"),
            Why::Taken => write!(f, "{place}：第一行已经写有内容，没有填；请在表里清空这几行，再选一次这个文件"),
            Why::NoRoom { rows, left } => {
                write!(f, "{place}：只有 {rows} 行，还有 {left} 人（条）放不下；请在表里加 {left} 行，再选一次这个文件")
            }
            Why::UnknownList(name) => write!(f, "{place}：没有叫「{name}」的名单，没有填"),
        }
    }
}
