//! 经费年度决算表: by source what was carried over, came in, was spent and is left; by use what was spent.

use domain::money::Fen;

use crate::{
    forms::list::{Column, List, ListPaper},
    page::Sheet,
};

/// A year's funds in sums.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundYear {
    /// Full name of the branch.
    pub branch: String,
    /// The year.
    pub year: i32,
    /// As of which day.
    pub as_of: String,
    /// A row for each source.
    pub sources: Vec<SourceOfYear>,
    /// A row for each use.
    pub uses: Vec<UseOfYear>,
}

/// One source's year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceOfYear {
    /// 来源.
    pub source: String,
    /// 上年结转.
    pub carried: Fen,
    /// 本年收入.
    pub income: Fen,
    /// 本年支出.
    pub expense: Fen,
}

/// What was spent on one use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UseOfYear {
    /// 来源.
    pub source: String,
    /// 用途.
    pub spent_on: String,
    /// 笔数.
    pub entries: u32,
    /// 金额.
    pub amount: Fen,
}

impl FundYear {
    /// The sheet, A4 upright.
    pub fn paper(&self) -> ListPaper {
        let sources = self.sources.iter().map(|one| {
            vec![
                (&one.source).into(),
                one.carried.into(),
                one.income.into(),
                one.expense.into(),
                (one.carried + one.income - one.expense).into(),
            ]
        });
        let uses = self
            .uses
            .iter()
            .map(|one| vec![(&one.source).into(), (&one.spent_on).into(), one.entries.into(), one.amount.into()]);
        let by_source = vec![
            Column::middle("来源"),
            Column::amount("上年结转（元）"),
            Column::amount("本年收入（元）"),
            Column::amount("本年支出（元）"),
            Column::amount("年末结余（元）"),
        ];
        let by_use =
            vec![Column::middle("来源"), Column::middle("用途"), Column::count("笔数"), Column::amount("金额（元）")];
        ListPaper {
            title: format!("{}年度经费决算表", self.year),
            name: format!("{}年决算", self.year),
            sheet: Sheet::PORTRAIT,
            above: vec![format!("党支部（盖章）：{}", self.branch), format!("截至 {}", self.as_of)],
            lists: vec![
                List::new(by_source, sources.collect()).headed("一、收支结余").unnumbered().with_rows_of(10),
                List::new(by_use, uses.collect())
                    .headed("二、支出按用途")
                    .unnumbered()
                    .with_rows_of(10)
                    .or_none("本年没有支出"),
            ],
            notes: vec![
                "年末结余＝上年结转＋本年收入－本年支出。党费返还只用于规定的五项用途，经集体讨论决定。".to_owned(),
            ],
            below: ["制表人：", "组织委员（签字）：", "党支部书记（签字）："].map(str::to_owned).to_vec(),
        }
    }
}
