//! 党费上缴单: a sum handed to the superior for a quarter.

use domain::money::{Fen, in_capitals};

use crate::forms::record::{Record, RecordRow};

/// A remittance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remittance {
    /// Full name of the branch.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// Such as `2026年第三季度`.
    pub period: String,
    /// How many members paid in the quarter.
    pub payers: u32,
    /// What the branch received in the quarter and holds.
    pub received: Fen,
    /// What went straight to the superior.
    pub direct: Fen,
    /// What is remitted.
    pub amount: Fen,
    /// 款项.
    pub means: String,
    /// 上缴日期.
    pub remitted_on: String,
    /// 票据号; empty to be written by hand.
    pub receipt: String,
    /// 收款人; empty to be signed.
    pub handed_to: String,
    /// Remark.
    pub note: String,
    /// Why it was voided.
    pub voided: Option<String>,
}

impl Remittance {
    /// The slip, A4 upright.
    pub fn record(&self) -> Record {
        let yuan = |sum: Fen| format!("{} 元", sum.grouped());
        let voided = self.voided.as_ref().map(|why| format!("已作废：{why}"));
        let note = [voided, Some(self.note.clone()).filter(|note| !note.is_empty())];
        let note = note.into_iter().flatten().collect::<Vec<_>>().join("\n");
        let title = if self.voided.is_some() { "党费上缴单（已作废）" } else { "党费上缴单" };
        Record {
            title: title.to_owned(),
            branch: self.branch.clone(),
            rows: vec![
                RecordRow::values([("收款单位", &self.superior)]),
                RecordRow::values([("所属期", &self.period), ("交纳人数", &format!("{} 人", self.payers))]),
                RecordRow::values([("本季收款", &yuan(self.received)), ("另直缴上级", &yuan(self.direct))]),
                RecordRow::values([("上缴金额", &yuan(self.amount)), ("款项", &self.means)]),
                RecordRow::values([("金额（大写）", &in_capitals(self.amount))]),
                RecordRow::values([("上缴日期", &self.remitted_on), ("票据号", &self.receipt)]),
                RecordRow::values([("收款人", &self.handed_to), ("收款单位盖章", "")]),
                RecordRow::list("备注", &note, 16.0),
                RecordRow::signatures(&["交款人签字", "收款人签字"]),
                RecordRow::signatures(&["组织委员签字", "党支部\n书记签字"]),
            ],
        }
    }
}
