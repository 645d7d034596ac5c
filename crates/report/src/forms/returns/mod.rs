//! Reports to the bureau (报表上报): periodic returns with their figures, tables of structure and attendance, lists for
//! one purpose.

pub mod attendance;
pub mod periodic;
pub mod special;
pub mod structure;

use super::list::Entry;
use domain::figure::FigureValue;

/// Whose return it is, of when (FORMS.md: on every return).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReturnHead {
    /// 填报单位: full name of the branch.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// 所属期, such as `2026年第四季度`, or the day it is of.
    pub period: String,
    /// 报送日期; empty to be written by hand.
    pub reported_on: String,
    /// 填表人; empty to be written by hand.
    pub filled_by: String,
    /// 联系电话; empty to be written by hand.
    pub phone: String,
}

impl ReturnHead {
    /// What stands above the lists: whose they are at the left, of when at the right.
    fn above(&self) -> Vec<String> {
        vec![
            format!("填报单位（盖章）：{}\n上级党组织：{}", self.branch, self.superior),
            format!("所属期：{}\n报送日期：{}", self.period, self.reported_on),
        ]
    }

    /// The line that is signed.
    fn below(&self) -> Vec<String> {
        vec![
            "党支部书记（签字）：".to_owned(),
            format!("填表人：{}", self.filled_by),
            format!("联系电话：{}", self.phone),
            "审核：".to_owned(),
        ]
    }
}

impl From<FigureValue> for Entry {
    fn from(value: FigureValue) -> Self {
        match value {
            FigureValue::Count(count) => Self::Count(count),
            FigureValue::Money(sum) => Self::Amount(sum),
            FigureValue::Rate(rate) => Self::Rate(rate),
            FigureValue::CountOf { .. } => Self::Text(value.text()),
            FigureValue::ByHand => Self::Blank,
        }
    }
}
