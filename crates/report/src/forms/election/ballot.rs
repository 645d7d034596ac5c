//! 选票: candidates in the order of surname strokes, each with a box for every way to vote.

use super::Election;
use crate::{
    forms::{LABEL, LEAST, MIDDLE, NOTE, TITLE},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm},
};

/// Candidates up to which two ballots stand on a page.
const SHORT: usize = 6;
/// Height of a candidate's row in millimetres, and where as many share a page as have room on it.
const ROOMY: f32 = 12.0;
const FULL: f32 = 10.5;
/// What is cut out is handed in, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(20.0), right: mm(20.0), top: mm(12.0), bottom: mm(8.0), ..Sheet::PORTRAIT };

impl Election {
    /// So many ballots, two a page where they are short.
    pub fn ballots(&self, count: u32) -> Form {
        let of_a_page: u8 = if self.nominated().count() > SHORT { 1 } else { 2 };
        let mut blocks = vec![Block::Outline(0, "选票".to_owned())];
        for place in 0..count {
            match of_a_page {
                1 if place > 0 => blocks.push(Block::NewPage),
                2 if place > 0 => blocks.push(Block::Cut(of_a_page)),
                _ => {}
            }
            blocks.extend(self.ballot());
        }
        if of_a_page > 1 && !count.is_multiple_of(u32::from(of_a_page)) {
            blocks.push(Block::Cut(of_a_page));
        }
        Form {
            title: format!("选票：{}", self.subject),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }

    fn ballot(&self) -> Vec<Block> {
        let heads = ["候选人", "赞成", "不赞成", "弃权", "另选他人"];
        let row = if self.nominated().count() == SHORT { FULL } else { ROOMY };
        let head = Row::new(heads.map(|text| Cell::new(text, LABEL)).to_vec()).wishing(mm(8.0));
        let rows = self.nominated().map(|stood| {
            let boxes = (1..heads.len()).map(|_| Cell::new("", MIDDLE));
            let name = Cell::new(&stood.candidate.name, MIDDLE.sized(15.0));
            Row::new(std::iter::once(name).chain(boxes).collect()).wishing(mm(row))
        });
        let table = Table::new(SHEET.measure(), &[46.0, 24.0, 24.0, 24.0, 52.0], vec![head], rows.collect());
        let plain = NOTE.sized(LEAST + 1.5).leaded(1.4);
        vec![
            Block::Heading(format!("{}选票", self.electing()), TITLE.sized(17.0).leaded(1.4)),
            Block::Heading(self.branch.clone(), NOTE.aligned(Align::Centre).leaded(1.5)),
            Block::Table(table.tight()),
            Block::Gap(mm(1.5)),
            Block::Text(format!("1. {}。候选人以姓氏笔画为序。", self.manner()), plain),
            Block::Text(
                "2. 每位候选人只在一栏内画“○”。不赞成的，可以在“另选他人”栏写上另选的人的姓名；弃权的，不能另选他人。"
                    .to_owned(),
                plain,
            ),
            Block::Text(
                format!(
                    "3. 赞成的人（含另选的人）等于或少于 {} 名的选票有效，多于 {} 名的无效。不得委托他人投票。",
                    self.seats, self.seats
                ),
                plain,
            ),
            Block::Text(format!("{}　　（盖章）", self.day), plain.aligned(Align::Right)),
        ]
    }
}
