//! The words of the fund ledger.

use serde::{Deserialize, Serialize};

crate::words!(
    /// Where money comes from (来源; domain.md E05).
    FundSource {
        /// Dues returned by the superior; only the five permitted uses.
        ReturnedDues = "党费返还",
        /// For a purpose named by who gives it.
        Earmarked = "专项经费",
        /// Of the unit's public funds.
        PublicFunds = "公用经费",
        /// A subsidy of the unit.
        UnitSubsidy = "单位补助",
        /// So much a member a year.
        PerMember = "人均标准",
    }
);

crate::words!(
    /// Which way money goes.
    FundDirection {
        /// What was there when the book began.
        CarriedOver = "上年结转",
        /// In.
        Income = "收入",
        /// Out.
        Expense = "支出",
    }
);

crate::words!(
    /// A sum of the year's account (年度决算).
    AccountPart {
        /// What was left of the years before, and what was there when the book began.
        Carried = "上年结转",
        /// What came in during the year.
        Income = "本年收入",
        /// What was spent in it.
        Expense = "本年支出",
    }
);

crate::words!(
    /// What money is spent on (支出用途): the first five are those permitted for dues (党费规定 art. 19).
    FundUse {
        /// ① Training members.
        Training = "培训党员",
        /// ② Papers, books, recordings and equipment for members' education.
        Publications = "党员教育报刊资料和设备",
        /// ③ Honouring branches, members and Party workers.
        Commendation = "表彰先进",
        /// ④ Helping members in hardship.
        Hardship = "补助生活困难党员",
        /// ⑤ After grave disasters.
        Disaster = "补助受灾党员和修缮受损设施",
        /// Outings, theme days, visits.
        Activities = "开展活动",
        /// Visits to the ill and the old.
        Visits = "走访慰问",
        /// Hire of vehicles and rooms.
        TravelAndRooms = "交通和场地",
        /// 书记工作补贴 and the like.
        WorkSubsidy = "工作补贴",
        /// Paper, printing.
        Office = "办公用品",
        /// Something else, told in the entry.
        Other = "其他",
    }
);

impl FundUse {
    /// Whether money of dues may be spent on it (党费规定 art. 19, five uses).
    pub fn is_permitted_for_dues(self) -> bool {
        matches!(self, Self::Training | Self::Publications | Self::Commendation | Self::Hardship | Self::Disaster)
    }
}

/// Key of an entry of the fund ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct FundEntryId(pub i64);

/// Key of one subsidy paid for one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct SubsidyId(pub i64);
