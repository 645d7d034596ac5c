//! What is shown of a value that is not for every eye.

use super::{Field, Sensitivity};

/// The value as lists, cards, paper and exports show it unless asked: an ID number as `99**********86`
/// (two at each end; the rest as ten stars whatever its length), health and pension as `＊＊＊＊`.
pub fn mask(field: &Field, value: &str) -> String {
    match field.sensitivity {
        Sensitivity::Open => value.to_owned(),
        Sensitivity::Ends => {
            let characters: Vec<char> = value.chars().collect();
            match characters.as_slice() {
                [first, second, .., third, last] if characters.len() > 6 => {
                    format!("{first}{second}**********{third}{last}")
                }
                _ => "******".to_owned(),
            }
        }
        Sensitivity::Hidden => "****".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::member::field;

    fn masked(key: &str, value: &str) -> String {
        mask(field(key).expect("a field"), value)
    }

    #[test]
    fn shows_no_more_than_the_ends() {
        assert_eq!(masked("id_number", "990178194602249886"), "99**********86", "two at each end");
        assert_eq!(masked("id_number", "12345"), "******", "too short to show anything");
        assert_eq!(masked("pension", "3890"), "****", "not even how long it is");
        assert_eq!(masked("phone", "19914123519"), "19914123519", "a phone is for calling");
    }
}
