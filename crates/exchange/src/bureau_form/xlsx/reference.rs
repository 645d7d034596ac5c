//! Cells and areas as they are written: `B7`, `A5:F24`, `$A$1`.

use crate::grid::{Merge, column_name};

/// Rows and columns a sheet can have.
pub(super) const LAST_ROW: u32 = 1_048_576;
/// Columns, counted from 0.
pub(super) const LAST_COLUMN: usize = 16_383;

/// The row (from 1) and column (from 0) a cell's name means.
pub(super) fn cell(name: &str) -> Option<(u32, usize)> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = name.split_at_checked(letters)?;
    let row = digits.parse().ok().filter(|row| (1..=LAST_ROW).contains(row))?;
    Some((row, column(letters)?))
}

/// The column letters mean, counted from 0.
pub(super) fn column(letters: &str) -> Option<usize> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let digit = |byte: u8| usize::from(byte.to_ascii_uppercase() - b'A') + 1;
    let number = letters
        .bytes()
        .all(|byte| byte.is_ascii_alphabetic())
        .then(|| letters.bytes().fold(0, |sum, byte| sum * 26 + digit(byte)))?;
    Some(number - 1).filter(|column| *column <= LAST_COLUMN)
}

/// The rectangle `A5:F24` means; a single cell is one, too.
pub(super) fn area(text: &str) -> Option<Merge> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    let (a, b) = (cell(first)?, cell(last)?);
    Some(Merge {
        first_row: a.0.min(b.0),
        last_row: a.0.max(b.0),
        first_column: a.1.min(b.1),
        last_column: a.1.max(b.1),
    })
}

/// A rectangle as it is written.
pub(super) fn area_name(area: &Merge) -> String {
    let first = name(area.first_row, area.first_column);
    if area.first_row == area.last_row && area.first_column == area.last_column {
        return first;
    }
    format!("{first}:{}{}", column_name(area.last_column), area.last_row)
}

/// A cell as it is written: row from 1, column from 0.
pub(super) fn name(row: u32, column: usize) -> String {
    format!("{}{row}", column_name(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_agree() {
        for (text, place) in [("A1", (1, 0)), ("AB30", (30, 27)), ("XFD1048576", (LAST_ROW, LAST_COLUMN))] {
            assert_eq!(cell(text), Some(place), "{text}");
            assert_eq!(name(place.0, place.1), text, "and back");
        }
        for text in ["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "a-1", "书1"] {
            assert_eq!(cell(text), None, "{text} is no cell");
        }
        assert_eq!(area("F24:A5").map(|area| area_name(&area)).as_deref(), Some("A5:F24"), "from either corner");
        assert_eq!(area("B7").map(|area| area_name(&area)).as_deref(), Some("B7"), "one cell");
    }
}
