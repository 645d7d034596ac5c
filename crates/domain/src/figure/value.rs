use serde::{Deserialize, Serialize};

use crate::{attendance::Rate, money::Fen};

/// What a figure says, in the figure's own unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum FigureValue {
    /// A number.
    Count(u32),
    /// A number and how many of them are of a certain kind: 党课（其中书记讲）.
    CountOf {
        /// All of them.
        count: u32,
        /// Of those, the kind in question.
        of_which: u32,
    },
    /// A share, as its two numbers.
    Rate(Rate),
    /// A sum in 分.
    Money(Fen),
    /// The book does not know it: it is written by hand, and is no nought.
    ByHand,
}

impl FigureValue {
    /// Both together; what the book does not know adds nothing. None for values of two units.
    pub fn and(self, other: Self) -> Option<Self> {
        Some(match (self, other) {
            (Self::Count(a), Self::Count(b)) => Self::Count(a.saturating_add(b)),
            (Self::CountOf { count: a, of_which: some_a }, Self::CountOf { count: b, of_which: some_b }) => {
                Self::CountOf { count: a.saturating_add(b), of_which: some_a.saturating_add(some_b) }
            }
            (Self::Rate(a), Self::Rate(b)) => Self::Rate(a + b),
            (Self::Money(a), Self::Money(b)) => Self::Money(a + b),
            (Self::ByHand, value) | (value, Self::ByHand) => value,
            _ => return None,
        })
    }

    /// The number, the number of all where some are told apart; none of a share, a sum or what is not known.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Count(count) | Self::CountOf { count, .. } => Some(count),
            Self::Rate(_) | Self::Money(_) | Self::ByHand => None,
        }
    }

    /// The two numbers of a share; none of anything else.
    pub fn rate(self) -> Option<Rate> {
        if let Self::Rate(rate) = self { Some(rate) } else { None }
    }

    /// The sum in 分; none of anything else.
    pub fn money(self) -> Option<Fen> {
        if let Self::Money(sum) = self { Some(sum) } else { None }
    }

    /// As papers say it, without its unit: `3`, `3（1）`, `91.4%`, `60.00`; nothing where it is written by hand.
    pub fn text(self) -> String {
        match self {
            Self::Count(count) => count.to_string(),
            Self::CountOf { count, of_which } => format!("{count}（{of_which}）"),
            Self::Rate(rate) => rate.percent(),
            Self::Money(sum) => sum.to_string(),
            Self::ByHand => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_counted_is_no_nought() {
        assert_eq!(FigureValue::ByHand.and(FigureValue::ByHand), Some(FigureValue::ByHand), "still not known");
        assert_eq!(FigureValue::Count(4).and(FigureValue::ByHand), Some(FigureValue::Count(4)), "as far as is known");
        assert_eq!((FigureValue::ByHand.text(), FigureValue::Count(0).text()), (String::new(), "0".to_owned()));
    }

    #[test]
    fn units_are_not_added_to_one_another() {
        assert_eq!(FigureValue::Count(4).and(FigureValue::Money(Fen(400))), None, "visits and money");
        let half = FigureValue::Rate(Rate { part: 1, whole: 2 });
        let all = FigureValue::Rate(Rate { part: 9, whole: 9 });
        assert_eq!(
            half.and(all).map(FigureValue::text),
            Some("90.9%".to_owned()),
            "10 of 11, not the mean of two rates"
        );
    }
}
