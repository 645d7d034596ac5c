//! Rates out of cells: `0.5`, `0.5%`, `0.005`, `5‰`, `千分之五`.

use domain::{
    dues::Rate,
    text::{clean, half_width},
};

use super::money::decimal;
use crate::grid::Cell;

/// Ten percent: no dues are so high, what is above is no rate.
const MOST: i64 = 1000;
/// Words for how many parts of a ten thousandth a unit has.
const PARTS: [(&str, i64); 3] = [("百分之", 100), ("千分之", 10), ("万分之", 1)];
/// Digits as they are spoken.
const SPOKEN: &str = "零一二三四五六七八九";

/// A cell that is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRate;

/// The rate a cell holds; none where it says nothing. A bare number from 0.1 on is in percent, one below
/// is a fraction: nobody pays 50 % or 0.005 %.
pub fn rate(cell: &Cell) -> Result<Option<Rate>, NoRate> {
    let text = match cell {
        Cell::Number { value, .. } => decimal(*value),
        Cell::Text(text) => half_width(&clean(text)),
        Cell::Empty => return Ok(None),
        Cell::Uncalculated | Cell::Failed | Cell::Day { .. } => return Err(NoRate),
    };
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if super::is_placeholder(&text) {
        return Ok(None);
    }
    let read = if let Some(number) = text.strip_suffix('%') {
        scaled(number, 100)
    } else if let Some(number) = text.strip_suffix('‰') {
        scaled(number, 10)
    } else if let Some((number, parts)) =
        PARTS.iter().find_map(|(word, parts)| Some((text.strip_prefix(word)?, *parts)))
    {
        scaled(number, parts).or_else(|| scaled(&spoken(number)?, parts))
    } else {
        let fraction = text.starts_with("0.0") || text.starts_with(".0");
        scaled(&text, if fraction { 10_000 } else { 100 })
    };
    read.filter(|rate| (0..=MOST).contains(rate)).map(|rate| Some(Rate(rate))).ok_or(NoRate)
}

/// A decimal number so many times, where that is whole.
fn scaled(number: &str, times: i64) -> Option<i64> {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let digits = |text: &str| text.len() <= 9 && text.chars().all(|c| c.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || whole.is_empty() && decimals.is_empty() {
        return None;
    }
    let places = u32::try_from(decimals.len()).ok()?;
    let all: i64 = format!("{whole}{decimals}").parse().ok()?;
    let (product, one) = (all.checked_mul(times)?, 10i64.checked_pow(places)?);
    (product % one == 0).then_some(product / one)
}

/// `一点五` is 1.5, `十五` is 15.
fn spoken(text: &str) -> Option<String> {
    let text = match text.strip_prefix('十') {
        Some("") => return Some("10".to_owned()),
        Some(rest) => format!("一{rest}"),
        None => text.to_owned(),
    };
    let digit = |c: char| match c {
        '点' => Some('.'),
        c => SPOKEN.chars().position(|spoken| spoken == c).and_then(|at| char::from_digit(u32::try_from(at).ok()?, 10)),
    };
    text.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_as_registers_write_them() {
        for (writing, parts) in [
            ("0.5", 50),
            ("0.5%", 50),
            ("０．５％", 50),
            ("0.005", 50),
            ("5‰", 50),
            ("千分之五", 50),
            ("百分之零点五", 50),
            ("万分之50", 50),
            ("1", 100),
            ("1.0", 100),
            ("0.01", 100),
            ("百分之一", 100),
            ("1.5%", 150),
            ("0.015", 150),
            ("百分之一点五", 150),
            ("千分之十五", 150),
            ("2", 200),
            ("0.02", 200),
        ] {
            assert_eq!(rate(&Cell::Text(writing.into())), Ok(Some(Rate(parts))), "{writing}");
        }
        assert_eq!(rate(&Cell::Number { value: 0.005, decimals: None }), Ok(Some(Rate(50))), "a percent cell");
        assert_eq!(rate(&Cell::Text("—".into())), Ok(None), "nothing");
        for writing in ["50", "每月5元", "0.5%或1%", "0.00005", "-1"] {
            assert_eq!(rate(&Cell::Text(writing.into())), Err(NoRate), "{writing}");
        }
    }
}
