//! 返还台账: what of each year's receipts is to be returned, and what came.

use domain::{dues::Rate, money::Fen};

use super::{of_branch, signed};
use crate::{
    forms::list::{Column, List, ListPaper},
    page::Sheet,
};

/// The ledger of returns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returns {
    /// Full name of the branch.
    pub branch: String,
    /// As of which day.
    pub as_of: String,
    /// A row for each year, the oldest first.
    pub years: Vec<ReturnOfYear>,
}

/// What is returned of one year's receipts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReturnOfYear {
    /// Whose receipts.
    pub year: i32,
    /// 上年实收.
    pub receipts: Fen,
    /// 返还比例.
    pub rate: Rate,
    /// 应返.
    pub due: Fen,
    /// 实返.
    pub received: Fen,
    /// Days it came on.
    pub days: String,
    /// Remark.
    pub note: String,
}

impl Returns {
    /// The ledger, A4 lying.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("党费年度"),
            Column::amount("当年实收（元）"),
            Column::middle("返还比例"),
            Column::amount("应返还（元）"),
            Column::amount("已返还（元）"),
            Column::amount("差额（元）"),
            Column::middle("到账日期"),
            Column::long("备注"),
        ];
        let rows = self.years.iter().map(|one| {
            vec![
                format!("{}年", one.year).into(),
                one.receipts.into(),
                format!("{}%", one.rate.percent()).into(),
                one.due.into(),
                one.received.into(),
                (one.due - one.received).into(),
                (&one.days).into(),
                (&one.note).into(),
            ]
        });
        ListPaper {
            title: "党费返还台账".to_owned(),
            name: "党费返还".to_owned(),
            sheet: Sheet::LANDSCAPE,
            above: of_branch(&self.branch, &[format!("截至 {}", self.as_of)]),
            lists: vec![List::new(columns, rows.collect()).or_none("还没有登记返还")],
            notes: vec!["应返还＝当年实收×返还比例；差额＝应返还－已返还。到账的返还记入活动经费收入。".to_owned()],
            below: signed(&["经手人", "组织委员（签字）", "党支部书记（签字）"]),
        }
    }
}
