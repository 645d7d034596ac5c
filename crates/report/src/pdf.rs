//! Display list to PDF 1.7. The same pages at the same instant give the same bytes.

mod finish;
mod reduced;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use printpdf::{
    Codepoint, Color, FontId, Greyscale, Line, LinePoint, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Pt, TextItem, TextMatrix,
};

use crate::{
    Error,
    page::{Document, Item, Page, text::Glyph},
    typeface::Typeface,
};
use reduced::Reduced;

/// Writes a document. `made_at` becomes its creation date.
pub fn write(document: &Document, made_at: DateTime<Utc>) -> Result<Vec<u8>, Error> {
    let reduced = reduced::reduce(document)?;
    let mut pdf = PdfDocument::new(&document.title);
    for (typeface, face) in &reduced {
        pdf.resources.fonts.map.insert(font_id(*typeface), face.font.clone());
    }
    pdf.pages = document.pages.iter().map(|page| draw(page, &reduced)).collect();
    // The typefaces are reduced already and there are no pictures to be made smaller.
    let options = PdfSaveOptions { subset_fonts: false, image_optimization: None, ..Default::default() };
    let file = pdf.to_lopdf_document(&options, &mut Vec::new());
    finish::finish(file, document, made_at)
}

fn font_id(typeface: Typeface) -> FontId {
    FontId(format!("F{}", typeface.name()))
}

fn draw(page: &Page, reduced: &BTreeMap<Typeface, Reduced>) -> PdfPage {
    let height = page.sheet.height;
    let mut ops = vec![
        Op::SetFillColor { col: Color::Greyscale(Greyscale::new(0.0, None)) },
        Op::SetOutlineColor { col: Color::Greyscale(Greyscale::new(0.0, None)) },
    ];
    let mut weight_now = 0.0;
    for item in &page.items {
        let Item::Rule { from, to, weight } = item else { continue };
        if *weight != weight_now {
            ops.push(Op::SetOutlineThickness { pt: Pt(*weight) });
            weight_now = *weight;
        }
        let point = |(x, y): (f32, f32)| LinePoint {
            p: Point { x: Pt(hundredths(x)), y: Pt(hundredths(height - y)) },
            bezier: false,
        };
        ops.push(Op::DrawLine { line: Line { points: vec![point(*from), point(*to)], is_closed: false } });
    }
    ops.push(Op::StartTextSection);
    let mut font_now = None;
    for item in &page.items {
        let Item::Text { glyphs, left, baseline, size, .. } = item else { continue };
        for run in glyphs.chunk_by(|a, b| typeface(a).is_some() && typeface(a) == typeface(b)) {
            let Some((typeface, face)) = typeface(&run[0]).and_then(|face| Some((face, reduced.get(&face)?))) else {
                continue;
            };
            if font_now != Some((typeface, *size)) {
                ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(typeface)), size: Pt(*size) });
                font_now = Some((typeface, *size));
            }
            let (x, y) = (Pt(hundredths(left + run[0].x)), Pt(hundredths(height - baseline)));
            ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(x, y) });
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(codes(run, face, *size))] });
        }
    }
    ops.push(Op::EndTextSection);
    PdfPage::new(Mm::from(Pt(page.sheet.width)), Mm::from(Pt(height)), ops)
}

fn typeface(glyph: &Glyph) -> Option<Typeface> {
    glyph.shape.map(|(typeface, _)| typeface)
}

/// Glyphs with what moves the pen besides their own advance, in thousandths of an em to the left.
fn codes(run: &[Glyph], face: &Reduced, size: f32) -> Vec<Codepoint> {
    let mut codes = Vec::with_capacity(run.len());
    for (i, glyph) in run.iter().enumerate() {
        let Some((_, shape)) = glyph.shape else { continue };
        let Some(code) = face.code(shape.glyph) else { continue };
        let own = (shape.advance * 1000.0).floor();
        let wanted = run.get(i + 1).map_or(own, |next| (next.x - glyph.x) / size * 1000.0);
        let correction = (own - wanted).round();
        codes.push(Codepoint::with_cid(code, correction, glyph.c.to_string()));
    }
    codes
}

/// A hundredth of a point is finer than any printer, and short to write.
fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
