//! The words of the dues register.

use serde::{Deserialize, Serialize};

crate::words!(
    /// 人员类别 for dues: which of the rates apply (党费规定 art. 2, 5, 6; domain.md 2.3).
    DuesCategory {
        /// Retired: the whole base at the rate of its band (art. 5).
        Retired = "离退休",
        /// In service: likewise, four bands (art. 2).
        InService = "在职",
        /// A fixed small sum a month: students, the unemployed, those on relief (art. 6).
        FixedSmall = "固定小额",
    }
);

crate::words!(
    /// 基数口径: what the base is (组电明字〔2017〕5号: without allowances).
    BaseKind {
        /// 离休、退休 paid by the unit.
        BasicRetirementPay = "基本离退休费",
        /// Paid by social insurance.
        BasicPension = "基本养老金",
        /// In service: after tax.
        Salary = "税后月工资",
        /// Where the pension can't be taken apart: as much as those with the same income.
        LikeOthers = "参照同等收入者",
        /// Where it can't be taken apart: the former sum, raised as the pension was.
        LikeBefore = "参照原交纳额",
        /// Set by the superior.
        BySuperior = "按上级核定",
    }
);

crate::words!(
    /// How often a member pays (交纳周期; art. 12: quarterly with the branch's consent, ahead by half a year at most).
    Rhythm {
        /// Each month.
        Monthly = "按月",
        /// Each quarter.
        Quarterly = "按季",
        /// Twice a year, ahead.
        HalfYearly = "按半年",
    }
);

crate::words!(
    /// The way money comes in (途径).
    Way {
        /// At a meeting.
        AtMeeting = "会上",
        /// Collected at the member's home.
        AtHome = "上门",
        /// Transferred by the member.
        Transferred = "本人转账",
        /// Paid by a relative or another member.
        ByAnother = "代交",
    }
);

crate::words!(
    /// What the money is (款项).
    Means {
        /// Notes and coins.
        Cash = "现金",
        /// WeChat.
        WeChat = "微信",
        /// Bank.
        Bank = "银行",
        /// Straight to the superior: never in the box, not counted.
        ToSuperior = "直缴上级",
    }
);

impl Means {
    /// Whether the branch holds it until it is remitted.
    pub fn is_held(self) -> bool {
        self != Self::ToSuperior
    }
}

crate::words!(
    /// Payments a sum of a paper is made of, where no one word of 途径 or 款项 tells them.
    PaymentGroup {
        /// What the branch itself received and remits: all but 直缴上级.
        Held = "支部经收",
        /// Of an old register, which does not say whether it was cash.
        MeansUnstated = "款项未注明",
        /// Likewise how it came in.
        WayUnstated = "途径未注明",
    }
);

crate::words!(
    /// How a payment came into the book.
    PaymentOrigin {
        /// Registered here; has a slip number.
        Registered = "登记",
        /// Corrects one of a closed period; has a slip number; may be negative.
        Correction = "更正",
        /// From an imported register; no slip of ours.
        OldRegister = "旧台账",
    }
);

crate::words!(
    /// What part of a payment a month gets.
    Nature {
        /// Towards what is due.
        Due = "应交",
        /// More than is due, of the member's own will.
        Extra = "多交",
    }
);

crate::words!(
    /// What a payment is that differs from what is due.
    Difference {
        /// Part of it; the rest stays owed.
        Part = "部分交纳",
        /// More, of the member's own will.
        Extra = "自愿多交",
    }
);

crate::words!(
    /// How one month of one member stands.
    MonthMark {
        /// Not on the roster, or before dues begin.
        None = "不需交",
        /// On the roster, but no sum was assessed.
        Unassessed = "未核定",
        /// Paid in full.
        Paid = "已交",
        /// Paid in part.
        Part = "部分",
        /// Waived altogether.
        Waived = "免",
        /// Not yet due by the member's rhythm.
        NotYet = "未到期",
        /// Due and not paid.
        Owed = "未交",
    }
);

crate::words!(
    /// How far a member is behind (domain.md 2.3: 2, 5, 6 months).
    OwedLevel {
        /// Less than two months.
        Few = "有未交",
        /// Two months and more.
        Remind = "请提醒",
        /// Five months.
        NearSix = "将满六个月",
        /// Six months and more: 请核实原因, nothing else.
        AskWhy = "请核实原因",
    }
);

crate::words!(
    /// Where a request for reduction stands.
    ReliefState {
        /// Asked for.
        Requested = "待研究",
        /// Granted by the branch.
        Granted = "同意",
        /// Not granted.
        Declined = "不同意",
    }
);

/// A rate in 万分之 (hundredths of a percent): 0.5 % is `Rate(50)`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DuesRate"))]
#[serde(transparent)]
pub struct Rate(pub i64);

impl Rate {
    /// As the register's column 执行标准（%） has it: `0.5`, `1`, `1.25`.
    pub fn percent(self) -> String {
        let text = format!("{}.{:02}", self.0 / 100, self.0 % 100);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
            #[serde(transparent)]
            pub struct $name(pub i64);
        )+
    };
}

keys!(
    /// Key of a payment in the book.
    PaymentId,
    /// Key of one assessed sum.
    AssessmentId,
    /// Key of a rate of the secretary's own.
    RateId,
    /// Key of a reduction or waiver.
    ReliefId,
    /// Key of a closing.
    ClosingId,
    /// Key of a remittance.
    RemittanceId,
    /// Key of a return.
    DuesReturnId,
    /// Key of a publication.
    PublicationId,
    /// Key of a large payment.
    LargeDuesId,
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_read_as_the_register_has_them() {
        for (rate, percent) in [(50, "0.5"), (100, "1"), (150, "1.5"), (125, "1.25"), (2, "0.02"), (0, "0")] {
            assert_eq!(Rate(rate).percent(), percent, "{rate} 万分之");
        }
    }
}
