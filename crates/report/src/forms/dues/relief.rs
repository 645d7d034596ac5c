//! 党费减免审批表 (domain.md 5, form 23): the request, what the branch decided, the superior's opinion where asked.

use domain::money::{Fen, in_capitals};

use crate::forms::record::{Record, RecordRow};

/// A request for reduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Relief {
    /// Full name of the branch.
    pub branch: String,
    /// 申请人.
    pub name: String,
    /// 人员类别.
    pub category: String,
    /// 核定基数, if one was taken.
    pub base: Option<Fen>,
    /// 月应交 before.
    pub monthly: Option<Fen>,
    /// 申请理由; empty to be written by hand.
    pub reason: String,
    /// 申请日期.
    pub requested_on: String,
    /// What is still to be paid a month; none to be written by hand.
    pub amount: Option<Fen>,
    /// 起止, such as `2026年7月至2026年12月`.
    pub months: String,
    /// The meeting that talked it over, such as `2026年6月18日支委会`; empty to be written by hand.
    pub meeting: String,
    /// 决议 with its words; empty to be written by hand.
    pub decision: String,
    /// Whether the superior is asked (a setting).
    pub to_superior: bool,
    /// 上级意见; empty to be written by hand.
    pub superior_opinion: String,
}

impl Relief {
    /// The form, A4 upright.
    pub fn record(&self) -> Record {
        let sum = |sum: Option<Fen>| sum.map(|sum| format!("{} 元", sum.grouped())).unwrap_or_default();
        let asked = match self.amount {
            None => "每月少交至　　　　　元／免交，自　　　年　　月至　　　年　　月。".to_owned(),
            Some(Fen::ZERO) => format!("免交党费，{}。", self.months),
            Some(amount) => {
                format!("每月少交至 {} 元（大写：{}），{}。", amount.grouped(), in_capitals(amount), self.months)
            }
        };
        let decided: Vec<&str> =
            [self.meeting.as_str(), self.decision.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
        let mut rows = vec![
            RecordRow::values([("申请人", &self.name), ("人员类别", &self.category)]),
            RecordRow::values([("核定基数", &sum(self.base)), ("月应交", &sum(self.monthly))]),
            RecordRow::prose("申请理由", &self.reason, 45.0),
            RecordRow::values([("申请减免", &asked)]),
            RecordRow::values([("申请日期", &self.requested_on), ("本人签字", "")]),
            RecordRow::prose("支委会\n（支部大会）\n研究意见", &decided.join("\n"), 40.0),
            RecordRow::signatures(&["党支部\n书记签字", "日期、盖章"]),
        ];
        if self.to_superior || !self.superior_opinion.is_empty() {
            rows.push(RecordRow::prose("上级党\n组织意见", &self.superior_opinion, 30.0));
            rows.push(RecordRow::signatures(&["负责人签字", "日期、盖章"]));
        }
        rows.push(RecordRow::list("说明", REMARK, 12.0));
        Record { title: "党费减免审批表".to_owned(), branch: self.branch.clone(), rows }
    }
}

const REMARK: &str = "离退休党员生活确有困难的，经党支部研究同意可以少交或者免交党费（组电明字〔2017〕5号）。\
                      期满自行恢复按核定数交纳；仍有困难的，重新申请。";
