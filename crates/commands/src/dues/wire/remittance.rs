//! Requests and responses about handing dues up (上缴).

use chrono::NaiveDate;
use domain::{
    dues::{Means, RemittanceId},
    money::Fen,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What of a year was received and handed up.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RemittanceYear {
    /// Its quarters, four.
    pub quarters: Vec<RemittanceQuarter>,
    /// Each remittance, voided ones too, by day.
    pub rows: Vec<RemittanceView>,
}

/// One quarter. `still = received − remitted`.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct RemittanceQuarter {
    /// 1 to 4.
    pub quarter: u32,
    /// What the branch received in it, 分, without what went straight up.
    pub received: Fen,
    /// What went straight to the superior (直缴上级), 分.
    pub direct: Fen,
    /// What was handed up of it, 分.
    pub remitted: Fen,
    /// What is still to be handed up, 分; negative when more was.
    pub still: Fen,
}

/// One remittance.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RemittanceView {
    /// The remittance, by number in the book.
    pub id: RemittanceId,
    /// Year whose dues it is.
    pub year: i32,
    /// Quarter whose dues it is, 1 to 4.
    pub quarter: u32,
    /// Day it was handed up.
    pub remitted_on: NaiveDate,
    /// 分.
    pub amount: Fen,
    /// The amount in Chinese capitals.
    pub capitals: String,
    /// 款项.
    pub means: Means,
    /// 票据号 of the superior's receipt.
    pub receipt_number: Option<String>,
    /// Who took it.
    pub handed_to: Option<String>,
    /// 备注.
    pub note: Option<String>,
    /// Day it was voided.
    pub voided_on: Option<NaiveDate>,
    /// Why it was voided.
    pub void_reason: Option<String>,
    /// Whether it lies in a closed period.
    pub closed: bool,
}

/// The days in which dues were handed up.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RemittedQuery {
    /// First day; from the beginning when left out.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: NaiveDate,
}

/// A remittance to be registered.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RemittanceDraft {
    /// Year whose dues it is.
    pub year: i32,
    /// Quarter whose dues it is, 1 to 4.
    pub quarter: u32,
    /// Day it was handed up.
    pub remitted_on: NaiveDate,
    /// 分.
    pub amount: Fen,
    /// 款项.
    pub means: Means,
    /// 票据号 of the superior's receipt.
    #[serde(default)]
    pub receipt_number: Option<String>,
    /// Who took it.
    #[serde(default)]
    pub handed_to: Option<String>,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether the person knows that it is more than the branch holds.
    #[serde(default)]
    pub over_confirmed: bool,
}

/// A remittance to be voided.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemittanceVoid {
    /// The remittance, by number in the book.
    pub id: RemittanceId,
    /// Why.
    pub reason: String,
}
