//! Typefaces cut down to the characters of one document.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontMetrics, ParsedFont, PdfFont};
use subsetter::GlyphRemapper;

use crate::{
    Error,
    page::{Document, Item},
    typeface::Typeface,
};

/// A typeface with the glyphs of one document only.
pub struct Reduced {
    /// As the writer wants it.
    pub font: PdfFont,
    codes: BTreeMap<u16, u16>,
}

impl Reduced {
    /// Number in the reduced typeface of a glyph of the whole one.
    pub fn code(&self, glyph: u16) -> Option<u16> {
        self.codes.get(&glyph).copied()
    }
}

/// Reduces every typeface the document uses.
pub fn reduce(document: &Document) -> Result<BTreeMap<Typeface, Reduced>, Error> {
    let mut used: BTreeMap<Typeface, BTreeSet<(u16, char)>> = BTreeMap::new();
    for item in document.pages.iter().flat_map(|page| &page.items) {
        let Item::Text { glyphs, .. } = item else { continue };
        for glyph in glyphs {
            if let Some((typeface, shape)) = glyph.shape {
                used.entry(typeface).or_default().insert((shape.glyph, glyph.c));
            }
        }
    }
    used.into_iter().map(|(typeface, glyphs)| Ok((typeface, cut(typeface, &glyphs)?))).collect()
}

fn cut(typeface: Typeface, glyphs: &BTreeSet<(u16, char)>) -> Result<Reduced, Error> {
    let broken = |cause: String| Error::Typeface { name: typeface.name(), cause };
    let face = typeface.face().ok_or_else(|| broken("not a typeface".into()))?;
    let mut remapper = GlyphRemapper::new();
    let (mut codes, mut widths, mut characters) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (glyph, c) in glyphs {
        let code = remapper.remap(*glyph);
        codes.insert(*glyph, code);
        characters.insert(u32::from(*c), code);
        widths.insert(code, face.glyph_hor_advance(ttf_parser::GlyphId(*glyph)).unwrap_or(face.units_per_em()));
    }
    let program = subsetter::subset(typeface.data(), 0, &remapper).map_err(|error| broken(error.to_string()))?;
    let metrics = FontMetrics { ascent: face.ascender(), descent: face.descender() };
    let mut parsed = ParsedFont::with_glyph_data(
        program,
        0,
        Some(format!("{}+{}", tag(glyphs), typeface.name())),
        characters,
        widths,
        face.units_per_em(),
        metrics,
    );
    let bounds = face.global_bounding_box();
    let described = &mut parsed.pdf_font_metrics;
    (described.x_min, described.y_min) = (bounds.x_min, bounds.y_min);
    (described.x_max, described.y_max) = (bounds.x_max, bounds.y_max);
    described.us_weight_class = face.weight().to_number();
    Ok(Reduced { font: PdfFont::new(parsed), codes })
}

/// Six capitals that tell one reduction from another: a hash (FNV-1a) of what is in it.
fn tag(glyphs: &BTreeSet<(u16, char)>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in glyphs.iter().flat_map(|(glyph, _)| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (0..6).map(|place| char::from(b'A' + (hash >> (8 * place)) as u8 % 26)).collect()
}
