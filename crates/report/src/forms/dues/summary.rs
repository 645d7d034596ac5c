//! 收缴汇总: due, paid, owed and the rate of collection by month, and what came in by 款项 and 途径.

use domain::money::Fen;

use super::{month::ReceivedByMeans, of_branch, signed};
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// Places of 应交 and 实交 among the columns.
const DUE: usize = 2;
const PAID: usize = 3;

/// A year's dues in sums.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DuesSummary {
    /// Full name of the branch.
    pub branch: String,
    /// The year.
    pub year: i32,
    /// As of which day.
    pub as_of: String,
    /// The months counted, in order.
    pub months: Vec<MonthInSum>,
    /// What came in during the year by 款项.
    pub by_means: Vec<ReceivedByMeans>,
    /// The same by 途径.
    pub by_way: Vec<ReceivedByMeans>,
}

/// A month in sums.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthInSum {
    /// Such as `10月`.
    pub month: String,
    /// How many members had something to pay.
    pub members: u32,
    /// 应交.
    pub due: Fen,
    /// Paid towards it.
    pub paid: Fen,
    /// Paid beyond it.
    pub extra: Fen,
    /// Due by each one's rhythm and not paid.
    pub owed: Fen,
}

impl DuesSummary {
    /// The summary, A4 upright.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("月份"),
            Column::middle("应交人数"),
            Column::amount("应交（元）"),
            Column::amount("实交（元）"),
            Column::amount("多交（元）"),
            Column::amount("欠交（元）"),
            Column::share("收缴率", PAID, DUE),
        ];
        let rows = self.months.iter().map(|one| {
            vec![
                (&one.month).into(),
                one.members.into(),
                one.due.into(),
                one.paid.into(),
                Entry::unless_zero(one.extra),
                Entry::unless_zero(one.owed),
                Entry::Share { part: one.paid, whole: one.due },
            ]
        });
        let months = List::new(columns, rows.collect()).headed("一、各月收缴").unnumbered().or_none("还没有到期的月份");
        ListPaper {
            title: format!("{}年度党费收缴汇总表", self.year),
            name: format!("{}年汇总", self.year),
            sheet: Sheet::PORTRAIT,
            above: of_branch(&self.branch, &[format!("截至 {}", self.as_of)]),
            lists: vec![
                months,
                ReceivedByMeans::list(&self.by_means, "二、按款项（按收款日期）", "款项"),
                ReceivedByMeans::list(&self.by_way, "三、按途径（按收款日期）", "途径"),
            ],
            notes: vec![
                "收缴率＝实交÷应交，不含多交。欠交按各人的交纳周期计，周期未到的不算欠交。".to_owned(),
                "大额党费（一次 1000 元以上）另行登记，不在此表。".to_owned(),
            ],
            below: signed(&["制表人", "组织委员（签字）", "党支部书记（签字）"]),
        }
    }
}
