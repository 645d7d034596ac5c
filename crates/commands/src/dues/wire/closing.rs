//! Requests and responses about counting the cash and closing (盘点、结账).

use chrono::NaiveDate;
use domain::{
    dues::{ClosingId, Means},
    money::Fen,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Up to when the box is reckoned.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct BoxQuery {
    /// Last day; today when left out.
    pub until: Option<NaiveDate>,
}

/// What should be in the box (应存).
#[derive(Debug, Clone, Serialize, TS)]
pub struct CashBox {
    /// The closing that stands and goes before.
    pub last_closing: Option<ClosingId>,
    /// Last closed day, ISO.
    pub closed_until: Option<NaiveDate>,
    /// First day of the period; none when nothing was ever closed.
    pub from: Option<NaiveDate>,
    /// Its last day.
    pub until: NaiveDate,
    /// By means.
    pub lines: Vec<BoxLine>,
    /// What went straight to the superior (直缴上级) and is not in the box.
    pub direct: DirectDues,
    /// What should be there in all, 分.
    pub expected: Fen,
}

/// What should be there of one means. `expected = opening + received − remitted`.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct BoxLine {
    /// 现金, 微信 or 银行.
    pub means: Means,
    /// What was counted at the closing before, 分.
    pub opening: Fen,
    /// What came in since, corrections counted, 分.
    pub received: Fen,
    /// By how many payments.
    pub payments: u32,
    /// What was handed up since, 分.
    pub remitted: Fen,
    /// What should be there, 分.
    pub expected: Fen,
}

/// Dues that members paid straight to the superior.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct DirectDues {
    /// 分.
    pub received: Fen,
    /// By how many payments.
    pub payments: u32,
}

/// What was counted; closes the period.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CloseRequest {
    /// Last day of the period to be closed.
    pub until: NaiveDate,
    /// Day of the counting (盘点).
    pub counted_on: NaiveDate,
    /// By means.
    pub counts: Vec<MeansCount>,
    /// 盘点人.
    #[serde(default)]
    pub counted_by: Option<String>,
    /// 监盘人.
    #[serde(default)]
    pub witness: Option<String>,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
}

/// What was there of one means.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MeansCount {
    /// 现金, 微信 or 银行.
    pub means: Means,
    /// 分.
    pub counted: Fen,
    /// Why it is not what should be there.
    #[serde(default)]
    pub explanation: Option<String>,
}

/// A closing to be lifted.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReopenRequest {
    /// The closing, by number in the book.
    pub id: ClosingId,
    /// Why.
    pub reason: String,
}

/// One closing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClosingView {
    /// The closing, by number in the book.
    pub id: ClosingId,
    /// First day of the period; none when nothing was closed before.
    pub from: Option<NaiveDate>,
    /// Its last day.
    pub until: NaiveDate,
    /// Day of the counting.
    pub counted_on: NaiveDate,
    /// 盘点人.
    pub counted_by: Option<String>,
    /// 监盘人.
    pub witness: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// By means.
    pub counts: Vec<ClosingCount>,
    /// Day it was reopened, ISO.
    pub reopened_on: Option<NaiveDate>,
    /// Why it was reopened.
    pub reopen_reason: Option<String>,
    /// Whether it is the one to reopen first: the latest that stands.
    pub is_latest: bool,
}

/// What should have been there of one means, and what was.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClosingCount {
    /// 现金, 微信 or 银行.
    pub means: Means,
    /// What should have been there, 分.
    pub expected: Fen,
    /// What was there, 分.
    pub counted: Fen,
    /// `counted − expected`, 分.
    pub difference: Fen,
    /// Why they differ.
    pub explanation: Option<String>,
}
