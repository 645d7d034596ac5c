//! Texts, telephone numbers and counts.

use domain::text::{clean, half_width, is_han};

use crate::grid::Cell;

/// Whether a cell's text only says that there is nothing.
pub fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || text == "无"
        || text.chars().all(|c| matches!(c, '-' | '—' | '－' | '―' | '–' | '/' | '／' | '\\' | '─'))
}

/// A cell's text; none if it says nothing.
pub fn plain(cell: &Cell) -> Option<String> {
    Some(cell.text()).filter(|text| !is_placeholder(text))
}

/// A telephone number in half-width digits, as a number cell or a text holds it.
pub fn phone(cell: &Cell) -> Option<String> {
    let text = match cell {
        Cell::Number { value, .. } => format!("{value:.0}"),
        other => half_width(&other.text()),
    };
    let text = text.trim_matches(|c: char| c == '\'' || c == '‘' || c == '’').trim().to_owned();
    Some(text).filter(|text| !is_placeholder(text))
}

/// The numbers of a cell that holds several, and the words around them: `13900000000（女儿）/0556-1234567`.
pub fn phones(cell: &Cell) -> (Vec<String>, Option<String>) {
    let Some(text) = phone(cell) else { return (Vec::new(), None) };
    let mut numbers = Vec::new();
    let mut words = Vec::new();
    for piece in text.split(['/', '、', ',', '，', ';', '；', '\n']) {
        let is_word = |c: &char| is_han(*c) || matches!(c, '(' | ')' | ':');
        let word: String = piece.chars().filter(|c| is_han(*c)).collect();
        let bare: String = piece.chars().map(|c| if is_word(&c) { ' ' } else { c }).collect();
        let found: Vec<String> = match word.is_empty() {
            true => apart(&clean(piece)),
            false => apart(&bare),
        };
        // Digits of an address are no part of a number.
        if !word.is_empty() && !found.iter().all(|number| is_number(number)) {
            return (vec![text], None);
        }
        if !word.is_empty() {
            words.push(word);
        }
        numbers.extend(found.iter().map(|number| ungrouped(number)));
    }
    // Words without a number stay, to be asked about.
    if numbers.is_empty() {
        (vec![text], None)
    } else {
        (numbers, Some(words.join("、")).filter(|words| !words.is_empty()))
    }
}

/// Two whole numbers parted by a space are two; an area code before its number is none.
fn apart(text: &str) -> Vec<String> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let whole = |part: &&str| part.chars().filter(char::is_ascii_digit).count() >= 7;
    match parts.as_slice() {
        [] => Vec::new(),
        parts if parts.iter().all(whole) => parts.iter().map(|part| (*part).to_owned()).collect(),
        parts => vec![parts.concat()],
    }
}

/// A mobile number, one with its area code, or a bare local one.
fn is_number(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match digits.as_bytes() {
        [b'1', ..] => digits.len() == 11,
        [b'0', ..] => (10..=12).contains(&digits.len()),
        _ => matches!(digits.len(), 7 | 8),
    }
}

/// `139-1234-5678` is one mobile number in groups; the dash of an area code stays.
fn ungrouped(number: &str) -> String {
    let bare: String = number.chars().filter(|c| !matches!(c, '-' | '—' | '－')).collect();
    let mobile = bare.len() == 11 && bare.starts_with('1') && bare.bytes().all(|byte| byte.is_ascii_digit());
    if mobile { bare } else { number.to_owned() }
}

/// A count of people: `35`, `35人`.
pub fn count(cell: &Cell) -> Option<u32> {
    match cell {
        Cell::Number { value, .. } if value.fract() == 0.0 && (0.0..10_000.0).contains(value) => Some(*value as u32),
        Cell::Text(text) => {
            let text = half_width(&clean(text));
            text.trim_end_matches(['人', '名', '位']).trim().parse().ok().filter(|count| *count < 10_000)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_digits_whatever_the_cell() {
        assert_eq!(
            phone(&Cell::Number { value: 19_909_474_880.0, decimals: None }).as_deref(),
            Some("19909474880"),
            "number cell"
        );
        assert_eq!(phone(&Cell::Text("１９９０".into())).as_deref(), Some("1990"), "full-width");
        assert_eq!(phone(&Cell::Text("/".into())), None, "nothing");
        for (text, numbers, words) in [
            ("13900000000、0556-1234567", vec!["13900000000", "0556-1234567"], None),
            ("13900000000（女儿）", vec!["13900000000"], Some("女儿")),
            ("儿子：13900000000 13800000000", vec!["13900000000", "13800000000"], Some("儿子")),
            ("东街1号 5512345", vec!["东街1号 5512345"], None),
            ("家 0556 1234567", vec!["05561234567"], Some("家")),
            ("139-1234-5678", vec!["13912345678"], None),
            ("0556-1234567", vec!["0556-1234567"], None),
            ("0556 1234567", vec!["05561234567"], None),
            ("问他儿子", vec!["问他儿子"], None),
        ] {
            let read = phones(&Cell::Text(text.into()));
            assert_eq!((read.0.iter().map(String::as_str).collect(), read.1.as_deref()), (numbers, words), "{text}");
        }
    }

    #[test]
    fn counts_are_of_people() {
        assert_eq!(count(&Cell::Text("35人".into())), Some(35), "with the word");
        assert_eq!(count(&Cell::Number { value: 33.0, decimals: None }), Some(33), "a number");
        assert_eq!(count(&Cell::Text("全体".into())), None, "no number");
    }
}
