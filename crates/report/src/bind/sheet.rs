//! What belongs to the sheet of paper, not to the form on it: the binding margin on its side, the page number, the imprint.

use super::volume::Sides;
use crate::{
    page::{Align, Frame, Item, Page, Sheet, Style, draw_lines, mm, text::break_lines},
    typeface::Typeface,
};

/// Page numbers: 四号宋体 between two dashes (GB/T 9704 7.5).
const NUMBER: Style = Style::new(Typeface::Song, 14.0, 14.0).leaded(1.0);
const IMPRINT: Style = Style::new(Typeface::Song, 9.0, 9.0).leaded(1.4);
/// Depth of the em box below the baseline, in sizes.
const BELOW_BASELINE: f32 = 0.12;
/// Blank over the imprint, in points.
const ABOVE_IMPRINT: f32 = 4.0;

/// Which side of its sheet a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Front: bound at the left.
    Front,
    /// Back: bound at the right.
    Back,
}

impl Side {
    /// The side a page of this number lies on.
    pub fn of(number: u32, sides: Sides) -> Self {
        if sides == Sides::Two && number.is_multiple_of(2) { Self::Back } else { Self::Front }
    }
}

/// Moves what stands on a back to the other margin: the binding is at the right of an upright page; a lying one has
/// its head at the cut edge there and its foot at the binding (GB/T 9704 section 8).
pub fn turn_over(page: &mut Page, side: Side) {
    if side == Side::Front {
        return;
    }
    let sheet = &mut page.sheet;
    let by = if lies(sheet) {
        std::mem::swap(&mut sheet.top, &mut sheet.bottom);
        (0.0, sheet.top - sheet.bottom)
    } else {
        std::mem::swap(&mut sheet.left, &mut sheet.right);
        (sheet.left - sheet.right, 0.0)
    };
    page.items.iter_mut().for_each(|item| item.shift(by));
    page.links.iter_mut().for_each(|link| link.frame = link.frame.shifted(by));
}

/// Puts the number at the outside foot of a page that lies on its side already; on a lying page at the foot of the
/// sheet held upright.
pub fn number(page: &mut Page, number: u32, side: Side) {
    let sheet = page.sheet;
    let text = format!("— {number} —");
    let aligned = NUMBER.aligned(if side == Side::Front { Align::Right } else { Align::Left });
    let height = NUMBER.line_height();
    // One character in from the edge of the text.
    let inset = NUMBER.size;
    if lies(&sheet) {
        let length = sheet.depth() - 2.0 * inset;
        let lines = break_lines(&text, &aligned, length).lines;
        let Some(line) = lines.into_iter().next() else { return };
        let x = sheet.left - height - apart(sheet.left - height);
        let frame = Frame { x, y: sheet.top + inset, width: height, height: length };
        page.items.push(Item::Downward {
            glyphs: line.glyphs,
            top: frame.y,
            baseline: x + height * BELOW_BASELINE,
            size: NUMBER.size,
            frame,
        });
    } else {
        let width = sheet.measure() - 2.0 * inset;
        let lines = break_lines(&text, &aligned, width).lines;
        let y = sheet.height - sheet.bottom + apart(sheet.bottom - height);
        let frame = Frame { x: sheet.left + inset, y, width, height };
        draw_lines(&lines, &aligned, (frame.x, y), frame, &mut page.items);
    }
}

/// Puts the small print at the foot of a page, over its number; whether there was room. Characters that no typeface
/// has are noted.
pub fn imprint(page: &mut Page, text: &str, missing: &mut Vec<char>) -> bool {
    let sheet = page.sheet;
    let broken = break_lines(text, &IMPRINT, sheet.measure());
    let height = broken.lines.len() as f32 * IMPRINT.line_height();
    let y = sheet.height - sheet.bottom - height;
    let lowest = page.items.iter().map(Item::bottom).fold(sheet.top, f32::max);
    if lowest + ABOVE_IMPRINT > y {
        return false;
    }
    let frame = Frame { x: sheet.left, y, width: sheet.measure(), height };
    draw_lines(&broken.lines, &IMPRINT, (frame.x, y), frame, &mut page.items);
    missing.extend(broken.missing);
    true
}

/// How far the number stands from the text: 7 mm (GB/T 9704 7.5), less where the margin has but so much to spare.
fn apart(spare: f32) -> f32 {
    mm(7.0).min(spare / 3.0)
}

/// Whether a page is broader than high.
fn lies(sheet: &Sheet) -> bool {
    sheet.width > sheet.height
}

/// An empty upright page.
pub fn empty() -> Page {
    Page { sheet: Sheet::PORTRAIT, items: Vec::new(), links: Vec::new() }
}
