//! A line of a 目录: what, a row of dots, on which page.

use super::{
    display::{Frame, Item},
    laid::{draw_lines, fit},
    text::{Align, Style},
};

/// A line of a 目录.
#[derive(Debug, Clone, PartialEq)]
pub struct Leader {
    /// What begins there.
    pub text: String,
    /// How it is set.
    pub style: Style,
    /// Indent in points.
    pub indent: f32,
    /// Printed page number; empty as long as it is not known.
    pub number: String,
    /// Key of the anchor it leads to.
    pub key: String,
}

/// Room kept for the number, in em: a volume has under 10,000 pages.
const NUMBER_ROOM: f32 = 2.2;
const DOTS: char = '…';

/// A leader with its lines.
pub struct LaidLeader {
    items: Vec<Item>,
    /// Height in points.
    pub height: f32,
    /// Characters that no typeface has.
    pub missing: Vec<char>,
}

impl LaidLeader {
    /// Lays it out within `measure` points from `left` on; its height does not hang on the number.
    pub fn new(leader: &Leader, left: f32, measure: f32) -> Self {
        let style = leader.style;
        let number_width = NUMBER_ROOM * style.size;
        let width = measure - leader.indent - number_width - 2.0 * style.size;
        let (broken, style) = fit(&leader.text, style, width, None);
        let height = broken.lines.len() as f32 * style.line_height();
        let left = left + leader.indent;
        let mut items = Vec::new();
        draw_lines(&broken.lines, &style, (left, 0.0), Frame { x: left, y: 0.0, width, height }, &mut items);

        let right = left + measure - leader.indent;
        let top = height - style.line_height();
        let row = |x: f32, width: f32| Frame { x, y: top, width, height: style.line_height() };
        let ends = right - number_width;

        let ink = broken.lines.last().and_then(|line| line.glyphs.last()).map_or(0.0, |glyph| glyph.x + glyph.width);
        let begins = left + ink + style.size * 0.5;
        let count = ((ends - begins) / style.size).floor().max(0.0) as usize;
        let dots: String = std::iter::repeat_n(DOTS, count).collect();
        // From the right, so that the dots of all lines stand under each other.
        let frame = row(ends - count as f32 * style.size, count as f32 * style.size + 0.1);
        let (dots, dots_style) = fit(&dots, style, frame.width, None);
        draw_lines(&dots.lines, &dots_style, (frame.x, top), frame, &mut items);

        let (number, number_style) =
            fit(&leader.number, style.aligned(Align::Right), number_width, Some(style.line_height()));
        let number_frame = row(ends, number_width);
        draw_lines(&number.lines, &number_style, (number_frame.x, top), number_frame, &mut items);
        Self { items, height, missing: broken.missing }
    }

    /// Puts it on a page at `y`.
    pub fn draw(self, y: f32, items: &mut Vec<Item>) {
        items.extend(self.items.into_iter().map(|mut item| {
            item.shift((0.0, y));
            item
        }));
    }
}
