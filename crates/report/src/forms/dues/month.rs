//! 月度清单: what was due and paid for one month, and what came in during it.

use domain::money::Fen;

use super::{of_branch, signed};
use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// A month's dues.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DuesMonth {
    /// Full name of the branch.
    pub branch: String,
    /// Such as `2026年10月`.
    pub month: String,
    /// As of which day, such as `2026年10月31日`.
    pub as_of: String,
    /// Members in roster order.
    pub members: Vec<MonthOfMember>,
    /// What came in during the month, for whichever months, by 款项.
    pub received: Vec<ReceivedByMeans>,
}

/// One member's month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthOfMember {
    /// 姓名.
    pub name: String,
    /// 应交; none where nothing is to be paid.
    pub due: Option<Fen>,
    /// Paid towards what is due.
    pub paid: Fen,
    /// Paid beyond it.
    pub extra: Fen,
    /// Due and not paid.
    pub owed: Fen,
    /// Days it was paid on, such as `10.20`.
    pub days: String,
    /// 途径 and 款项, such as `上门 现金`.
    pub how: String,
    /// 凭条号.
    pub slips: String,
    /// 免, 未到期, 部分 and the like.
    pub note: String,
}

/// What came in by one means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReceivedByMeans {
    /// 款项.
    pub means: String,
    /// 笔数.
    pub payments: u32,
    /// 金额.
    pub amount: Fen,
}

impl ReceivedByMeans {
    /// Several of them as a list under a heading; `first` is the head of their column.
    pub fn list(several: &[Self], heading: &str, first: &str) -> List {
        let columns = vec![Column::middle(first), Column::count("笔数"), Column::amount("金额（元）")];
        let rows = several.iter().map(|one| vec![(&one.means).into(), one.payments.into(), one.amount.into()]);
        List::new(columns, rows.collect()).headed(heading).unnumbered().or_none("没有收款")
    }
}

impl DuesMonth {
    /// The list, A4 upright.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("姓名"),
            Column::amount("应交（元）"),
            Column::amount("实交（元）"),
            Column::amount("多交（元）"),
            Column::amount("未交（元）"),
            Column::middle("日期"),
            Column::middle("途径、款项"),
            Column::middle("凭条号"),
            Column::long("备注"),
        ];
        let rows = self.members.iter().map(|one| {
            vec![
                (&one.name).into(),
                one.due.into(),
                Entry::unless_zero(one.paid),
                Entry::unless_zero(one.extra),
                Entry::unless_zero(one.owed),
                (&one.days).into(),
                (&one.how).into(),
                (&one.slips).into(),
                (&one.note).into(),
            ]
        });
        let members = List::new(columns, rows.collect()).headed("一、本月应交与实交").or_none("名册上没有党员");
        let received = ReceivedByMeans::list(&self.received, "二、本月收到的党费（含补交、预交）", "款项");
        ListPaper {
            title: format!("{}党费收缴清单", self.month),
            name: format!("{}党费", self.month),
            sheet: Sheet::PORTRAIT,
            above: of_branch(&self.branch, &[format!("截至 {}", self.as_of)]),
            lists: vec![members, received],
            notes: vec!["一按党费所属月份列，二按收款日期列，两个合计不必相等。".to_owned()],
            below: signed(&["收款人", "组织委员（签字）", "党支部书记（签字）"]),
        }
    }
}
