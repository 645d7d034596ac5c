//! What stands on a page, as the operators that draw it.

use pdf_writer::{Content, Name, Str, TextStr};

use super::{faces::Faces, photos::Photos, writer::SETTINGS};
use crate::{
    page::{Frame, Item, Page, Picture, text::Glyph},
    scan::ScanPage,
};

/// Weight of the crossed frame that stands for a lost picture.
const LOST: f32 = 0.5;

/// The pictures of a page.
pub fn pictures(page: &Page) -> impl Iterator<Item = &Picture> {
    page.items.iter().filter_map(|item| match item {
        Item::Picture { picture, .. } => Some(picture),
        _ => None,
    })
}

/// Draws a page: areas and pictures undermost, then lines, then text.
pub fn draw(page: &Page, faces: &mut Faces, photos: &Photos) -> Vec<u8> {
    let height = page.sheet.height;
    let mut pen = Pen { content: Content::with_settings(SETTINGS), height, faces, font: None, at: None };
    for item in &page.items {
        match item {
            Item::Fill { frame, grey } => pen.fill(*frame, *grey),
            Item::Picture { frame, picture } => match photos.drawn(&picture.id) {
                Some((name, size)) => pen.picture(*frame, name, size),
                None => pen.crossed(*frame),
            },
            Item::Text { .. } | Item::Downward { .. } | Item::Rule { .. } => {}
        }
    }
    pen.rules(page);
    pen.content.begin_text();
    for item in &page.items {
        if let Item::Text { glyphs, left, baseline, size, .. } = item {
            pen.line(glyphs, *size, |x| (left + x, height - baseline));
        }
    }
    for item in &page.items {
        if let Item::Downward { glyphs, top, baseline, size, .. } = item {
            pen.downward(glyphs, *size, *top, *baseline);
        }
    }
    pen.content.end_text();
    pen.content.finish().into_vec()
}

struct Pen<'a> {
    content: Content,
    height: f32,
    faces: &'a mut Faces,
    /// Typeface and size in use.
    font: Option<(u8, f32)>,
    /// Where the line in hand begins, in hundredths of a point; none before the first.
    at: Option<(i32, i32)>,
}

