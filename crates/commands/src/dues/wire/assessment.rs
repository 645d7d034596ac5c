//! Requests and responses about the year's assessment (年度核定).

use chrono::NaiveDate;
use domain::{
    dues::{AssessmentId, BaseKind, DuesCategory, Rate, Rhythm},
    member::{Kind, MemberId, Sex},
    money::Fen,
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The year's table: everybody who is on the roster in it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AssessmentTable {
    /// The year.
    pub year: i32,
    /// When it was confirmed; none while it is open.
    pub confirmed: Option<YearConfirmed>,
    /// The members, in the roster's order.
    pub rows: Vec<AssessmentRow>,
    /// How many there are.
    pub members: u32,
    /// For how many a sum is set.
    pub assessed: u32,
    /// Monthly sums together.
    pub monthly_total: Fen,
    /// The same last year, of the same members.
    pub last_year_monthly_total: Fen,
    /// How sums are rounded: `到分，四舍五入`.
    pub rounding: String,
    /// What is worth saying about the whole.
    pub advice: Vec<String>,
}

/// That a year's assessment was confirmed and is locked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct YearConfirmed {
    /// The day.
    pub on: NaiveDate,
    /// Remark.
    pub note: Option<String>,
    /// The meeting that confirmed it.
    pub occasion_id: Option<OccasionId>,
}

/// One member of the table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AssessmentRow {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 性别.
    pub sex: Option<Sex>,
    /// 正式党员 or 预备党员, today or at the end of a past year.
    pub kind: Kind,
    /// 离退休类别, as it is registered.
    pub retirement: Option<String>,
    /// 人员类别 for dues; for one without a row, what the roster suggests.
    pub category: DuesCategory,
    /// 基数口径.
    pub base_kind: BaseKind,
    /// 核定基数; none where only the sum is set.
    pub base: Option<Fen>,
    /// The rate the base falls under.
    pub rate: Option<Rate>,
    /// `0.5`, `1`, or `定额`; empty while nothing is known.
    pub rate_text: String,
    /// The monthly sum by rule; none without a base.
    pub proposed: Option<Fen>,
    /// 月应交, as set; none while it is not. Of a year with changes, what holds at its end.
    pub amount: Option<Fen>,
    /// 交纳周期.
    pub rhythm: Rhythm,
    /// First month due that year, 1 to 12.
    pub first_month: u8,
    /// Why the sum is another than the rule's.
    pub reason: Option<String>,
    /// Last year's.
    pub last_year: Option<LastYear>,
    /// Changes during the year, earliest first.
    pub changes: Vec<AssessmentChangeView>,
    /// What is worth saying.
    pub advice: Vec<String>,
}

/// What was assessed at the end of the year before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LastYear {
    /// 核定基数.
    pub base: Option<Fen>,
    /// `0.5`.
    pub rate_text: String,
    /// 月应交.
    pub amount: Fen,
    /// 交纳周期.
    pub rhythm: Rhythm,
}

/// A change made after the year was confirmed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AssessmentChangeView {
    /// Its key.
    pub id: AssessmentId,
    /// From this month on, 1 to 12.
    pub from_month: u8,
    /// 核定基数.
    pub base: Option<Fen>,
    /// 月应交.
    pub amount: Fen,
    /// 交纳周期.
    pub rhythm: Rhythm,
    /// Why.
    pub reason: String,
}

/// Rows to be saved, one member or many.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AssessmentDrafts {
    /// The year.
    pub year: i32,
    /// The rows; members not named stay as they are.
    pub rows: Vec<AssessmentDraft>,
}

/// One member's assessment as it was entered.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessmentDraft {
    /// The member.
    pub member_id: MemberId,
    /// 人员类别.
    pub category: DuesCategory,
    /// 基数口径.
    pub base_kind: BaseKind,
    /// 核定基数; none where only the sum is known.
    #[serde(default)]
    pub base: Option<Fen>,
    /// 月应交; none: as the rule proposes.
    #[serde(default)]
    pub amount: Option<Fen>,
    /// 交纳周期.
    pub rhythm: Rhythm,
    /// Why the sum is another than the rule's.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Raising sums and bases by a percentage (待遇调整同比例调整).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessmentRaise {
    /// The year.
    pub year: i32,
    /// By how much, in hundredths of a percent: 5 % is 500.
    pub percent: Rate,
    /// Whose; none: everybody's that has a sum this year or had one last year.
    #[serde(default)]
    pub member_ids: Option<Vec<MemberId>>,
    /// Why.
    pub reason: String,
}

/// Confirming a year's assessment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessmentConfirm {
    /// The year.
    pub year: i32,
    /// The day it was confirmed.
    pub on: NaiveDate,
    /// The meeting that did.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// Remark.
    #[serde(default)]
    pub note: Option<String>,
}

/// Opening a confirmed year again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AssessmentLift {
    /// The year.
    pub year: i32,
    /// Why.
    pub reason: String,
}

/// A change within a confirmed year, of one member or many.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessmentChange {
    /// The year.
    pub year: i32,
    /// Whose.
    pub member_ids: Vec<MemberId>,
    /// From this month on, 1 to 12.
    pub from_month: u8,
    /// New base; none: as before.
    #[serde(default)]
    pub base: Option<Fen>,
    /// New monthly sum; none: by rule from the base.
    #[serde(default)]
    pub amount: Option<Fen>,
    /// New rhythm; none: as before.
    #[serde(default)]
    pub rhythm: Option<Rhythm>,
    /// Why.
    pub reason: String,
}
