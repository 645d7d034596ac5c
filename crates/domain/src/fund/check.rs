//! What a line of the ledger must have.

use super::{FundEntryValues, FundSource, Movement};
use crate::text::{clean, clean_or_none};

/// Why a line can't stand in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FundProblem {
    /// No sum, or less than nothing.
    #[error("金额要大于零")]
    NoAmount,
    /// Nothing is said of what it was.
    #[error("还没有填写摘要")]
    NoSubject,
    /// An expense without its use.
    #[error("还没有选支出用途")]
    NoUse,
    /// The standard times the members is another sum.
    #[error("金额与人均标准乘以人数不一致")]
    NotAsReckoned,
    /// A standard per member with an expense, or with another source.
    #[error("人均标准只用于按人均拨付的收入")]
    ReckonedElsewhere,
}

impl FundProblem {
    /// Stable name for the window.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoAmount => "fund.amount",
            Self::NoSubject => "fund.subject_missing",
            Self::NoUse => "fund.use_missing",
            Self::NotAsReckoned | Self::ReckonedElsewhere => "fund.reckoning",
        }
    }

    /// What to do next.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::NoAmount => "请填写收到或支出的金额，如 128.50；记错的一笔用“作废”，不填负数。",
            Self::NoSubject => "请用一句话写明这笔钱是什么，如：重阳节走访慰问品。",
            Self::NoUse => "请在支出用途里选一项。",
            Self::NotAsReckoned => "请核对标准、人数和金额；实际到账不同时，请去掉标准和人数，只填金额。",
            Self::ReckonedElsewhere => "请去掉标准和人数，或把来源改为“人均标准”的收入。",
        }
    }
}

impl FundEntryValues {
    /// The same with its texts tidied, if it can stand in the ledger.
    pub fn checked(self) -> Result<Self, FundProblem> {
        let tidy = |text: Option<String>| text.as_deref().and_then(clean_or_none);
        let values = Self {
            subject: clean(&self.subject),
            voucher: tidy(self.voucher),
            approved_by: tidy(self.approved_by),
            handled_by: tidy(self.handled_by),
            payee: tidy(self.payee),
            note: tidy(self.note),
            ..self
        };
        if values.amount.0 <= 0 {
            return Err(FundProblem::NoAmount);
        }
        if values.subject.is_empty() {
            return Err(FundProblem::NoSubject);
        }
        if let Some(reckoned) = values.reckoned {
            if values.movement != Movement::Income || values.source != FundSource::PerMember {
                return Err(FundProblem::ReckonedElsewhere);
            }
            if reckoned.comes_to() != values.amount {
                return Err(FundProblem::NotAsReckoned);
            }
        }
        Ok(values)
    }
}
