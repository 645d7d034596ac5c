//! How a sum is rounded (取整). There is no national rule; units differ (domain.md 2.3【地】).

use super::Rate;
use crate::money::Fen;

crate::words!(
    /// To which unit of money a sum is rounded.
    RoundingUnit {
        /// 0.01 元.
        Fen = "分",
        /// 0.1 元.
        Jiao = "角",
        /// 1 元.
        Yuan = "元",
    }
);

crate::words!(
    /// Which way a sum is rounded.
    RoundingMode {
        /// Half a unit and more goes up.
        HalfUp = "四舍五入",
        /// Anything over goes up.
        Up = "进位",
        /// Anything over is left off.
        Down = "舍去",
    }
);

/// Unit and way of rounding, as the branch has set them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounding {
    /// To which unit.
    pub unit: RoundingUnit,
    /// Which way.
    pub mode: RoundingMode,
}

/// A whole in 万分之.
pub(super) const WHOLE: i64 = 10_000;

impl Default for Rounding {
    fn default() -> Self {
        Self { unit: RoundingUnit::Fen, mode: RoundingMode::HalfUp }
    }
}

impl RoundingUnit {
    /// How many 分 it is.
    const fn fen(self) -> i64 {
        match self {
            Self::Fen => 1,
            Self::Jiao => 10,
            Self::Yuan => 100,
        }
    }
}

impl Rounding {
    /// Part of a sum that is not negative, rounded.
    pub fn part(self, sum: Fen, rate: Rate) -> Fen {
        self.rounded(sum.0 * rate.0)
    }

    /// A sum raised by a rate (待遇调整同比例调整), rounded.
    pub fn raised(self, sum: Fen, by: Rate) -> Fen {
        self.part(sum, Rate(WHOLE + by.0))
    }

    /// A sum in ten-thousandths of a 分, rounded once.
    pub(super) fn rounded(self, ten_thousandths: i64) -> Fen {
        let unit = self.unit.fen() * WHOLE;
        let (whole, rest) = (ten_thousandths.div_euclid(unit), ten_thousandths.rem_euclid(unit));
        let up = match self.mode {
            RoundingMode::HalfUp => rest * 2 >= unit,
            RoundingMode::Up => rest > 0,
            RoundingMode::Down => false,
        };
        Fen((whole + i64::from(up)) * self.unit.fen())
    }

    /// `到分，四舍五入`.
    pub fn in_chinese(self) -> String {
        format!("到{}，{}", self.unit, self.mode)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sum_is_rounded_as_the_branch_has_set_it() {
        // 3333.00 元 at 0.5 % is 16.665 元.
        for (unit, mode, sum) in [
            (RoundingUnit::Fen, RoundingMode::HalfUp, 1667),
            (RoundingUnit::Fen, RoundingMode::Up, 1667),
            (RoundingUnit::Fen, RoundingMode::Down, 1666),
            (RoundingUnit::Jiao, RoundingMode::HalfUp, 1670),
            (RoundingUnit::Jiao, RoundingMode::Up, 1670),
            (RoundingUnit::Jiao, RoundingMode::Down, 1660),
            (RoundingUnit::Yuan, RoundingMode::HalfUp, 1700),
            (RoundingUnit::Yuan, RoundingMode::Up, 1700),
            (RoundingUnit::Yuan, RoundingMode::Down, 1600),
        ] {
            let rounding = Rounding { unit, mode };
            assert_eq!(rounding.part(Fen(333_300), Rate(50)), Fen(sum), "16.665 {}", rounding.in_chinese());
        }
    }

    #[test]
    fn a_whole_sum_stays_whichever_way() {
        for mode in RoundingMode::ALL {
            let rounding = Rounding { unit: RoundingUnit::Yuan, mode: *mode };
            assert_eq!(rounding.part(Fen(500_000), Rate(50)), Fen(2500), "25 元 {mode}");
        }
    }

    #[test]
    fn a_raise_is_reckoned_from_the_sum_and_rounded_once() {
        assert_eq!(Rounding::default().raised(Fen(2495), Rate(380)), Fen(2590), "24.95 and 3.8 % is 25.8981");
        assert_eq!(Rounding::default().raised(Fen(2495), Rate(0)), Fen(2495), "nothing more");
    }

    proptest! {
        #[test]
        fn rounding_moves_a_sum_by_less_than_its_unit(
            base in 0i64..10_000_000, rate in 0i64..=10_000, unit in 0usize..3, mode in 0usize..3
        ) {
            let rounding = Rounding { unit: RoundingUnit::ALL[unit], mode: RoundingMode::ALL[mode] };
            let unit = rounding.unit.fen() * WHOLE;
            let exact = base * rate;
            let moved = rounding.part(Fen(base), Rate(rate)).0 * WHOLE - exact;
            match rounding.mode {
                RoundingMode::Up => prop_assert!((0..unit).contains(&moved), "up, and less than a unit"),
                RoundingMode::Down => prop_assert!((0..unit).contains(&-moved), "down, and less than a unit"),
                RoundingMode::HalfUp => prop_assert!(moved * 2 > -unit && moved * 2 <= unit, "half a unit at most"),
            }
        }
    }
}
