//! The table of a record (主题党日活动记录表, 会议记录): labels and what stands beside them.
//!
//! One description serves the PDF and the Word document.

use super::{LABEL, MIDDLE, NOTE, PROSE, TITLE, VALUE};
use crate::page::{Align, Block, Cell, Form, PageNumbers, Plate, Row, Sheet, Table, mm};

/// The table is thought of as so many columns of one width.
pub const COLUMNS: usize = 12;
/// Columns the label of a text or of photos takes.
pub const LABEL_SPAN: usize = 2;
/// Columns a photo takes: two stand side by side.
pub const PHOTO_SPAN: usize = (COLUMNS - LABEL_SPAN) / 2;
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
    /// A box to be written in by hand; it stays on the page of the row after it.
    Hand {
        /// What it is.
        label: String,
        /// Height at the least, in millimetres.
        room: f32,
    },
    /// One photo or two side by side, with what they show.
    Photos {
        /// What they are; `照片（续）` where they go on from the row above.
        label: String,
        /// The photos.
        plates: Vec<Plate>,
        /// Height of a photo at the most, in millimetres of A4.
        height: f32,
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

    /// A box to be written in by hand.
    pub fn hand(label: &str, room: f32) -> Self {
        Self::Hand { label: label.to_owned(), room }
    }

    /// Photos in rows of two, at most `height` millimetres high on A4.
    pub fn photos(label: &str, plates: &[Plate], height: f32) -> impl Iterator<Item = Self> {
        plates.chunks(2).enumerate().map(move |(i, pair)| {
            let label = if i == 0 { label } else { "照片\n（续）" };
            Self::Photos { label: label.to_owned(), plates: pair.to_vec(), height }
        })
    }

    /// Places to sign.
    pub fn signatures(labels: &[&str]) -> Self {
        Self::Signatures(labels.iter().map(|label| (*label).to_owned()).collect())
    }
}

/// Columns a label and a value take when `count` of them share a row.
pub fn spans(count: usize) -> (usize, usize) {
    match count {
        0 | 1 => (LABEL_SPAN, COLUMNS - LABEL_SPAN),
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
        self.form_on(Sheet::PORTRAIT)
    }

    /// The same on other paper: on smaller one there is less room in its boxes.
    pub fn form_on(&self, sheet: Sheet) -> Form {
        let scale = sheet.depth() / Sheet::PORTRAIT.depth();
        let rows = self.rows.iter().map(|one| row(one, scale)).collect();
        let table = Table::new(sheet.measure(), &[1.0; COLUMNS], Vec::new(), rows);
        Form {
            title: self.title.clone(),
            sheet,
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

/// A row as it is set, in boxes that have `scale` of the room they have on A4.
pub(in crate::forms) fn row(row: &RecordRow, scale: f32) -> Row {
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
                Cell::new(label, LABEL).spanning(LABEL_SPAN).repeating(),
                Cell::new(text, style).spanning(COLUMNS - LABEL_SPAN).from_top(),
            ];
            Row::new(cells).at_least(mm(*room * scale)).splitting()
        }
        RecordRow::Hand { label, room } => {
            let cells =
                vec![Cell::new(label, LABEL).spanning(LABEL_SPAN), Cell::new("", VALUE).spanning(COLUMNS - LABEL_SPAN)];
            Row::new(cells).at_least(mm(*room * scale)).keeping()
        }
        RecordRow::Photos { label, plates, height } => {
            let name = Cell::new(label, LABEL).spanning(LABEL_SPAN);
            let name = if label.is_empty() { name.joined() } else { name };
            let places = [plates.first(), plates.get(1)].map(|plate| {
                let caption = plate.map(|plate| plate.caption.as_str()).unwrap_or_default();
                let cell = Cell::new(caption, NOTE.aligned(Align::Centre)).spanning(PHOTO_SPAN);
                match plate {
                    Some(plate) => cell.picturing(plate.picture.clone(), mm(*height * scale)),
                    None => cell,
                }
            });
            Row::new(std::iter::once(name).chain(places).collect())
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
