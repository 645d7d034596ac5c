//! Requests and responses about registers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    figure::Unit,
    member::MemberId,
    register::{OwnRegisterId, RegisterEntryDraft, RegisterEntryId, RegisterGroup, Values},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which year entries are counted.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct RegistersQuery {
    /// The running one when left out.
    pub year: Option<i32>,
}

/// A register, and what it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterLine {
    /// Its name, by which it is asked for.
    pub name: String,
    /// What it is about.
    pub group: RegisterGroup,
    /// What its entries are counted in.
    pub unit: Unit,
    /// When it is kept.
    pub about: String,
    /// What its day is the day of.
    pub day: String,
    /// What it asks for, in the order of its form.
    pub fields: Vec<RegisterField>,
    /// Where it is asked for.
    pub source: String,
    /// Key of one that the branch made itself.
    pub own: Option<OwnRegisterId>,
    /// Entries of the year.
    pub entries: u32,
    /// Whether the branch keeps it; one that it does not keep (积分) is offered nowhere.
    pub kept: bool,
    /// Whether something can be proposed from what was filled in.
    pub proposes: bool,
}

/// A register the branch made itself.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct OwnRegisterRef {
    /// Its key.
    pub id: OwnRegisterId,
}

/// What a register asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterField {
    /// Its label, and its name in the book.
    pub name: String,
    /// What goes into it.
    pub kind: RegisterFieldKind,
    /// Words of a choice.
    pub choices: Vec<String>,
    /// What a number is counted in.
    pub unit: Option<Unit>,
    /// Whether an entry is none without it.
    pub required: bool,
}

/// What goes into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterFieldKind {
    /// A line.
    Text,
    /// Several lines.
    Prose,
    /// A count.
    Number,
    /// Money, in 分.
    Money,
    /// A day.
    Day,
    /// One of the choices.
    Choice,
    /// Members.
    Members,
    /// 是 or 否.
    YesNo,
}

/// Which entries.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RegisterEntriesQuery {
    /// The register, by its name.
    pub register: String,
    /// The running year when left out.
    #[serde(default)]
    pub year: Option<i32>,
    /// Only those that hold a text or name somebody by it.
    #[serde(default)]
    pub text: Option<String>,
}

/// An entry for each of several members, alike but for whom it is of.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterEachDraft {
    /// What stands in each of them; it has no key.
    pub draft: RegisterEntryDraft,
    /// The field of members each of whom gets one.
    pub each: String,
}

/// Entries of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterEntryList {
    /// The year.
    pub year: i32,
    /// Years it has entries of, and the running one, the latest first.
    pub years: Vec<i32>,
    /// The entries, the latest first.
    pub rows: Vec<RegisterEntryRow>,
    /// What they come to: `共 3 次`, `慰问金 1,500.00 元`.
    pub totals: Vec<String>,
}

/// An entry in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterEntryRow {
    /// Its key.
    pub id: RegisterEntryId,
    /// The register, by its name.
    pub register: String,
    /// Its day.
    pub day: NaiveDate,
    /// What it is about, in a line.
    pub title: String,
    /// What stands in its fields, as it is shown; empty fields are left out.
    pub texts: BTreeMap<String, String>,
}

/// An entry.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RegisterEntryRef {
    /// Its key.
    pub id: RegisterEntryId,
}

/// A member.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RegisterEntriesOfMember {
    /// The member.
    pub member_id: MemberId,
}

/// What a register proposes from what was filled in so far; the secretary decides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct RegisterProposal {
    /// What could stand in some fields, by their names.
    pub values: Values,
    /// Why, in a sentence; empty where nothing is proposed.
    pub why: String,
}

/// An entry as it is changed, with the names of those it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterEntryForm {
    /// What it says.
    pub draft: RegisterEntryDraft,
    /// Names by member.
    pub names: Vec<(MemberId, String)>,
}