impl Pen<'_> {
    fn fill(&mut self, frame: Frame, grey: f32) {
        self.content.save_state();
        self.content.set_fill_gray(hundredths(grey.clamp(0.0, 1.0)));
        let y = self.height - frame.bottom();
        self.content.rect(hundredths(frame.x), hundredths(y), hundredths(frame.width), hundredths(frame.height));
        self.content.fill_nonzero();
        self.content.restore_state();
    }

    fn picture(&mut self, frame: Frame, name: &str, size: ScanPage) {
        let y = self.height - frame.bottom();
        self.content.save_state();
        let (across, down) = (frame.width / size.width, frame.height / size.height);
        let matrix = [fine(across), 0.0, 0.0, fine(down), hundredths(frame.x), hundredths(y)];
        self.content.transform(matrix);
        self.content.x_object(Name(name.as_bytes()));
        self.content.restore_state();
    }

    fn crossed(&mut self, frame: Frame) {
        let (top, bottom) = (self.height - frame.y, self.height - frame.bottom());
        self.content.save_state();
        self.content.set_line_width(LOST);
        self.content.rect(frame.x, bottom, frame.width, frame.height);
        self.content.move_to(frame.x, bottom).line_to(frame.right(), top);
        self.content.move_to(frame.x, top).line_to(frame.right(), bottom);
        self.content.stroke();
        self.content.restore_state();
    }

    fn rules(&mut self, page: &Page) {
        let mut weight_now = None;
        for item in &page.items {
            let Item::Rule { from, to, weight } = item else { continue };
            if weight_now != Some(*weight) {
                if weight_now.is_some() {
                    self.content.stroke();
                }
                self.content.set_line_width(*weight);
                weight_now = Some(*weight);
            }
            self.content.move_to(hundredths(from.0), hundredths(self.height - from.1));
            self.content.line_to(hundredths(to.0), hundredths(self.height - to.1));
        }
        if weight_now.is_some() {
            self.content.stroke();
        }
    }

    /// A line of text; `place` says where on the page a distance along the line lies.
    fn line(&mut self, glyphs: &[Glyph], size: f32, place: impl Fn(f32) -> (f32, f32)) {
        for run in runs(glyphs) {
            self.font(run, size);
            let (x, y) = place(run[0].x);
            let (x, y) = ((x * 100.0).round() as i32, (y * 100.0).round() as i32);
            let (last_x, last_y) = self.at.unwrap_or_default();
            self.content.next_line((x - last_x) as f32 / 100.0, (y - last_y) as f32 / 100.0);
            self.at = Some((x, y));
            self.show(run, size);
        }
    }

    fn downward(&mut self, glyphs: &[Glyph], size: f32, top: f32, baseline: f32) {
        for run in runs(glyphs) {
            self.font(run, size);
            let (x, y) = (hundredths(baseline), hundredths(self.height - top - run[0].x));
            self.content.set_text_matrix([0.0, -1.0, 1.0, 0.0, x, y]);
            self.show(run, size);
        }
    }

    fn font(&mut self, run: &[Glyph], size: f32) {
        let Some((typeface, _)) = run[0].shape else { return };
        let number = self.faces.number(typeface);
        if self.font != Some((number, size)) {
            self.content.set_font(Name(Faces::name(number).as_bytes()), size);
            self.font = Some((number, size));
        }
    }

    /// Glyphs with what moves the pen besides their own advance, in thousandths of an em to the left.
    fn show(&mut self, run: &[Glyph], size: f32) {
        let mut codes = Vec::with_capacity(run.len());
        for (i, glyph) in run.iter().enumerate() {
            let Some((typeface, shape)) = glyph.shape else { continue };
            let (code, own_meaning) = self.faces.code(typeface, shape, glyph.c);
            let own = (shape.advance * 1000.0).round();
            let wanted = run.get(i + 1).map_or(own, |next| (next.x - glyph.x) / size * 1000.0);
            codes.push(Code { code, back: (own - wanted).round(), read_as: (!own_meaning).then_some(glyph.c) });
        }
        for part in codes.chunk_by(|a, b| a.read_as.is_none() && b.read_as.is_none()) {
            let read_as = part.first().and_then(|code| code.read_as);
            if let Some(c) = read_as {
                // Two characters share a shape: this is the one that readers would not find.
                let mut marked = self.content.begin_marked_content_with_properties(Name(b"Span"));
                marked.properties().actual_text(TextStr(c.encode_utf8(&mut [0; 4])));
            }
            self.positioned(part);
            if read_as.is_some() {
                self.content.end_marked_content();
            }
        }
    }

    fn positioned(&mut self, codes: &[Code]) {
        let mut bytes = Vec::with_capacity(2 * codes.len());
        let last = codes.len().saturating_sub(1);
        if codes[..last].iter().all(|code| code.back == 0.0) && codes.last().is_none_or(|code| code.back == 0.0) {
            bytes.extend(codes.iter().flat_map(|code| code.code.to_be_bytes()));
            self.content.show(Str(&bytes));
            return;
        }
        let mut shown = self.content.show_positioned();
        let mut items = shown.items();
        for code in codes {
            bytes.extend(code.code.to_be_bytes());
            if code.back != 0.0 {
                items.show(Str(&bytes)).adjust(code.back);
                bytes.clear();
            }
        }
        if !bytes.is_empty() {
            items.show(Str(&bytes));
        }
    }
}

struct Code {
    code: u16,
    back: f32,
    /// What readers are to find, if not what the shape stands for.
    read_as: Option<char>,
}

/// Stretches of one typeface; check boxes are drawn, not set.
fn runs(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    let face = |glyph: &Glyph| glyph.shape.map(|(typeface, _)| typeface);
    glyphs.chunk_by(move |a, b| face(a).is_some() && face(a) == face(b)).filter(move |run| face(&run[0]).is_some())
}

/// A scale: over a page a hundredth of a point, too.
fn fine(scale: f32) -> f32 {
    (scale * 100_000.0).round() / 100_000.0
}

/// A hundredth of a point is finer than any printer, and short to write.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
