//! The publication for a chat group: a picture that reads on a telephone.

use super::{Publication, Sums};
use crate::{
    forms::{LABEL, TITLE, VALUE, list::Entry},
    page::{Align, Block, Cell, Document, Form, PageNumbers, Row, Sheet, Style, Table, lay_out_tall, mm},
};

/// As wide as a telephone held upright is to a page: 14 pt on it is 14 pt read at arm's length. Its height follows.
const SHEET: Sheet = Sheet { width: 360.0, height: 640.0, left: 16.0, right: 16.0, top: 20.0, bottom: 20.0 };
/// Width of the picture in pixels: three to a point.
pub const PICTURE_WIDTH: u32 = 1080;

const LINE: Style = VALUE.sized(14.0).leaded(1.5);
const HEAD: Style = LABEL.sized(14.0);
const BOX: Style = VALUE.sized(14.0);

impl Publication {
    /// The pages of the picture, for [`crate::picture::write`] at [`PICTURE_WIDTH`].
    pub fn picture(&self) -> Document {
        let mut blocks = vec![
            Block::Heading(format!("{}党费收缴\n使用情况公示", self.period), TITLE.sized(20.0).leaded(1.4)),
            Block::Heading(self.branch.clone(), LINE.aligned(Align::Centre)),
            Block::Gap(mm(2.0)),
        ];
        blocks.extend(self.sentences().into_iter().map(|sentence| Block::Text(sentence, LINE)));
        if self.by_person {
            blocks.push(Block::Gap(mm(2.0)));
            blocks.push(Block::Table(self.sums_by_person()));
            blocks.push(Block::Gap(mm(2.0)));
        }
        blocks.push(Block::Text(self.whom_to_ask(), LINE));
        blocks.push(Block::Text(self.published_on.clone(), LINE.aligned(Align::Right)));
        lay_out_tall(&Form {
            title: self.title(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        })
    }

    fn sentences(&self) -> Vec<String> {
        let Sums { due, paid, extra, owed, owing } = self.sums();
        let rate = Entry::Share { part: paid, whole: due }.text();
        let mut collected = format!(
            "一、应交 {} 人、{} 元，实交 {} 元，收缴率 {rate}。",
            self.members.len(),
            due.grouped(),
            paid.grouped()
        );
        if !extra.is_zero() {
            collected.push_str(&format!("自愿多交 {} 元。", extra.grouped()));
        }
        if owing > 0 {
            collected.push_str(&format!("未交 {owing} 人、{} 元。", owed.grouped()));
        }
        let upward = format!("二、上缴上级 {} 元，上级返还 {} 元。", self.remitted.grouped(), self.returned.grouped());
        let spent: Vec<String> = self.spent.iter().map(|(what, sum)| format!("{what} {} 元", sum.grouped())).collect();
        let spent = if spent.is_empty() { "没有使用".to_owned() } else { spent.join("，") };
        vec![collected, upward, format!("三、返还党费使用：{spent}。")]
    }

    fn sums_by_person(&self) -> Table {
        let head = ["姓名", "应交（元）", "实交（元）"].map(|title| Cell::new(title, HEAD));
        let rows = self.members.iter().map(|one| {
            let remark = one.remark();
            let name = if remark.is_empty() { one.name.clone() } else { format!("{}\n（{remark}）", one.name) };
            let sums = [one.due, one.paid + one.extra].map(|sum| Cell::new(sum.grouped(), BOX.aligned(Align::Right)));
            Row::new(std::iter::once(Cell::new(name, BOX)).chain(sums).collect())
        });
        let Sums { due, paid, extra, .. } = self.sums();
        let sums = [due, paid + extra].map(|sum| Cell::new(sum.grouped(), BOX.aligned(Align::Right)));
        let last = Row::new(std::iter::once(Cell::new("合计", HEAD)).chain(sums).collect());
        Table::new(
            SHEET.measure(),
            &[130.0, 99.0, 99.0],
            vec![Row::new(head.to_vec())],
            rows.chain(std::iter::once(last)).collect(),
        )
    }
}
