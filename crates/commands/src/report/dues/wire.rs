//! Requests about the papers of dues and funds.

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{ClosingId, PaymentId, ReliefId, RemittanceId},
    fund::FundSource,
    member::MemberId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::report::wire::Format;

/// A paper of a year of dues.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct DuesYearPaper {
    /// The year.
    pub year: i32,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// 党费收缴登记表.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RegisterPaper {
    /// The year.
    pub year: i32,
    /// To be published: bases and rates are left out.
    #[serde(default)]
    pub published: bool,
    /// The day as of which a month counts as owed; today when left out.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// 月度清单.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct DuesMonthPaper {
    /// The month.
    pub month: Month,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// 公示表.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PublicationPaper {
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4; the whole year when left out.
    #[serde(default)]
    pub quarter: Option<u32>,
    /// With each one's sums, or totals only; as it is set when left out.
    #[serde(default)]
    pub by_person: Option<bool>,
    /// First day; today when left out.
    #[serde(default)]
    pub published_on: Option<NaiveDate>,
    /// Last day; left for the pen when left out.
    #[serde(default)]
    pub until_day: Option<NaiveDate>,
    /// Whom to turn to; left for the pen when left out.
    #[serde(default)]
    pub contact: Option<String>,
    /// PDF, Excel, or a picture for a chat group.
    #[serde(default)]
    pub format: Format,
}

/// 减免审批表.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReliefPaper {
    /// The request, by number in the book; a form to be filled by hand when left out.
    pub id: Option<ReliefId>,
    /// PDF or Word.
    pub format: Format,
}

/// 收讫凭条 of some payments, or of all received in a stretch of days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct SlipsPaper {
    /// The payments, by number in the book.
    pub payments: Vec<PaymentId>,
    /// Received on this day or later; not asked for with payments.
    pub from: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub to: Option<NaiveDate>,
    /// PDF.
    pub format: Format,
}

/// 上缴单.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RemittancePaper {
    /// The remittance, by number in the book.
    pub id: RemittanceId,
    /// PDF or Word.
    #[serde(default)]
    pub format: Format,
}

/// 返还台账.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReturnsPaper {
    /// PDF or Excel.
    pub format: Format,
}

/// 大额党费登记表.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct LargePaper {
    /// The year; all when left out.
    pub year: Option<i32>,
    /// PDF or Excel.
    pub format: Format,
}

/// 未交名单, for the meeting.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct OwedPaper {
    /// As of which day; today when left out.
    pub on: Option<NaiveDate>,
    /// PDF or Excel.
    pub format: Format,
}

/// 温馨提醒, one for each.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReminderPaper {
    /// As of which day; today when left out.
    pub on: Option<NaiveDate>,
    /// Whom; all who owe when empty.
    pub member_ids: Vec<MemberId>,
    /// Whom to call; left for the pen when left out.
    pub contact: Option<String>,
    /// PDF.
    pub format: Format,
}

/// 现金盘点表.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ClosingPaper {
    /// The closing, by number in the book; what should be there now, to be counted, when left out.
    pub id: Option<ClosingId>,
    /// Last day of what is to be counted; today when left out.
    pub until: Option<NaiveDate>,
    /// PDF or Excel.
    pub format: Format,
}

/// 经费收支明细账.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FundLedgerPaper {
    /// The year.
    pub year: i32,
    /// Of one source only.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// 经费年度决算表.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FundYearPaper {
    /// The year.
    pub year: i32,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}

/// 补贴发放签收表.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SubsidiesPaper {
    /// The year.
    pub year: i32,
    /// One month of it; the whole year when left out.
    #[serde(default)]
    pub month: Option<Month>,
    /// PDF or Excel.
    #[serde(default)]
    pub format: Format,
}
