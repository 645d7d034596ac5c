//! 指标 of a return.

use serde::{Deserialize, Serialize};

use crate::money::Fen;

/// One figure of a return, such as 主题党日 2 次.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportedFigure {
    /// Stable code of the figure dictionary.
    pub code: String,
    /// 指标名称.
    pub name: String,
    /// 单位: 次, 人次, 人, 元, % … Figures of different units are never added up (domain.md 1P).
    pub unit: String,
    /// 本期; none when the branch keeps no records of it.
    pub period: Option<ReportedValue>,
    /// 本年累计, up to the end of the period; none likewise.
    pub year: Option<ReportedValue>,
}

/// What a figure comes to. In JSON a number, `{"fen": 12050}` or `{"part": 64, "whole": 70}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ReportedValue {
    /// So many.
    Count(u64),
    /// So much money.
    Amount(Amount),
    /// A part of a whole, such as 到会率: sums are made of parts and wholes, never of rates.
    Share(Share),
}

/// A sum of money in 分.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// In 分.
    pub fen: Fen,
}

/// 实到人次 of 应到人次.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// The part.
    pub part: u64,
    /// Of how many.
    pub whole: u64,
}

impl ReportedValue {
    /// Money.
    pub fn amount(fen: Fen) -> Self {
        Self::Amount(Amount { fen })
    }

    /// A part of a whole.
    pub fn share(part: u64, whole: u64) -> Self {
        Self::Share(Share { part, whole })
    }

    /// Whether it stays within what a branch can come to, so that sums of a thousand branches hold.
    pub(super) fn is_plausible(self) -> bool {
        const MOST: u64 = 1_000_000_000_000;
        match self {
            Self::Count(count) => count <= MOST,
            Self::Amount(Amount { fen }) => fen.0.unsigned_abs() <= MOST,
            Self::Share(Share { part, whole }) => part <= MOST && whole <= MOST,
        }
    }
}
