//! Papers of a volume of files (文书档案): the label for the spine of its box, and the list of what lies in it.

use super::{
    LABEL, MIDDLE, NOTE, VALUE,
    list::{Column, Entry, List, ListPaper},
};
use crate::page::{Block, Cell, Form, PageNumbers, Row, Sheet, Table, mm};

/// A volume (案卷).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Volume {
    /// Full name of the branch.
    pub branch: String,
    /// 案卷题名.
    pub title: String,
    /// 档号.
    pub number: String,
    /// 所属年度.
    pub year: String,
    /// 保管期限.
    pub kept_for: String,
    /// 件数, with its unit; empty for the pen.
    pub items: String,
}

/// Widths of boxes, in millimetres: thin, middle, thick.
const SPINES: [f32; 3] = [20.0, 30.0, 40.0];
/// Heights of the fields of a label, in millimetres.
const FIELDS: [(&str, f32); 5] = [("档号", 26.0), ("年度", 18.0), (TITLE, 100.0), ("保管\n期限", 22.0), ("件数", 16.0)];
/// The field that runs down the spine.
const TITLE: &str = "题名";
/// Lines it has room for, and those of the branch's name with its height in millimetres.
const TITLE_LINES: usize = 16;
const NAME_LINES: usize = 10;
const NAME: f32 = 58.0;
/// Rows of the list of a volume.
const ROWS: usize = 20;

impl Volume {
    /// The label in three widths, for boxes of any thickness.
    pub fn spine_labels(&self) -> Form {
        let sheet = Sheet::PORTRAIT;
        let mut weights = Vec::new();
        for width in SPINES {
            weights.extend([width, 10.0]);
        }
        let said = [&self.number, &self.year, &self.title, &self.kept_for, &self.items];
        let name = Row::new(self.in_each(|width| Cell::new(upright(&self.branch, width, NAME_LINES), LABEL)))
            .wishing(mm(NAME));
        let rows = FIELDS.iter().zip(said).map(|((label, height), text)| {
            let cells = self.in_each(|width| {
                // A title runs down the spine, a character a line; what is short stands across.
                if *label == TITLE {
                    Cell::new(upright(text, width, TITLE_LINES), MIDDLE.sized(14.0))
                } else {
                    Cell::new(format!("{label}\n{text}"), MIDDLE.sized(10.0))
                }
            });
            Row::new(cells).wishing(mm(*height))
        });
        let rows = std::iter::once(name).chain(rows).collect();
        let table = Table::new(mm(weights.iter().sum::<f32>()), &weights, Vec::new(), rows);
        Form {
            title: format!("盒脊标签 {}", self.title),
            sheet,
            page_numbers: PageNumbers::Never,
            running_head: String::new(),
            blocks: vec![
                Block::Outline(0, "盒脊标签".to_owned()),
                Block::Heading("盒脊标签（20、30、40 毫米三种宽度，沿线裁下）".to_owned(), NOTE.leaded(1.6)),
                Block::Table(table),
            ],
        }
    }

    /// One cell for each width, and an empty one between.
    fn in_each(&self, cell: impl Fn(f32) -> Cell) -> Vec<Cell> {
        SPINES.iter().flat_map(|width| [cell(*width), Cell::new("", VALUE)]).collect()
    }

    /// 卷内目录, its rows for the pen.
    pub fn contents(&self) -> ListPaper {
        let columns = vec![
            Column::hand("文号", 28),
            Column::hand("责任者", 26),
            Column::hand("题名", 56),
            Column::hand("日期", 22),
            Column::hand("页号", 16),
        ];
        let width = columns.len();
        let rows = (0..ROWS).map(|_| vec![Entry::Blank; width]).collect();
        ListPaper {
            title: "卷内目录".to_owned(),
            name: "卷内目录".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: vec![
                format!("案卷题名：{}", self.title),
                format!("档号：{}　保管期限：{}", self.number, self.kept_for),
            ],
            lists: vec![List::new(columns, rows).with_rows_of(10)],
            notes: Vec::new(),
            below: ["立卷人：", "检查人：", "立卷日期："].map(str::to_owned).to_vec(),
        }
    }
}

/// A text that runs down in so many lines at the most: a character a line where there are as many, two in a wide field.
fn upright(text: &str, width: f32, lines: usize) -> String {
    let characters: Vec<char> = text.chars().collect();
    let usual = if width > SPINES[0] { 2 } else { 1 };
    let of_a_line = characters.len().div_ceil(lines).max(usual);
    characters.chunks(of_a_line).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
}
