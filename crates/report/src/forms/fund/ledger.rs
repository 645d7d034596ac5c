//! 经费收支明细账: entry by entry with the balance after each.

use domain::money::Fen;

use crate::{
    forms::list::{Column, Entry, List, ListPaper},
    page::Sheet,
};

/// The ledger of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundLedger {
    /// Full name of the branch.
    pub branch: String,
    /// The year.
    pub year: i32,
    /// Of one source only; empty for all.
    pub source: String,
    /// Carried over from the year before.
    pub carried: Fen,
    /// Entries in order of time.
    pub entries: Vec<FundLine>,
}

/// An entry of the ledger.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundLine {
    /// Day, such as `3.12`.
    pub day: String,
    /// 凭证号.
    pub voucher: String,
    /// 摘要.
    pub subject: String,
    /// 来源.
    pub source: String,
    /// 支出用途; empty for income.
    pub spent_on: String,
    /// What came in.
    pub income: Fen,
    /// What was spent.
    pub expense: Fen,
    /// 审批: who, or the meeting.
    pub approved: String,
    /// 经手.
    pub handled: String,
    /// Why it was voided; it is not counted then.
    pub voided: Option<String>,
}

impl FundLedger {
    /// The ledger, A4 lying; the balance after each entry is reckoned here.
    pub fn paper(&self) -> ListPaper {
        let columns = vec![
            Column::middle("日期"),
            Column::middle("凭证号"),
            Column::long("摘要"),
            Column::middle("来源"),
            Column::long("用途"),
            Column::amount("收入（元）"),
            Column::amount("支出（元）"),
            Column::single_amount("结余（元）"),
            Column::long("审批"),
            Column::middle("经手"),
        ];
        let mut balance = self.carried;
        let mut rows = vec![{
            let mut row = vec![Entry::Blank; columns.len()];
            (row[2], row[7]) = ("上年结转".into(), self.carried.into());
            row
        }];
        rows.extend(self.entries.iter().map(|one| {
            let voided = one.voided.is_some();
            if !voided {
                balance += one.income - one.expense;
            }
            let sum = |sum: Fen| if sum.is_zero() { Entry::Blank } else { Entry::amount(sum, voided) };
            let subject = match &one.voided {
                Some(why) => format!("{}（已作废：{why}）", one.subject),
                None => one.subject.clone(),
            };
            vec![
                (&one.day).into(),
                (&one.voucher).into(),
                (&subject).into(),
                (&one.source).into(),
                (&one.spent_on).into(),
                sum(one.income),
                sum(one.expense),
                balance.into(),
                (&one.approved).into(),
                (&one.handled).into(),
            ]
        }));
        let of = if self.source.is_empty() { String::new() } else { format!("（{}）", self.source) };
        ListPaper {
            title: format!("{}年经费收支明细账{of}", self.year),
            name: format!("{}年明细账", self.year),
            sheet: Sheet::LANDSCAPE,
            above: vec![format!("党支部：{}", self.branch), format!("年末结余 {} 元", balance.grouped())],
            lists: vec![List::new(columns, rows).unnumbered()],
            notes: vec!["划线的为已作废，不计入合计与结余。".to_owned()],
            below: ["经手人：", "组织委员（签字）：", "党支部书记（签字）："].map(str::to_owned).to_vec(),
        }
    }
}
