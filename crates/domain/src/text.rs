//! Text as people type it and old files hold it, made comparable.

use unicode_normalization::UnicodeNormalization;

/// Text ready to be stored: NFC, without control characters but line breaks, trimmed of every kind of space.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| (!c.is_control() || *c == '\n') && !is_direction(*c))
        // Afterwards: what stood on both sides of a control character may be one letter without it.
        .nfc()
        .collect::<String>()
        .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}')
        .to_owned()
}

/// Marks of writing direction, which telephones put around numbers that are copied from them. Joiners stay:
/// they are part of some letters.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// [`clean`], with an empty text as none.
pub fn clean_or_none(text: &str) -> Option<String> {
    Some(clean(text)).filter(|text| !text.is_empty())
}

/// A person's name: padding inside a Chinese name removed (`王　芳` is 王芳), the many middle dots
/// of transcribed names written as `·`.
pub fn clean_name(name: &str) -> String {
    let name = clean(name);
    let chinese = name.chars().any(is_han);
    let name = if chinese { dotted(&name) } else { name };
    name.chars()
        .filter(|c| !(chinese && c.is_whitespace()))
        .map(|c| if matches!(c, '．' | '•' | '‧' | '・' | '･' | '᛫' | '⋅' | '∙' | '●') { '·' } else { c })
        .collect()
}

/// `古丽.阿依`: a full stop between two Chinese characters stands for the middle dot.
fn dotted(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let between = |at: usize| {
        let near = [at.checked_sub(1), Some(at + 1)];
        near.iter().all(|at| at.and_then(|at| chars.get(at)).is_some_and(|c| is_han(*c)))
    };
    chars.iter().enumerate().map(|(at, c)| if *c == '.' && between(at) { '·' } else { *c }).collect()
}

/// Whether a character is a Chinese one, the rare ones of names included.
pub fn is_han(c: char) -> bool {
    matches!(c as u32, 0x3007 | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

/// Full-width digits, letters and punctuation as their half-width twins; for reading, not for storing.
pub fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c as u32 {
            0x3000 => ' ',
            code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_clean_stays_as_it_is() {
        // Found by chance: a letter and its accent, parted by a control character.
        assert_eq!(clean("E\u{b}\u{306}"), "Ĕ", "one letter once that is gone");
        assert_eq!(clean(&clean("E\u{202e}\u{306} ")), clean("E\u{202e}\u{306} "), "clean again it is the same");
    }

    #[test]
    fn a_padded_name_is_the_name() {
        assert_eq!(clean_name("王　芳"), "王芳", "padded to three characters' width in a table");
        assert_eq!(clean_name(" 李\u{3000}𬱖\n"), "李𬱖", "rare characters stay whole");
        assert_eq!(clean_name("阿依古丽•买买提"), "阿依古丽·买买提", "one middle dot for all");
        assert_eq!(clean_name("古丽.阿依"), "古丽·阿依", "so is a half-width one between two characters");
        assert_eq!(clean_name("买买提．阿里"), "买买提·阿里", "a full-width point is one too");
        assert_eq!(clean_name("John Smith"), "John Smith", "spaces part Latin names");
    }

    #[test]
    fn text_is_trimmed_of_invisible_characters() {
        assert_eq!(clean("\u{feff}\t 会议室\u{a0}\u{3000}\r\n"), "会议室", "spaces of every kind go");
        assert_eq!(clean("\u{202d}19914123519\u{202c}"), "19914123519", "marks that telephones put around numbers");
        assert_eq!(clean("一\n二"), "一\n二", "line breaks inside are kept");
        assert_eq!(clean_or_none("　"), None, "blank is nothing");
    }

    #[test]
    fn full_width_is_read_as_half_width() {
        assert_eq!(half_width("１９５１．０３（Ｘ）"), "1951.03(X)", "as typed with a Chinese input method");
    }
}
