//! Blocks set one under the other, page after page.

mod rows;

use super::{
    chart::BarChart,
    display::{Anchor, Document, Frame, Item, Link, OutlineEntry, Page},
    form::{Block, Form},
    laid::{LaidRow, draw_lines, fit},
    leader::{LaidLeader, Leader},
    numbers,
    picture::Plate,
    plates::LaidPlates,
    sheet::{Sheet, mm},
    text::{Line, Style},
};

/// Length of a dash of a line to cut along, and of the blank after it, in points.
const DASH: f32 = 4.0;
/// Less than this, in points, is nothing.
const HAIR: f32 = 0.1;

/// A page as it comes out of the flow, with what begins on it.
#[derive(Debug, Clone, PartialEq)]
pub struct LaidPage {
    /// The page; its links are not known yet.
    pub page: Page,
    /// What begins on it, and how far down.
    pub anchors: Vec<(String, f32)>,
    /// Entries of the outline: level and text.
    pub outline: Vec<(usize, String)>,
    /// Lines that lead to an anchor.
    pub leads: Vec<(Frame, String)>,
    /// Files nothing could be read of where its blocks asked for them.
    pub unread: Vec<String>,
}

/// Lays a form out on one page as long as it takes: for a picture, not for paper.
pub fn lay_out_tall(form: &Form) -> Document {
    const ENDLESS: f32 = 1.0e6;
    let endless = Form { sheet: Sheet { height: ENDLESS, ..form.sheet }, ..form.clone() };
    let mut document = lay_out(&endless);
    for page in &mut document.pages {
        let lowest = page.items.iter().map(Item::bottom).fold(page.sheet.top, f32::max);
        page.sheet.height = lowest + page.sheet.bottom;
    }
    document
}

/// Lays a form out on as many pages as it takes.
pub fn lay_out(form: &Form) -> Document {
    let mut document = Document {
        title: form.title.clone(),
        pages: Vec::new(),
        outline: Vec::new(),
        anchors: Vec::new(),
        missing: Vec::new(),
    };
    let mut leads = Vec::new();
    document.missing = flow(form, &mut |laid: LaidPage| {
        let page = document.pages.len();
        let outline = laid.outline.into_iter().map(|(level, text)| OutlineEntry { text, level, page });
        document.outline.extend(outline);
        document.anchors.extend(laid.anchors.into_iter().map(|(key, y)| Anchor { key, page, y }));
        leads.extend(laid.leads.into_iter().map(|(frame, key)| (page, frame, key)));
        document.pages.push(laid.page);
    });
    for (page, frame, key) in leads {
        if let Some(anchor) = document.anchors.iter().find(|anchor| anchor.key == key) {
            document.pages[page].links.push(Link { frame, to: anchor.page, y: anchor.y });
        }
    }
    numbers::number(form, &mut document.pages);
    document
}

/// Lays a form out, handing over each page as soon as it is full; gives the characters that no typeface has.
pub fn flow(form: &Form, full: &mut dyn FnMut(LaidPage)) -> Vec<char> {
    let mut flow = Flow {
        sheet: form.sheet,
        full,
        laid: blank(form.sheet),
        y: form.sheet.top,
        marks: Vec::new(),
        missing: Vec::new(),
    };
    for (i, block) in form.blocks.iter().enumerate() {
        flow.block(block, &form.blocks[i + 1..]);
    }
    flow.mark();
    let last = flow.laid;
    (flow.full)(last);
    flow.missing.sort_unstable();
    flow.missing.dedup();
    flow.missing
}

fn blank(sheet: Sheet) -> LaidPage {
    let page = Page { sheet, items: Vec::new(), links: Vec::new() };
    LaidPage { page, anchors: Vec::new(), outline: Vec::new(), leads: Vec::new(), unread: Vec::new() }
}

/// What waits for the next thing to be placed.
enum Mark {
    Anchor(String),
    Outline(usize, String),
}

struct Flow<'a> {
    sheet: Sheet,
    full: &'a mut dyn FnMut(LaidPage),
    laid: LaidPage,
    y: f32,
    marks: Vec<Mark>,
    missing: Vec<char>,
}

