//! The bundled typefaces, read when first used and no more than is used.

mod coverage;

pub use coverage::{Covered, SUBSTITUTE, cover};

use std::sync::OnceLock;

use ttf_parser::{Face, GlyphId};

// Statics, not constants: of these the program holds one copy, wherever they are used.
static SONG: &[u8] = include_bytes!("../../../../assets/fonts/NotoSerifSC-Regular.ttf");
static TITLE: &[u8] = include_bytes!("../../../../assets/fonts/NotoSerifSC-Bold.ttf");
static HEI: &[u8] = include_bytes!("../../../../assets/fonts/NotoSansSC-Medium.ttf");
static KAI: &[u8] = include_bytes!("../../../../assets/fonts/YibenKai-Regular.ttf");
static RARE: &[u8] = include_bytes!("../../../../assets/fonts/YibenRare-Regular.ttf");

/// A typeface of `assets/fonts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Typeface {
    /// 宋: text, digits, Latin; stands in for names that another face lacks.
    Song,
    /// 小标宋: titles.
    Title,
    /// 黑: headings and labels.
    Hei,
    /// 楷: notes.
    Kai,
    /// Characters of extensions B to F that 宋 lacks; none of the common ones.
    Rare,
}

/// One character's shape in a typeface.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape {
    /// Glyph number in the whole typeface.
    pub glyph: u16,
    /// Advance in em.
    pub advance: f32,
}

impl Typeface {
    const ALL: [Self; 5] = [Self::Song, Self::Title, Self::Hei, Self::Kai, Self::Rare];

    /// The file, whole.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Song => SONG,
            Self::Title => TITLE,
            Self::Hei => HEI,
            Self::Kai => KAI,
            Self::Rare => RARE,
        }
    }

    /// PostScript name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Song => "NotoSerifSC-Regular",
            Self::Title => "NotoSerifSC-Bold",
            Self::Hei => "NotoSansSC-Medium",
            Self::Kai => "YibenKai",
            Self::Rare => "YibenRare",
        }
    }

    /// The typeface, parsed once for the life of the program. None if the bundled file is broken.
    pub fn face(self) -> Option<&'static Face<'static>> {
        static FACES: [OnceLock<Option<Face<'static>>>; 5] = [const { OnceLock::new() }; 5];
        let place = Self::ALL.iter().position(|face| *face == self)?;
        FACES[place].get_or_init(|| Face::parse(self.data(), 0).ok()).as_ref()
    }

    /// The shape of a character, if the typeface has it.
    pub fn shape(self, c: char) -> Option<Shape> {
        let face = self.face()?;
        let glyph = face.glyph_index(c)?;
        Some(Shape { glyph: glyph.0, advance: self.advance(glyph) })
    }

    fn advance(self, glyph: GlyphId) -> f32 {
        self.face().map_or(1.0, |face| {
            f32::from(face.glyph_hor_advance(glyph).unwrap_or(face.units_per_em())) / f32::from(face.units_per_em())
        })
    }
}
