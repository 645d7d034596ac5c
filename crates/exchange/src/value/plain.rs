//! Texts, telephone numbers and counts.

use domain::text::{clean, half_width};

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

/// The numbers of a cell that holds several: `13900000000/0556-1234567`.
pub fn phones(cell: &Cell) -> Vec<String> {
    let Some(text) = phone(cell) else { return Vec::new() };
    text.split(['/', '、', ',', '，', ';', '；', '\n'])
        .map(|number| clean(number).split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|number| !number.is_empty())
        .collect()
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
        assert_eq!(
            phones(&Cell::Text("13900000000、0556-1234567".into())),
            ["13900000000", "0556-1234567"],
            "two in a cell"
        );
    }

    #[test]
    fn counts_are_of_people() {
        assert_eq!(count(&Cell::Text("35人".into())), Some(35), "with the word");
        assert_eq!(count(&Cell::Number { value: 33.0, decimals: None }), Some(33), "a number");
        assert_eq!(count(&Cell::Text("全体".into())), None, "no number");
    }
}
