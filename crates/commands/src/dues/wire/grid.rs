//! Requests and responses about the year's grid (收缴登记).

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{MonthMark, OwedLevel, PaymentId, Rhythm},
    group::GroupId,
    member::MemberId,
    money::Fen,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose grid, of which year.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct GridRequest {
    /// The year.
    pub year: i32,
    /// Only this party group, as it is today or was at the end of a past year.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// Name, pinyin or initials.
    #[serde(default)]
    pub search: Option<String>,
    /// The day as of which a month counts as owed; today when left out.
    #[serde(default)]
    pub until: Option<NaiveDate>,
}

/// Members × twelve months.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DuesGrid {
    /// The year.
    pub year: i32,
    /// This month, 1 to 12, if it is of the year.
    pub today_month: Option<u8>,
    /// The members, in the roster's order.
    pub rows: Vec<GridRow>,
    /// Totals of the rows by month.
    pub months: Vec<MonthTotal>,
    /// 全年应交.
    pub due: Fen,
    /// 全年实交, without what is more than due.
    pub paid: Fen,
    /// 自愿多交.
    pub extra: Fen,
    /// 未交: of months whose term is over.
    pub owed: Fen,
    /// Last closed day.
    pub closed_until: Option<NaiveDate>,
    /// Whether the year's assessment is confirmed.
    pub confirmed: bool,
    /// How many rows there are.
    pub members: u32,
}

/// One month of the rows together.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct MonthTotal {
    /// The month.
    pub month: Month,
    /// 应交.
    pub due: Fen,
    /// 实交, without what is more than due.
    pub paid: Fen,
    /// 自愿多交.
    pub extra: Fen,
    /// 未交.
    pub owed: Fen,
    /// Whether what is due in it was fixed by a closing.
    pub closed: bool,
}

/// One member's year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GridRow {
    /// The member.
    pub member_id: MemberId,
    /// 序号 in the whole year's grid.
    pub number: u32,
    /// 姓名.
    pub name: String,
    /// `0.5`, `1`, or `定额`; empty while nothing is assessed. The base is looked at by `dues.reveal_bases`.
    pub rate_text: String,
    /// 月应交, as it holds at the end of the year.
    pub monthly: Option<Fen>,
    /// 交纳周期.
    pub rhythm: Option<Rhythm>,
    /// January to December.
    pub cells: Vec<GridCell>,
    /// 全年应交.
    pub due: Fen,
    /// 全年实交, without what is more than due.
    pub paid: Fen,
    /// 自愿多交.
    pub extra: Fen,
    /// 未交.
    pub owed: Fen,
    /// How far behind; none when nothing is owed.
    pub owed_level: Option<OwedLevel>,
    /// 备注: reductions and changes of the year.
    pub note: String,
}

/// One month of one member.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GridCell {
    /// The month.
    pub month: Month,
    /// How it stands.
    pub mark: MonthMark,
    /// 应交 after reductions.
    pub due: Fen,
    /// 实交 towards it.
    pub paid: Fen,
    /// 自愿多交.
    pub extra: Fen,
    /// Day and means of the last payment: `10.20 现金`; empty without one.
    pub detail: String,
    /// The payments, earliest first.
    pub payments: Vec<PaymentId>,
}

/// Which rows stand behind a total.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TotalRequest {
    /// The year.
    pub year: i32,
    /// Only this month.
    #[serde(default)]
    pub month: Option<Month>,
    /// Only this month and later ones.
    #[serde(default)]
    pub from: Option<Month>,
    /// Only this month and earlier ones.
    #[serde(default)]
    pub to: Option<Month>,
    /// Only this member.
    #[serde(default)]
    pub member_id: Option<MemberId>,
    /// Only months that stand so.
    #[serde(default)]
    pub mark: Option<MonthMark>,
}

/// One row behind a total: a month of a member with anything in it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TotalRow {
    /// The member.
    pub member_id: MemberId,
    /// 姓名.
    pub name: String,
    /// The month.
    pub month: Month,
    /// How it stands.
    pub mark: MonthMark,
    /// 应交.
    pub due: Fen,
    /// 实交.
    pub paid: Fen,
    /// 自愿多交.
    pub extra: Fen,
    /// 未交.
    pub owed: Fen,
    /// Slips of its payments: `2026-0318`.
    pub slips: Vec<String>,
}
