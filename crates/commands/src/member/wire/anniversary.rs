//! Requests and responses about birthdays.

use domain::{
    date::{Month, PartialDate},
    member::MemberId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which month.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct AnniversariesQuery {
    /// `2026-10`; the running one when left out.
    pub month: Option<Month>,
}

/// Whose birthday it is in a month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnniversariesView {
    /// The month.
    pub month: Month,
    /// 生日, in order of their days; those whose day is not known come last.
    pub birthdays: Vec<AnniversaryLine>,
    /// 政治生日.
    pub party_birthdays: Vec<AnniversaryLine>,
}

/// Somebody's birthday or party birthday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnniversaryLine {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 党小组.
    pub group: Option<String>,
    /// Day of the month; none where it is not known.
    pub day: Option<u32>,
    /// The date itself.
    pub from: PartialDate,
    /// Years since.
    pub years: i32,
    /// 80 and more years of age; every ten years in the party.
    pub marked: bool,
}
