//! Requests and responses about what the superior returns (返还).

use chrono::NaiveDate;
use domain::{
    dues::{DuesReturnId, Rate},
    fund::FundEntryId,
    money::Fen,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The return of one year's receipts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReturnView {
    /// Its key; none while nothing was set down about it.
    pub id: Option<DuesReturnId>,
    /// Year whose receipts are returned in part.
    pub receipts_year: i32,
    /// What was received in that year, 分.
    pub receipts: Fen,
    /// 返还比例.
    pub rate: Rate,
    /// 应返: receipts × rate, 分.
    pub due: Fen,
    /// 实返, 分.
    pub received: Fen,
    /// What is still to come, 分; negative when more came.
    pub difference: Fen,
    /// Each sum that came.
    pub entries: Vec<ReturnEntry>,
    /// 备注.
    pub note: Option<String>,
}

/// One sum that came back; an income of the funds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReturnEntry {
    /// The income in the ledger of the funds.
    pub fund_entry_id: FundEntryId,
    /// Day it came.
    pub day: NaiveDate,
    /// 分.
    pub amount: Fen,
    /// 备注.
    pub note: Option<String>,
}

/// What is agreed about a return.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReturnDraft {
    /// Year whose receipts are returned in part.
    pub receipts_year: i32,
    /// 返还比例.
    pub rate: Rate,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
}

/// A sum that came back.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReturnReceived {
    /// Year whose receipts it is part of.
    pub receipts_year: i32,
    /// Day it came.
    pub day: NaiveDate,
    /// 分.
    pub amount: Fen,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
}
