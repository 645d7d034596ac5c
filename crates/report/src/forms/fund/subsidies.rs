//! 补贴发放签收表 (domain.md A08): who got how much for which months, signed by each.

use domain::money::{Fen, in_capitals};

use crate::{
    forms::list::{Column, List, ListPaper},
    page::Sheet,
};

/// Subsidies handed out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subsidies {
    /// Full name of the branch.
    pub branch: String,
    /// What they are for, such as `2026年10月` or `2026年`.
    pub period: String,
    /// 经费来源; empty for several.
    pub source: String,
    /// A line a person and month.
    pub lines: Vec<SubsidyLine>,
}

/// One person's subsidy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SubsidyLine {
    /// Such as `2026年10月`.
    pub month: String,
    /// 姓名.
    pub name: String,
    /// 职务.
    pub post: String,
    /// 金额.
    pub amount: Fen,
}

/// Place of 金额 among the columns.
const AMOUNT: usize = 3;

impl Subsidies {
    /// The list, A4 upright.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("发放月份"),
            Column::middle("姓名"),
            Column::middle("职务"),
            Column::amount("金额（元）"),
            Column::hand("本人签收", 32),
            Column::hand("签收日期", 24),
        ];
        let rows = self.lines.iter().map(|one| {
            vec![(&one.month).into(), (&one.name).into(), (&one.post).into(), one.amount.into(), "".into(), "".into()]
        });
        let list = List::new(columns, rows.collect()).with_rows_of(11).or_none("没有发放补贴");
        let capitals = format!("合计金额（大写）：{}", in_capitals(list.sum(AMOUNT)));
        let source = if self.source.is_empty() { Vec::new() } else { vec![format!("经费来源：{}", self.source)] };
        ListPaper {
            title: format!("{}工作补贴发放签收表", self.period),
            name: format!("{}补贴", self.period),
            sheet: Sheet::PORTRAIT,
            above: std::iter::once(format!("党支部：{}", self.branch)).chain(source).collect(),
            lists: vec![list],
            notes: vec![capitals],
            below: ["发放人：", "审核：", "党支部书记（签字）："].map(str::to_owned).to_vec(),
        }
    }
}
