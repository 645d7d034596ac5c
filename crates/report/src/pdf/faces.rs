//! The typefaces of one file, cut down to the characters it uses: glyphs are numbered as they come, so that a page can
//! be written before the next is known.

use std::thread;

use pdf_writer::{
    Filter, Name, Pdf, Rect, Ref, Str,
    types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap},
    writers::Widths,
};
use subsetter::GlyphRemapper;

use super::writer::{small, write_stream};
use crate::{
    Error,
    typeface::{Shape, Typeface},
};

const SYSTEM: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
/// Advance of a full-width character, in thousandths of an em.
const FULL_WIDTH: f32 = 1000.0;

/// The typefaces used so far.
#[derive(Default)]
pub struct Faces {
    used: Vec<Face>,
}

struct Face {
    typeface: Typeface,
    glyphs: GlyphRemapper,
    /// Of each glyph in use, from 1: the character it stands for and its advance in thousandths of an em.
    letters: Vec<(char, f32)>,
}

impl Faces {
    /// Number of a typeface in this file.
    pub fn number(&mut self, typeface: Typeface) -> u8 {
        let place = self.used.iter().position(|face| face.typeface == typeface).unwrap_or_else(|| {
            self.used.push(Face { typeface, glyphs: GlyphRemapper::new(), letters: Vec::new() });
            self.used.len() - 1
        });
        place as u8
    }

    /// Name of a typeface on the pages.
    pub fn name(number: u8) -> String {
        format!("F{number}")
    }

    /// Number of a glyph in its cut-down typeface, and whether it stands for this character there.
    pub fn code(&mut self, typeface: Typeface, shape: Shape, c: char) -> (u16, bool) {
        let number = self.number(typeface);
        let face = &mut self.used[usize::from(number)];
        let code = face.glyphs.remap(shape.glyph);
        let Some(place) = usize::from(code).checked_sub(1) else { return (code, false) };
        if place == face.letters.len() {
            face.letters.push((c, (shape.advance * 1000.0).round()));
        }
        (code, face.letters.get(place).is_some_and(|letter| letter.0 == c))
    }

    /// Writes them all and the list of their names.
    pub fn write(&self, pdf: &mut Pdf, next: &mut Ref, list: Ref) -> Result<(), Error> {
        let ids: Vec<Ref> = self.used.iter().map(|_| next.bump()).collect();
        let names: Vec<String> = (0..ids.len()).map(|number| Self::name(number as u8)).collect();
        let named = names.iter().zip(&ids).map(|(name, id)| (Name(name.as_bytes()), *id));
        pdf.indirect(list).dict().pairs(named);
        // Cutting down and making small takes longer than the rest of the file: a thread for each typeface.
        let programs: Vec<Result<Program, Error>> = thread::scope(|scope| {
            let running: Vec<_> = self.used.iter().map(|face| scope.spawn(|| face.program())).collect();
            let stopped = || Error::Pdf("a typeface could not be reduced".to_owned());
            running.into_iter().map(|one| one.join().unwrap_or_else(|_| Err(stopped()))).collect()
        });
        for ((face, id), program) in self.used.iter().zip(ids).zip(programs) {
            face.write(pdf, next, id, &program?)?;
        }
        Ok(())
    }
}

/// A typeface cut down to what is used.
struct Program {
    /// Made small.
    data: Vec<u8>,
    /// Length before.
    length: usize,
}

impl Face {
    fn program(&self) -> Result<Program, Error> {
        let broken = |cause: String| Error::Typeface { name: self.typeface.name(), cause };
        let whole = subsetter::subset(self.typeface.data(), 0, &self.glyphs);
        let whole = whole.map_err(|error| broken(error.to_string()))?;
        Ok(Program { data: small(&whole)?, length: whole.len() })
    }

    fn write(&self, pdf: &mut Pdf, next: &mut Ref, id: Ref, program: &Program) -> Result<(), Error> {
        let broken = || Error::Typeface { name: self.typeface.name(), cause: "not a typeface".to_owned() };
        let face = self.typeface.face().ok_or_else(broken)?;
        let (cid, descriptor, file, unicode) = (next.bump(), next.bump(), next.bump(), next.bump());
        let name = format!("{}+{}", self.tag(), self.typeface.name());
        let name = Name(name.as_bytes());

        let mut whole = pdf.type0_font(id);
        whole.base_font(name).encoding_predefined(Name(b"Identity-H"));
        whole.descendant_font(cid).to_unicode(unicode);
        drop(whole);

        let mut font = pdf.cid_font(cid);
        font.subtype(CidFontType::Type2).base_font(name).system_info(SYSTEM).font_descriptor(descriptor);
        font.default_width(FULL_WIDTH).cid_to_gid_map_predefined(Name(b"Identity"));
        self.widths(font.widths());
        drop(font);

        let thousandths = |units: i16| f32::from(units) * 1000.0 / f32::from(face.units_per_em().max(1));
        let bounds = face.global_bounding_box();
        let mut described = pdf.font_descriptor(descriptor);
        described.name(name).flags(FontFlags::SYMBOLIC);
        described.bbox(Rect::new(
            thousandths(bounds.x_min),
            thousandths(bounds.y_min),
            thousandths(bounds.x_max),
            thousandths(bounds.y_max),
        ));
        described.italic_angle(0.0).ascent(thousandths(face.ascender())).descent(thousandths(face.descender()));
        described.cap_height(thousandths(face.capital_height().unwrap_or(face.ascender())));
        // As wide as an upright stroke of this weight is, as writers of PDF reckon it.
        described.stem_v(10.0 + 220.0 * (f32::from(face.weight().to_number()) - 50.0) / 900.0);
        described.font_file2(file);
        drop(described);

        let mut stream = pdf.stream(file, &program.data);
        stream.filter(Filter::FlateDecode).pair(Name(b"Length1"), program.length as i32);
        drop(stream);

        let mut map = UnicodeCmap::new(Name(b"Unicode"), SYSTEM);
        for (place, (c, _)) in self.letters.iter().enumerate() {
            map.pair(place as u16 + 1, *c);
        }
        write_stream(pdf, unicode, &map.finish())
    }

    /// Advances other than those of full-width characters.
    fn widths(&self, mut widths: Widths<'_>) {
        let numbered: Vec<(u16, f32)> = (1..).zip(self.letters.iter().map(|letter| letter.1)).collect();
        for run in numbered.chunk_by(|a, b| (a.1 == FULL_WIDTH) == (b.1 == FULL_WIDTH)) {
            if run[0].1 != FULL_WIDTH {
                widths.consecutive(run[0].0, run.iter().map(|(_, width)| *width));
            }
        }
    }

    /// Six capitals that tell one reduction from another: a hash (FNV-1a) of what is in it.
    fn tag(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for byte in self.glyphs.remapped_gids().flat_map(u16::to_be_bytes) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        (0..6).map(|place| char::from(b'A' + (hash >> (8 * place)) as u8 % 26)).collect()
    }
}
