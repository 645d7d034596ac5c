//! Which typeface a character is drawn in, and what no typeface has.

use unicode_normalization::UnicodeNormalization;

use super::{Shape, Typeface};

/// Stands where a character would be that no typeface has; printers' mark for a missing piece of type.
pub const SUBSTITUTE: char = '〓';

/// A character with the typeface it will be drawn in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Covered {
    /// The character as the reader (and `pdftotext`) gets it.
    pub c: char,
    /// The typeface that has it.
    pub typeface: Typeface,
    /// Its shape there.
    pub shape: Shape,
    /// The character asked for, if no typeface has it and [`SUBSTITUTE`] stands here.
    pub missing: Option<char>,
}

/// Finds a typeface for each character of a line of text.
///
/// A word (a name, say) that `wanted` does not have in full is set in 宋 as a whole, so that no name
/// is drawn in two styles; only a single character that 宋 itself lacks comes from [`Typeface::Rare`],
/// whose style is the same. Digits and Latin come from 宋 in every text but headings and titles.
pub fn cover(text: &str, wanted: Typeface) -> Vec<Covered> {
    let characters: Vec<char> = text.chars().map(unambiguous).collect();
    let mut covered = Vec::with_capacity(characters.len());
    for word in characters.chunk_by(|a, b| is_letter(*a) && is_letter(*b)) {
        let latin = wanted == Typeface::Kai && word.iter().all(char::is_ascii);
        let whole = !latin && word.iter().all(|c| wanted.shape(*c).is_some());
        let base = if whole { wanted } else { Typeface::Song };
        covered.extend(word.iter().filter_map(|c| find(*c, base)));
    }
    covered
}

fn find(c: char, base: Typeface) -> Option<Covered> {
    let found = |c: char, missing| {
        [base, Typeface::Song, Typeface::Rare]
            .into_iter()
            .find_map(|typeface| typeface.shape(c).map(|shape| Covered { c, typeface, shape, missing }))
    };
    found(c, None).or_else(|| found(SUBSTITUTE, Some(c)))
}

/// Part of a word or name, as opposed to punctuation and spaces.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '·'
}

/// Two characters that share a glyph get one meaning in a PDF: radicals, compatibility forms and hard
/// spaces become the ordinary character they look like.
fn unambiguous(c: char) -> char {
    match c as u32 {
        0xA0 | 0x2002..=0x200A | 0x202F | 0x09 => ' ',
        0x2010 | 0x2011 => '-',
        0x2E80..=0x2FDF | 0xF900..=0xFAFF | 0x2F800..=0x2FA1F => std::iter::once(c).nfkc().next().unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_names_are_whole() {
        for name in ["李𬱖", "王䶮", "欧阳㛃", "单于𠅤", "阿依古丽·买买提"] {
            for wanted in [Typeface::Song, Typeface::Title, Typeface::Hei, Typeface::Kai] {
                let covered = cover(name, wanted);
                let drawn: String = covered.iter().map(|c| c.c).collect();
                assert_eq!(drawn, name, "every character is drawn in {wanted:?}");
                assert!(covered.iter().all(|c| c.missing.is_none()), "{name} lacks nothing");
            }
        }
    }

    #[test]
    fn a_name_falls_back_as_a_whole() {
        let covered = cover("同志 单于𠀀", Typeface::Kai);
        assert_eq!(covered[0].typeface, Typeface::Kai, "a word that the face has stays");
        let name: Vec<Typeface> = covered[3..].iter().map(|c| c.typeface).collect();
        assert_eq!(name, [Typeface::Song, Typeface::Song, Typeface::Rare], "no name is half 楷 and half 宋");
    }

    #[test]
    fn what_no_face_has_is_named() {
        let covered = cover("张\u{323AF}", Typeface::Song);
        assert_eq!(covered[1].missing, Some('\u{323AF}'), "extension H is in none of the faces");
        assert_eq!(covered[1].c, SUBSTITUTE, "a mark, not an empty box");
    }

    #[test]
    fn look_alikes_become_the_ordinary_character() {
        let drawn: String = cover("⼈\u{a0}凉", Typeface::Song).iter().map(|c| c.c).collect();
        assert_eq!(drawn, "人 凉", "a radical and a compatibility form");
    }
}
