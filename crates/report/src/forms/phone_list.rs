//! The phone list: large type, with whom to call in the family.

use super::{LEAST, NOTE, TITLE};
use crate::{
    page::{Align, Block, Cell, Form, PageNumbers, Row, Sheet, Style, Table, mm},
    typeface::Typeface,
};

/// A member to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneEntry {
    /// 姓名.
    pub name: String,
    /// 党小组; may be empty.
    pub group: String,
    /// The member's numbers.
    pub phones: Vec<String>,
    /// Family contacts as `女儿 李梅 138…`.
    pub family: Vec<String>,
}

/// A phone list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneList {
    /// Full name of the branch.
    pub branch: String,
    /// The day it is of.
    pub as_of: String,
    /// Members in roster order.
    pub entries: Vec<PhoneEntry>,
}

const LARGE: Style = Style::new(Typeface::Song, 16.0, 11.0);
const HEAD: Style = Style::new(Typeface::Hei, 14.0, LEAST).aligned(Align::Centre);
/// Height of a row at the least, in millimetres.
const ROW: f32 = 13.0;

impl PhoneList {
    /// The list as a form: A4 upright.
    pub fn form(&self) -> Form {
        let sheet = Sheet::PORTRAIT;
        let head = ["姓名", "党小组", "电话", "家属联系人"].iter().map(|title| Cell::new(*title, HEAD)).collect();
        let rows = self.entries.iter().map(|entry| {
            Row::new(vec![
                Cell::new(&entry.name, LARGE.aligned(Align::Centre)),
                Cell::new(&entry.group, LARGE.sized(13.0).aligned(Align::Centre)),
                Cell::new(entry.phones.join("\n"), LARGE.aligned(Align::Centre)),
                Cell::new(entry.family.join("\n"), LARGE.sized(14.0)),
            ])
            .at_least(mm(ROW))
        });
        let table = Table::new(
            sheet.measure(),
            &[36.0, 28.0, 47.0, 62.0],
            vec![Row::new(head).at_least(mm(9.0))],
            rows.collect(),
        );
        let title = "党员通讯录";
        Form {
            title: format!("{title} {}", self.as_of),
            sheet,
            page_numbers: PageNumbers::Always,
            running_head: format!("{title}　{}", self.as_of),
            blocks: vec![
                Block::Heading(title.to_owned(), TITLE.sized(22.0)),
                Block::Outline(0, title.to_owned()),
                Block::Heading(format!("{}　{}", self.branch, self.as_of), NOTE.sized(12.0).aligned(Align::Centre)),
                Block::Gap(mm(2.0)),
                Block::Table(table),
            ],
        }
    }
}
