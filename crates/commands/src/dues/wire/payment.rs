//! Requests and responses about payments.

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{Means, Nature, PaymentGroup, PaymentId, PaymentOrigin, Way},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A payment's key.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct PaymentRef {
    /// The payment, by number in the book.
    pub id: PaymentId,
}

/// One payment (一笔收款).
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaymentView {
    /// The payment, by number in the book.
    pub id: PaymentId,
    /// Number of its slip: `2026-0318`; none for those of an old register.
    pub slip: Option<String>,
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// Registered here, a correction, or from an old register.
    pub origin: PaymentOrigin,
    /// Day it was received, ISO; of an old register as much as is known (`2025-03`).
    pub received_on: String,
    /// 分; of a correction the difference, which may be negative.
    pub amount: Fen,
    /// The amount in Chinese capitals.
    pub capitals: String,
    /// 途径.
    pub way: Option<Way>,
    /// 款项.
    pub means: Option<Means>,
    /// 代交人.
    pub paid_by: Option<String>,
    /// 收款人.
    pub collector: Option<String>,
    /// The meeting at which it was collected.
    pub occasion_id: Option<OccasionId>,
    /// That meeting in words: `10月10日主题党日`.
    pub occasion_text: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// Which months it is for; they add up to the amount.
    pub parts: Vec<PaymentPart>,
    /// The months in words: `2026年9月、10月`.
    pub months_text: String,
    /// The payment it corrects.
    pub corrects: Option<PaymentId>,
    /// Corrections of it that stand.
    pub corrected_by: Vec<PaymentId>,
    /// Day it was voided, ISO.
    pub voided_on: Option<String>,
    /// Why it was voided.
    pub void_reason: Option<String>,
    /// Whether it lies in a closed period: to be corrected (更正), not voided.
    pub closed: bool,
}

/// What a month gets of a payment.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct PaymentPart {
    /// The month.
    pub month: Month,
    /// Towards what is due, or more.
    pub nature: Nature,
    /// 分.
    pub amount: Fen,
}

/// Which payments to list. What is left out does not filter.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct PaymentQuery {
    /// Year in which they were received.
    pub year: Option<i32>,
    /// Month they are for, at least in part.
    pub month: Option<Month>,
    /// Received on this day or later.
    pub from: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Of this member.
    pub member_id: Option<MemberId>,
    /// In this 款项.
    pub means: Option<Means>,
    /// By this 途径.
    pub way: Option<Way>,
    /// In each of these groups.
    pub groups: Vec<PaymentGroup>,
    /// Whether voided ones are listed too.
    pub include_voided: bool,
    /// Page, from 1; 50 a page.
    pub page: Option<u32>,
}

/// One page of payments, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaymentPage {
    /// The page's payments.
    pub rows: Vec<PaymentView>,
    /// How many there are on all pages.
    pub total: u32,
    /// What all of them come to, 分, without voided ones.
    pub sum: Fen,
    /// The same by 款项.
    pub by_means: Vec<SumByMeans>,
    /// The same by 途径.
    pub by_way: Vec<SumByWay>,
    /// This page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
}

/// What came in of one 款项.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct SumByMeans {
    /// 款项; none where an old register does not tell it.
    pub means: Option<Means>,
    /// 笔数.
    pub payments: u32,
    /// 分.
    pub amount: Fen,
}

/// What came in by one 途径.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct SumByWay {
    /// 途径; none where an old register does not tell it.
    pub way: Option<Way>,
    /// 笔数.
    pub payments: u32,
    /// 分.
    pub amount: Fen,
}

/// A payment to be voided (作废): it keeps its number.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PaymentVoid {
    /// The payment, by number in the book.
    pub id: PaymentId,
    /// Why.
    pub reason: String,
}

/// How a payment of a closed period should have been (更正). The difference is a payment of its own, received on
/// a day of the open period.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PaymentCorrection {
    /// The payment to be corrected.
    pub id: PaymentId,
    /// Day of the correction.
    pub received_on: NaiveDate,
    /// What it should have been, 分; 0 if it should not have been at all.
    pub amount: Fen,
    /// The months it should have been for; as it was when left out.
    #[serde(default)]
    pub months: Option<Vec<Month>>,
    /// Why.
    pub reason: String,
    /// In what the difference was handed over or given back; as the payment was when left out.
    #[serde(default)]
    pub means: Option<Means>,
}
