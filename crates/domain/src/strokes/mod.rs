//! How Chinese characters are written, and names in the order of surname strokes (姓氏笔画为序).

mod order;

pub use order::{by_surname_strokes, in_order};

/// Character, tab, its strokes in turn as 1 横 2 竖 3 撇 4 点 5 折; sorted by character (assets/strokes/README.md).
const WRITTEN: &str = include_str!("../../../../assets/strokes/strokes.tsv");

/// The strokes of a character in turn, each a digit from 1 横 to 5 折; none where it is no character we know how to
/// write.
pub fn strokes(character: char) -> Option<&'static str> {
    let mut lines = WRITTEN;
    while !lines.is_empty() {
        // To the beginning of the line in the middle.
        let middle =
            lines.as_bytes().get(..lines.len() / 2)?.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let (before, from) = lines.split_at_checked(middle)?;
        let (line, after) = from.split_once('\n')?;
        let (written, strokes) = line.split_once('\t')?;
        match character.cmp(&written.chars().next()?) {
            std::cmp::Ordering::Equal => return Some(strokes),
            std::cmp::Ordering::Less => lines = before,
            std::cmp::Ordering::Greater => lines = after,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_found_and_nothing_else() {
        let mut last = '\0';
        for line in WRITTEN.lines() {
            let (written, told) = line.split_once('\t').expect("a tab");
            let character = written.chars().next().expect("a character");
            assert!(character > last, "{character} stands in its order");
            assert!(told.bytes().all(|stroke| (b'1'..=b'5').contains(&stroke)), "{line}");
            assert_eq!(strokes(character), Some(told), "{character} is found");
            last = character;
        }
        for stranger in ['\0', 'A', '·', '\u{10ffff}'] {
            assert_eq!(strokes(stranger), None, "{stranger} has no strokes");
        }
    }

    #[test]
    fn characters_are_written_as_in_mainland_china() {
        for (character, written) in [('丁', "12"), ('王', "1121"), ('马', "551"), ('李', "1234521"), ('龙', "13534")]
        {
            assert_eq!(strokes(character), Some(written), "{character}");
        }
    }
}
