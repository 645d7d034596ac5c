//! 亲情服务卡, 温馨提示卡, 党员联系卡 (domain.md 1F F06, 5 form 34): eight a page, to be cut out and given away.

use super::{LABEL, MIDDLE, VALUE};
use crate::page::{Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm};

/// Cards to print, alike but for whom they are for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceCards {
    /// Which card, such as 亲情服务卡.
    pub title: String,
    /// Full name of the branch.
    pub branch: String,
    /// What stands on each; empty leaves room for the pen.
    pub text: String,
    /// Whom to turn to; empty leaves room for the pen.
    pub contact: String,
    /// For whom each is.
    pub names: Vec<String>,
}

/// Cards side by side.
const BESIDE: usize = 2;
/// Heights of a card's head, text and foot, in millimetres: four cards below each other fill a page.
const HEAD: f32 = 10.0;
const TEXT: f32 = 36.0;
const FOOT: f32 = 15.0;
/// What is cut out is given away, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(15.0), right: mm(15.0), top: mm(16.0), bottom: mm(12.0), ..Sheet::PORTRAIT };

impl ServiceCards {
    /// The cards as a form.
    pub fn form(&self) -> Form {
        let or_room = |text: &str| if text.is_empty() { "＿＿＿＿＿＿＿＿" } else { text }.to_owned();
        let rows = self.names.chunks(BESIDE).flat_map(|pair| {
            let each = |cell: &dyn Fn(&str) -> Cell| {
                let mut cells: Vec<Cell> = pair.iter().map(|name| cell(name)).collect();
                cells.resize(BESIDE, Cell::new("", MIDDLE));
                cells
            };
            let foot = format!("联系人：{}\n{}", or_room(&self.contact), self.branch);
            [
                Row::new(each(&|name| Cell::new(format!("{}　{name} 同志", self.title), LABEL.sized(13.0))))
                    .wishing(mm(HEAD))
                    .keeping(),
                Row::new(each(&|_| Cell::new(&self.text, VALUE.sized(12.0)).from_top().joined()))
                    .at_least(mm(TEXT))
                    .keeping(),
                Row::new(each(&|_| Cell::new(&foot, VALUE).joined())).wishing(mm(FOOT)),
            ]
        });
        let table = Table::new(SHEET.measure(), &[1.0, 1.0], Vec::new(), rows.collect());
        Form {
            title: self.title.clone(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks: vec![Block::Outline(0, self.title.clone()), Block::Table(table)],
        }
    }
}
