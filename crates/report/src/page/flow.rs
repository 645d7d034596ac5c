//! Blocks set one under the other, page after page.

use super::{
    display::{Document, Frame, Item, OutlineEntry, Page},
    laid::{LaidRow, draw_lines, fit},
    sheet::{Sheet, mm},
    table::Table,
    text::{Align, Line, Style, break_lines},
};
use crate::typeface::Typeface;

/// One piece of a form.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Text over the whole measure. It stays on the page of the block after it.
    Heading(String, Style),
    /// Text over the whole measure, to be cut between lines.
    Text(String, Style),
    /// A table.
    Table(Table),
    /// Blank, in points; none at the head of a page.
    Gap(f32),
    /// The rest begins on a new page.
    NewPage,
    /// A line to cut along, at the next of so many equal parts of the page; the rest begins under it, with as much
    /// blank as a page has at its head. None at the foot of the page.
    Cut(u8),
    /// An entry of the outline, at this place; level and text.
    Outline(usize, String),
}

/// When pages are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageNumbers {
    /// 第 1 页 共 3 页 on every page.
    Always,
    /// The same, unless there is but one.
    WhenSeveral,
    /// On none: pages that are cut up.
    Never,
}

/// A form, filled: what to lay out on which paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Title of the file.
    pub title: String,
    /// Paper.
    pub sheet: Sheet,
    /// When pages are numbered.
    pub page_numbers: PageNumbers,
    /// Small line at the head of every page but the first: which paper this is.
    pub running_head: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Length of a dash of a line to cut along, and of the blank after it, in points.
const DASH: f32 = 4.0;
/// Less than this, in points, is nothing.
const HAIR: f32 = 0.1;
const FOOT: Style = Style::new(Typeface::Song, 9.0, 9.0).aligned(Align::Centre);
const RUNNING: Style = Style::new(Typeface::Kai, 9.0, 9.0).aligned(Align::Right);

/// Lays a form out on one page as long as it takes: for a picture, not for paper.
pub fn lay_out_tall(form: &Form) -> Document {
    const ENDLESS: f32 = 1.0e6;
    let endless = Form { sheet: Sheet { height: ENDLESS, ..form.sheet }, ..form.clone() };
    let mut document = lay_out(&endless);
    for page in &mut document.pages {
        let ends = page.items.iter().map(|item| match item {
            Item::Text { frame, .. } => frame.bottom(),
            Item::Rule { from, to, .. } => from.1.max(to.1),
        });
        page.sheet.height = ends.fold(page.sheet.top, f32::max) + page.sheet.bottom;
    }
    document
}

/// Lays a form out on as many pages as it takes.
pub fn lay_out(form: &Form) -> Document {
    let mut flow = Flow {
        sheet: form.sheet,
        pages: vec![Vec::new()],
        y: form.sheet.top,
        missing: Vec::new(),
        outline: Vec::new(),
    };
    for (i, block) in form.blocks.iter().enumerate() {
        flow.block(block, &form.blocks[i + 1..]);
    }
    flow.number(form);
    flow.missing.sort_unstable();
    flow.missing.dedup();
    let pages = flow.pages.into_iter().map(|items| Page { sheet: form.sheet, items }).collect();
    Document { title: form.title.clone(), pages, outline: flow.outline, missing: flow.missing }
}

struct Flow {
    sheet: Sheet,
    pages: Vec<Vec<Item>>,
    y: f32,
    missing: Vec<char>,
    outline: Vec<OutlineEntry>,
}

impl Flow {
    fn block(&mut self, block: &Block, after: &[Block]) {
        match block {
            Block::Heading(text, style) => {
                let (lines, style) = self.set(text, *style);
                let height = lines.len() as f32 * style.line_height();
                if height + self.beginning(after) > self.room() && !self.at_head() {
                    self.turn();
                }
                self.lines(&lines, &style);
            }
            Block::Text(text, style) => {
                let (lines, style) = self.set(text, *style);
                self.lines(&lines, &style);
            }
            Block::Table(table) => self.table(table),
            Block::Gap(height) => {
                if !self.at_head() {
                    self.y += height;
                }
            }
            Block::NewPage => self.turn(),
            Block::Cut(parts) => self.cut(*parts, !after.is_empty()),
            Block::Outline(level, text) => {
                let page = self.pages.len() - 1;
                self.outline.push(OutlineEntry { text: text.clone(), level: *level, page });
            }
        }
    }

    fn room(&self) -> f32 {
        self.sheet.height - self.sheet.bottom - self.y
    }

    fn at_head(&self) -> bool {
        self.y <= self.sheet.top
    }

