//! 现金盘点表: what should be there by 款项, what was counted, and why they differ.

use domain::money::Fen;

use super::of_branch;
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// A count of the money held.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closing {
    /// Full name of the branch.
    pub branch: String,
    /// What it covers, such as `2026年7月1日至2026年9月30日`.
    pub period: String,
    /// 盘点日期; empty to be written by hand.
    pub counted_on: String,
    /// A row for each 款项.
    pub means: Vec<CountedMeans>,
    /// Paid straight to the superior: how often and how much; not in the box.
    pub direct: (u32, Fen),
    /// 盘点人.
    pub counted_by: String,
    /// 监盘人.
    pub witness: String,
    /// Remark; that it was reopened, and why.
    pub note: String,
}

/// One 款项 in the box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CountedMeans {
    /// 款项.
    pub means: String,
    /// What was there before.
    pub opening: Fen,
    /// How many payments came.
    pub payments: u32,
    /// How much came.
    pub received: Fen,
    /// How much was remitted.
    pub remitted: Fen,
    /// What was counted; none before.
    pub counted: Option<Fen>,
    /// Why it differs.
    pub explanation: String,
}

impl CountedMeans {
    /// What should be there.
    pub fn expected(&self) -> Fen {
        self.opening + self.received - self.remitted
    }
}

impl Closing {
    /// The sheet, A4 lying.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("款项"),
            Column::amount("上期结存（元）"),
            Column::count("收款笔数"),
            Column::amount("本期收入（元）"),
            Column::amount("本期上缴（元）"),
            Column::amount("应有（元）"),
            Column::amount("实点（元）"),
            Column::amount("差额（元）"),
            Column::long("差额说明"),
        ];
        let rows = self.means.iter().map(|one| {
            vec![
                (&one.means).into(),
                one.opening.into(),
                one.payments.into(),
                one.received.into(),
                one.remitted.into(),
                one.expected().into(),
                one.counted.into(),
                one.counted.map_or(Entry::Blank, |counted| (counted - one.expected()).into()),
                (&one.explanation).into(),
            ]
        });
        let (payments, amount) = self.direct;
        let mut notes = vec!["应有＝上期结存＋本期收入－本期上缴；差额＝实点－应有。".to_owned()];
        if payments > 0 {
            notes.push(format!("另有直缴上级 {payments} 笔 {} 元，不经支部手，不在盘点之内。", amount.grouped()));
        }
        if !self.note.is_empty() {
            notes.push(format!("备注：{}", self.note));
        }
        ListPaper {
            title: "党费现金盘点表".to_owned(),
            name: "现金盘点".to_owned(),
            sheet: Sheet::LANDSCAPE,
            above: of_branch(
                &self.branch,
                &[format!("所属期：{}", self.period), format!("盘点日期：{}", self.counted_on)],
            ),
            lists: vec![List::new(columns, rows.collect()).unnumbered().with_rows_of(11)],
            notes,
            below: vec![
                format!("盘点人：{}", self.counted_by),
                format!("监盘人：{}", self.witness),
                "党支部书记（签字）：".to_owned(),
            ],
        }
    }
}
