//! 收讫凭条 (domain.md 5, form 25): four a page, to be cut. A note of what was paid, no receipt for expenses.

use domain::money::{Fen, in_capitals};

use crate::{
    forms::{LABEL, LEAST, MIDDLE, NOTE, TITLE, VALUE, list::line},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm},
};

/// Slips of a page.
const OF_A_PAGE: u8 = 4;
/// A4 upright; what is cut out is given away, so no room for punch holes.
const SHEET: Sheet = Sheet { left: mm(18.0), right: mm(18.0), top: mm(6.0), bottom: mm(3.0), ..Sheet::PORTRAIT };

/// Slips to print.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slips {
    /// Their title, by setting: 党费收讫凭条; may be empty.
    pub title: String,
    /// Full name of the branch.
    pub branch: String,
    /// The slips in order of their numbers.
    pub slips: Vec<Slip>,
}

/// A slip.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slip {
    /// `2026-0318`.
    pub number: String,
    /// Who paid.
    pub name: String,
    /// For which months, such as `2026年7月至9月`.
    pub months: String,
    /// How much; a correction may be negative.
    pub amount: Fen,
    /// 途径, with 代交人.
    pub way: String,
    /// 款项.
    pub means: String,
    /// 收款日期.
    pub day: String,
    /// 收款人.
    pub collector: String,
    /// What it corrects, a remark.
    pub note: String,
    /// When and why it was voided.
    pub voided: Option<String>,
}

impl Slips {
    /// The slips as a form.
    pub fn form(&self) -> Form {
        let name = if self.title.is_empty() { NAME.to_owned() } else { self.title.clone() };
        let mut blocks = vec![Block::Outline(0, name.clone())];
        for (place, slip) in self.slips.iter().enumerate() {
            if place > 0 {
                blocks.push(Block::Cut(OF_A_PAGE));
            }
            blocks.extend(self.slip(slip));
        }
        if !self.slips.len().is_multiple_of(usize::from(OF_A_PAGE)) {
            blocks.push(Block::Cut(OF_A_PAGE));
        }
        Form { title: name, sheet: SHEET, page_numbers: PageNumbers::Never, running_head: String::new(), blocks }
    }

    fn slip(&self, slip: &Slip) -> [Block; 4] {
        let measure = SHEET.measure();
        let voided = slip.voided.is_some();
        let title = if voided { format!("{}（已作废）", self.title) } else { self.title.clone() };
        let above = [self.branch.clone(), format!("编号：{}", slip.number)];
        let value = if voided { MIDDLE.struck() } else { MIDDLE };
        let row = |cells: [(&str, String); 2]| {
            let cells = cells.into_iter().flat_map(|(label, text)| [Cell::new(label, LABEL), Cell::new(text, value)]);
            Row::new(cells.collect()).wishing(mm(8.5))
        };
        let rows = vec![
            row([("姓　　名", slip.name.clone()), ("所属月份", slip.months.clone())]),
            row([("金额（大写）", in_capitals(slip.amount)), ("金　　额", format!("￥{}", slip.amount.grouped()))]),
            row([("途　　径", slip.way.clone()), ("款　　项", slip.means.clone())]),
            row([("收款日期", slip.day.clone()), ("收 款 人", slip.collector.clone())]),
        ];
        let table = Table::new(measure, &[24.0, 70.0, 22.0, 58.0], Vec::new(), rows).tight();
        let voided = slip.voided.as_ref().map(|why| format!("已作废：{why}"));
        let remarks = [voided, Some(slip.note.clone()).filter(|note| !note.is_empty()), Some(REMARK.to_owned())];
        let remarks = remarks.into_iter().flatten().collect::<Vec<_>>().join("　");
        [
            Block::Heading(title, TITLE.sized(15.0).leaded(1.3)),
            Block::Table(line(measure, &above, VALUE, mm(6.0), Align::Right)),
            Block::Table(table),
            Block::Text(remarks, NOTE.sized(LEAST).leaded(1.5)),
        ]
    }
}

/// What the file is called where the slips have no title.
const NAME: &str = "党费收讫凭条";
const REMARK: &str = "本凭条只作交纳党费的记录，不是票据，不作报销用。";
