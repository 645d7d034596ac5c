//! Requests and responses about the rates (标准) of dues.

use domain::{
    date::Month,
    dues::{DuesCategory, Rate, RateId},
    money::Fen,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rate of the national rules or of the branch's own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RateView {
    /// Key; none for one of the national rules.
    pub id: Option<RateId>,
    /// 人员类别 it is for.
    pub category: DuesCategory,
    /// Bases up to this, itself included; none: no upper end.
    pub up_to: Option<Fen>,
    /// Part of the whole base.
    pub rate: Option<Rate>,
    /// A fixed sum a month instead.
    pub amount: Option<Fen>,
    /// First month it is valid.
    pub from_month: Month,
    /// Last month; none while it is.
    pub to_month: Option<Month>,
    /// The rule it comes from.
    pub source: String,
    /// Whether the branch entered it.
    pub own: bool,
    /// As a sentence: `基数 5000.00 元及以下，按 0.5%`.
    pub text: String,
}

/// A rate of the branch's own; for its category it takes the place of the national ones while it is valid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RateDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<RateId>,
    /// 人员类别 it is for.
    pub category: DuesCategory,
    /// Bases up to this, itself included; none: no upper end.
    #[serde(default)]
    pub up_to: Option<Fen>,
    /// Part of the whole base; this or `amount`.
    #[serde(default)]
    pub rate: Option<Rate>,
    /// A fixed sum a month.
    #[serde(default)]
    pub amount: Option<Fen>,
    /// First month it is valid.
    pub from_month: Month,
    /// Last month; none while it is.
    #[serde(default)]
    pub to_month: Option<Month>,
    /// The document it comes from.
    pub source: String,
}

/// A rate's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RateRef {
    /// The rate.
    pub id: RateId,
}
