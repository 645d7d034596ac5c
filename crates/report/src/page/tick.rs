//! Check boxes, drawn: ☐ and ☑ are in none of the typefaces.

use super::{
    display::Item,
    text::{EMPTY_BOX, Line, TICKED_BOX},
};

const WEIGHT: f32 = 0.6;

/// Draws the boxes of a line.
pub fn draw_boxes(line: &Line, left: f32, baseline: f32, size: f32, items: &mut Vec<Item>) {
    for glyph in line.glyphs.iter().filter(|glyph| matches!(glyph.c, EMPTY_BOX | TICKED_BOX)) {
        // A square of 0.8 em that stands a little below the baseline, as the characters do.
        let (x, side) = (left + glyph.x + 0.1 * size, 0.8 * size);
        let (bottom, right) = (baseline + 0.05 * size, x + side);
        let top = bottom - side;
        let corners = [(x, top), (right, top), (right, bottom), (x, bottom), (x, top)];
        let mut stroke = |points: &[(f32, f32)], weight: f32| {
            items.extend(points.windows(2).map(|ends| Item::Rule { from: ends[0], to: ends[1], weight }));
        };
        stroke(&corners, WEIGHT);
        if glyph.c == TICKED_BOX {
            let tick = [
                (x + 0.18 * side, top + 0.52 * side),
                (x + 0.42 * side, top + 0.78 * side),
                (x + 0.84 * side, top + 0.20 * side),
            ];
            stroke(&tick, 2.0 * WEIGHT);
        }
    }
}
