//! The sheet on paper: one page, A4 lying; what has no room there goes to a continuation page.

use super::{
    FIRST_PAGE_OCCASIONS, MonthSheet,
    sections::{self, Look},
};
use crate::{
    forms::{LEAST, TITLE},
    page::{Block, Document, Form, PageNumbers, Sheet, lay_out, mm},
};

/// Sizes the texts are tried at, in points.
const SIZES: [f32; 4] = [10.5, 10.0, 9.5, LEAST];

/// Where the list of those absent stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Absences {
    Inline,
    Continued,
}

impl MonthSheet {
    /// The sheet as pages: in the largest type that keeps to one page. When even the smallest does not,
    /// the list of those absent goes to a continuation page, as do occasions beyond the ninth.
    pub fn lay_out(&self) -> Document {
        let several = self.occasions.len() > FIRST_PAGE_OCCASIONS;
        let inline = (!several).then_some(Absences::Inline);
        for absences in inline.into_iter().chain([Absences::Continued]) {
            for size in SIZES {
                let document = lay_out(&self.form(size, absences));
                let first_page_holds = match absences {
                    Absences::Inline => document.pages.len() == 1,
                    Absences::Continued => document.outline.last().is_some_and(|continued| continued.page == 1),
                };
                if first_page_holds {
                    return document;
                }
            }
        }
        lay_out(&self.form(LEAST, Absences::Continued))
    }

    /// The sheet on one page, all of it, for the pen.
    pub(super) fn blank_form(&self) -> Form {
        self.form(LEAST, Absences::Inline)
    }

    fn form(&self, size: f32, absences: Absences) -> Form {
        let look = Look::new(size);
        let here = self.occasions.len().min(FIRST_PAGE_OCCASIONS);
        let later = &self.occasions[here..];
        let mut blocks = vec![
            Block::Heading(self.title(), TITLE.sized(16.0).leaded(1.35)),
            Block::Outline(0, self.title()),
            Block::Table(sections::above(self, &look)),
            Block::Table(sections::members(self, &look)),
            Block::Table(sections::occasions(&self.occasions[..here], 1, &look)),
        ];
        if !later.is_empty() {
            let text = format!("第 {} 至 {} 场见续页。", here + 1, self.occasions.len());
            blocks.push(Block::Table(sections::see_continuation(&text, &look)));
        }
        match absences {
            Absences::Inline => blocks.push(Block::Table(sections::absences(&self.absences, &look))),
            Absences::Continued => {
                let text = format!("三、未到人员：{} 人次，名单见续页。", self.absences.len());
                blocks.push(Block::Table(sections::see_continuation(&text, &look)));
            }
        }
        blocks.push(Block::Table(sections::figures(&self.figures, &look)));
        blocks.push(Block::Table(sections::plans(self, &look)));
        blocks.push(Block::Table(sections::below(self, &look)));
        if absences == Absences::Continued {
            blocks.push(Block::NewPage);
            blocks.push(Block::Heading(format!("{}（续页）", self.title()), TITLE.sized(14.0).leaded(1.35)));
            blocks.push(Block::Outline(0, "续页".to_owned()));
            if !later.is_empty() {
                blocks.push(Block::Table(sections::occasions(later, here + 1, &look)));
                blocks.push(Block::Gap(mm(3.0)));
            }
            blocks.push(Block::Table(sections::absences(&self.absences, &look)));
        }
        Form {
            title: self.title(),
            sheet: Sheet { bottom: mm(9.0), ..Sheet::LANDSCAPE },
            page_numbers: PageNumbers::WhenSeveral,
            running_head: String::new(),
            blocks,
        }
    }
}
