//! Requests and responses about the fund ledger.

use chrono::NaiveDate;
use domain::{
    fund::{AccountPart, FundDirection, FundEntryId, FundSource, FundUse},
    money::Fen,
    occasion::OccasionId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::subsidy_wire::SubsidyView;
use crate::{attachment::wire::AttachmentView, desk::FileRef};

/// Which year of the ledger.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct FundLedgerQuery {
    /// The year; this year when left out.
    pub year: Option<i32>,
    /// Only this source.
    pub source: Option<FundSource>,
}

/// 收支明细账 of a year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundLedger {
    /// The year.
    pub year: i32,
    /// Years that have entries, and this one; the latest first.
    pub years: Vec<i32>,
    /// What there was when the year began, of the source asked for or of all.
    pub before: Fen,
    /// The entries in the order of the ledger, voided ones too.
    pub entries: Vec<FundEntryView>,
    /// Every source that has anything to show.
    pub balances: Vec<SourceBalance>,
    /// All sources together.
    pub total: BalanceTotal,
    /// The voucher number that would come next; none where it can't be guessed.
    pub next_voucher: Option<String>,
    /// For income by 人均标准: the standard by setting, 分, and the members on the roster.
    pub per_member: Fen,
    /// Members on the roster today.
    pub members: u32,
}

/// A line of the ledger.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundEntryView {
    /// The line, by number in the book.
    pub id: FundEntryId,
    /// 上年结转, 收入 or 支出.
    pub direction: FundDirection,
    /// 来源.
    pub source: FundSource,
    /// The day.
    pub day: NaiveDate,
    /// How much, 分.
    pub amount: Fen,
    /// 支出用途; of an expense.
    pub spent_on: Option<FundUse>,
    /// 摘要.
    pub subject: String,
    /// 凭证号.
    pub voucher: Option<String>,
    /// The meeting that decided on it.
    pub occasion_id: Option<OccasionId>,
    /// That meeting in words.
    pub occasion_text: Option<String>,
    /// 审批人.
    pub approved_by: Option<String>,
    /// 经手人.
    pub handled_by: Option<String>,
    /// Who was paid, or who paid in.
    pub payee: Option<String>,
    /// 人均标准 of an income reckoned so, 分.
    pub per_member: Option<Fen>,
    /// For how many members.
    pub members: Option<u32>,
    /// Whether it is a return of dues, registered there; its sum is changed there.
    pub from_return: bool,
    /// Whether it is made of subsidies; its sum is theirs.
    pub has_subsidies: bool,
    /// 备注.
    pub note: Option<String>,
    /// What there was after it, of the source asked for or of all; none when voided.
    pub balance: Option<Fen>,
    /// The day it was voided.
    pub voided_on: Option<NaiveDate>,
    /// Why it was voided.
    pub void_reason: Option<String>,
    /// How many receipts are attached.
    pub attachments: u32,
}

/// One source in a year.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct SourceBalance {
    /// 来源.
    pub source: FundSource,
    /// 上年结转.
    pub carried: Fen,
    /// 本年收入.
    pub income: Fen,
    /// 本年支出.
    pub expense: Fen,
    /// 结余; below nothing it is overdrawn.
    pub balance: Fen,
}

/// All sources in a year.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct BalanceTotal {
    /// 上年结转.
    pub carried: Fen,
    /// 本年收入.
    pub income: Fen,
    /// 本年支出.
    pub expense: Fen,
    /// 结余.
    pub balance: Fen,
}

/// A line to be registered, or corrected when it has a key.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FundEntryDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<FundEntryId>,
    /// 上年结转, 收入 or 支出.
    pub direction: FundDirection,
    /// 来源.
    pub source: FundSource,
    /// The day.
    pub day: NaiveDate,
    /// How much, 分.
    pub amount: Fen,
    /// 支出用途; an expense needs one.
    #[serde(default)]
    pub spent_on: Option<FundUse>,
    /// 摘要.
    pub subject: String,
    /// 凭证号.
    #[serde(default)]
    pub voucher: Option<String>,
    /// The meeting that decided on it.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// 审批人.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// 经手人.
    #[serde(default)]
    pub handled_by: Option<String>,
    /// Who was paid, or who paid in.
    #[serde(default)]
    pub payee: Option<String>,
    /// 人均标准, 分; with the number of members.
    #[serde(default)]
    pub per_member: Option<Fen>,
    /// For how many members.
    #[serde(default)]
    pub members: Option<u32>,
    /// 备注.
    #[serde(default)]
    pub note: Option<String>,
    /// Photos and PDFs of the receipts, added with it.
    #[serde(default)]
    pub receipts: Option<Vec<FileRef>>,
    /// Whether the person knows that the source will be overdrawn.
    #[serde(default)]
    pub overdraw_confirmed: bool,
    /// Whether the person knows that the source is not meant for this use.
    #[serde(default)]
    pub use_confirmed: bool,
    /// Whether the person knows that another line has the same voucher number.
    #[serde(default)]
    pub voucher_confirmed: bool,
}

/// A line's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct FundEntryRef {
    /// The line, by number in the book.
    pub id: FundEntryId,
}

/// A line with all that hangs on it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundEntryCard {
    /// The line.
    pub entry: FundEntryView,
    /// Its receipts.
    pub attachments: Vec<AttachmentView>,
    /// The subsidies it is made of.
    pub subsidies: Vec<SubsidyView>,
}

/// A line to be voided.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FundVoid {
    /// The line.
    pub id: FundEntryId,
    /// Why.
    pub reason: String,
    /// Whether the person knows that the source will be overdrawn.
    #[serde(default)]
    pub overdraw_confirmed: bool,
}

/// What a source may be spent on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundRule {
    /// 来源.
    pub source: FundSource,
    /// The uses it is meant for.
    pub uses: Vec<FundUse>,
    /// The rule in a sentence.
    pub text: String,
    /// Where the rule stands.
    pub basis: String,
}

/// Which year.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct FundYearQuery {
    /// The year; this year when left out.
    pub year: Option<i32>,
}

/// Which lines stand behind a sum of the year's account, or of a publication.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FundRowsQuery {
    /// The year.
    pub year: i32,
    /// 上年结转, 本年收入 or 本年支出; all that is left (年末结余) when left out.
    #[serde(default)]
    pub part: Option<AccountPart>,
    /// Only of this source.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// Only what was spent on this.
    #[serde(default)]
    pub spent_on: Option<FundUse>,
    /// Only of this day and later.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Only of this day and earlier.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

/// Lines behind a sum, in the order of the ledger; voided ones are in none.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundRows {
    /// The lines.
    pub rows: Vec<FundEntryView>,
    /// What they come to, 分: of 本年支出 what was spent, else what they leave.
    pub sum: Fen,
}

/// 年度决算.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FundYear {
    /// The year.
    pub year: i32,
    /// Years that have entries, and this one; the latest first.
    pub years: Vec<i32>,
    /// Every source that has anything to show.
    pub sources: Vec<SourceBalance>,
    /// All sources together.
    pub total: BalanceTotal,
    /// What was spent on what.
    pub uses: Vec<UseTotal>,
}

/// What was spent on one use.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UseTotal {
    /// 用途.
    pub spent_on: FundUse,
    /// Of each source in the order of the year's sources, 分.
    pub by_source: Vec<Fen>,
    /// All of it.
    pub total: Fen,
}
