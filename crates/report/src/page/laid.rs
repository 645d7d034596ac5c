//! Rows with their lines broken: how high they are, where they may be cut, how they are drawn.

use super::{
    display::{Frame, Item},
    picture::Picture,
    table::{Cell, Room, Row, Stand, Table},
    text::{Align, Line, Lines, Style, break_lines},
};

/// Weight of the lines of a table, in points.
const RULE: f32 = 0.5;
/// Step by which a size goes down, in points.
const STEP: f32 = 0.5;
/// Height of the em box above the baseline.
const ABOVE_BASELINE: f32 = 0.88;
/// Height above the baseline of the line through what is voided, in sizes: the middle of a digit.
const STRIKE_HEIGHT: f32 = 0.36;
/// Blank between a picture and what stands under it, in points.
const UNDER_PICTURE: f32 = 2.0;

/// A cell with its lines.
#[derive(Debug, Clone)]
pub struct LaidCell {
    x: f32,
    width: f32,
    room: Room,
    style: Style,
    stand: Stand,
    joined_above: bool,
    repeats: bool,
    picture: Option<(Picture, (f32, f32))>,
    lines: Vec<Line>,
}

/// A row with its lines.
#[derive(Debug, Clone)]
pub struct LaidRow {
    cells: Vec<LaidCell>,
    /// Height in points.
    pub height: f32,
    /// May be cut between lines.
    pub may_split: bool,
    /// Stays with the next row.
    pub keep_with_next: bool,
    ruled: bool,
}

/// Breaks a text at its wished size, or the largest smaller one at which no word is cut and, if
/// `wished_height` is given, the text is no higher.
pub fn fit(text: &str, style: Style, width: f32, wished_height: Option<f32>) -> (Lines, Style) {
    let mut style = style;
    loop {
        let broken = break_lines(text, &style, width);
        let height = broken.lines.len() as f32 * style.line_height();
        let fits = !broken.word_cut && wished_height.is_none_or(|wished| height <= wished);
        if fits || style.size - STEP < style.least {
            return (balanced(text, &style, width, broken), style);
        }
        style.size -= STEP;
    }
}

/// Centred lines of about one length: 第一/党小组, not 第一党小/组.
fn balanced(text: &str, style: &Style, width: f32, broken: Lines) -> Lines {
    if style.align != Align::Centre || broken.lines.len() < 2 || broken.word_cut || text.contains('\n') {
        return broken;
    }
    let count = broken.lines.len();
    let mut best = broken;
    let mut narrower = width;
    loop {
        narrower -= style.size / 2.0;
        let tried = break_lines(text, style, narrower);
        if narrower <= style.size || tried.lines.len() > count || tried.word_cut {
            break;
        }
        best = tried;
    }
    // Lines were centred in the narrower box.
    let shift = (width - narrower - style.size / 2.0) / 2.0;
    for glyph in best.lines.iter_mut().flat_map(|line| &mut line.glyphs) {
        glyph.x += if narrower + style.size / 2.0 < width { shift } else { 0.0 };
    }
    best
}

impl LaidRow {
    /// Lays out a row of a table from `left` on, no picture so high that the row would be higher than `most`, noting
    /// characters that can't be drawn.
    pub fn new(row: &Row, table: &Table, left: f32, most: f32, missing: &mut Vec<char>) -> Self {
        let mut cells = Vec::with_capacity(row.cells.len());
        let mut x = left;
        let mut columns = table.widths.iter();
        for cell in &row.cells {
            let width = columns.by_ref().take(cell.span).sum();
            let place = Place { x, width, most, wished: row.wished_height };
            cells.push(LaidCell::new(cell, place, table.room, missing));
            x += width;
        }
        let tallest = cells.iter().map(LaidCell::height).fold(0.0, f32::max);
        Self {
            cells,
            height: tallest.max(row.least_height),
            may_split: row.may_split,
            keep_with_next: row.keep_with_next,
            ruled: table.ruled,
        }
    }

    /// Cuts the row so that the first part is at most `height` high. None if not a line fits.
    pub fn split(&self, height: f32) -> Option<(Self, Self)> {
        let mut first = self.clone();
        let mut rest = self.clone();
        let mut cut = false;
        for (top, bottom) in first.cells.iter_mut().zip(rest.cells.iter_mut()) {
            let for_lines = height - 2.0 * top.room.above - top.picture_height();
            let fit = (for_lines / top.style.line_height()).floor().max(0.0) as usize;
            if top.picture.is_some() && for_lines < 0.0 {
                return None;
            }
            bottom.picture = None;
            let fit = fit.min(top.lines.len());
            if fit == 0 && !top.text_is_empty() {
                return None;
            }
            cut |= fit < top.lines.len();
            if fit < top.lines.len() || !top.repeats {
                bottom.lines = top.lines.split_off(fit);
            }
            (top.stand, bottom.stand) = (Stand::Top, Stand::Top);
        }
        if !cut && self.height <= height {
            return None;
        }
        // What goes on, be it blank hand-room, is high enough for the label it repeats.
        first.height = height;
        rest.height = rest.cells.iter().map(LaidCell::height).fold(0.0, f32::max).max(self.height - height);
        Some((first, rest))
    }

