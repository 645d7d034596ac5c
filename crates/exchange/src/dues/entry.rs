//! What a cell of a month says: a sum, a tick, that nothing was paid, that nothing had to be.

use domain::money::Fen;

use crate::{
    grid::Cell,
    value::{MoneyFault, money},
};

const UNPAID: [&str; 12] = ["未交", "未缴", "欠", "欠交", "欠缴", "没交", "未收", "未到账", "×", "x", "X", "✗"];
const WAIVED: [&str; 7] = ["免", "免交", "免缴", "减免", "免收", "免除", "全免"];
const TICKS: [&str; 10] = ["√", "✓", "✔", "☑", "已交", "已缴", "交", "缴", "对", "是"];

/// What a cell of a month says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// Blank, a dash, 0, 未交.
    Unpaid,
    /// 免.
    Waived,
    /// √: what was due.
    Ticked,
    /// A sum, and words beside it.
    Paid(Fen, Option<String>),
}

/// Reads the cell of a month, or of several.
pub(super) fn entry(cell: &Cell) -> Result<Entry, MoneyFault> {
    let text: String = cell.text().chars().filter(|c| !c.is_whitespace()).collect();
    let is = |words: &[&str]| words.contains(&text.as_str());
    if is(&UNPAID) {
        return Ok(Entry::Unpaid);
    }
    if is(&WAIVED) {
        return Ok(Entry::Waived);
    }
    if is(&TICKS) {
        return Ok(Entry::Ticked);
    }
    Ok(match money(cell)? {
        (Some(sum), words) if !sum.is_zero() => Entry::Paid(sum, words),
        _ => Entry::Unpaid,
    })
}

/// A sum paid for several months at once: what is due for each from the first on, the rest in the last
/// one reached. Where it is not known what is due, in equal parts if they come out even.
pub(super) fn spread(sum: Fen, due: Option<Fen>, months: usize) -> Option<Vec<Fen>> {
    let count = i64::try_from(months).ok().filter(|count| *count > 0)?;
    match due.filter(|due| due.0 > 0) {
        None if sum.0 % count == 0 => Some(vec![Fen(sum.0 / count); months]),
        None => None,
        Some(due) => {
            let mut left = sum;
            let mut parts: Vec<Fen> = (0..months)
                .map(|_| {
                    let part = left.min(due);
                    left -= part;
                    part
                })
                .collect();
            if let Some(last) = parts.last_mut() {
                *last += left;
            }
            Some(parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_month_says() {
        let read = |text: &str| entry(&Cell::Text(text.into()));
        for unpaid in ["", "—", "0", "0.00", "未交", " 未 交 ", "欠"] {
            assert_eq!(read(unpaid), Ok(Entry::Unpaid), "{unpaid:?}");
        }
        assert_eq!(read("免"), Ok(Entry::Waived), "nothing had to be paid");
        assert_eq!(read("√"), Ok(Entry::Ticked), "what was due");
        assert_eq!(read("19.45元"), Ok(Entry::Paid(Fen(1945), None)), "a sum");
        assert_eq!(read("二十"), Err(MoneyFault::NotASum), "asked about");
    }

    #[test]
    fn a_quarter_is_spread_over_its_months() {
        let fen = |sums: [i64; 3]| Some(sums.map(Fen).to_vec());
        assert_eq!(spread(Fen(5835), Some(Fen(1945)), 3), fen([1945, 1945, 1945]), "as due");
        assert_eq!(spread(Fen(4000), Some(Fen(1945)), 3), fen([1945, 1945, 110]), "part of it, the first months first");
        assert_eq!(spread(Fen(6000), Some(Fen(1945)), 3), fen([1945, 1945, 2110]), "more than is due");
        assert_eq!(spread(Fen(6000), None, 3), fen([2000, 2000, 2000]), "in equal parts");
        assert_eq!(spread(Fen(1000), None, 3), None, "which can't be told");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_by_spreading(sum in 0i64..1_000_000, due in 0i64..10_000, months in 1usize..13) {
            if let Some(parts) = spread(Fen(sum), Some(Fen(due)), months) {
                prop_assert_eq!(parts.len(), months, "one each");
                prop_assert_eq!(parts.into_iter().sum::<Fen>(), Fen(sum), "all of it");
            }
        }
    }
}
