//! 签到表 (FORMS.md 3): two columns of 18 rows, signed by hand.

use super::{LABEL, LEAST, MIDDLE, TITLE, VALUE};
use crate::page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Style, Table, mm};

/// Rows of each of the two columns of a page.
const ROWS: usize = 18;
/// Height of a row to sign in, in millimetres.
const ROW: f32 = 11.0;
/// Rows of 列席, of two places each: five at the least are asked for, and stacked they have no room.
const GUEST_ROWS: usize = 3;

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
    /// The sheet as a form; a page more for every 36 names.
    pub fn form(&self) -> Form {
        let mut blocks = Vec::new();
        let none: &[Expected] = &[];
        let mut pages: Vec<&[Expected]> = self.expected.chunks(2 * ROWS).collect();
        if pages.is_empty() {
            pages.push(none);
        }
        let last = pages.len() - 1;
        for (number, names) in pages.into_iter().enumerate() {
            if number > 0 {
                blocks.push(Block::NewPage);
            }
            blocks.push(Block::Heading("签　到　表".to_owned(), TITLE_HERE));
            if number == 0 {
                blocks.push(Block::Outline(0, "签到表".to_owned()));
            }
            blocks.push(Block::Table(self.head()));
            blocks.push(Block::Table(names_table(names)));
            if number == last {
                blocks.push(Block::Table(guests()));
                blocks.push(Block::Table(self.foot()));
            }
        }
        let sheet = Sheet { top: mm(11.0), bottom: mm(9.0), ..Sheet::PORTRAIT };
        Form {
            title: format!("签到表：{}", self.occasion),
            sheet,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: String::new(),
            blocks,
        }
    }

    fn head(&self) -> Table {
        let pair = |label: &str, value: &str, span| [Cell::new(label, HEAD), Cell::new(value, VALUE).spanning(span)];
        let expected = format!("{} 人", self.expected.len());
        let occasion = pair("活动", &self.occasion, 3);
        let rows = vec![
            Row::new(occasion.into_iter().chain(pair("应到", &expected, 1)).collect()).wishing(mm(8.0)),
            Row::new(pair("时间", &self.time, 1).into_iter().chain(pair("地点", &self.place, 3)).collect())
                .wishing(mm(8.0)),
        ];
        Table::new(Sheet::PORTRAIT.measure(), &[15.0, 65.0, 15.0, 38.0, 15.0, 25.0], Vec::new(), rows).tight()
    }

    fn foot(&self) -> Table {
        let texts = [
            format!("应到：　{} 人", self.expected.len()),
            "实到：　　　　人".to_owned(),
            "请假：　　　　人".to_owned(),
            "记录人签字：".to_owned(),
        ];
        let cells = texts.into_iter().map(|text| Cell::new(text, VALUE)).collect();
        let row = Row::new(cells).wishing(mm(9.0));
        Table::new(Sheet::PORTRAIT.measure(), &[38.0, 38.0, 38.0, 59.0], Vec::new(), vec![row]).unruled()
    }
}

fn names_table(names: &[Expected]) -> Table {
    let heads = ["序号", "姓名", "党小组", "本人签名", "备注"];
    let head = Row::new(heads.iter().chain(&heads).map(|text| Cell::new(*text, HEAD)).collect()).wishing(mm(6.5));
    let half = |name: Option<&Expected>| match name {
        Some(one) => [
            Cell::new(one.number.to_string(), MIDDLE),
            Cell::new(&one.name, NAME),
            Cell::new(&one.group, MIDDLE.sized(9.5)),
            Cell::new("", MIDDLE),
            Cell::new(&one.note, MIDDLE.sized(LEAST)),
        ],
        None => std::array::from_fn(|_| Cell::new("", MIDDLE)),
    };
    let rows = (0..ROWS).map(|i| {
        let cells = half(names.get(i)).into_iter().chain(half(names.get(ROWS + i)));
        Row::new(cells.collect()).wishing(mm(ROW))
    });
    let weights = [8.5, 20.0, 19.5, 27.0, 11.5, 8.5, 20.0, 19.5, 27.0, 11.5];
    Table::new(Sheet::PORTRAIT.measure(), &weights, vec![head], rows.collect()).tight()
}

/// 列席: places for people who are not of the branch.
fn guests() -> Table {
    let head = Row::new(
        std::iter::once("列席")
            .chain(["姓名", "单位、职务", "本人签名"].into_iter().cycle().take(6))
            .map(|text| Cell::new(text, HEAD))
            .collect(),
    )
    .wishing(mm(5.5));
    let rows = (0..GUEST_ROWS).map(|_| {
        let label = Cell::new("", HEAD).joined();
        Row::new(std::iter::once(label).chain((0..6).map(|_| Cell::new("", MIDDLE))).collect()).wishing(mm(ROW))
    });
    let weights = [11.0, 22.0, 30.0, 29.0, 22.0, 30.0, 29.0];
    Table::new(Sheet::PORTRAIT.measure(), &weights, vec![head], rows.collect()).tight()
}
