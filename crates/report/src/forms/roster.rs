//! 党员名册 (domain.md 5, form 1): A4 lying, repeated head, columns as chosen on the screen.

use super::{LABEL, LEAST, NOTE, TITLE, VALUE};
use crate::page::{
    Align, Block, Cell, Form, PageNumbers, Row, Sheet, Style, Table, mm, table::fitting_widths, text::natural_width,
};

/// A column of the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterColumn {
    /// Its head.
    pub title: String,
    /// Long text (单位, 住址, 备注), set at the left; the others stand in the middle.
    pub long: bool,
}

/// A roster to print, or another list of members set the same way: what the list on the screen shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    /// What list it is: 党员名册, 资料不全的党员.
    pub name: String,
    /// Full name of the branch.
    pub branch: String,
    /// The day it is of, such as `2026年10月31日`.
    pub as_of: String,
    /// What it was narrowed down to, such as `第一党小组`; empty for all.
    pub selection: String,
    /// Columns after 序号.
    pub columns: Vec<RosterColumn>,
    /// Members; a value for each column.
    pub rows: Vec<Vec<String>>,
    /// The totals of the foot of the list, such as `共 35 人，其中女 9 人`.
    pub totals: String,
    /// What the reader is to know, such as that numbers are masked.
    pub notes: Vec<String>,
}

/// Sizes the roster is tried at, in points; the columns decide.
const SIZES: [f32; 4] = [10.5, 10.0, 9.5, LEAST];
/// Height of a row at the least, in millimetres.
const ROW: f32 = 8.0;

impl Roster {
    /// Title of the paper.
    pub fn title(&self) -> String {
        match self.selection.as_str() {
            "" => self.name.clone(),
            selection => format!("{}（{selection}）", self.name),
        }
    }

    /// The roster as a form.
    pub fn form(&self) -> Form {
        let sheet = Sheet::LANDSCAPE;
        let mut blocks = vec![
            Block::Heading(self.title(), TITLE),
            Block::Outline(0, self.title()),
            Block::Table(self.line_above()),
            Block::Table(self.table()),
            Block::Gap(mm(1.5)),
            Block::Text(self.totals.clone(), VALUE),
        ];
        blocks.extend(self.notes.iter().map(|note| Block::Text(note.clone(), NOTE)));
        Form {
            title: format!("{} {}", self.title(), self.as_of),
            sheet,
            page_numbers: PageNumbers::Always,
            running_head: format!("{}　{}　{}", self.branch, self.title(), self.as_of),
            blocks,
        }
    }

    fn line_above(&self) -> Table {
        let cells = vec![
            Cell::new(format!("党支部：{}", self.branch), VALUE),
            Cell::new(format!("截至 {}", self.as_of), VALUE.aligned(Align::Right)),
        ];
        Table::new(Sheet::LANDSCAPE.measure(), &[190.0, 81.0], Vec::new(), vec![Row::new(cells)]).unruled()
    }

    fn table(&self) -> Table {
        let measure = Sheet::LANDSCAPE.measure();
        let (size, widths) = self.sizes_and_widths(measure);
        let (label, value) = (LABEL.sized(size), VALUE.sized(size));
        let head = std::iter::once("序号").chain(self.columns.iter().map(|column| column.title.as_str()));
        let head = Row::new(head.map(|title| Cell::new(title, label)).collect()).at_least(mm(ROW));
        let rows = self.rows.iter().enumerate().map(|(i, values)| {
            let number = Cell::new((i + 1).to_string(), value.aligned(Align::Centre));
            let cells = values.iter().zip(&self.columns).map(|(text, column)| {
                let align = if column.long { Align::Left } else { Align::Centre };
                Cell::new(text, value.aligned(align))
            });
            Row::new(std::iter::once(number).chain(cells).collect()).at_least(mm(ROW))
        });
        Table::new(measure, &widths, vec![head], rows.collect()).tight()
    }

    /// The largest size at which all but the long columns keep to one line.
    fn sizes_and_widths(&self, measure: f32) -> (f32, Vec<f32>) {
        let mut chosen = (LEAST, Vec::new());
        for size in SIZES {
            let natural = self.natural_widths(&VALUE.sized(size), &LABEL.sized(size));
            let widths = fitting_widths(&natural, mm(8.0), measure);
            let whole = std::iter::once(false)
                .chain(self.columns.iter().map(|column| column.long))
                .zip(natural.iter().zip(&widths))
                .all(|(long, (natural, width))| long || width + 0.1 >= *natural);
            chosen = (size, widths);
            if whole {
                break;
            }
        }
        chosen
    }

    fn natural_widths(&self, value: &Style, label: &Style) -> Vec<f32> {
        const SIDES: f32 = 6.0;
        let number = natural_width("序号", label) + SIDES;
        let columns = self.columns.iter().enumerate().map(|(i, column)| {
            // A head of four characters may stand in two lines; a value is worth a line.
            let head = natural_width(&column.title, label).min(label.size * 3.0);
            let values = self.rows.iter().filter_map(|row| row.get(i)).map(|text| natural_width(text, value));
            values.fold(head, f32::max) + SIDES
        });
        std::iter::once(number).chain(columns).collect()
    }
}
