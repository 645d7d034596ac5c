//! The pages of the 一本通 (domain.md 5.9 and 5.33), a file for each kind of page.
//!
//! A page knows neither its number nor where the book is bound: that is for [`crate::bind`]. What the 目录 and the
//! outline lead to it carries as [`Landmark`]s. Papers that exist by themselves, such as the roster and the register
//! of dues, become pages of the book by [`placed`].

pub mod affairs;
pub mod appraisal;
pub mod basics;
pub mod committee;
pub mod contact;
pub mod cover;
pub mod entry;
pub mod figures;
pub mod honours;
pub mod plan;
pub mod service;

use super::{
    LABEL, TITLE,
    list::{self, Column, List},
};
use crate::page::{Align, Block, Form, PageNumbers, Sheet, Style, mm, text::natural_width};

/// What the 目录 and the outline lead to: a section, a month of it, a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landmark {
    /// Key of the line of the 目录 that leads here, such as `occasion/17`.
    pub key: String,
    /// Depth in the outline: 0 for a section.
    pub level: usize,
    /// What the outline says.
    pub text: String,
}

impl Landmark {
    /// A place of the book.
    pub fn new(key: impl Into<String>, level: usize, text: impl Into<String>) -> Self {
        Self { key: key.into(), level, text: text.into() }
    }
}

/// What stands over one of several lists, or over the first paper of a section.
const LIST_HEADING: Style = LABEL.aligned(Align::Left).sized(12.0).leaded(1.7);

/// The landmarks, before what stands there.
fn marks(landmarks: &[Landmark]) -> impl Iterator<Item = Block> {
    landmarks.iter().flat_map(|landmark| {
        [Block::Anchor(landmark.key.clone()), Block::Outline(landmark.level, landmark.text.clone())]
    })
}

/// A paper of its own as pages of the book: the outline has the book's landmarks in place of the paper's title, and
/// what else the paper has in its outline stands beneath them.
pub fn placed(form: Form, landmarks: &[Landmark]) -> Form {
    let beneath = landmarks.last().map_or(0, |last| last.level);
    let title = form.blocks.iter().position(|block| matches!(block, Block::Outline(..)));
    let blocks = form.blocks.into_iter().enumerate().filter_map(|(place, block)| match block {
        Block::Outline(..) if title == Some(place) => None,
        Block::Outline(level, text) => Some(Block::Outline(level + beneath, text)),
        other => Some(other),
    });
    Form { blocks: marks(landmarks).chain(blocks).collect(), ..form }
}

/// The first paper of a section or month, with its name above it where the paper's own title does not say it.
pub fn open(form: &mut Form, name: &str) {
    let says = |block: &Block| matches!(block, Block::Heading(text, _) if text.contains(name));
    if !form.blocks.iter().any(says) {
        form.blocks.insert(0, Block::Heading(name.to_owned(), LIST_HEADING));
    }
}

/// A page with a title and what stands under it.
fn page(title: &str, landmarks: &[Landmark], sheet: Sheet, under: Vec<Block>) -> Form {
    let mut blocks: Vec<Block> = marks(landmarks).collect();
    blocks.push(Block::Heading(title.to_owned(), TITLE));
    blocks.push(Block::Gap(mm(2.0)));
    blocks.extend(under);
    Form {
        title: title.to_owned(),
        sheet,
        page_numbers: PageNumbers::WhenSeveral,
        running_head: format!("{title}（续）"),
        blocks,
    }
}

/// A list with a heading over it; with none where the heading is empty.
fn listed(heading: &str, list: &List, sheet: &Sheet) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !heading.is_empty() {
        blocks.push(Block::Gap(mm(3.0)));
        blocks.push(Block::Heading(heading.to_owned(), LIST_HEADING));
    }
    blocks.push(Block::Table(list.table(sheet.measure())));
    blocks
}

/// Rows of a list, followed by as many blank ones for the pen as make `least`, and `spare` in any case.
fn with_lines(
    columns: &[Column],
    mut rows: Vec<Vec<list::Entry>>,
    least: usize,
    spare: usize,
) -> Vec<Vec<list::Entry>> {
    let wanted = least.max(rows.len() + spare);
    rows.resize_with(wanted, || vec![list::Entry::Blank; columns.len()]);
    rows
}

/// A page of nothing but lines for the pen.
fn of_lines(title: &str, landmarks: &[Landmark], columns: Vec<Column>) -> Form {
    const ROWS: usize = 18;
    let rows = with_lines(&columns, Vec::new(), ROWS, 0);
    let list = List::new(columns, rows).with_rows_of(12);
    page(title, landmarks, Sheet::PORTRAIT, listed("", &list, &Sheet::PORTRAIT))
}

/// Names with blank between them, none of them parted between two lines of `width` points.
fn whole_names(names: &[String], style: &Style, width: f32) -> String {
    const BETWEEN: &str = "　";
    let between = natural_width(BETWEEN, style);
    let mut text = String::new();
    let mut x = 0.0;
    for name in names {
        let wide = natural_width(name, style);
        if text.is_empty() {
            x = wide;
        } else if x + between + wide > width {
            text.push('\n');
            x = wide;
        } else {
            text.push_str(BETWEEN);
            x += between + wide;
        }
        text.push_str(name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::VALUE;

    #[test]
    fn a_name_stays_on_its_line() {
        let names: Vec<String> = ["王芳", "阿依古丽·买买提", "欧阳㛃", "单于𠅤"].map(str::to_owned).to_vec();
        let width = natural_width("王芳　阿依古丽·买买提　欧", &VALUE);
        assert_eq!(
            whole_names(&names, &VALUE, width),
            "王芳　阿依古丽·买买提\n欧阳㛃　单于𠅤",
            "欧阳㛃 goes down whole"
        );
    }

    #[test]
    fn a_paper_in_the_book_is_found_under_the_book_s_words() {
        let paper = page("党费收缴登记表", &[], Sheet::PORTRAIT, vec![Block::Outline(0, "党费收缴登记表".to_owned())]);
        let placed = placed(paper, &[Landmark::new("dues", 0, "党费收缴"), Landmark::new("register", 1, "登记表")]);
        let outline: Vec<(usize, &str)> = placed
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Outline(level, text) => Some((*level, text.as_str())),
                _ => None,
            })
            .collect();
        assert_eq!(outline, [(0, "党费收缴"), (1, "登记表")], "its own title is not said a second time");
    }
}
