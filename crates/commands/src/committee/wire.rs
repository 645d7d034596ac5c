//! Requests and responses about the committee and those who help from outside it.

use chrono::NaiveDate;
use domain::{
    committee::{OfficerId, OfficerKind, Post, PostId, RenewalStage, RenewalStep, Selection, TermId, TermLength},
    date::PartialDate,
    group::GroupId,
    member::MemberId,
    occasion::{OccasionId, OccasionState},
    writing::{WritingId, WritingPaper},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which committee to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct CommitteeQuery {
    /// That of a term; else that of the day.
    pub term_id: Option<TermId>,
    /// As of a day; today when left out.
    pub day: Option<NaiveDate>,
}

/// The committee of a term.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CommitteeView {
    /// The term; none when none is registered for the day.
    pub term: Option<TermView>,
    /// Posts of the term, the secretary first; those that have ended among them.
    pub posts: Vec<PostView>,
    /// Leaders of the groups on the day.
    pub group_leaders: Vec<PostView>,
    /// Every term, latest first.
    pub terms: Vec<TermView>,
    /// Mean age of those on the committee on the day, one decimal; none when no birthday is known.
    pub mean_age: Option<f64>,
    /// What is worth saying: size, term falling due. Nothing is refused for it.
    pub advice: Vec<String>,
}

/// One term.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TermView {
    /// The 届次, by number in the book.
    pub id: TermId,
    /// 第三届.
    pub name: String,
    /// Years it is elected for.
    pub years: TermLength,
    /// 批复文号.
    pub approval: Option<String>,
    /// Day of the election.
    pub from: PartialDate,
    /// Last day; none while it sits.
    pub to: Option<PartialDate>,
    /// 届满日.
    pub falls_due_on: NaiveDate,
    /// Days until then; less than 0 when past. None of a term that has ended.
    pub days_left: Option<i64>,
    /// Anything else.
    pub note: Option<String>,
}

/// One tenure of a post.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PostView {
    /// The tenure, by number in the book.
    pub id: PostId,
    /// The member.
    pub member_id: MemberId,
    /// Name, as it is printed.
    pub name: String,
    /// 党内职务.
    pub post: Post,
    /// Group of a group leader.
    pub group_id: Option<GroupId>,
    /// Its name.
    pub group: Option<String>,
    /// 分工.
    pub duties: Option<String>,
    /// How the person came to it.
    pub selection: Option<Selection>,
    /// First day.
    pub from: PartialDate,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
    /// Why it ended.
    pub reason: Option<String>,
}

/// A term to be written. A new one ends the one before it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TermDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<TermId>,
    /// 第三届.
    pub name: String,
    /// Years; 3 when left out.
    #[serde(default)]
    pub years: TermLength,
    /// 批复文号.
    #[serde(default)]
    pub approval: Option<String>,
    /// Day of the election.
    pub from: PartialDate,
    /// Last day.
    #[serde(default)]
    pub to: Option<PartialDate>,
    /// Anything else.
    #[serde(default)]
    pub note: Option<String>,
}

/// A tenure to be written. A new secretary or group leader ends the one before.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PostDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<PostId>,
    /// The member.
    pub member_id: MemberId,
    /// 党内职务.
    pub post: Post,
    /// The term; of a new committee post the sitting one when left out.
    #[serde(default)]
    pub term_id: Option<TermId>,
    /// Group of a group leader.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// 分工.
    #[serde(default)]
    pub duties: Option<String>,
    /// How the person came to it.
    #[serde(default)]
    pub selection: Option<Selection>,
    /// First day.
    pub from: PartialDate,
    /// Last day.
    #[serde(default)]
    pub to: Option<PartialDate>,
    /// Why it ended.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Ends a tenure.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PostEnd {
    /// The tenure, by number in the book.
    pub id: PostId,
    /// Last day.
    pub to: PartialDate,
    /// 原因, as the secretary wrote it.
    #[serde(default)]
    pub reason: Option<String>,
}

