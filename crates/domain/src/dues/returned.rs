use crate::{dues::Rate, money::Fen};

/// What is to come back of a year's receipts (应返 = 上年实收 × 返还比例; domain.md 2.3), to the 分, half of one up.
pub fn return_due(receipts: Fen, rate: Rate) -> Fen {
    Fen((receipts.0 * rate.0 + 5_000).div_euclid(10_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighty_percent_come_back() {
        for (receipts, rate, due) in [(1_000_000, 8000, 800_000), (12_345, 8000, 9876), (13, 5000, 7), (0, 8000, 0)] {
            assert_eq!(return_due(Fen(receipts), Rate(rate)), Fen(due), "{} at {rate}", Fen(receipts));
        }
    }
}
