//! 签到表 (FORMS.md 3): two columns of 18 rows and 列席, signed by hand.

use super::{LABEL, LEAST, MIDDLE, TITLE, VALUE};
use crate::page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Style, Table, mm};

/// Rows of each of the two columns of a page, where the paper has the height.
const ROWS: usize = 18;
/// Height of a row to sign in, in millimetres.
const ROW: f32 = 11.0;
/// Rows of 列席.
const GUEST_ROWS: usize = 5;
/// Height of the head of a table, in millimetres.
const HEAD_ROW: f32 = 6.5;
/// Height of a line of the sheet's own head, in millimetres.
const ABOVE_ROW: f32 = 8.0;
/// Height of the line that sums up, in millimetres.
const FOOT_ROW: f32 = 9.0;
/// On narrower paper, in millimetres of measure, 党小组 gives its room to the signatures.
const NARROW: f32 = 140.0;

/// A name on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Row number, the one that is typed when attendance is entered.
    pub number: u32,
    /// 姓名.
    pub name: String,
    /// 党小组; may be empty.
    pub group: String,
    /// 备注, such as 预备党员; may be empty.
    pub note: String,
}

/// A sign-in sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Full name of the branch.
    pub branch: String,
    /// 活动.
    pub occasion: String,
    /// 时间.
    pub time: String,
    /// 地点.
    pub place: String,
    /// Who is expected, in the order of the entry screen.
    pub expected: Vec<Expected>,
}

const TITLE_HERE: Style = TITLE.leaded(1.2);
const HEAD: Style = Style::new(LABEL.face, 10.0, LEAST).aligned(Align::Centre);
const NAME: Style = MIDDLE.sized(12.0);

impl SignIn {
    /// How many are expected; room for the pen while nobody is.
    fn count(&self) -> String {
        if self.expected.is_empty() { "　　".to_owned() } else { self.expected.len().to_string() }
    }

    /// The sheet as a form on A4, with as many pages as the names take.
    pub fn form(&self) -> Form {
        self.form_on(Sheet::PORTRAIT)
    }

    /// The same on other paper. 列席 stands whole under the last names, or on a page of its own, which is needed only
    /// where somebody sits in.
    pub fn form_on(&self, paper: Sheet) -> Form {
        let sheet = Sheet { top: mm(11.0), bottom: mm(9.0), ..paper };
        let with_guests = rows_of(&sheet, guests_height());
        let mut pages: Vec<&[Expected]> = self.expected.chunks(2 * rows_of(&sheet, 0.0)).collect();
        if pages.last().is_none_or(|names| names.len() > 2 * with_guests) {
            pages.push(&[]);
        }
        let last = pages.len() - 1;
        let names_end = self.expected.len().div_ceil(2 * rows_of(&sheet, 0.0)).max(1) - 1;
        let mut blocks = Vec::new();
        for (number, names) in pages.into_iter().enumerate() {
            if number > 0 {
                blocks.push(Block::NewPage);
            }
            blocks.push(Block::Heading("签　到　表".to_owned(), TITLE_HERE));
            if number == 0 {
                blocks.push(Block::Outline(0, "签到表".to_owned()));
            }
            blocks.push(Block::Table(self.head(&sheet)));
            if number <= names_end {
                let rows = if number == last { with_guests } else { rows_of(&sheet, 0.0) };
                blocks.push(Block::Table(names_table(&sheet, names, rows)));
            }
            if number == last {
                blocks.push(Block::Table(guests(&sheet)));
            }
            if number == names_end {
                blocks.push(Block::Table(self.foot(&sheet)));
            } else if number == last {
                blocks.push(Block::Table(foot(&sheet, &["列席：　　　　人", "记录人签字："])));
            }
        }
        Form {
            title: format!("签到表：{}", self.occasion),
            sheet,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: String::new(),
            blocks,
        }
    }

    fn head(&self, sheet: &Sheet) -> Table {
        let pair = |label: &str, value: &str, span| [Cell::new(label, HEAD), Cell::new(value, VALUE).spanning(span)];
        let expected = format!("{} 人", self.count());
        let occasion = pair("活动", &self.occasion, 3);
        let rows = vec![
            Row::new(occasion.into_iter().chain(pair("应到", &expected, 1)).collect()).wishing(mm(ABOVE_ROW)),
            Row::new(pair("时间", &self.time, 1).into_iter().chain(pair("地点", &self.place, 3)).collect())
                .wishing(mm(ABOVE_ROW)),
        ];
        Table::new(sheet.measure(), &[15.0, 65.0, 15.0, 38.0, 15.0, 25.0], Vec::new(), rows).tight()
    }

