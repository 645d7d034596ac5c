//! 封面: branch, year, volume.

use crate::{
    forms::{LABEL, VALUE},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Style, Table, mm},
    typeface::Typeface,
};

use super::{Landmark, marks};

/// The cover of a year's book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cover {
    /// What the outline leads to here.
    pub landmarks: Vec<Landmark>,
    /// Full name of the branch.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// 年度, such as `2026年度`.
    pub year: String,
    /// 册号, such as `第一册`; empty to be written by hand.
    pub volume: String,
    /// 起止日期, such as `2026年1月1日至2026年12月31日`.
    pub span: String,
    /// 党支部书记; empty to be written by hand.
    pub secretary: String,
}

/// The cover is looked at as a whole: what stands on it is in the middle of the paper.
const SHEET: Sheet = Sheet { left: mm(32.0), right: mm(32.0), top: mm(52.0), ..Sheet::PORTRAIT };
const YEAR: Style = Style::new(Typeface::Title, 26.0, 18.0).aligned(Align::Centre).leaded(1.4);
const NAME: Style = Style::new(Typeface::Title, 60.0, 40.0).aligned(Align::Centre).leaded(1.3);
const LINE: Style = VALUE.sized(14.0);
/// Height of a line of the table, in millimetres.
const ROW: f32 = 13.0;

impl Cover {
    /// The cover, one page.
    pub fn form(&self) -> Form {
        let lines = [
            ("党支部", &self.branch),
            ("上级党组织", &self.superior),
            ("册　号", &self.volume),
            ("起止日期", &self.span),
            ("党支部书记", &self.secretary),
            ("归档日期", &String::new()),
        ];
        let rows = lines.map(|(label, value)| {
            Row::new(vec![Cell::new(label, LABEL.sized(14.0)), Cell::new(value, LINE)]).wishing(mm(ROW))
        });
        let mut blocks: Vec<Block> = marks(&self.landmarks).collect();
        let year = if self.year.is_empty() { "　　　　年度" } else { &self.year };
        blocks.extend([
            Block::Heading(year.to_owned(), YEAR),
            Block::Gap(mm(18.0)),
            Block::Heading("一　本　通".to_owned(), NAME),
            Block::Gap(mm(58.0)),
            Block::Table(Table::new(SHEET.measure(), &[36.0, 110.0], Vec::new(), rows.to_vec())),
        ]);
        Form {
            title: "封面".to_owned(),
            sheet: SHEET,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks,
        }
    }
}
