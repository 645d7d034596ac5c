//! Requests and responses about subsidies.

use chrono::NaiveDate;
use domain::{
    date::Month,
    fund::{FundEntryId, FundSource},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Subsidies handed out whose signed list (签收表) is not attached yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsignedSubsidies {
    /// The expense in the ledger.
    pub entry_id: FundEntryId,
    /// The day they were handed out.
    pub day: NaiveDate,
    /// `2026年7月至9月工作补贴`.
    pub subject: String,
}

/// What one person got for one month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubsidyView {
    /// The month.
    pub month: Month,
    /// The member; none for somebody from elsewhere.
    pub member_id: Option<MemberId>,
    /// Who got it.
    pub name: String,
    /// For what post.
    pub post: String,
    /// How much, 分.
    pub amount: Fen,
}

/// How much a post gets a month, by setting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubsidyStandard {
    /// The post.
    pub post: String,
    /// A month, 分.
    pub amount: Fen,
    /// The setting that holds it.
    pub setting: String,
    /// Where the sum comes from.
    pub basis: String,
}

/// Standards, and who holds the posts today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubsidyStandards {
    /// By post.
    pub standards: Vec<SubsidyStandard>,
    /// Those who hold them today, with what the standard gives them.
    pub holders: Vec<SubsidyPerson>,
}

/// One person who gets a subsidy.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SubsidyPerson {
    /// The member; none for somebody from elsewhere.
    #[serde(default)]
    pub member_id: Option<MemberId>,
    /// Who.
    pub name: String,
    /// For what post.
    pub post: String,
    /// A month, 分.
    pub amount: Fen,
}

/// The subsidies of a year, by person and month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubsidyYear {
    /// The year.
    pub year: i32,
    /// One row a person and post.
    pub rows: Vec<SubsidyRow>,
    /// Each month's sum, January first.
    pub months: Vec<Fen>,
    /// The year's sum.
    pub total: Fen,
    /// What was handed out in the year and is not signed for yet, the latest first.
    pub unsigned: Vec<UnsignedSubsidies>,
}

/// One person and post in a year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SubsidyRow {
    /// The member; none for somebody from elsewhere.
    pub member_id: Option<MemberId>,
    /// Who.
    pub name: String,
    /// For what post.
    pub post: String,
    /// Twelve, January first; none where nothing was paid.
    pub months: Vec<Option<Fen>>,
    /// The year's sum.
    pub total: Fen,
}

/// Subsidies to be paid: each person gets the sum for each of the months; one expense.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SubsidyDraft {
    /// For which months.
    pub months: Vec<Month>,
    /// Who gets how much a month.
    pub lines: Vec<SubsidyPerson>,
    /// From which source.
    pub source: FundSource,
    /// The day it is paid.
    pub day: NaiveDate,
    /// 凭证号.
    #[serde(default)]
    pub voucher: Option<String>,
    /// The meeting that decided on it.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// 审批人.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// 经手人.
    #[serde(default)]
    pub handled_by: Option<String>,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether the person knows that the source will be overdrawn.
    #[serde(default)]
    pub overdraw_confirmed: bool,
    /// Whether the person knows that the source is not meant for this use.
    #[serde(default)]
    pub use_confirmed: bool,
    /// Whether the person knows that somebody got it for one of the months already.
    #[serde(default)]
    pub twice_confirmed: bool,
}

/// What was paid.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct SubsidyPaid {
    /// The expense in the ledger.
    pub entry_id: FundEntryId,
    /// Its sum, 分.
    pub amount: Fen,
}
