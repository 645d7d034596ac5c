//! One member's card.

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    group::GroupId,
    member::{
        AwayKind, Condition, Finding, FiveClass, Input, Kind, Medal, MemberId, PartyStanding, Section, Status,
        Suspension, anniversary::Years,
    },
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose card, as of when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MemberRef {
    /// The member, by number in the book.
    pub id: MemberId,
    /// As of a day; today when left out. Ages and periods are of it, fields as they are now.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

/// A member's card. Sensitive values are masked; `member.reveal` shows one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberCard {
    /// The member, by number in the book.
    pub id: MemberId,
    /// What was shown; send it back with a change, so that nobody's change is overwritten unseen.
    pub version: String,
    /// The member's name.
    pub name: String,
    /// The day it is of.
    pub day: NaiveDate,
    /// 正式党员 or 预备党员 on the day.
    pub kind: Kind,
    /// 在册状态 on the day.
    pub status: Option<Status>,
    /// Fields by section.
    pub sections: Vec<CardSection>,
    /// Age on the day.
    pub age: Option<Years>,
    /// Next birthday from the day on, as precisely as it is known.
    pub next_birthday: Option<PartialDate>,
    /// Party standing on the day.
    pub standing: PartyStanding,
    /// Next anniversary of joining.
    pub next_party_birthday: Option<PartialDate>,
    /// The fifty-year medal; none while the standing is not settled.
    pub medal: Option<Medal>,
    /// Group on the day.
    pub group_id: Option<GroupId>,
    /// 五类 on the day; the fifth only when revealed.
    pub five_class: Option<FiveClass>,
    /// Whether there is a class that is not shown.
    pub five_class_hidden: bool,
    /// 支委联系人 on the day.
    pub contact_id: Option<MemberId>,
    /// Conditions, latest first, past ones too.
    pub conditions: Vec<ConditionView>,
    /// 党员权利受限, latest first, past ones too.
    pub suspensions: Vec<SuspensionView>,
    /// What changed about status, group, contact, latest first.
    pub changes: Vec<ChangeView>,
    /// What is worth a look at the papers.
    pub findings: Vec<Finding>,
    /// Labels of needed fields without a value.
    pub missing: Vec<String>,
}

/// A section of the card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardSection {
    /// Which.
    pub section: Section,
    /// Its fields, also those without a value.
    pub fields: Vec<CardField>,
}

/// A field on the card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardField {
    /// Key of the field, as `member.fields` lists it.
    pub key: String,
    /// As on forms and in headers.
    pub label: String,
    /// As the form takes it (dates as `1951-03`); masked where sensitive; empty where there is none.
    pub value: String,
    /// As people read it (`1951年3月`).
    pub text: String,
    /// How it is filled in.
    pub input: Input,
    /// Whether `value` hides something. Sent back unchanged, it changes nothing.
    pub masked: bool,
    /// Whether the form may change it.
    pub editable: bool,
    /// Code of a national standard, for ethnicity and education.
    pub code: Option<String>,
}

/// A stretch of a condition.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConditionView {
    /// The period, by number in the book.
    pub id: i64,
    /// 住院, 卧床, 异地居住 …
    pub kind: Condition,
    /// 异地类型, of 异地居住.
    pub away_kind: Option<AwayKind>,
    /// Hospital, place.
    pub detail: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// First day.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
}

/// A period in which the member has no vote.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SuspensionView {
    /// The period, by number in the book.
    pub id: i64,
    /// 留党察看 or 中止党员权利.
    pub kind: Suspension,
    /// First day.
    pub from: PartialDate,
    /// Last day; none where nobody knows it.
    pub to: Option<PartialDate>,
    /// Why, and by whose decision.
    pub reason: Option<String>,
    /// Whether it holds on the day of the card.
    pub holds: bool,
    /// What it means, in words.
    pub text: String,
}

/// Something that held for a time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeView {
    /// 在册状态, 党小组, 党内职务, 支委联系人.
    pub label: String,
    /// What held.
    pub value: String,
    /// First day; none: since before this book.
    pub from: Option<PartialDate>,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
    /// 原因, as the secretary wrote it.
    pub reason: Option<String>,
}
