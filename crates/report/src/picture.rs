//! Display list to PNG: a page as a picture to send to a chat group (公示), black on white, drawn from the outlines
//! of the same typefaces as the PDF.

use std::collections::HashMap;

use tiny_skia::{FillRule, LineCap, Mask, Path, PathBuilder, Rect, Stroke, Transform};
use ttf_parser::{GlyphId, OutlineBuilder};

use crate::{
    Error,
    page::{Document, Frame, Item, Page, text::Glyph},
    typeface::Typeface,
};

/// Draws the pages one under the other, `width` pixels wide.
pub fn write(document: &Document, width: u32) -> Result<Vec<u8>, Error> {
    let broken = |cause: String| Error::Picture(cause);
    let widest = document.pages.iter().map(|page| page.sheet.width).fold(1.0, f32::max);
    let scale = width as f32 / widest;
    let height: f32 = document.pages.iter().map(|page| page.sheet.height * scale).sum();
    let too_large = || broken(format!("{width} × {height} pixels"));
    // One byte a pixel: how much ink there is.
    let mut ink = Mask::new(width, height.ceil() as u32).ok_or_else(too_large)?;
    let mut outlines = HashMap::new();
    let mut top = 0.0;
    for page in &document.pages {
        draw(page, &mut ink, &mut outlines, Transform::from_row(scale, 0.0, 0.0, scale, 0.0, top))?;
        top += page.sheet.height * scale;
    }
    ink.invert();
    ink.encode_png().map_err(|error| broken(error.to_string()))
}

/// Outlines already taken from the typefaces, an em being 1; none for a blank.
type Outlines = HashMap<(Typeface, u16), Option<Path>>;

fn draw(page: &Page, ink: &mut Mask, outlines: &mut Outlines, place: Transform) -> Result<(), Error> {
    for item in &page.items {
        match item {
            Item::Text { glyphs, left, baseline, size, .. } => {
                for glyph in glyphs {
                    let at = Transform::from_row(*size, 0.0, 0.0, -*size, left + glyph.x, *baseline);
                    letter(glyph, ink, outlines, place.pre_concat(at));
                }
            }
            Item::Downward { glyphs, top, baseline, size, .. } => {
                for glyph in glyphs {
                    let at = Transform::from_row(0.0, *size, *size, 0.0, *baseline, top + glyph.x);
                    letter(glyph, ink, outlines, place.pre_concat(at));
                }
            }
            Item::Rule { from, to, weight } => {
                if let Some(path) = rule(*from, *to, *weight) {
                    ink.fill_path(&path, FillRule::Winding, true, place);
                }
            }
            Item::Fill { frame, grey } => {
                let full = ((1.0 - grey.clamp(0.0, 1.0)) * 255.0).round() as u8;
                tint(ink, Pixels::of(*frame, place), |_, _| full);
            }
            Item::Picture { frame, picture } => {
                let pixels = Pixels::of(*frame, place);
                let photo = (picture.load)().map_err(Error::Picture)?;
                let photo = image::load_from_memory(&photo).map_err(|error| Error::Picture(error.to_string()))?;
                let photo = image::imageops::thumbnail(&photo.into_luma8(), pixels.width.max(1), pixels.height.max(1));
                tint(ink, pixels, |x, y| 255 - photo.get_pixel(x, y).0[0]);
            }
        }
    }
    Ok(())
}

fn letter(glyph: &Glyph, ink: &mut Mask, outlines: &mut Outlines, at: Transform) {
    let Some((typeface, shape)) = glyph.shape else { return };
    let path = outlines.entry((typeface, shape.glyph)).or_insert_with(|| outline(typeface, shape.glyph));
    if let Some(path) = path {
        ink.fill_path(path, FillRule::Winding, true, at);
    }
}

/// A part of the picture in pixels.
#[derive(Clone, Copy)]
struct Pixels {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
}

impl Pixels {
    fn of(frame: Frame, place: Transform) -> Self {
        let whole = |points: f32| points.round().max(0.0) as u32;
        let (left, top) = (whole(frame.x * place.sx + place.tx), whole(frame.y * place.sy + place.ty));
        Self { left, top, width: whole(frame.width * place.sx), height: whole(frame.height * place.sy) }
    }
}

/// Lays ink over an area, as much as `strength` says of each of its pixels; what is darker already stays.
fn tint(ink: &mut Mask, area: Pixels, strength: impl Fn(u32, u32) -> u8) {
    let (width, height) = (ink.width(), ink.height());
    let data = ink.data_mut();
    for y in 0..area.height.min(height.saturating_sub(area.top)) {
        for x in 0..area.width.min(width.saturating_sub(area.left)) {
            let place = (area.top + y) as usize * width as usize + (area.left + x) as usize;
            if let Some(pixel) = data.get_mut(place) {
                *pixel = (*pixel).max(strength(x, y));
            }
        }
    }
}

/// A line as the area it covers.
fn rule(from: (f32, f32), to: (f32, f32), weight: f32) -> Option<Path> {
    let half = weight / 2.0;
    if from.0 == to.0 || from.1 == to.1 {
        let (left, right) = (from.0.min(to.0) - half, from.0.max(to.0) + half);
        let (top, bottom) = (from.1.min(to.1) - half, from.1.max(to.1) + half);
        return Rect::from_ltrb(left, top, right, bottom).map(PathBuilder::from_rect);
    }
    let mut line = PathBuilder::new();
    line.move_to(from.0, from.1);
    line.line_to(to.0, to.1);
    let stroke = Stroke { width: weight, line_cap: LineCap::Round, ..Stroke::default() };
    line.finish().and_then(|line| line.stroke(&stroke, 1.0))
}

fn outline(typeface: Typeface, glyph: u16) -> Option<Path> {
    let face = typeface.face()?;
    let mut pen = Pen { path: PathBuilder::new(), em: f32::from(face.units_per_em()) };
    face.outline_glyph(GlyphId(glyph), &mut pen)?;
    pen.path.finish()
}

/// Takes an outline in units of the typeface.
struct Pen {
    path: PathBuilder,
    em: f32,
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(x / self.em, y / self.em);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(x / self.em, y / self.em);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.path.quad_to(x1 / self.em, y1 / self.em, x / self.em, y / self.em);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.path.cubic_to(x1 / self.em, y1 / self.em, x2 / self.em, y2 / self.em, x / self.em, y / self.em);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
