//! 大额党费登记表: payments of 1000 元 and over at once (党费规定 art. 11), handed up whole.

use domain::money::Fen;

use super::{of_branch, signed};
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// The register of large payments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LargeDues {
    /// Full name of the branch.
    pub branch: String,
    /// What it covers, such as `2026年`.
    pub period: String,
    /// The payments in order of time.
    pub payments: Vec<LargePayment>,
}

/// A large payment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LargePayment {
    /// 交纳日期.
    pub day: String,
    /// 姓名.
    pub name: String,
    /// 金额.
    pub amount: Fen,
    /// The same in capitals.
    pub capitals: String,
    /// 款项.
    pub means: String,
    /// 党员简要情况.
    pub brief: String,
    /// 上交日期; empty while it is not handed up.
    pub handed_up_on: String,
    /// 中组部收据号.
    pub receipt: String,
    /// Remark.
    pub note: String,
    /// Why it was voided; it is not counted then.
    pub voided: Option<String>,
}

impl LargeDues {
    /// The register, A4 lying.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("交纳日期"),
            Column::middle("姓名"),
            Column::amount("金额（元）"),
            Column::long("大写"),
            Column::middle("款项"),
            Column::long("党员简要情况"),
            Column::middle("上交日期"),
            Column::middle("收据号"),
            Column::long("备注"),
        ];
        let rows = self.payments.iter().map(|one| {
            let note = one.voided.as_ref().map_or_else(|| one.note.clone(), |why| format!("已作废：{why}"));
            vec![
                (&one.day).into(),
                (&one.name).into(),
                Entry::amount(one.amount, one.voided.is_some()),
                (&one.capitals).into(),
                (&one.means).into(),
                (&one.brief).into(),
                (&one.handed_up_on).into(),
                (&one.receipt).into(),
                (&note).into(),
            ]
        });
        ListPaper {
            title: "大额党费登记表".to_owned(),
            name: "大额党费".to_owned(),
            sheet: Sheet::LANDSCAPE,
            above: of_branch(&self.branch, std::slice::from_ref(&self.period)),
            lists: vec![List::new(columns, rows.collect()).with_rows_of(12).or_none("没有大额党费")],
            notes: vec![
                "自愿一次交纳 1000 元以上的党费全部上缴中央，由基层党委代收并附党员简要情况，逐级转交，以中央组织部收据为准。"
                    .to_owned(),
            ],
            below: signed(&["经手人", "组织委员（签字）", "党支部书记（签字）"]),
        }
    }
}
