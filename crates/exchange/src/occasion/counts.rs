//! How many were expected and how many were there: `35`, `35人`, or both in one cell, `35/33`.

use domain::text::{clean, half_width};

use crate::{
    grid::Cell,
    value::{count, is_placeholder},
};

/// 应到 and 实到 out of one cell. Which is which is said by the words in the cell, else by those in
/// the heading; where both are silent the greater one is 应到. A third number must be those missing.
pub fn both(cell: &Cell, heading: &str) -> Option<(u32, u32)> {
    let text = half_width(&clean(&cell.text()));
    let (first, second) = match numbers(&text).as_slice() {
        [first, second] => (*first, *second),
        [first, second, third] if second.checked_add(*third) == Some(*first) => (*first, *second),
        _ => return None,
    };
    Some(match present_first(&text).or_else(|| present_first(heading)) {
        Some(true) => (second, first),
        Some(false) => (first, second),
        None => (first.max(second), first.min(second)),
    })
}

/// One count; none where nothing is written, the text where it is no count.
pub fn one(cell: &Cell) -> Result<Option<u32>, String> {
    let text = cell.text();
    if is_placeholder(&text) {
        return Ok(None);
    }
    count(cell).map(Some).ok_or(text)
}

/// Whether 实到 is named before 应到; none where not both are.
fn present_first(text: &str) -> Option<bool> {
    let expected = text.find("应到").or_else(|| text.find('应'))?;
    Some(text.find("实到")? < expected)
}

/// Whole numbers in a text, rates left out.
fn numbers(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let from = rest.get(start..).unwrap_or_default();
        let end = from.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        if !after.trim_start().starts_with('%') {
            found.extend(number.parse::<u32>().ok().filter(|count| *count < 10_000));
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_counts_of_a_cell() {
        let read = |text: &str, heading: &str| both(&Cell::Text(text.into()), heading);
        for text in ["35/33", "35／33", "35—33", "应到35人，实到33人", "实到33人/应到35人", "35/33/2", "35/33 94.3%"]
        {
            assert_eq!(read(text, "应到/实到"), Some((35, 33)), "{text}");
        }
        assert_eq!(read("33/35", "实到/应到"), Some((35, 33)), "the heading says which is which");
        assert_eq!(read("33/35", "实到人数"), Some((35, 33)), "nobody is there who was not expected");
        assert_eq!(read("33/35", "应到/实到"), Some((33, 35)), "what the heading says is not turned round");
        for text in ["35", "全体", "35/33/7", "2026-12-10"] {
            assert_eq!(read(text, "应到/实到"), None, "{text}");
        }
    }
}
