//! 党费核定表 (domain.md 5, form 22): what each member pays a month this year, signed by each.

use domain::money::Fen;

use super::{of_branch, signed};
use crate::{
    forms::list::{Column, List, ListPaper},
    page::Sheet,
};

/// Room for a member's signature, in millimetres.
const SIGNATURE: u8 = 26;
/// Height of a row that is signed, in millimetres.
const ROW: u8 = 10;

/// A year's assessment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assessment {
    /// Full name of the branch.
    pub branch: String,
    /// The year.
    pub year: i32,
    /// Members in roster order.
    pub members: Vec<AssessedMember>,
    /// How sums were rounded, such as `四舍五入到分`.
    pub rounding: String,
    /// When and by whom it was decided, such as `2026年1月12日支委会研究`; empty before.
    pub decided: String,
}

/// What one member pays a month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssessedMember {
    /// 姓名.
    pub name: String,
    /// 人员类别, such as `离退休`.
    pub category: String,
    /// 基数口径.
    pub base_kind: String,
    /// 计算基数, if one was taken.
    pub base: Option<Fen>,
    /// 执行标准 in percent; empty for a fixed sum.
    pub rate: String,
    /// 月应交; none while it is not assessed.
    pub amount: Option<Fen>,
    /// 交纳周期.
    pub rhythm: String,
    /// 上年月应交.
    pub last_year: Option<Fen>,
    /// Why it differs from the rule, changes within the year.
    pub note: String,
}

impl Assessment {
    /// The table, A4 lying.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("姓名"),
            Column::middle("人员类别"),
            Column::middle("基数口径"),
            Column::single_amount("计算基数（元）"),
            Column::middle("执行标准（%）"),
            Column::amount("月应交（元）"),
            Column::middle("交纳周期"),
            Column::amount("上年月应交（元）"),
            Column::hand("本人确认签字", SIGNATURE),
            Column::long("备注"),
        ];
        let rows = self.members.iter().map(|one| {
            vec![
                (&one.name).into(),
                (&one.category).into(),
                (&one.base_kind).into(),
                one.base.into(),
                (&one.rate).into(),
                one.amount.into(),
                (&one.rhythm).into(),
                one.last_year.into(),
                "".into(),
                (&one.note).into(),
            ]
        });
        let assessed = self.members.iter().filter(|one| one.amount.is_some()).count();
        let counts = format!("党员 {} 人，已核定 {assessed} 人", self.members.len());
        ListPaper {
            title: format!("{}年度党费核定表", self.year),
            name: format!("{}年核定", self.year),
            sheet: Sheet::LANDSCAPE,
            above: of_branch(&self.branch, &[counts, self.decided.clone()]),
            lists: vec![List::new(columns, rows.collect()).with_rows_of(ROW).or_none("还没有可核定的党员")],
            notes: vec![format!(
                "月应交＝计算基数×执行标准，{}。年初核定，年内一般不变动；离退休党员以基本离退休费或基本养老金为计算基数，\
                 不包括津补贴。",
                self.rounding
            )],
            below: signed(&["党支部书记（签字）", "组织委员（签字）", "制表人", "日期"]),
        }
    }
}
