//! Requests and responses about visits to homes.

use chrono::NaiveDate;
use domain::{attendance::MakeUpWay, dues::Means, member::MemberId, occasion::OccasionId, register::HomeVisit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    dues::wire::{CollectLine, Receipt},
    register::wire::RegisterField,
};

/// What a visit can have been, and what is asked of it then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HomeVisitPart {
    /// The register it goes into, by its name.
    pub register: String,
    /// What is asked for, in the order of the form.
    pub fields: Vec<RegisterField>,
}

/// A visit, told once: each thing it was takes effect in its own register, all or nothing.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct HomeVisitRequest {
    /// When, whom, who went, and what goes into registers.
    pub visit: HomeVisit,
    /// What those visited caught up on (补学).
    #[serde(default)]
    pub make_ups: Vec<HomeVisitMakeUp>,
    /// What was studied with it, where the visit was no 送学上门.
    #[serde(default)]
    pub studied: String,
    /// Dues that were collected.
    #[serde(default)]
    pub dues: Option<HomeVisitDues>,
}

/// An occasion that was caught up on.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct HomeVisitMakeUp {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Who missed it.
    pub member_id: MemberId,
}

/// Dues collected at a home.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HomeVisitDues {
    /// 款项.
    pub means: Means,
    /// One line a member.
    pub lines: Vec<CollectLine>,
}

/// What a visit was registered as.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HomeVisitDone {
    /// Each register it stands in now: `走访慰问`, `补学：10月主题党日`, `党费`.
    pub registered: Vec<String>,
    /// 收讫凭条 of the dues.
    pub receipts: Vec<Receipt>,
}

/// With whom there was no contact for long.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct OutOfContactQuery {
    /// As of this day; today when left out.
    pub day: Option<NaiveDate>,
}

/// Somebody nobody has been in contact with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutOfContactRow {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 党小组.
    pub group: Option<String>,
    /// Day of the last contact; none since the branch began with the book.
    pub last_on: Option<NaiveDate>,
    /// What it was: `走访慰问`, `主题党日`.
    pub last: Option<String>,
    /// Days since then, or since the book begins.
    pub days: i64,
    /// How long: 满90天, 满150天, 满6个月.
    pub level: domain::member::ContactGap,
    /// Where they are, as far as known: `异地居住（女儿家）`.
    pub away: Option<String>,
}

/// How a visit caught up.
pub(super) const WAY: MakeUpWay = MakeUpWay::AtHome;
