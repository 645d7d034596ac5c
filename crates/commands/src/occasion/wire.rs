//! Requests and responses about occasions.

use chrono::NaiveDate;
use domain::{
    attendance::Counts,
    group::GroupId,
    member::MemberId,
    occasion::{Advice, OccasionDraft, OccasionId, OccasionKind, OccasionState, TimeOfDay, VoteResult},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attendance::wire::{KindAttendance, ListedPerson, RateText};

/// Which occasions to list. What is left out does not filter.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct OccasionQuery {
    /// Year of the day.
    pub year: Option<i32>,
    /// Month 1–12 of that year.
    pub month: Option<u32>,
    /// Of this kind (others may come with it).
    pub kind: Option<OccasionKind>,
    /// In this state.
    pub state: Option<OccasionState>,
    /// For this group.
    pub group_id: Option<GroupId>,
    /// Words in topic, place, summary, host or lecturer.
    pub text: Option<String>,
    /// Page, from 1; 50 a page.
    pub page: Option<u32>,
}

/// One page of occasions, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OccasionPage {
    /// The page's occasions.
    pub lines: Vec<OccasionLine>,
    /// How many there are on all pages.
    pub total: u32,
    /// This page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
}

/// One occasion in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OccasionLine {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// Day it was or will be held.
    pub day: NaiveDate,
    /// Begins at; none where nobody wrote it down.
    pub from_time: Option<TimeOfDay>,
    /// Ends at.
    pub to_time: Option<TimeOfDay>,
    /// How far it has come.
    pub state: OccasionState,
    /// What it counts as; several kinds when it was several at once.
    pub kinds: Vec<OccasionKind>,
    /// The kinds in words, 其他 under its own: `主题党日、党课`.
    pub title: String,
    /// 主题, without 内容简述.
    pub topic: Option<String>,
    /// 地点, as on the sheet.
    pub place: Option<String>,
    /// Name of the group it was for.
    pub group: Option<String>,
    /// Attendance; none until the list of those expected is frozen.
    pub counts: Option<Counts>,
    /// 应到 as an imported ledger gives it, where no list by name exists.
    pub stated_expected: Option<u32>,
    /// 实到 as an imported ledger gives it, where no list by name exists.
    pub stated_present: Option<u32>,
    /// `10月16日打印后改过`, for the latest form that no longer says what the book says.
    pub changed_since_print: Option<String>,
    /// How many photos it has; counted where occasions are listed by page.
    pub photos: Option<u32>,
}

/// An occasion's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OccasionRef {
    /// The occasion, by number in the book.
    pub id: OccasionId,
}

/// One occasion, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OccasionRecord {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// How far it has come.
    pub state: OccasionState,
    /// The kinds in words.
    pub title: String,
    /// Name of the group.
    pub group: Option<String>,
    /// What the form holds; send it back to change it.
    pub draft: OccasionDraft,
    /// Those expected, in the order of the sign-in sheet.
    pub people: Vec<ListedPerson>,
    /// When that list was frozen; none while it still follows the roster.
    pub frozen_on: Option<NaiveDate>,
    /// Expected, present, on leave and absent.
    pub counts: Counts,
    /// The three rates.
    pub rates: Vec<RateText>,
    /// Expected and in the room for each kind.
    pub by_kind: Vec<KindAttendance>,
    /// What the rules make of each vote of the draft, in its order; nothing before it is held.
    pub vote_results: Vec<VoteResult>,
    /// Notices on the record: quorum, roster changed since, printed and changed since.
    pub advice: Vec<Advice>,
    /// When which form was last printed.
    pub printed: Vec<PrintedForm>,
    /// Why it was cancelled.
    pub cancel_reason: Option<String>,
    /// 应到 as an imported ledger gives it.
    pub stated_expected: Option<u32>,
    /// 实到 as an imported ledger gives it.
    pub stated_present: Option<u32>,
    /// Whether its year is sealed: it is only to be looked at.
    pub sealed: bool,
}

/// The last print of one form.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintedForm {
    /// Which form: 签到表, 会议记录, 主题党日活动记录表.
    pub form: String,
    /// Day of the print.
    pub printed_on: NaiveDate,
    /// Whether what it shows has changed since.
    pub changed_since: bool,
    /// `10月16日打印后改过`, or `10月16日打印过`.
    pub text: String,
}

/// What saving an occasion answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedOccasion {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// What is now in the book, in one sentence.
    pub sentence: String,
    /// What the rules have to say.
    pub advice: Vec<Advice>,
}

/// For a fresh form: which kinds, on which day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct BlankRequest {
    /// What it counts as; several kinds when it was several at once.
    pub kinds: Vec<OccasionKind>,
    /// Day; today when left out.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// The party group that meets; none where it is no group meeting.
    #[serde(default)]
    pub group_id: Option<GroupId>,
}

/// 照上次建: which kinds, for which group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct LikeLastRequest {
    /// Kinds; the last occasion sharing most of them is the model.
    pub kinds: Vec<OccasionKind>,
    /// The party group that meets; none where it is no group meeting.
    #[serde(default)]
    pub group_id: Option<GroupId>,
}

/// People and place of the last occasion of the kind; never its text.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct LikeLast {
    /// The occasion it is modelled on; none when there is none yet.
    pub from: Option<OccasionLine>,
    /// Begins at; none where nobody wrote it down.
    pub from_time: Option<TimeOfDay>,
    /// Ends at.
    pub to_time: Option<TimeOfDay>,
    /// 地点, as on the sheet.
    pub place: Option<String>,
    /// 主持人.
    pub host: Option<String>,
    /// 记录人.
    pub recorder: Option<String>,
    /// 列席.
    pub guests: Option<String>,
    /// Those who took part, for occasions without an expected audience.
    pub participants: Vec<MemberId>,
}

/// Makes a planned occasion a held one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct HoldRequest {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// The day it was really held, if another than planned.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

/// Cancels a planned occasion.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CancelRequest {
    /// The occasion, by number in the book.
    pub id: OccasionId,
    /// 原因, as the secretary wrote it.
    #[serde(default)]
    pub reason: Option<String>,
}
