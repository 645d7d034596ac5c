//! 未交名单, for the meeting that talks it over: whom to remind, whom to ask why. Never a consequence by itself.

use domain::money::Fen;

use super::signed;
use crate::{
    forms::list::{Column, List, ListPaper},
    page::Sheet,
};

/// Who has not paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owed {
    /// Full name of the branch.
    pub branch: String,
    /// As of which day.
    pub as_of: String,
    /// Members, those furthest behind first.
    pub members: Vec<OwedMember>,
}

/// A member with months not paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwedMember {
    /// 姓名.
    pub name: String,
    /// Which months, such as `2026年7月至9月`.
    pub months: String,
    /// How many.
    pub count: u32,
    /// How much.
    pub amount: Fen,
    /// 请提醒, 请核实原因.
    pub advice: String,
    /// Illness and the like, in which months don't count; phone.
    pub note: String,
}

impl Owed {
    /// The list, A4 upright, with room for what was found out.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("姓名"),
            Column { least: 38.0, ..Column::long("未交月份") },
            Column::count("月数"),
            Column::amount("金额（元）"),
            Column::middle("提示"),
            Column::long("情况"),
            Column::hand("了解到的原因、办法", 34),
        ];
        let rows = self.members.iter().map(|one| {
            vec![
                (&one.name).into(),
                (&one.months).into(),
                one.count.into(),
                one.amount.into(),
                (&one.advice).into(),
                (&one.note).into(),
                "".into(),
            ]
        });
        ListPaper {
            title: "党费未交情况".to_owned(),
            name: "党费未交情况".to_owned(),
            sheet: Sheet::PORTRAIT,
            above: vec![format!("党支部：{}", self.branch), format!("截至 {}", self.as_of)],
            lists: vec![List::new(columns, rows.collect()).with_rows_of(11).or_none("没有到期未交的")],
            notes: vec![
                "供支委会了解情况用，不张贴。按各人的交纳周期计；住院、卧床、失能期间不计连续月数。".to_owned(),
                "满六个月的，请先核实有无正当理由，上门或打电话问清楚，不作自动处理。".to_owned(),
            ],
            below: signed(&["研究日期", "主持人", "记录人"]),
        }
    }
}
