//! What is done to members.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    group::GroupId,
    member::{
        AwayKind, Condition, Finding, FiveClass, MemberId, PartyStanding, Status, Suspension, anniversary::Years,
    },
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A member's form: the fields that were changed, by key.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MemberDraft {
    /// Key; none for a new member.
    #[serde(default)]
    pub id: Option<MemberId>,
    /// Version of the card the form was filled from.
    #[serde(default)]
    pub version: Option<String>,
    /// Texts by key; a blank one takes the value away, one left out stays.
    pub values: BTreeMap<String, String>,
    /// Of a new member: the day of coming to the branch; none: since before this book.
    #[serde(default)]
    pub since: Option<PartialDate>,
    /// Of a new member: the group.
    #[serde(default)]
    pub group_id: Option<GroupId>,
}

/// What saving a member answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedMember {
    /// The member, by number in the book.
    pub id: MemberId,
    /// What is now in the book, in one sentence.
    pub sentence: String,
    /// The version after it.
    pub version: String,
    /// What is worth a look at the papers.
    pub findings: Vec<Finding>,
}

/// What can be said of a form while it is filled.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberCheck {
    /// Texts that can't be the value of their field.
    pub problems: Vec<FieldProblem>,
    /// What else is wrong, to be asked, or offered.
    pub findings: Vec<Finding>,
    /// Age today.
    pub age: Option<Years>,
    /// Party standing today.
    pub standing: PartyStanding,
    /// Others on the books who may be the same person.
    pub same_person: Vec<SamePerson>,
}

/// A text that can't be the value of its field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldProblem {
    /// Key of the field.
    pub field: String,
    /// Its label.
    pub label: String,
    /// Stable name.
    pub code: String,
    /// What is so.
    pub message: String,
    /// What to do next.
    pub what_to_do: String,
}

/// One who may be the same person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SamePerson {
    /// The member, by number in the book.
    pub id: MemberId,
    /// The member's name.
    pub name: String,
    /// Why: 身份证号码相同, 姓名和出生日期相同, 姓名相同.
    pub why: String,
}

/// Shows one sensitive value; it is noted in the history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RevealRequest {
    /// The member it is about.
    pub id: MemberId,
    /// Key of the field.
    pub field: String,
    /// What for.
    #[serde(default)]
    pub why: Option<String>,
}

/// A value that was shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Revealed {
    /// Key of the field.
    pub field: String,
    /// The value, whole; empty where there is none.
    pub value: String,
}

/// Changes the status from a day on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct StatusChange {
    /// The member it is about.
    pub id: MemberId,
    /// To what.
    pub status: Status,
    /// From which day.
    pub from: PartialDate,
    /// Why, where to.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Moves members to a group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct GroupMove {
    /// The members who move, in any order.
    pub ids: Vec<MemberId>,
    /// To which group; none: out of any.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// From which day; may be left out for those who were in no group yet.
    #[serde(default)]
    pub from: Option<PartialDate>,
    /// 原因, as the secretary wrote it.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Sets the class (五类).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ClassChange {
    /// The member it is about.
    pub id: MemberId,
    /// 1 to 5.
    pub class: FiveClass,
    /// 定类日期.
    pub from: PartialDate,
    /// 定类依据.
    #[serde(default)]
    pub basis: Option<String>,
}

/// Sets who of the committee keeps in touch with members.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ContactChange {
    /// The members it is about.
    pub ids: Vec<MemberId>,
    /// Who keeps in touch; none: nobody any more.
    #[serde(default)]
    pub contact_id: Option<MemberId>,
    /// From which day.
    pub from: PartialDate,
    /// 原因, as the secretary wrote it.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Notes a condition.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ConditionDraft {
    /// The member it is about.
    pub id: MemberId,
    /// 住院, 卧床, 异地居住 …
    pub kind: Condition,
    /// Hospital, place.
    #[serde(default)]
    pub detail: Option<String>,
    /// 异地类型, of 异地居住.
    #[serde(default)]
    pub away_kind: Option<AwayKind>,
    /// Anything else.
    #[serde(default)]
    pub note: Option<String>,
    /// First day; none where it is not known.
    #[serde(default)]
    pub from: Option<PartialDate>,
    /// Last day, of what is over.
    #[serde(default)]
    pub to: Option<PartialDate>,
}

/// Puts a condition right; which one it is and whose stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ConditionCorrection {
    /// Key of the condition.
    pub condition_id: i64,
    /// Hospital, place; blank takes it away.
    #[serde(default)]
    pub detail: Option<String>,
    /// 异地类型, of 异地居住.
    #[serde(default)]
    pub away_kind: Option<AwayKind>,
    /// Anything else.
    #[serde(default)]
    pub note: Option<String>,
    /// First day; none where it is not known.
    #[serde(default)]
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    #[serde(default)]
    pub to: Option<PartialDate>,
}

/// Ends a condition.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ConditionEnd {
    /// Key of the condition.
    pub condition_id: i64,
    /// Last day.
    pub to: PartialDate,
}

/// Registers 党员权利受限, or puts it right.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SuspensionDraft {
    /// Key of the period; none for a new one.
    #[serde(default)]
    pub id: Option<i64>,
    /// The member it is about.
    pub member_id: MemberId,
    /// 留党察看 or 中止党员权利.
    pub kind: Suspension,
    /// First day.
    pub from: PartialDate,
    /// Last day; it may lie ahead; none where nobody knows it.
    #[serde(default)]
    pub to: Option<PartialDate>,
    /// Why, and by whose decision.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A period of 党员权利受限.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct SuspensionRef {
    /// Key of the period.
    pub id: i64,
}

/// Puts the roster into an order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RosterOrder {
    /// Keys in the order wished; those left out follow.
    pub ids: Vec<MemberId>,
}

/// Between which days to look for those who came and left.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ComingAndGoing {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Someone who came to or left the roster.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RosterChange {
    /// The member, by number in the book.
    pub id: MemberId,
    /// The member's name.
    pub name: String,
    /// Whether the person came; else left.
    pub came: bool,
    /// The status that began, with its reason: `转出：随子女定居省城`.
    pub why: String,
    /// From when.
    pub on: PartialDate,
}
