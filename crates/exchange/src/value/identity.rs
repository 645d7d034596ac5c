//! ID numbers out of cells, where spreadsheets spoil them: a number keeps only 15 digits.

use domain::member::{IdFault, IdNumber};

use crate::grid::Cell;

/// Why a cell holds no ID number that can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityFault {
    /// A number cell: Excel keeps 15 digits, the last three became zeroes. The original is needed.
    LostDigits,
    /// What the number itself shows.
    Number(IdFault),
}

/// The number a cell holds, tidied as written, and what is wrong with it.
pub fn identity(cell: &Cell) -> (Option<String>, Option<IdentityFault>) {
    let text = match cell {
        Cell::Number { value, .. } if *value >= 1e15 => {
            return (Some(format!("{value:.0}")), Some(IdentityFault::LostDigits));
        }
        Cell::Number { value, .. } => format!("{value:.0}"),
        other => IdNumber::tidy(&other.text()),
    };
    if super::is_placeholder(&text) {
        return (None, None);
    }
    let fault = if in_exponents(&text) {
        Some(IdentityFault::LostDigits)
    } else {
        IdNumber::check(&text).err().map(|fault| match fault {
            // A number once saved from a number cell ends in zeroes.
            IdFault::CheckDigit if text.ends_with("000") => IdentityFault::LostDigits,
            fault => IdentityFault::Number(fault),
        })
    };
    (Some(text), fault)
}

/// `9.90198E+17`: as a number cell looks once saved as text.
fn in_exponents(text: &str) -> bool {
    let text = text.to_ascii_uppercase();
    text.split_once('E').is_some_and(|(digits, exponent)| {
        digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            && !digits.is_empty()
            && !exponent.is_empty()
            && exponent.chars().all(|c| c.is_ascii_digit() || c == '+')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (Option<String>, Option<IdentityFault>) {
        identity(&Cell::Text(text.to_owned()))
    }

    #[test]
    fn a_number_cell_lost_the_last_digits() {
        let cell = Cell::Number { value: 990_198_193_212_075_904.0, decimals: None };
        assert_eq!(identity(&cell).1, Some(IdentityFault::LostDigits), "18 digits don't fit a number");
        assert_eq!(of("9.90198E+17").1, Some(IdentityFault::LostDigits), "the same saved as text");
        assert_eq!(of("990198193212075000").1, Some(IdentityFault::LostDigits), "the same with zeroes");
        let old = identity(&Cell::Number { value: 340_524_800_101_001.0, decimals: None });
        assert_eq!(old, (Some("340524800101001".to_owned()), None), "15 digits do fit");
    }

    #[test]
    fn is_taken_as_written_but_for_spaces_and_the_small_x() {
        assert_eq!(
            of("'34052419800101001x\t"),
            (Some("34052419800101001X".to_owned()), None),
            "kept from Excel by an apostrophe"
        );
        assert_eq!(of("340524 19800101 001Ｘ"), (Some("34052419800101001X".to_owned()), None), "in groups, full-width");
        assert_eq!(of(""), (None, None), "nothing is no fault");
        assert_eq!(of("340524198001010013").1, Some(IdentityFault::Number(IdFault::CheckDigit)), "one digit is wrong");
    }
}
