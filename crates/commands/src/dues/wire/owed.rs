//! Requests and responses about dues not paid (未交).

use chrono::NaiveDate;
use domain::{date::Month, dues::OwedLevel, member::MemberId, money::Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// As of which day.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct OwedRequest {
    /// The day; today when left out.
    pub on: Option<NaiveDate>,
}

/// 未交名单: for the meeting, with no consequence of its own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwedList {
    /// Who owes, furthest behind first.
    pub rows: Vec<OwedRow>,
    /// Together.
    pub amount: Fen,
    /// How many people.
    pub people: u32,
}

/// One who owes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwedRow {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// Months not paid in full, earliest first.
    pub months: Vec<Month>,
    /// The same in words: `2026年8月至10月`.
    pub months_text: String,
    /// What is owed for them.
    pub amount: Fen,
    /// How far behind.
    pub level: OwedLevel,
    /// Why months are not counted, such as `住院`.
    pub excused: Option<String>,
    /// Number to call.
    pub phone: Option<String>,
}
