//! Requests and responses about publishing dues (公示).

use chrono::NaiveDate;
use domain::{dues::PublicationId, fund::FundUse, money::Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One publication that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PublicationView {
    /// Its key.
    pub id: PublicationId,
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4; none: the whole year.
    pub quarter: Option<u32>,
    /// First day.
    pub published_on: NaiveDate,
    /// Last day.
    pub until_day: Option<NaiveDate>,
    /// Where: 上墙, 微信群, 会上 …
    pub place: Option<String>,
    /// With each one's amount, or totals only.
    pub by_person: bool,
    /// 备注.
    pub note: Option<String>,
}

/// A publication that was made, to be registered.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PublicationDraft {
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4; none: the whole year.
    #[serde(default)]
    pub quarter: Option<u32>,
    /// First day.
    pub published_on: NaiveDate,
    /// Last day.
    #[serde(default)]
    pub until_day: Option<NaiveDate>,
    /// Where: 上墙, 微信群, 会上 …
    #[serde(default)]
    pub place: Option<String>,
    /// With each one's amount, or totals only.
    pub by_person: bool,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
}

/// What is to be published.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PublicationQuery {
    /// The year.
    pub year: i32,
    /// The quarter, 1 to 4; none: the whole year.
    #[serde(default)]
    pub quarter: Option<u32>,
    /// With each one's amount, or totals only; as it is set when left out.
    #[serde(default)]
    pub by_person: Option<bool>,
}

/// What is published of a quarter or a year: how much, never the base it is reckoned from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Publication {
    /// `2026年第三季度党费收缴公示`.
    pub title: String,
    /// The whole of it as text, to be pasted in a chat group.
    pub text: String,
    /// Each one's amount; empty where totals only are published.
    pub rows: Vec<PublishedRow>,
    /// Members who were to pay.
    pub people: u32,
    /// 应交, 分.
    pub due: Fen,
    /// 实交 of these months, 分, with what was paid of their own will.
    pub paid: Fen,
    /// Of it what was paid beyond 应交, 分.
    pub extra: Fen,
    /// What fell due by each one's rhythm and was not paid, 分.
    pub owed: Fen,
    /// How many have not paid all that fell due; none when everybody did.
    pub owed_people: Option<u32>,
    /// 上缴 of the dues of the period, 分.
    pub remitted: Fen,
    /// 返还 that came in the period, 分.
    pub returned: Fen,
    /// Spent of returned dues in the period, 分.
    pub spent: Fen,
    /// The same by use.
    pub uses: Vec<PublishedUse>,
}

/// What returned dues were spent on.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct PublishedUse {
    /// 用途.
    pub spent_on: FundUse,
    /// 分.
    pub amount: Fen,
}

/// What one member paid.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PublishedRow {
    /// 姓名.
    pub name: String,
    /// 应交, 分.
    pub due: Fen,
    /// 实交, 分, with what was paid of the member's own will.
    pub paid: Fen,
}
