//! 测评票: every member with a box for each grade.

use domain::appraisal::Grade;

use super::Appraisal;
use crate::{
    forms::{LABEL, MIDDLE, NOTE, TITLE},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm},
};

/// Handed in and kept in a box, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(20.0), right: mm(20.0), top: mm(14.0), bottom: mm(12.0), ..Sheet::PORTRAIT };
/// Height of a row, in millimetres.
const ROW: f32 = 8.0;

impl Appraisal {
    /// So many ballots, each beginning a page.
    pub fn ballots(&self, count: u32) -> Form {
        let mut blocks = vec![Block::Outline(0, "测评票".to_owned())];
        for place in 0..count {
            if place > 0 {
                blocks.push(Block::NewPage);
            }
            blocks.extend(self.ballot());
        }
        Form {
            title: format!("{}年民主评议党员测评票", self.year),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn ballot(&self) -> [Block; 4] {
        let grades = Grade::ALL.iter().map(|grade| grade.word());
        let heads = ["序号", "姓名"].into_iter().chain(grades);
        let head = Row::new(heads.map(|text| Cell::new(text, LABEL)).collect()).wishing(mm(ROW));
        let rows = (1..).zip(&self.members).map(|(number, one): (u32, _)| {
            let boxes = Grade::ALL.iter().map(|_| Cell::new("", MIDDLE));
            let named = [Cell::new(number.to_string(), MIDDLE), Cell::new(&one.name, MIDDLE.sized(12.0))];
            Row::new(named.into_iter().chain(boxes).collect()).wishing(mm(ROW))
        });
        let weights = [14.0, 44.0, 28.0, 28.0, 28.0, 28.0];
        let table = Table::new(SHEET.measure(), &weights, vec![head], rows.collect()).tight();
        let rule = format!(
            "每人只在一栏内画“√”，画两栏以上的、不画的无效。优秀一般不超过党员总数的三分之一，即 {} 人。无记名，不得委托他人投票。",
            self.most_excellent
        );
        [
            Block::Heading(format!("{}年度民主评议党员测评票", self.year), TITLE.leaded(1.4)),
            Block::Heading(self.branch.clone(), NOTE.aligned(Align::Centre).leaded(1.5)),
            Block::Text(rule, NOTE.leaded(1.5)),
            Block::Table(table),
        ]
    }
}
