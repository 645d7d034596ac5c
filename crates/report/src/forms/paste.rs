//! Pages of a handbook's size on A4, to be cut out along dashed lines and pasted in (本月一套).

use crate::page::{Anchor, Document, Item, OutlineEntry, Page, Sheet, mm};

/// Length of a dash and of the blank after it, in points.
const DASH: f32 = 4.0;
const WEIGHT: f32 = 0.4;
/// No line is drawn nearer to the paper's edge than this: there the paper itself ends.
const EDGE: f32 = mm(4.0);

/// The pages on A4, upright or lying, whichever takes more of them; each in the middle of its part of the sheet with a
/// dashed frame to cut along. Pages that are as large as A4 stay as they are.
pub fn on_a4(document: Document) -> Document {
    let Some(small) = document.pages.first().map(|page| page.sheet) else { return document };
    let Some(spread) = [Sheet::PORTRAIT, Sheet::LANDSCAPE]
        .map(|paper| Spread::of(&small, &paper))
        .into_iter()
        .filter(|spread| {
            spread.places() > 0 && (small.width < spread.paper.width || small.height < spread.paper.height)
        })
        .max_by_key(Spread::places)
    else {
        return document;
    };
    let each = spread.places();
    let mut pages = Vec::with_capacity(document.pages.len().div_ceil(each));
    let mut smalls = document.pages.into_iter().peekable();
    while smalls.peek().is_some() {
        let mut items = Vec::new();
        for (place, page) in smalls.by_ref().take(each).enumerate() {
            let corner = spread.corner(place);
            items.extend(page.items.into_iter().map(|mut item| {
                item.shift(corner);
                item
            }));
            spread.frame(place, &mut items);
        }
        pages.push(Page { sheet: spread.paper, items, links: Vec::new() });
    }
    let outline = document.outline.into_iter().map(|entry| OutlineEntry { page: entry.page / each, ..entry });
    let anchors = document.anchors.into_iter().map(|anchor| {
        let (place, page) = (anchor.page % each, anchor.page / each);
        Anchor { page, y: anchor.y + spread.corner(place).1, ..anchor }
    });
    let (outline, anchors) = (outline.collect(), anchors.collect());
    Document { pages, outline, anchors, ..document }
}

/// How small pages lie on a sheet.
#[derive(Debug, Clone, Copy)]
struct Spread {
    paper: Sheet,
    small: Sheet,
    across: usize,
    down: usize,
}

impl Spread {
    fn of(small: &Sheet, paper: &Sheet) -> Self {
        let fit = |paper: f32, small: f32| ((paper + 0.1) / small.max(1.0)).floor() as usize;
        // What is cut up has no margins of its own.
        let paper = Sheet { left: 0.0, right: 0.0, top: 0.0, bottom: 0.0, ..*paper };
        let (across, down) = (fit(paper.width, small.width), fit(paper.height, small.height));
        Self { paper, small: *small, across, down }
    }

    fn places(&self) -> usize {
        self.across * self.down
    }

    /// Where the top left corner of a small page comes to lie, in points.
    fn corner(&self, place: usize) -> (f32, f32) {
        let middle = |paper: f32, parts: usize, part: usize, small: f32| {
            let each = paper / parts.max(1) as f32;
            each * part as f32 + (each - small) / 2.0
        };
        let (column, row) = (place % self.across.max(1), place / self.across.max(1));
        (
            middle(self.paper.width, self.across, column, self.small.width),
            middle(self.paper.height, self.down, row, self.small.height),
        )
    }

    /// The lines to cut along around a small page: where the paper does not end anyhow, one between two pages.
    fn frame(&self, place: usize, items: &mut Vec<Item>) {
        let (x, y) = self.corner(place);
        let (right, bottom) = (x + self.small.width, y + self.small.height);
        let (first_column, first_row) = (place.is_multiple_of(self.across.max(1)), place < self.across);
        let inside = |at: f32, paper: f32| at > EDGE && at < paper - EDGE;
        for (at, drawn) in [(x, first_column), (right, true)] {
            if drawn && inside(at, self.paper.width) {
                dashed((at, y), (at, bottom), items);
            }
        }
        for (at, drawn) in [(y, first_row), (bottom, true)] {
            if drawn && inside(at, self.paper.height) {
                dashed((x, at), (right, at), items);
            }
        }
    }
}

fn dashed(from: (f32, f32), to: (f32, f32), items: &mut Vec<Item>) {
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    let length = across.hypot(down).max(DASH);
    let point = |along: f32| (from.0 + across * along / length, from.1 + down * along / length);
    let dashes = (length / (2.0 * DASH)).ceil() as u16;
    items.extend((0..dashes).map(|dash| {
        let begins = f32::from(dash) * 2.0 * DASH;
        Item::Rule { from: point(begins), to: point((begins + DASH).min(length)), weight: WEIGHT }
    }));
}
