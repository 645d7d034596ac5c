//! 党费收缴登记表 (FORMS.md 5): a year of every member, month by month. [`page`](self::page) sets it,
//! `workbook::dues::register` is its twin.

mod page;

use domain::{
    dues::{Means, Rate},
    money::Fen,
};

/// A year's register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// Full name of the branch.
    pub branch: String,
    /// The year.
    pub year: i32,
    /// As of which day, such as `2026年10月31日`.
    pub as_of: String,
    /// To be published: bases and rates are left out.
    pub published: bool,
    /// Members in roster order.
    pub members: Vec<RegisterMember>,
    /// The quarters' remittances, first to fourth.
    pub quarters: [RegisterQuarter; 4],
    /// 制表人; empty to be written by hand.
    pub made_by: String,
}

/// A member's year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterMember {
    /// 姓名.
    pub name: String,
    /// 核定基数.
    pub base: Option<Fen>,
    /// 比例; none for a fixed sum.
    pub rate: Option<Rate>,
    /// 月应交; none while it is not assessed.
    pub monthly: Option<Fen>,
    /// January to December.
    pub months: [RegisterMonth; 12],
    /// 备注: on what a reduction rests, when somebody came or left.
    pub note: String,
}

/// A member's month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterMonth {
    /// What was due; nothing where nothing is to be paid.
    pub due: Fen,
    /// What was paid for it, with what was paid beyond.
    pub paid: Fen,
    /// What is owed by the member's rhythm.
    pub owed: Fen,
    /// Waived altogether.
    pub waived: bool,
    /// Days it was paid on, such as `10.20`, and in what; imported ones know no more than the sum.
    pub received: Vec<(String, Option<Means>)>,
}

/// What was remitted for a quarter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterQuarter {
    /// Received in it and held by the branch.
    pub received: Fen,
    /// Paid straight to the superior.
    pub direct: Fen,
    /// Remitted.
    pub remitted: Fen,
    /// Days.
    pub days: String,
    /// 票据号.
    pub receipts: String,
    /// 收款人 of the superior.
    pub handed_to: String,
}

/// Names of the quarters.
pub const QUARTERS: [&str; 4] = ["第一季度", "第二季度", "第三季度", "第四季度"];
/// Heads of the months.
pub const MONTHS: [&str; 12] = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"];
/// Rows under the members, left for the pen.
pub const BY_HAND: [&str; 2] = ["收款人签名", "存缴日期"];
/// Who signs.
pub const BELOW: [&str; 4] = ["组织委员（签字）：", "党支部书记（签字）：", "党支部（盖章）：", "日期："];

/// Sums of a member's year, or of everybody's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct YearSums {
    /// 全年应交.
    pub due: Fen,
    /// 全年实交.
    pub paid: Fen,
    /// 未交.
    pub owed: Fen,
}

impl RegisterMember {
    /// Sums of the twelve months.
    pub fn sums(&self) -> YearSums {
        YearSums {
            due: self.months.iter().map(|month| month.due).sum(),
            paid: self.months.iter().map(|month| month.paid).sum(),
            owed: self.months.iter().map(|month| month.owed).sum(),
        }
    }
}

impl Register {
    /// Title of the paper.
    pub fn title(&self) -> String {
        format!("{}年度党费收缴登记表", self.year)
    }

    /// What all members are to pay a month.
    pub fn monthly(&self) -> Fen {
        self.members.iter().filter_map(|one| one.monthly).sum()
    }

    /// What all members paid for a month, 0 to 11.
    pub fn paid(&self, month: usize) -> Fen {
        self.members.iter().filter_map(|one| one.months.get(month)).map(|month| month.paid).sum()
    }

    /// Sums of everybody's year.
    pub fn sums(&self) -> YearSums {
        let each = self.members.iter().map(RegisterMember::sums);
        each.fold(YearSums::default(), |all, one| YearSums {
            due: all.due + one.due,
            paid: all.paid + one.paid,
            owed: all.owed + one.owed,
        })
    }
}

/// One character for what was paid in, under a month's sum.
pub fn sign(means: Means) -> &'static str {
    match means {
        Means::Cash => "现",
        Means::WeChat => "微",
        Means::Bank => "银",
        Means::ToSuperior => "直",
    }
}
