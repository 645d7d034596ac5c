//! Sums of money out of cells: `19.45`, `￥19.45`, `19.45元`, `1，234.50`, `１９．４５`.

use domain::{
    money::{Fen, InvalidSum},
    text::{clean, half_width},
};

use crate::grid::Cell;

/// Digits a spreadsheet keeps of a number; what comes after is noise of its sums.
const KEPT: usize = 15;

/// Why a cell holds no sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyFault {
    /// Words, a date, several numbers.
    NotASum,
    /// Less than a 分; what it is when rounded.
    TooFine(Fen),
    /// More than a branch can have.
    TooLarge,
    /// A formula without a result.
    Uncalculated,
}

/// The sum a cell holds, none where it says nothing, and the words beside it: `19.45（补交）`.
pub fn money(cell: &Cell) -> Result<(Option<Fen>, Option<String>), MoneyFault> {
    match cell {
        Cell::Uncalculated => Err(MoneyFault::Uncalculated),
        Cell::Number { value, .. } => Ok((Some(sum(&decimal(*value))?), None)),
        Cell::Text(text) => of_text(text),
        Cell::Empty => Ok((None, None)),
        Cell::Day { .. } | Cell::Failed => Err(MoneyFault::NotASum),
    }
}

/// A number cell in decimals, as the spreadsheet shows it at its finest.
pub fn decimal(value: f64) -> String {
    let kept: f64 = format!("{value:.*e}", KEPT - 1).parse().unwrap_or(value);
    format!("{kept}")
}

fn of_text(text: &str) -> Result<(Option<Fen>, Option<String>), MoneyFault> {
    let text: String = half_width(&clean(text)).chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.trim_start_matches(['\'', '‘', '’']);
    if super::is_placeholder(text) {
        return Ok((None, None));
    }
    let text = text.strip_prefix("人民币").unwrap_or(text).trim_start_matches(['¥', '￥']);
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-')).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let rest = ["元整", "圆整", "元", "圆", "块"].iter().find_map(|unit| rest.strip_prefix(unit)).unwrap_or(rest);
    let words = rest.trim_matches(['(', ')', '。', '，', ',', '.']);
    // A second number may be another sum, or say for which months it is.
    if number.is_empty() || words.chars().any(|c| c.is_numeric()) {
        return Err(MoneyFault::NotASum);
    }
    let words = Some(words.to_owned()).filter(|words| !words.is_empty());
    Ok((Some(sum(number.trim_end_matches('.'))?), words))
}

fn sum(text: &str) -> Result<Fen, MoneyFault> {
    text.parse().map_err(|fault| match fault {
        InvalidSum::NotASum => MoneyFault::NotASum,
        InvalidSum::TooLarge => MoneyFault::TooLarge,
        InvalidSum::TooFine => rounded(text).map_or(MoneyFault::NotASum, MoneyFault::TooFine),
    })
}

/// To the nearest 分, a half away from nothing.
fn rounded(text: &str) -> Option<Fen> {
    let (whole, decimals) = text.split_once('.')?;
    let kept: Fen = format!("{whole}.{}", decimals.get(..2)?).parse().ok()?;
    let up = decimals.chars().nth(2).is_some_and(|digit| digit >= '5');
    let step = if whole.starts_with('-') { -1 } else { 1 };
    Some(Fen(kept.0 + if up { step } else { 0 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Result<(Option<Fen>, Option<String>), MoneyFault> {
        money(&Cell::Text(text.to_owned()))
    }

    fn number(value: f64) -> Result<(Option<Fen>, Option<String>), MoneyFault> {
        money(&Cell::Number { value, decimals: None })
    }

    #[test]
    fn sums_as_registers_write_them() {
        for writing in
            ["19.45", "￥19.45", "19.45元", "１９．４５", " 19.45 元 ", "'19.45", "人民币19.45元整", "¥19.450"]
        {
            assert_eq!(text(writing), Ok((Some(Fen(1945)), None)), "{writing}");
        }
        assert_eq!(text("1，234.50"), Ok((Some(Fen(123_450)), None)), "thousands");
        assert_eq!(text("-3.20"), Ok((Some(Fen(-320)), None)), "a negative one is for others to refuse");
        for blank in ["", "—", "——", "/", "无"] {
            assert_eq!(text(blank), Ok((None, None)), "{blank:?} says nothing");
        }
        assert_eq!(text("19.45（补交）"), Ok((Some(Fen(1945)), Some("补交".into()))), "words are kept");
    }

    #[test]
    fn what_is_no_sum_is_named() {
        for writing in ["二十元", "58.35（1-3月）", "19.45/19.45", "1.2.3", "12,34"] {
            assert_eq!(text(writing), Err(MoneyFault::NotASum), "{writing}");
        }
        assert_eq!(text("17.7275"), Err(MoneyFault::TooFine(Fen(1773))), "offered rounded");
        assert_eq!(number(17.7275), Err(MoneyFault::TooFine(Fen(1773))), "of a number too");
        assert_eq!(text("999999999999"), Err(MoneyFault::TooLarge), "no branch has that");
        assert_eq!(money(&Cell::Uncalculated), Err(MoneyFault::Uncalculated), "nobody knows");
    }

    #[test]
    fn the_noise_of_sums_is_left_out() {
        let noisy = [19.45; 12].iter().sum::<f64>();
        assert_ne!(noisy, 233.4, "this is what a spreadsheet keeps");
        assert_eq!(number(noisy), Ok((Some(Fen(23_340)), None)), "and this what it shows");
        assert_eq!(number(25.0), Ok((Some(Fen(2500)), None)), "whole ones");
    }
}
