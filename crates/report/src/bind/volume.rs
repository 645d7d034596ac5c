//! What is bound: papers one after the other, the 目录 among them.

use std::{collections::BTreeMap, ops::RangeInclusive};

use crate::{
    page::{Block, Form, PageNumbers, Sheet, Style},
    typeface::Typeface,
};

const CONTENTS_TITLE: Style = Style::new(Typeface::Title, 18.0, 14.0).aligned(crate::page::Align::Centre).leaded(2.2);

/// Papers to be bound into one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Volume {
    /// Title of the file.
    pub title: String,
    /// The papers in order; each begins on a new page.
    pub runs: Vec<Run>,
    /// Lines of the 目录.
    pub contents: Vec<ContentsLine>,
    /// Printed on one side of a sheet or on both.
    pub sides: Sides,
    /// Number of the first page; 0 counts as 1.
    pub numbers_from: u32,
    /// Small print at the foot of the last page; may be empty.
    pub imprint: String,
    /// Page numbers of entries that are in the book but not in these runs, for the 目录: key and number.
    pub known: BTreeMap<String, u32>,
    /// Of all pages only those with these numbers are written; none means all. The rest is laid out all the same, so
    /// that numbers are those of the whole.
    pub only: Option<Vec<RangeInclusive<u32>>>,
    /// Puts in an empty page wherever a page would otherwise come to lie on the wrong side of its sheet: for printing
    /// pages of a book on both sides. The empty ones have no number.
    pub on_own_sides: bool,
}

impl Volume {
    /// The same without its papers.
    pub(super) fn bare(&self) -> Self {
        Self {
            title: self.title.clone(),
            runs: Vec::new(),
            contents: self.contents.clone(),
            sides: self.sides,
            numbers_from: self.numbers_from,
            imprint: self.imprint.clone(),
            known: self.known.clone(),
            only: self.only.clone(),
            on_own_sides: self.on_own_sides,
        }
    }
}

/// One paper of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The paper.
    pub form: Form,
    /// Its pages say their number. They count in any case: the cover is page 1.
    pub numbered: bool,
    /// What it is.
    pub kind: RunKind,
    /// Number of its first page; none means that it goes on from the paper before.
    pub numbers_from: Option<u32>,
}

/// What a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// A paper.
    Form,
    /// The 目录: after what its form says come the lines of the volume's contents.
    Contents,
}

/// A line of the 目录.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentsLine {
    /// Depth: 0 is the outermost.
    pub level: usize,
    /// What it says.
    pub text: String,
    /// Key of the [`Block::Anchor`] it points at.
    pub key: String,
}

/// How a volume is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sides {
    /// 单面: bound at the left, numbers at the right.
    One,
    /// 双面: on even pages the binding margin is at the right and the number at the left.
    #[default]
    Two,
}

impl Run {
    /// A paper with page numbers.
    pub fn new(form: Form) -> Self {
        Self { form, numbered: true, kind: RunKind::Form, numbers_from: None }
    }

    /// A paper without: a cover.
    pub fn cover(form: Form) -> Self {
        Self { numbered: false, ..Self::new(form) }
    }

    /// The 目录, upright, with its heading.
    pub fn contents() -> Self {
        let blocks = vec![
            Block::Outline(0, "目录".to_owned()),
            Block::Heading("目　录".to_owned(), CONTENTS_TITLE),
            Block::Gap(6.0),
        ];
        let form = Form {
            title: "目录".to_owned(),
            sheet: Sheet::PORTRAIT,
            page_numbers: PageNumbers::Never,
            running_head: "目录（续）".to_owned(),
            blocks,
        };
        Self { kind: RunKind::Contents, ..Self::new(form) }
    }

    /// The same, its first page numbered so.
    pub fn numbered_from(self, number: u32) -> Self {
        Self { numbers_from: Some(number), ..self }
    }
}

/// A volume, bound.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bound {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// Printed number of the page each anchor stands on.
    pub places: BTreeMap<String, u32>,
    /// Printed number of each run's first page.
    pub first_pages: Vec<u32>,
    /// Printed number of the last page.
    pub last_page: u32,
    /// Characters that no typeface has; 〓 stands in their places.
    pub missing: Vec<char>,
    /// Files nothing could be read of: room for the pen stands in their places; their names.
    pub unread: Vec<String>,
    /// Pictures whose bytes could not be had; an empty frame stands in their places.
    pub lost: Vec<String>,
}

/// Where everything in a volume stands, nothing written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Paging {
    /// How many pages there are.
    pub pages: u32,
    /// Printed number of the page each anchor stands on.
    pub places: BTreeMap<String, u32>,
    /// Printed number of each run's first page.
    pub first_pages: Vec<u32>,
    /// Printed number of the last page.
    pub last_page: u32,
    /// Characters that no typeface has.
    pub missing: Vec<char>,
    /// Files nothing could be read of: room for the pen stands in their places; their names.
    pub unread: Vec<String>,
}