    fn foot(&self, sheet: &Sheet) -> Table {
        let expected = format!("应到：　{} 人", self.count());
        foot(sheet, &[&expected, "实到：　　　　人", "请假：　　　　人", "记录人签字："])
    }
}

/// The last line: numbers to be filled in, and who signs, with more room than the others.
fn foot(sheet: &Sheet, texts: &[&str]) -> Table {
    let mut weights = vec![38.0; texts.len()];
    if let Some(signed) = weights.last_mut() {
        *signed = 59.0;
    }
    let cells = texts.iter().map(|text| Cell::new(*text, VALUE)).collect();
    Table::new(sheet.measure(), &weights, Vec::new(), vec![Row::new(cells).wishing(mm(FOOT_ROW))]).unruled()
}

/// Rows of each column of names on a page that also has `others` points of something else.
fn rows_of(sheet: &Sheet, others: f32) -> usize {
    let head = TITLE_HERE.line_height() + mm(2.0 * ABOVE_ROW + HEAD_ROW + FOOT_ROW);
    let rows = ((sheet.depth() - head - others) / mm(ROW)).floor();
    (rows.max(1.0) as usize).min(ROWS)
}

fn guests_height() -> f32 {
    mm(HEAD_ROW + GUEST_ROWS as f32 * ROW)
}

/// A column of one half of the names: its head, its weight of width and what stands in it.
type Column = (&'static str, f32, fn(&Expected) -> Cell);

const NUMBER: Column = ("序号", 10.0, |one| Cell::new(one.number.to_string(), MIDDLE));
const SIGNATURE: Column = ("本人签名", 27.0, |_| Cell::new("", MIDDLE));
const NAME_COLUMN: Column = ("姓名", 20.0, |one| Cell::new(&one.name, NAME));
const GROUP: Column = ("党小组", 19.5, |one| Cell::new(&one.group, MIDDLE.sized(9.5)));
const NOTE: Column = ("备注", 11.5, |one| Cell::new(&one.note, MIDDLE.sized(LEAST)));

fn names_table(sheet: &Sheet, names: &[Expected], rows: usize) -> Table {
    let columns: &[Column] = if sheet.measure() < mm(NARROW) {
        &[NUMBER, NAME_COLUMN, SIGNATURE, NOTE]
    } else {
        &[NUMBER, NAME_COLUMN, GROUP, SIGNATURE, NOTE]
    };
    let both = || columns.iter().chain(columns);
    let head = Row::new(both().map(|(title, ..)| Cell::new(*title, HEAD)).collect()).wishing(mm(HEAD_ROW));
    let half = |name: Option<&Expected>| -> Vec<Cell> {
        columns.iter().map(|(_, _, cell)| name.map_or_else(|| Cell::new("", MIDDLE), cell)).collect()
    };
    let rows = (0..rows).map(|i| {
        let cells = half(names.get(i)).into_iter().chain(half(names.get(rows + i)));
        Row::new(cells.collect()).wishing(mm(ROW))
    });
    let weights: Vec<f32> = both().map(|(_, weight, _)| *weight).collect();
    Table::new(sheet.measure(), &weights, vec![head], rows.collect()).tight()
}

/// 列席: places for people who are not of the branch.
fn guests(sheet: &Sheet) -> Table {
    let heads = ["列席", "姓名", "单位、职务", "本人签名", "备注"];
    let head = Row::new(heads.map(|text| Cell::new(text, HEAD)).to_vec()).wishing(mm(HEAD_ROW));
    let rows = (0..GUEST_ROWS).map(|_| {
        let label = Cell::new("", HEAD).joined();
        let blanks = heads.iter().skip(1).map(|_| Cell::new("", MIDDLE));
        Row::new(std::iter::once(label).chain(blanks).collect()).wishing(mm(ROW))
    });
    Table::new(sheet.measure(), &[15.0, 30.0, 66.0, 45.0, 17.0], vec![head], rows.collect()).tight()
}
