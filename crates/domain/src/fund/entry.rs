//! One line of the fund ledger.

use chrono::NaiveDate;

use super::{FundDirection, FundEntryId, FundSource, FundUse};
use crate::{dues::DuesReturnId, money::Fen, occasion::OccasionId};

/// Which way money went, and of an expense, on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// 上年结转: what was there when the book began.
    CarriedOver,
    /// 收入.
    Income,
    /// 支出.
    Expense(FundUse),
}

impl Movement {
    /// The direction and the use as the ledger's columns have them.
    pub fn parts(self) -> (FundDirection, Option<FundUse>) {
        match self {
            Self::CarriedOver => (FundDirection::CarriedOver, None),
            Self::Income => (FundDirection::Income, None),
            Self::Expense(spent_on) => (FundDirection::Expense, Some(spent_on)),
        }
    }

    /// From the two columns; none when an expense has no use. What is not spent has none.
    pub fn of(direction: FundDirection, spent_on: Option<FundUse>) -> Option<Self> {
        match direction {
            FundDirection::CarriedOver => Some(Self::CarriedOver),
            FundDirection::Income => Some(Self::Income),
            FundDirection::Expense => spent_on.map(Self::Expense),
        }
    }

    /// What an amount does to the balance: adds, or takes away.
    pub fn signed(self, amount: Fen) -> Fen {
        match self {
            Self::CarriedOver | Self::Income => amount,
            Self::Expense(_) => -amount,
        }
    }
}

/// 人均标准 × 人数: how an income was reckoned (domain.md E05).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PerMember {
    /// For one member a year, 分.
    pub per_member: Fen,
    /// How many members.
    pub members: u32,
}

impl PerMember {
    /// What it comes to; what is beyond all reckoning counts as the most there is.
    pub fn comes_to(self) -> Fen {
        Fen(self.per_member.0.saturating_mul(i64::from(self.members)))
    }
}

/// What a line of the fund ledger says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundEntryValues {
    /// In or out, and on what.
    pub movement: Movement,
    /// 来源.
    pub source: FundSource,
    /// The day the money came or went.
    pub day: NaiveDate,
    /// How much, more than nothing.
    pub amount: Fen,
    /// 摘要.
    pub subject: String,
    /// 凭证号.
    pub voucher: Option<String>,
    /// The meeting that decided on it (党费规定 art. 20: decided together).
    pub occasion_id: Option<OccasionId>,
    /// 审批人.
    pub approved_by: Option<String>,
    /// 经手人.
    pub handled_by: Option<String>,
    /// 收款人 or who paid in.
    pub payee: Option<String>,
    /// How an income by 人均标准 was reckoned.
    pub reckoned: Option<PerMember>,
    /// The return of dues it is; only the dues register writes such.
    pub dues_return_id: Option<DuesReturnId>,
    /// 备注.
    pub note: Option<String>,
}

/// That a line counts no more; it stays visible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voided {
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

/// A line of the fund ledger as the book holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundEntry {
    /// Its key.
    pub id: FundEntryId,
    /// What it says.
    pub values: FundEntryValues,
    /// Whether it was voided.
    pub voided: Option<Voided>,
}

impl FundEntry {
    /// What it does to the balance: nothing when voided.
    pub fn effect(&self) -> Fen {
        match self.voided {
            Some(_) => Fen::ZERO,
            None => self.values.movement.signed(self.values.amount),
        }
    }
}
