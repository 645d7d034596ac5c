//! Requests and responses about reductions and waivers (减免).

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{ReliefId, ReliefState},
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which year; all when left out.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct ReliefQuery {
    /// Those that cover a month of this year.
    pub year: Option<i32>,
}

/// A request for reduction and what became of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReliefView {
    /// Key.
    pub id: ReliefId,
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// Where it stands.
    pub state: ReliefState,
    /// First month.
    pub from_month: Month,
    /// Last month; it ends by itself.
    pub to_month: Month,
    /// What is still to be paid a month; 0: nothing.
    pub amount: Fen,
    /// What would be due in the first month without it.
    pub monthly: Option<Fen>,
    /// Why it was asked for.
    pub reason: String,
    /// When.
    pub requested_on: NaiveDate,
    /// When it was decided.
    pub decided_on: Option<NaiveDate>,
    /// The meeting that decided.
    pub occasion_id: Option<OccasionId>,
    /// The same in words: `10月15日 支委会`.
    pub occasion_text: Option<String>,
    /// What was decided.
    pub decision: Option<String>,
    /// 上级意见, where the branch reports it.
    pub superior_opinion: Option<String>,
    /// What is worth saying.
    pub advice: Vec<String>,
}

/// A request for reduction as it was entered, with the decision once there is one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReliefDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<ReliefId>,
    /// The member.
    pub member_id: MemberId,
    /// Where it stands.
    pub state: ReliefState,
    /// First month.
    pub from_month: Month,
    /// Last month.
    pub to_month: Month,
    /// What is still to be paid a month; 0: nothing.
    pub amount: Fen,
    /// Why it is asked for.
    pub reason: String,
    /// When.
    pub requested_on: NaiveDate,
    /// When it was decided; needed once it is.
    #[serde(default)]
    pub decided_on: Option<NaiveDate>,
    /// The meeting that decided.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// What was decided.
    #[serde(default)]
    pub decision: Option<String>,
    /// 上级意见.
    #[serde(default)]
    pub superior_opinion: Option<String>,
}

/// A reduction's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ReliefRef {
    /// The reduction.
    pub id: ReliefId,
}