impl Flow<'_> {
    fn block(&mut self, block: &Block, after: &[Block]) {
        match block {
            Block::Heading(text, style) => {
                let (lines, style) = self.set(text, *style);
                let height = lines.len() as f32 * style.line_height();
                self.make_room(height + self.beginning(after));
                self.lines(&lines, &style);
            }
            Block::Text(text, style) => {
                let (lines, style) = self.set(text, *style);
                self.lines(&lines, &style);
            }
            Block::Table(table) => self.table(table),
            Block::Pictures { plates, columns, height_mm } => self.pictures(plates, *columns, mm(*height_mm)),
            Block::Chart(chart) => self.chart(chart),
            Block::Leader(leader) => self.leader(leader),
            Block::Gap(height) => {
                if !self.at_head() {
                    self.y += height;
                }
            }
            Block::NewPage => {
                if !self.at_head() {
                    self.turn();
                }
            }
            Block::Cut(parts) => self.cut(*parts, !after.is_empty()),
            Block::Outline(level, text) => self.marks.push(Mark::Outline(*level, text.clone())),
            Block::Anchor(key) => self.marks.push(Mark::Anchor(key.clone())),
            Block::Unread(name) => self.laid.unread.push(name.clone()),
        }
    }

    fn room(&self) -> f32 {
        self.sheet.height - self.sheet.bottom - self.y
    }

    fn at_head(&self) -> bool {
        self.y <= self.sheet.top
    }

    /// Turns the page if it has no room for so much, unless none has more.
    fn make_room(&mut self, height: f32) {
        if height > self.room() + HAIR && !self.at_head() {
            self.turn();
        }
    }

    fn items(&mut self) -> &mut Vec<Item> {
        &mut self.laid.page.items
    }

    fn turn(&mut self) {
        let full = std::mem::replace(&mut self.laid, blank(self.sheet));
        (self.full)(full);
        self.y = self.sheet.top;
    }

    /// What waited begins here.
    fn mark(&mut self) {
        for mark in self.marks.drain(..) {
            match mark {
                Mark::Anchor(key) => self.laid.anchors.push((key, self.y)),
                Mark::Outline(level, text) => self.laid.outline.push((level, text)),
            }
        }
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
            self.mark();
            let frame = Frame { x: self.sheet.left, y: self.y, width: self.sheet.measure(), height };
            let origin = (frame.x, frame.y);
            draw_lines(std::slice::from_ref(line), style, origin, frame, self.items());
            self.y += height;
        }
    }

    fn pictures(&mut self, plates: &[Plate], columns: u8, wished: f32) {
        for row in plates.chunks(usize::from(columns.max(1))) {
            let laid = self.plates(row, columns, wished);
            self.make_room(laid.height);
            self.mark();
            let (y, height) = (self.y, laid.height);
            self.missing.extend_from_slice(&laid.missing);
            laid.draw(y, self.items());
            self.y += height;
        }
    }

    fn plates(&self, row: &[Plate], columns: u8, wished: f32) -> LaidPlates {
        LaidPlates::new(row, columns, self.sheet.left, self.sheet.measure(), wished, self.sheet.depth())
    }

    fn chart(&mut self, chart: &BarChart) {
        let height = mm(chart.height_mm).min(self.sheet.depth());
        self.make_room(height);
        self.mark();
        let frame = Frame { x: self.sheet.left, y: self.y, width: self.sheet.measure(), height };
        chart.draw(frame, &mut self.laid.page.items, &mut self.missing);
        self.y += height;
    }

    fn leader(&mut self, leader: &Leader) {
        let laid = LaidLeader::new(leader, self.sheet.left, self.sheet.measure());
        self.make_room(laid.height);
        self.mark();
        let (y, height) = (self.y, laid.height);
        let frame = Frame { x: self.sheet.left, y, width: self.sheet.measure(), height };
        self.laid.leads.push((frame, leader.key.clone()));
        self.missing.extend_from_slice(&laid.missing);
        laid.draw(y, self.items());
        self.y += height;
    }

    /// Height that what follows a heading needs at the least.
    fn beginning(&self, after: &[Block]) -> f32 {
        let mut height = 0.0;
        for block in after {
            match block {
                Block::Gap(gap) => height += gap,
                Block::Outline(..) | Block::Anchor(_) | Block::Unread(_) => {}
                Block::Heading(_, style) => height += style.line_height(),
                Block::Text(_, style) => return height + style.line_height(),
                Block::Leader(leader) => return height + leader.style.line_height(),
                Block::Table(table) => {
                    let rows = table.head.iter().chain(table.rows.first());
                    let (left, most, mut ignored) = (self.sheet.left, self.sheet.depth(), Vec::new());
                    let laid = rows.map(|row| LaidRow::new(row, table, left, most, &mut ignored).height);
                    return height + laid.sum::<f32>().min(self.sheet.depth() / 2.0);
                }
                Block::Pictures { plates, columns, height_mm } => {
                    let first = &plates[..plates.len().min(usize::from(*columns).max(1))];
                    return height + self.plates(first, *columns, mm(*height_mm)).height;
                }
                Block::Chart(chart) => return height + mm(chart.height_mm),
                Block::NewPage | Block::Cut(_) => return height,
            }
        }
        height
    }
}
