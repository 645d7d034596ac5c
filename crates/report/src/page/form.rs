//! What a form is made of, before it is laid out.

use super::{chart::BarChart, leader::Leader, picture::Plate, sheet::Sheet, table::Table, text::Style};

/// One piece of a form.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Text over the whole measure. It stays on the page of the block after it.
    Heading(String, Style),
    /// Text over the whole measure, to be cut between lines.
    Text(String, Style),
    /// A table.
    Table(Table),
    /// Photos or scans in rows; a row stays on one page.
    Pictures {
        /// The pictures in order, with what stands under each.
        plates: Vec<Plate>,
        /// How many stand side by side.
        columns: u8,
        /// Height of a picture at the most, in millimetres.
        height_mm: f32,
    },
    /// Bars with a value over each; stays on one page.
    Chart(BarChart),
    /// A line that leads to a page by its number: of a 目录.
    Leader(Leader),
    /// Blank, in points; none at the head of a page.
    Gap(f32),
    /// The rest begins on a new page, unless it begins there anyhow.
    NewPage,
    /// A line to cut along, at the next of so many equal parts of the page; the rest begins under it, with as much
    /// blank as a page has at its head. None at the foot of the page.
    Cut(u8),
    /// An entry of the outline, where the next thing stands; level and text.
    Outline(usize, String),
    /// An entry begins where the next thing stands; its key, such as `occasion/17`.
    Anchor(String),
    /// Nothing stands for this file here, since it could not be read; its name.
    Unread(String),
}

/// When pages are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageNumbers {
    /// 第 1 页 共 3 页 on every page.
    Always,
    /// The same, unless there is but one.
    WhenSeveral,
    /// On none: pages that are cut up.
    Never,
}

/// A form, filled: what to lay out on which paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Title of the file.
    pub title: String,
    /// Paper.
    pub sheet: Sheet,
    /// When pages are numbered. In a volume the volume's own numbers stand instead.
    pub page_numbers: PageNumbers,
    /// Small line at the head of every page but the first: which paper this is.
    pub running_head: String,
    /// What it says.
    pub blocks: Vec<Block>,
}
