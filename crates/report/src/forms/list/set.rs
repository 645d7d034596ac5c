//! A paper of lists on its pages: columns as wide as what stands in them, in the largest type that keeps the short
//! ones to one line.

use super::{Column, Entry, List, ListPaper, Set};
use crate::{
    forms::{LABEL, LEAST, NOTE, TITLE, VALUE},
    page::{Align, Block, Cell, Form, PageNumbers, Row, Style, Table, mm, table::fitting_widths, text::natural_width},
};

/// Sizes the lists are tried at, in points.
const SIZES: [f32; 5] = [11.0, 10.5, 10.0, 9.5, LEAST];
/// Blank at both sides of a box together, in points.
const SIDES: f32 = 6.0;
/// The narrowest column, in millimetres.
const NARROWEST: f32 = 8.0;
/// Height of the line that is signed, in millimetres.
const SIGNED: f32 = 12.0;

impl ListPaper {
    /// The paper as a form.
    pub fn form(&self) -> Form {
        let measure = self.sheet.measure();
        let mut blocks = vec![
            Block::Heading(self.title.clone(), TITLE),
            Block::Outline(0, self.title.clone()),
            Block::Table(line(measure, &self.above, VALUE, 0.0, Align::Right)),
        ];
        for list in &self.lists {
            if !list.heading.is_empty() {
                blocks.push(Block::Gap(mm(2.0)));
                blocks.push(Block::Heading(list.heading.clone(), LABEL.aligned(Align::Left).leaded(1.6)));
            }
            blocks.push(Block::Table(list.table(measure)));
        }
        blocks.push(Block::Gap(mm(1.0)));
        blocks.extend(self.notes.iter().map(|note| Block::Text(note.clone(), NOTE.leaded(1.4))));
        if !self.below.is_empty() {
            blocks.push(Block::Table(line(measure, &self.below, VALUE, mm(SIGNED), Align::Left)));
        }
        Form {
            title: self.title.clone(),
            sheet: self.sheet,
            page_numbers: PageNumbers::WhenSeveral,
            running_head: format!("{}（续）", self.title),
            blocks,
        }
    }
}

/// Texts beside each other without lines, each with the room it takes; the last one at `last`.
pub(in crate::forms) fn line(measure: f32, texts: &[String], style: Style, height: f32, last: Align) -> Table {
    let natural: Vec<f32> = texts.iter().map(|text| natural_width(text, &style) + SIDES).collect();
    let cells = texts.iter().enumerate().map(|(place, text)| {
        let is_last = place > 0 && place + 1 == texts.len();
        Cell::new(text, style.aligned(if is_last { last } else { Align::Left }))
    });
    let row = Row::new(cells.collect()).at_least(height);
    let mut table = Table::new(measure, &[1.0], Vec::new(), vec![row]).unruled();
    table.widths = fitting_widths(&natural, mm(NARROWEST), measure);
    table
}

impl List {
    /// The list alone, on so many points of width.
    pub(in crate::forms) fn table(&self, measure: f32) -> Table {
        let (size, widths) = self.size_and_widths(measure);
        let (label, value) = (LABEL.sized(size), VALUE.sized(size));
        let number = self.numbered.then(|| Cell::new("序号", label));
        let head = number.into_iter().chain(self.columns.iter().map(|column| Cell::new(column.head(), label)));
        let head = Row::new(head.collect()).at_least(mm(self.row_height));
        let mut rows: Vec<Row> = (1u32..).zip(&self.rows).map(|(number, row)| self.row(number, row, value)).collect();
        if rows.is_empty() {
            let none = Cell::new(self.none, value.aligned(Align::Centre)).spanning(widths.len());
            rows.push(Row::new(vec![none]).at_least(mm(self.row_height)));
        }
        if self.has_totals() {
            if let Some(last) = rows.last_mut() {
                last.keep_with_next = true;
            }
            rows.push(self.last_row(label, value));
        }
        let mut table = Table::new(measure, &[1.0], vec![head], rows).tight();
        table.widths = widths;
        table
    }

    fn row(&self, number: u32, row: &[Entry], value: Style) -> Row {
        let number = self.numbered.then(|| Cell::new(number.to_string(), value.aligned(Align::Centre)));
        let cells = row.iter().zip(&self.columns).map(|(entry, column)| cell(entry, column, value));
        Row::new(number.into_iter().chain(cells).collect()).at_least(mm(self.row_height))
    }

    /// 合计 over the columns before the first sum, then the sums.
    fn last_row(&self, label: Style, value: Style) -> Row {
        let totals = self.totals();
        let summed = totals.iter().position(|entry| *entry != Entry::Blank).unwrap_or(totals.len());
        let before = summed + usize::from(self.numbered);
        let title = (before > 0).then(|| Cell::new("合计", label).spanning(before));
        let sums = totals.iter().zip(&self.columns).skip(summed).map(|(entry, column)| cell(entry, column, value));
        Row::new(title.into_iter().chain(sums).collect()).at_least(mm(self.row_height))
    }

    /// The largest size at which all but the long columns keep to one line.
    fn size_and_widths(&self, measure: f32) -> (f32, Vec<f32>) {
        let mut chosen = (LEAST, Vec::new());
        for size in SIZES {
            let natural = self.natural_widths(size);
            let widths = fitting_widths(&natural, mm(NARROWEST), measure);
            let long = std::iter::repeat_n(false, usize::from(self.numbered))
                .chain(self.columns.iter().map(|column| column.set == Set::Long));
            let whole =
                long.zip(natural.iter().zip(&widths)).all(|(long, (natural, width))| long || width + 0.1 >= *natural);
            chosen = (size, widths);
            if whole {
                break;
            }
        }
        chosen
    }

    fn natural_widths(&self, size: f32) -> Vec<f32> {
        let (label, value) = (LABEL.sized(size), VALUE.sized(size));
        let number = self.numbered.then(|| natural_width("序号", &label) + SIDES);
        let totals = self.totals();
        let columns = self.columns.iter().zip(&totals).enumerate().map(|(place, (column, total))| {
            // A head may stand in two lines; a value is worth a line.
            let head = natural_width(&column.head(), &label);
            let entries = self.rows.iter().filter_map(|row| row.get(place)).chain(std::iter::once(total));
            let widest = entries.map(|entry| natural_width(&entry.text(), &value)).fold(head, f32::max);
            (widest + SIDES).max(mm(column.least))
        });
        number.into_iter().chain(columns).collect()
    }
}

fn cell(entry: &Entry, column: &Column, value: Style) -> Cell {
    let align = match column.set {
        Set::Middle => Align::Centre,
        Set::Long => Align::Left,
        Set::Right => Align::Right,
    };
    let style = value.aligned(align);
    Cell::new(entry.text(), if matches!(entry, Entry::Voided(_)) { style.struck() } else { style })
}
