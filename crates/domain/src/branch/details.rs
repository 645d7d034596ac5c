//! What the first page of the book says about the branch.

use serde::{Deserialize, Serialize};

use super::{BranchKind, StartMonth};
use crate::text::{clean, clean_name};

/// The branch as the first-run guide asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BranchDetails {
    /// 支部全称.
    pub name: String,
    /// 上级党组织.
    pub superior: String,
    /// 书记姓名.
    pub secretary_name: String,
    /// 支部类型.
    pub kind: BranchKind,
    /// 主题党日固定日: day of the month 1 to 31 (in a shorter month its last day); none if not fixed.
    #[serde(default)]
    pub theme_day: Option<u8>,
    /// 启用月份: nothing before it is overdue.
    pub started_on: StartMonth,
}

/// Why the details can't be kept as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BranchProblem {
    /// No full name.
    #[error("还没有填写支部全称")]
    NameMissing,
    /// No superior organisation.
    #[error("还没有填写上级党组织")]
    SuperiorMissing,
    /// No secretary.
    #[error("还没有填写书记姓名")]
    SecretaryMissing,
    /// Not a day of the month.
    #[error("主题党日固定日「{0}」不是 1 到 31 之间的日子")]
    ThemeDay(u8),
    /// One of the texts is longer than a line of any form.
    #[error("名称太长，超过了 60 个字")]
    TooLong,
}

const LONGEST: usize = 60;

impl BranchProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NameMissing => "branch.name_missing",
            Self::SuperiorMissing => "branch.superior_missing",
            Self::SecretaryMissing => "branch.secretary_missing",
            Self::ThemeDay(_) => "branch.theme_day",
            Self::TooLong => "branch.too_long",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::NameMissing => "请按批准成立的文件填写全称，打印的表格都用它。",
            Self::SuperiorMissing => "请填写批准本支部的上级党组织全称。",
            Self::SecretaryMissing => "请填写现任书记的姓名，以后换届可以再改。",
            Self::ThemeDay(_) => "请填每月的几号；没有固定的日子就空着。",
            Self::TooLong => "请写批准文件上的名称，不要附加说明。",
        }
    }
}

impl BranchDetails {
    /// The details with every text cleaned, or the first thing that is not in order.
    pub fn checked(self) -> Result<Self, BranchProblem> {
        let details = Self {
            name: clean(&self.name),
            superior: clean(&self.superior),
            secretary_name: clean_name(&self.secretary_name),
            ..self
        };
        let texts = [
            (&details.name, BranchProblem::NameMissing),
            (&details.superior, BranchProblem::SuperiorMissing),
            (&details.secretary_name, BranchProblem::SecretaryMissing),
        ];
        for (text, missing) in texts {
            if text.is_empty() {
                return Err(missing);
            }
            if text.chars().count() > LONGEST {
                return Err(BranchProblem::TooLong);
            }
        }
        match details.theme_day {
            Some(day) if !(1..=31).contains(&day) => Err(BranchProblem::ThemeDay(day)),
            _ => Ok(details),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details() -> BranchDetails {
        BranchDetails {
            name: " 示范县退休干部第一党支部 ".to_owned(),
            superior: "中共示范县委老干部局机关委员会".to_owned(),
            secretary_name: "徐　明远".to_owned(),
            kind: BranchKind::Separate,
            theme_day: Some(10),
            started_on: "2026-01".parse().expect("a month"),
        }
    }

    #[test]
    fn texts_are_kept_clean() {
        let kept = details().checked().expect("in order");
        assert_eq!(kept.name, "示范县退休干部第一党支部", "without the spaces around it");
        assert_eq!(kept.secretary_name, "徐明远", "without the padding in it");
    }

    #[test]
    fn says_what_is_missing() {
        let nameless = BranchDetails { name: "　".to_owned(), ..details() };
        assert_eq!(nameless.checked(), Err(BranchProblem::NameMissing), "a space is no name");
        let no_day = BranchDetails { theme_day: Some(32), ..details() };
        assert_eq!(no_day.checked(), Err(BranchProblem::ThemeDay(32)), "no month has 32 days");
        assert!(BranchDetails { theme_day: None, ..details() }.checked().is_ok(), "not every branch has fixed a day");
    }
}
