//! The table of a record (主题党日活动记录表, 会议记录): labels and what stands beside them.
//!
//! One description serves the PDF and the Word document.

use super::{LABEL, MIDDLE, PROSE, TITLE, VALUE};
use crate::page::{Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm};

/// The table is thought of as so many columns of one width.
pub const COLUMNS: usize = 12;
/// A line to write on by hand, in millimetres.
const HAND_ROOM: f32 = 9.0;
/// Room for a signature, in millimetres.
const SIGNATURE_ROOM: f32 = 13.0;

/// A row of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum RecordRow {
    /// Two to four short values beside each other, or one over the whole width.
    Values(Vec<(String, String)>),
    /// A long text with the room it has at the least, in millimetres.
    Text {
        /// What it is.
        label: String,
        /// The text; empty to be written by hand.
        text: String,
        /// Height at the least, in millimetres.
        room: f32,
        /// Running text, its paragraphs indented; otherwise a list of lines.
        prose: bool,
    },
    /// Places to sign.
    Signatures(Vec<String>),
}

impl RecordRow {
    /// A row of values.
    pub fn values<const N: usize>(values: [(&str, &str); N]) -> Self {
        Self::Values(values.into_iter().map(|(label, value)| (label.to_owned(), value.to_owned())).collect())
    }

    /// Running text.
    pub fn prose(label: &str, text: &str, room: f32) -> Self {
        Self::Text { label: label.to_owned(), text: text.to_owned(), room, prose: true }
    }

    /// A list of lines.
    pub fn list(label: &str, text: &str, room: f32) -> Self {
        Self::Text { label: label.to_owned(), text: text.to_owned(), room, prose: false }
    }

    /// Places to sign.
    pub fn signatures(labels: &[&str]) -> Self {
        Self::Signatures(labels.iter().map(|label| (*label).to_owned()).collect())
    }
}

/// Columns a label and a value take when `count` of them share a row.
pub fn spans(count: usize) -> (usize, usize) {
    match count {
        0 | 1 => (2, COLUMNS - 2),
        2 => (2, 4),
        3 => (2, 2),
        _ => (1, 2),
    }
}

/// A record: branch, title and rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Title of the paper.
    pub title: String,
    /// Full name of the branch.
    pub branch: String,
    /// Rows.
    pub rows: Vec<RecordRow>,
}

impl Record {
    /// The record as a form: A4 upright, long texts cut between lines at the end of a page.
    pub fn form(&self) -> Form {
        let rows = self.rows.iter().map(row).collect();
        let table = Table::new(Sheet::PORTRAIT.measure(), &[1.0; COLUMNS], Vec::new(), rows);
        Form {
            title: self.title.clone(),
            sheet: Sheet::PORTRAIT,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: format!("{}（续）", self.title),
            blocks: vec![
                Block::Heading(self.title.clone(), TITLE),
                Block::Outline(0, self.title.clone()),
                Block::Heading(format!("党支部：{}", self.branch), VALUE),
                Block::Gap(mm(1.5)),
                Block::Table(table),
            ],
        }
    }
}

fn row(row: &RecordRow) -> Row {
    match row {
        RecordRow::Values(values) => {
            let (label_span, value_span) = spans(values.len());
            let style = if values.len() == 1 { VALUE } else { MIDDLE };
            let cells = values.iter().flat_map(|(label, value)| {
                [Cell::new(label, LABEL).spanning(label_span), Cell::new(value, style).spanning(value_span)]
            });
            Row::new(cells.collect()).at_least(mm(HAND_ROOM)).splitting()
        }
        RecordRow::Text { label, text, room, prose } => {
            let style = if *prose { PROSE } else { VALUE.leaded(1.5) };
            let cells = vec![
                Cell::new(label, LABEL).spanning(2).repeating(),
                Cell::new(text, style).spanning(COLUMNS - 2).from_top(),
            ];
            Row::new(cells).at_least(mm(*room)).splitting()
        }
        RecordRow::Signatures(labels) => {
            let (label_span, value_span) = spans(labels.len());
            let cells = labels.iter().flat_map(|label| {
                [Cell::new(label, LABEL).spanning(label_span), Cell::new("", MIDDLE).spanning(value_span)]
            });
            Row::new(cells.collect()).at_least(mm(SIGNATURE_ROOM))
        }
    }
}
