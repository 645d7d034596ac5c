//! 政治生日贺卡, 生日贺卡 (domain.md 5, form 35): two a page, to be cut apart.

use super::{NOTE, TITLE};
use crate::{
    page::{Align, Block, Form, PageNumbers, Sheet, Style, mm},
    typeface::Typeface,
};

/// Cards of a page.
const OF_A_PAGE: u8 = 2;
/// What is cut out is given away, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(30.0), right: mm(30.0), top: mm(16.0), bottom: mm(8.0), ..Sheet::PORTRAIT };
const TEXT: Style = Style::new(Typeface::Kai, 16.0, 11.0).aligned(Align::Justify).leaded(1.75).indented(2.0);

/// Cards to print.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Greetings {
    /// What stands on each, such as `政治生日快乐`.
    pub title: String,
    /// Full name of the branch.
    pub branch: String,
    /// The cards.
    pub cards: Vec<Greeting>,
}

/// A card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Greeting {
    /// To whom.
    pub name: String,
    /// What is wished.
    pub text: String,
    /// Its day, such as `2026年11月12日`.
    pub day: String,
}

impl Greetings {
    /// The cards as a form.
    pub fn form(&self) -> Form {
        let mut blocks = vec![Block::Outline(0, self.title.clone())];
        for (place, card) in self.cards.iter().enumerate() {
            if place > 0 {
                blocks.push(Block::Cut(OF_A_PAGE));
            }
            blocks.extend(self.card(card));
        }
        if !self.cards.len().is_multiple_of(usize::from(OF_A_PAGE)) {
            blocks.push(Block::Cut(OF_A_PAGE));
        }
        Form {
            title: self.title.clone(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn card(&self, card: &Greeting) -> [Block; 6] {
        let below = Style { indent: 0.0, ..TEXT.aligned(Align::Right) };
        [
            Block::Heading(self.title.clone(), TITLE.sized(24.0).leaded(2.0)),
            Block::Text(format!("{}同志：", card.name), Style { indent: 0.0, ..TEXT }),
            Block::Text(card.text.clone(), TEXT),
            Block::Gap(mm(4.0)),
            Block::Heading(self.branch.clone(), below),
            Block::Text(card.day.clone(), NOTE.sized(13.0).aligned(Align::Right)),
        ]
    }
}
