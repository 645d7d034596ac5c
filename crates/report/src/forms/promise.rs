//! 承诺牌 (domain.md 1H H11): what a member has promised, to be put up or to stand on the table.

use super::{NOTE, TITLE};
use crate::{
    page::{Align, Block, Form, PageNumbers, Sheet, Style, mm},
    typeface::Typeface,
};

/// What is put up goes into no folder, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(24.0), right: mm(24.0), top: mm(18.0), bottom: mm(10.0), ..Sheet::PORTRAIT };
/// Boards of a page where they are small.
const OF_A_PAGE: u8 = 2;
/// Sizes of a promise by its length, of one that has the page to itself: up to so many characters, in points.
const LARGE: [(usize, f32); 4] = [(60, 42.0), (160, 30.0), (400, 20.0), (usize::MAX, 14.0)];
/// The same of one that has half a page.
const SMALL: [(usize, f32); 4] = [(40, 26.0), (80, 20.0), (200, 14.0), (usize::MAX, 12.0)];

/// The smallest a promise is set, in points.
const LEAST: f32 = 11.0;

/// Boards to print.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Promises {
    /// Full name of the branch.
    pub branch: String,
    /// Whether two share a page.
    pub small: bool,
    /// Whose they are.
    pub names: Vec<String>,
    /// What was promised.
    pub text: String,
    /// When, such as `2026年11月12日`.
    pub day: String,
}

impl Promises {
    /// The boards as a form.
    pub fn form(&self) -> Form {
        let mut blocks = vec![Block::Outline(0, "党员承诺牌".to_owned())];
        let parts = if self.small { OF_A_PAGE } else { 1 };
        for (place, name) in self.names.iter().enumerate() {
            if place > 0 {
                blocks.push(if self.small { Block::Cut(parts) } else { Block::NewPage });
            }
            blocks.extend(self.board(name));
        }
        if self.small && !self.names.len().is_multiple_of(usize::from(parts)) {
            blocks.push(Block::Cut(parts));
        }
        Form {
            title: "党员承诺牌".to_owned(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn board(&self, name: &str) -> [Block; 9] {
        let length = self.text.chars().count();
        let sizes = if self.small { SMALL } else { LARGE };
        let size = sizes.iter().find(|(most, _)| length <= *most).map_or(LEAST, |(_, size)| *size);
        let text = Style::new(Typeface::Kai, size, LEAST).aligned(Align::Justify).leaded(1.7).indented(2.0);
        let below = Style::new(Typeface::Kai, if self.small { 13.0 } else { 18.0 }, LEAST).aligned(Align::Right);
        let (title, who) = if self.small { (26.0, 18.0) } else { (54.0, 30.0) };
        let gap = |small: f32, large: f32| Block::Gap(mm(if self.small { small } else { large }));
        [
            gap(4.0, 16.0),
            Block::Heading("党员承诺牌".to_owned(), TITLE.sized(title).leaded(1.6)),
            gap(3.0, 16.0),
            Block::Heading(format!("承诺人：{name}"), NOTE.sized(who).leaded(1.6)),
            gap(2.0, 8.0),
            Block::Text(self.text.clone(), text),
            gap(5.0, 18.0),
            Block::Heading(self.branch.clone(), below),
            Block::Text(self.day.clone(), below),
        ]
    }
}