    /// Puts the row on a page at `y`.
    pub fn draw(&self, y: f32, items: &mut Vec<Item>) {
        let bottom = y + self.height;
        for cell in &self.cells {
            cell.draw(y, self.height, items);
            if self.ruled {
                if !cell.joined_above {
                    items.push(rule((cell.x, y), (cell.x + cell.width, y)));
                }
                items.push(rule((cell.x, y), (cell.x, bottom)));
            }
        }
        if let Some(last) = self.cells.last().filter(|_| self.ruled) {
            items.push(rule((last.x + last.width, y), (last.x + last.width, bottom)));
        }
    }

    /// Draws the line under the last row of a page or table.
    pub fn close(&self, y: f32, items: &mut Vec<Item>) {
        if let (Some(first), Some(last), true) = (self.cells.first(), self.cells.last(), self.ruled) {
            items.push(rule((first.x, y), (last.x + last.width, y)));
        }
    }

    /// Draws the line over a row whose cells are joined to ones on the page before.
    pub fn open(&self, y: f32, items: &mut Vec<Item>) {
        self.close(y, items);
    }
}

fn rule(from: (f32, f32), to: (f32, f32)) -> Item {
    Item::Rule { from, to, weight: RULE }
}

impl LaidCell {
    fn new(cell: &Cell, place: Place, room: Room, missing: &mut Vec<char>) -> Self {
        let Place { x, width, most, wished } = place;
        let inner = width - 2.0 * room.side;
        let wished = wished.map(|height| height - 2.0 * room.above);
        let (broken, style) = fit(&cell.text, cell.style, inner, wished);
        missing.extend(broken.missing);
        let lines = if cell.text.is_empty() { Vec::new() } else { broken.lines };
        let besides = lines.len() as f32 * style.line_height() + 2.0 * room.above + UNDER_PICTURE;
        let picture = cell
            .picture
            .as_ref()
            .map(|(picture, height)| (picture.clone(), picture.fitted(inner, height.min(most - besides))));
        let (stand, joined_above, repeats) = (cell.stand, cell.joined_above, cell.repeats);
        Self { x, width, room, style, stand, joined_above, repeats, picture, lines }
    }

    fn text_is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Height of the picture with the blank under it.
    fn picture_height(&self) -> f32 {
        let blank = if self.lines.is_empty() { 0.0 } else { UNDER_PICTURE };
        self.picture.as_ref().map_or(0.0, |(_, size)| size.1 + blank)
    }

    /// Height of what stands in it.
    fn filled(&self) -> f32 {
        self.picture_height() + self.lines.len() as f32 * self.style.line_height()
    }

    fn height(&self) -> f32 {
        self.filled() + 2.0 * self.room.above
    }

    fn draw(&self, y: f32, height: f32, items: &mut Vec<Item>) {
        let above = match self.stand {
            Stand::Top => self.room.above,
            Stand::Middle => (height - self.filled()) / 2.0,
        };
        if let Some((picture, size)) = &self.picture {
            let frame = Frame { x: self.x + (self.width - size.0) / 2.0, y: y + above, width: size.0, height: size.1 };
            items.push(Item::Picture { frame, picture: picture.clone() });
        }
        let frame = Frame { x: self.x, y, width: self.width, height };
        let top = y + above + self.picture_height();
        draw_lines(&self.lines, &self.style, (self.x + self.room.side, top), frame, items);
    }
}

/// Where a cell stands, in points.
struct Place {
    x: f32,
    width: f32,
    /// Height of the row at the most, as far as pictures can help it.
    most: f32,
    /// Height beyond which texts step down.
    wished: Option<f32>,
}

/// Puts lines on a page, the first one's top left corner at `origin`.
pub fn draw_lines(lines: &[Line], style: &Style, origin: (f32, f32), frame: Frame, items: &mut Vec<Item>) {
    let (left, top) = origin;
    for (number, line) in lines.iter().enumerate().filter(|(_, line)| !line.glyphs.is_empty()) {
        let line_top = top + number as f32 * style.line_height();
        let baseline = line_top + (style.line_height() - style.size) / 2.0 + style.size * ABOVE_BASELINE;
        items.push(Item::Text { glyphs: line.glyphs.clone(), left, baseline, size: style.size, frame });
        super::tick::draw_boxes(line, left, baseline, style.size, items);
        if let (Some(first), Some(last), true) = (line.glyphs.first(), line.glyphs.last(), style.struck) {
            let y = baseline - style.size * STRIKE_HEIGHT;
            items.push(rule((left + first.x, y), (left + last.x + last.width, y)));
        }
    }
}
