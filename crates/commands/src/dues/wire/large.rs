//! Requests and responses about large payments (大额党费).

use chrono::NaiveDate;
use domain::{
    dues::{LargeDuesId, Means},
    member::MemberId,
    money::Fen,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which year.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct LargeQuery {
    /// Year they were received in; all when left out.
    pub year: Option<i32>,
}

/// One large payment: a register of its own, handed up whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LargeView {
    /// Its key.
    pub id: LargeDuesId,
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// Day it was handed over.
    pub received_on: NaiveDate,
    /// 分.
    pub amount: Fen,
    /// The amount in Chinese capitals.
    pub capitals: String,
    /// 款项.
    pub means: Means,
    /// 党员简要情况, which goes up with it.
    pub brief: Option<String>,
    /// Day it was handed up.
    pub handed_up_on: Option<NaiveDate>,
    /// Number of the receipt of the Organisation Department (中组部收据).
    pub receipt_number: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// Day it was voided.
    pub voided_on: Option<NaiveDate>,
    /// Why it was voided.
    pub void_reason: Option<String>,
}

/// A large payment to be registered or completed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct LargeDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<LargeDuesId>,
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// Day it was handed over.
    pub received_on: NaiveDate,
    /// 分.
    pub amount: Fen,
    /// 款项.
    pub means: Means,
    /// 党员简要情况.
    #[serde(default)]
    pub brief: Option<String>,
    /// Day it was handed up.
    #[serde(default)]
    pub handed_up_on: Option<NaiveDate>,
    /// Number of the receipt of the Organisation Department.
    #[serde(default)]
    pub receipt_number: Option<String>,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
}

/// A large payment to be voided.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LargeVoid {
    /// Its key.
    pub id: LargeDuesId,
    /// Why.
    pub reason: String,
}
