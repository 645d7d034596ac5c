//! Requests and responses about collecting dues.

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{Difference, Means, PaymentId, Way},
    group::GroupId,
    member::MemberId,
    money::Fen,
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// From whom dues are to be collected (按名单登记收款). What is left out does not filter.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CollectQuery {
    /// Day the money is handed over; what is owed and who is away are as of it.
    pub received_on: NaiveDate,
    /// Last month to collect for; the month of `received_on` when left out.
    #[serde(default)]
    pub through_month: Option<Month>,
    /// Only those present in the room at this occasion.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// Only this group.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// Only these.
    #[serde(default)]
    pub member_ids: Option<Vec<MemberId>>,
}

/// The list one ticks while the money comes in. Nobody is ticked beforehand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CollectList {
    /// The members, in the roster's order.
    pub rows: Vec<CollectRow>,
    /// Ways (途径) that can be chosen.
    pub ways: Vec<Way>,
    /// Means (款项) that can be chosen.
    pub means: Vec<Means>,
    /// Who collected last.
    pub collector: Option<String>,
    /// Those of the committee, who may collect.
    pub collectors: Vec<String>,
    /// Whether the occasion says who was present; if not, the list holds all it expects.
    pub present_known: bool,
}

/// One member of the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CollectRow {
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 党小组.
    pub group: Option<String>,
    /// Months the suggested amount is for, the earliest first.
    pub months: Vec<MonthDue>,
    /// What is to be collected, 分: all that falls due through the month by the member's rhythm; where nothing
    /// does, the next term. None where nothing was assessed.
    pub amount: Fen,
    /// The months in words: `9月、10月`.
    pub months_text: String,
    /// How many of them are overdue already.
    pub owed_months: u32,
    /// Why the member is hardly there: 住院 …
    pub away: Option<String>,
    /// Whether all that falls due through the month was paid before.
    pub paid_already: bool,
    /// What is so otherwise: nothing assessed (未核定), waived (免).
    pub note: Option<String>,
}

/// What a month still asks for.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct MonthDue {
    /// The month.
    pub month: Month,
    /// What is still to be paid of it, 分.
    pub due: Fen,
    /// Whether it is overdue by the member's rhythm.
    pub owed: bool,
}

/// Money received, of one or many members: all of it or nothing is registered.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CollectRequest {
    /// Day the money was handed over.
    pub received_on: NaiveDate,
    /// 收款人.
    #[serde(default)]
    pub collector: Option<String>,
    /// 途径 of every line that doesn't say otherwise.
    pub way: Way,
    /// 款项 of every line that doesn't say otherwise.
    pub means: Means,
    /// The meeting at which it was collected.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// 备注 of every line that has none.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether it was looked at that some of it is for months more than six away.
    #[serde(default)]
    pub far_confirmed: bool,
    /// One line a member.
    pub lines: Vec<CollectLine>,
}

/// Money of one member.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CollectLine {
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// 分.
    pub amount: Fen,
    /// The months it is for; when left out, what is unpaid from the oldest on, then ahead.
    #[serde(default)]
    pub months: Option<Vec<Month>>,
    /// 途径, where it is another.
    #[serde(default)]
    pub way: Option<Way>,
    /// 款项, where it is another.
    #[serde(default)]
    pub means: Option<Means>,
    /// 代交人: who paid for the member.
    #[serde(default)]
    pub paid_by: Option<String>,
    /// What it is, where it differs from what is due.
    #[serde(default)]
    pub difference: Option<Difference>,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
}

/// What was registered of one member, for the 收讫凭条.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Receipt {
    /// The payment, by number in the book.
    pub payment_id: PaymentId,
    /// Number of the slip: `2026-0318`.
    pub slip: String,
    /// The member, by number in the book.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// 分; of a correction the difference.
    pub amount: Fen,
}