/// 联络员, 书记助理员, 第一书记 or 党建顾问.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficerView {
    /// The officer, by number in the book.
    pub id: OfficerId,
    /// As what.
    pub kind: OfficerKind,
    /// Name, as it is printed.
    pub name: String,
    /// 单位.
    pub unit: Option<String>,
    /// 电话.
    pub phone: Option<String>,
    /// 职责.
    pub duties: Option<String>,
    /// First day.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
    /// Anything else.
    pub note: Option<String>,
}

/// One to be written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfficerDraft {
    /// Key; none for a new one.
    #[serde(default)]
    pub id: Option<OfficerId>,
    /// As what.
    pub kind: OfficerKind,
    /// Name, as it is printed.
    pub name: String,
    /// 单位.
    #[serde(default)]
    pub unit: Option<String>,
    /// 电话.
    #[serde(default)]
    pub phone: Option<String>,
    /// 职责.
    #[serde(default)]
    pub duties: Option<String>,
    /// First day.
    #[serde(default)]
    pub from: Option<PartialDate>,
    /// Last day.
    #[serde(default)]
    pub to: Option<PartialDate>,
    /// Anything else.
    #[serde(default)]
    pub note: Option<String>,
}

/// An officer's key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OfficerRef {
    /// The officer, by number in the book.
    pub id: OfficerId,
}

/// Whose renewal to show.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct RenewalQuery {
    /// Of a term; of the one that sits when left out.
    pub term_id: Option<TermId>,
}

/// The renewal of a term's committee (换届).
#[derive(Debug, Clone, Serialize, TS)]
pub struct RenewalView {
    /// The term that ends; none where none is registered.
    pub term: Option<TermView>,
    /// How near its end is; none while more than a year is left, and of a term that has ended.
    pub stage: Option<RenewalStage>,
    /// When the members' meeting is that elects, as planned, or the last day of the term.
    pub meeting_on: Option<NaiveDate>,
    /// Whether that day is an occasion in the book, or was set by the branch.
    pub meeting_is_set: bool,
    /// The steps in their order.
    pub steps: Vec<RenewalStepView>,
    /// Members' meetings that elect, planned or held, the latest first.
    pub elections: Vec<ElectionMeeting>,
}

/// One step of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RenewalStepView {
    /// The step.
    pub step: RenewalStep,
    /// What is to be done.
    pub what: String,
    /// Whether a rule for all branches asks for it; else it is usage.
    pub by_rule: bool,
    /// The day it is planned for.
    pub due_on: NaiveDate,
    /// Whether the branch set that day itself.
    pub is_set: bool,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Number of the superior's answer and the like.
    pub note: Option<String>,
    /// Whether its day is over and it is not done.
    pub late: bool,
    /// Texts it needs.
    pub papers: Vec<DraftedPaper>,
}

/// A text that can be drafted, or was.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftedPaper {
    /// Which.
    pub paper: WritingPaper,
    /// The text in the book under its title; none where there is none yet.
    pub writing_id: Option<WritingId>,
}

/// A members' meeting that elects.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ElectionMeeting {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Its day.
    pub day: NaiveDate,
    /// Planned or held.
    pub state: OccasionState,
    /// What is elected, one each.
    pub subjects: Vec<String>,
}

/// What is to be written down of a step; one of which nothing is said is forgotten.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RenewalStepDraft {
    /// The term that ends.
    pub term_id: TermId,
    /// The step.
    pub step: RenewalStep,
    /// Another day than the rules make it.
    #[serde(default)]
    pub planned_on: Option<NaiveDate>,
    /// When it was done.
    #[serde(default)]
    pub done_on: Option<NaiveDate>,
    /// Number of the superior's answer and the like.
    #[serde(default)]
    pub note: Option<String>,
}

/// A text to be drafted.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct DraftWish {
    /// Which.
    pub paper: WritingPaper,
    /// Of the renewal of which term; of the one that sits when left out.
    #[serde(default)]
    pub term_id: Option<TermId>,
}
