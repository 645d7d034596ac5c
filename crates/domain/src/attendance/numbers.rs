//! Row numbers of a sign-in sheet, as typed.

use std::collections::BTreeSet;

use crate::text::half_width;

/// What was typed, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowNumbers {
    /// Numbers, each once, in the order typed.
    pub numbers: Vec<u32>,
    /// What is no number: `三`, `3a`, `0`.
    pub unreadable: Vec<String>,
}

/// Reads `3 7 12`, `３，７、12`, `3-5`. Anything that is not a digit or a hyphen parts numbers when
/// it is a space or punctuation; other characters make the piece unreadable.
pub fn row_numbers(text: &str) -> RowNumbers {
    let text = half_width(text);
    let mut read = RowNumbers::default();
    let mut seen = BTreeSet::new();
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | '、' | ';' | '.' | '。' | '，' | '；' | '/');
    for piece in text.split(parts).filter(|piece| !piece.is_empty()) {
        match range(piece) {
            Some(numbers) => read.numbers.extend(numbers.filter(|number| seen.insert(*number))),
            None => read.unreadable.push(piece.to_owned()),
        }
    }
    read
}

/// Longest run `3-5` may mean; a slip such as `1-100000` is not taken at its word.
const LONGEST_RUN: u32 = 500;

fn range(piece: &str) -> Option<std::ops::RangeInclusive<u32>> {
    let number = |digits: &str| {
        let digits = digits.strip_suffix('号').unwrap_or(digits);
        let all = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        all.then(|| digits.parse::<u32>().ok()).flatten().filter(|number| *number > 0)
    };
    let dashes = ['-', '—', '–', '~', '至', '到'];
    let Some((from, to)) = piece.split_once(dashes) else { return number(piece).map(|n| n..=n) };
    let (from, to) = (number(from)?, number(to.trim_start_matches(dashes))?);
    (from <= to && to - from < LONGEST_RUN).then_some(from..=to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_is_typed_from_the_sheet() {
        for text in ["3 7 12", "3，7，12", "３、７、１２", " 3,7;12 ", "3号 7号 12号", "3 7 7 12"] {
            assert_eq!(row_numbers(text).numbers, [3, 7, 12], "{text:?} names three rows");
        }
        assert_eq!(row_numbers("3-5、9").numbers, [3, 4, 5, 9], "a run");
    }

    #[test]
    fn says_what_it_can_not_read() {
        let read = row_numbers("3 三 0 4a 1-99999");
        assert_eq!(read.numbers, [3], "only what is a row number");
        assert_eq!(read.unreadable, ["三", "0", "4a", "1-99999"], "nothing is guessed");
    }

    proptest! {
        #[test]
        fn never_names_a_row_twice(text in "[0-9 、,，-]{0,40}") {
            let numbers = row_numbers(&text).numbers;
            let distinct: BTreeSet<u32> = numbers.iter().copied().collect();
            prop_assert_eq!(distinct.len(), numbers.len());
        }
    }
}
