//! Pictures in rows with what stands under each.

use super::{
    display::{Frame, Item},
    laid::{draw_lines, fit},
    picture::Plate,
    text::{Align, Lines, Style},
};
use crate::typeface::Typeface;

const CAPTION: Style = Style::new(Typeface::Kai, 10.0, 9.0).aligned(Align::Centre);
/// Blank between two pictures side by side, in points.
const BETWEEN: f32 = 8.0;
/// Blank between a picture and its caption.
const ABOVE_CAPTION: f32 = 2.0;
/// Blank under a row.
const BELOW: f32 = 6.0;

/// A row of plates with their lines.
pub struct LaidPlates {
    items: Vec<Item>,
    /// Height in points.
    pub height: f32,
    /// Characters that no typeface has.
    pub missing: Vec<char>,
}

impl LaidPlates {
    /// Lays a row out from `left` on: `columns` places within `measure`, pictures at most `wished` high, the whole at
    /// most `most`; all in points.
    pub fn new(plates: &[Plate], columns: u8, left: f32, measure: f32, wished: f32, most: f32) -> Self {
        let columns = f32::from(columns.max(1));
        let width = (measure - BETWEEN * (columns - 1.0)) / columns;
        let captions: Vec<(Lines, Style)> =
            plates.iter().map(|plate| fit(&plate.caption, CAPTION, width, None)).collect();
        let caption_height = |(broken, style): &(Lines, Style), plate: &Plate| {
            if plate.caption.is_empty() { 0.0 } else { ABOVE_CAPTION + broken.lines.len() as f32 * style.line_height() }
        };
        let under = captions.iter().zip(plates).map(|(caption, plate)| caption_height(caption, plate));
        let under = under.fold(0.0, f32::max);
        let high = wished.min(most - under - BELOW).max(0.0);
        let sizes: Vec<(f32, f32)> = plates.iter().map(|plate| plate.picture.fitted(width, high)).collect();
        let tallest = sizes.iter().map(|size| size.1).fold(0.0, f32::max);
        let (mut items, mut missing) = (Vec::new(), Vec::new());
        for (i, ((plate, size), (broken, style))) in plates.iter().zip(&sizes).zip(captions).enumerate() {
            let x = left + i as f32 * (width + BETWEEN);
            let frame =
                Frame { x: x + (width - size.0) / 2.0, y: (tallest - size.1) / 2.0, width: size.0, height: size.1 };
            items.push(Item::Picture { frame, picture: plate.picture.clone() });
            if !plate.caption.is_empty() {
                let y = tallest + ABOVE_CAPTION;
                let frame = Frame { x, y, width, height: broken.lines.len() as f32 * style.line_height() };
                draw_lines(&broken.lines, &style, (x, y), frame, &mut items);
                missing.extend(broken.missing);
            }
        }
        Self { items, height: tallest + under + BELOW, missing }
    }

    /// Puts the row on a page at `y`.
    pub fn draw(self, y: f32, items: &mut Vec<Item>) {
        items.extend(self.items.into_iter().map(|mut item| {
            item.shift((0.0, y));
            item
        }));
    }
}