    fn items(&mut self) -> &mut Vec<Item> {
        if self.pages.is_empty() {
            self.pages.push(Vec::new());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.sheet.top;
    }

    fn cut(&mut self, parts: u8, goes_on: bool) {
        let part = self.sheet.height / f32::from(parts.max(1));
        let number = (self.y / part).ceil();
        let y = number * part;
        if y + HAIR < self.sheet.height {
            for dash in 0..(self.sheet.width / DASH) as u16 / 2 {
                let x = f32::from(dash) * 2.0 * DASH;
                self.items().push(Item::Rule { from: (x, y), to: (x + DASH, y), weight: 0.4 });
            }
            self.y = y + self.sheet.top;
        } else if goes_on {
            self.turn();
        }
    }

    fn set(&mut self, text: &str, style: Style) -> (Vec<Line>, Style) {
        let (broken, style) = fit(text, style, self.sheet.measure(), None);
        self.missing.extend(broken.missing);
        (broken.lines, style)
    }

    fn lines(&mut self, lines: &[Line], style: &Style) {
        for line in lines {
            let height = style.line_height();
            if height > self.room() && !self.at_head() {
                self.turn();
            }
            let frame = Frame { x: self.sheet.left, y: self.y, width: self.sheet.measure(), height };
            let origin = (frame.x, frame.y);
            draw_lines(std::slice::from_ref(line), style, origin, frame, self.items());
            self.y += height;
        }
    }

    /// Height that what follows a heading needs at the least.
    fn beginning(&mut self, after: &[Block]) -> f32 {
        let mut height = 0.0;
        for block in after {
            match block {
                Block::Gap(gap) => height += gap,
                Block::Outline(..) => {}
                Block::Heading(_, style) => height += style.line_height(),
                Block::Text(_, style) => return height + style.line_height(),
                Block::Table(table) => {
                    let rows = table.head.iter().chain(table.rows.first());
                    let mut ignored = Vec::new();
                    let laid =
                        rows.map(|row| LaidRow::new(row, &table.widths, 0.0, true, table.room, &mut ignored).height);
                    return height + laid.sum::<f32>().min(self.sheet.depth() / 2.0);
                }
                Block::NewPage | Block::Cut(_) => return height,
            }
        }
        height
    }

    fn table(&mut self, table: &Table) {
        let lay = |row, missing: &mut Vec<char>| {
            LaidRow::new(row, &table.widths, self.sheet.left, table.ruled, table.room, missing)
        };
        let mut missing = Vec::new();
        let head: Vec<LaidRow> = table.head.iter().map(|row| lay(row, &mut missing)).collect();
        let rows: Vec<LaidRow> = table.rows.iter().map(|row| lay(row, &mut missing)).collect();
        self.missing.append(&mut missing);

        let mut placed = Placed { table_begins: true };
        let head_height: f32 = head.iter().map(|row| row.height).sum();
        let first = rows.first().map_or(0.0, |row| row.height.min(self.sheet.depth() / 2.0));
        if head_height + first > self.room() && !self.at_head() {
            self.turn();
        }
        self.rows(&head, &mut placed);
        for (i, row) in rows.iter().enumerate() {
            let kept = rows[i..].iter().take_while(|row| row.keep_with_next).count();
            let together: f32 = rows[i..].iter().take(kept + 1).map(|row| row.height).sum();
            self.row(row.clone(), together, &head, &mut placed);
        }
        if let Some(last) = rows.last().or(head.last()) {
            let y = self.y;
            last.close(y, self.items());
        }
    }

    fn rows(&mut self, rows: &[LaidRow], placed: &mut Placed) {
        for row in rows {
            self.place(row, placed);
        }
    }

    fn place(&mut self, row: &LaidRow, placed: &mut Placed) {
        let y = self.y;
        if placed.table_begins {
            row.open(y, self.items());
            placed.table_begins = false;
        }
        row.draw(y, self.items());
        self.y += row.height;
    }

    fn row(&mut self, row: LaidRow, together: f32, head: &[LaidRow], placed: &mut Placed) {
        let head_height: f32 = head.iter().map(|row| row.height).sum();
        let whole_page = self.sheet.depth() - head_height;
        let wanted = if together <= whole_page { together } else { row.height };
        if wanted <= self.room() {
            return self.place(&row, placed);
        }
        // A row higher than a page is cut whatever it wishes: nothing may be lost below the edge.
        let cut = if row.may_split || row.height > whole_page { row.split(self.room()) } else { None };
        match cut {
            Some((first, rest)) => {
                self.place(&first, placed);
                self.continue_table(&first, head, placed);
                self.row(rest.clone(), rest.height, head, placed);
            }
            None if self.at_head_of_table(head_height) => self.place(&row, placed),
            None => {
                self.continue_table(&row, head, placed);
                self.row(row.clone(), together, head, placed);
            }
        }
    }

    fn at_head_of_table(&self, head_height: f32) -> bool {
        self.y <= self.sheet.top + head_height + 0.1
    }

    /// Closes the table at the foot of the page and goes on under its repeated head on the next.
    fn continue_table(&mut self, last: &LaidRow, head: &[LaidRow], placed: &mut Placed) {
        let y = self.y;
        if !placed.table_begins {
            last.close(y, self.items());
        }
        self.turn();
        placed.table_begins = true;
        self.rows(head, placed);
    }

    /// The second pass: page numbers know how many pages there are.
    fn number(&mut self, form: &Form) {
        let count = self.pages.len();
        let sheet = self.sheet;
        let numbered = match form.page_numbers {
            PageNumbers::Always => true,
            PageNumbers::WhenSeveral => count > 1,
            PageNumbers::Never => false,
        };
        if !numbered {
            return;
        }
        for (i, items) in self.pages.iter_mut().enumerate() {
            let mut line = |text: &str, style: &Style, y: f32| {
                let height = style.line_height();
                let broken = break_lines(text, style, sheet.measure());
                let frame = Frame { x: sheet.left, y, width: sheet.measure(), height };
                draw_lines(&broken.lines[..1], style, (sheet.left, y), frame, items);
            };
            line(&format!("第 {} 页　共 {count} 页", i + 1), &FOOT, sheet.height - sheet.bottom + mm(2.5));
            if i > 0 && !form.running_head.is_empty() {
                line(&form.running_head, &RUNNING, sheet.top - mm(6.0));
            }
        }
    }
}

struct Placed {
    /// The next row is the first of the table on this page.
    table_begins: bool,
}
