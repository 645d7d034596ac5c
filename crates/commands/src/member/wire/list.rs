//! The roster as a list.

use chrono::NaiveDate;
use domain::{
    group::GroupId,
    member::{Condition, Home, Input, Kind, MemberId, Section, Sensitivity, Sex, Status},
    register::OwnField,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The table of fields: it drives card, columns, template and labels.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldTable {
    /// Sections in the order of the card.
    pub sections: Vec<Section>,
    /// Fields in the order of the card.
    pub fields: Vec<FieldView>,
    /// Keys of the columns a list has unasked.
    pub default_columns: Vec<String>,
}

/// Fields the branch added to the card itself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OwnFields {
    /// In the order of the card.
    pub fields: Vec<OwnField>,
}

/// One field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldView {
    /// Stable name.
    pub key: String,
    /// As on forms and in headers.
    pub label: String,
    /// Section of the card.
    pub section: Section,
    /// How it is filled in.
    pub input: Input,
    /// Words to choose from.
    pub choices: Vec<String>,
    /// How much is shown unasked.
    pub sensitivity: Sensitivity,
    /// Whether who lacks it is on the list of what is missing.
    pub needed: bool,
    /// 登记: typed into the form. 变动: changed by an act of its own. 推算: follows from others.
    pub home: Home,
}

/// Where members live, by whether 异地居住 holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Residence {
    /// Here.
    #[serde(rename = "本地")]
    Here,
    /// Elsewhere.
    #[serde(rename = "异地")]
    Elsewhere,
}

/// Which members to list, how sorted, with which columns. What is left out does not filter; without a
/// status it is those on the roster.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct MemberQuery {
    /// The roster of this day; today when left out.
    pub day: Option<NaiveDate>,
    /// Name, pinyin, initials or the last digits of a telephone number.
    pub search: Option<String>,
    /// In this group.
    pub group_id: Option<GroupId>,
    /// In no group.
    pub without_group: Option<bool>,
    /// 正式党员 or 预备党员.
    pub kind: Option<Kind>,
    /// With this status instead of those on the roster.
    pub status: Option<Status>,
    /// 离休, 退休 ….
    pub retirement: Option<String>,
    /// 男 or 女.
    pub sex: Option<Sex>,
    /// Living here or elsewhere.
    pub residence: Option<Residence>,
    /// 居住方式, such as 空巢独居.
    pub living_with: Option<String>,
    /// With this condition.
    pub condition: Option<Condition>,
    /// Full years of age, at least.
    pub age_from: Option<i32>,
    /// Full years of age, at most.
    pub age_to: Option<i32>,
    /// Full years of party standing, at least.
    pub standing_from: Option<i32>,
    /// Full years of party standing, at most.
    pub standing_to: Option<i32>,
    /// 五类, 1 to 4; the fifth can't be listed.
    pub five_class: Option<u8>,
    /// With whom this member of the committee keeps in touch.
    pub contact_id: Option<MemberId>,
    /// With whom nobody of the committee keeps in touch.
    pub without_contact: Option<bool>,
    /// Key of the field to sort by; the roster's own order when left out.
    pub sort: Option<String>,
    /// From the largest down.
    pub descending: Option<bool>,
    /// Keys of the columns; those of the field table when left out.
    pub columns: Option<Vec<String>>,
    /// Page, from 1; 50 a page.
    pub page: Option<u32>,
}

/// One page of the roster.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberPage {
    /// The day it is of.
    pub day: NaiveDate,
    /// Columns of the cells.
    pub columns: Vec<ColumnView>,
    /// The page's members.
    pub lines: Vec<MemberLine>,
    /// How many there are on all pages.
    pub total: u32,
    /// This page, from 1.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// Totals over all pages.
    pub foot: Foot,
    /// The usual filters with their counts on the day.
    pub chips: Vec<Chip>,
    /// Who of the committee keeps in touch with how many on the day, in the roster's order; last, with how many
    /// nobody does, if there are any.
    pub contacts: Vec<ContactCount>,
    /// How many on the roster lack a needed field.
    pub incomplete: u32,
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnView {
    /// Key of the field.
    pub key: String,
    /// Its label.
    pub label: String,
    /// Whether its cells are numbers, set to the right.
    pub numeric: bool,
}

/// One member in a list. Sensitive cells are masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MemberLine {
    /// The member, by number in the book.
    pub id: MemberId,
    /// Number in this list, from 1.
    pub number: u32,
    /// The member's name.
    pub name: String,
    /// One text for each column.
    pub cells: Vec<String>,
    /// What is to be seen at a glance: post, condition, 离休 …; and the status of those off the roster.
    pub tags: Vec<Tag>,
}

/// A word beside a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tag {
    /// The word.
    pub text: String,
    /// What it is about, by which it is coloured.
    pub kind: TagKind,
}

/// What a tag is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub enum TagKind {
    /// A post.
    #[serde(rename = "职务")]
    Post,
    /// Keeps from coming and wants looking after: 住院, 卧床, 失能.
    #[serde(rename = "病重")]
    Ill,
    /// 行动不便, 异地居住, 外出.
    #[serde(rename = "不便")]
    Hindered,
    /// 离休, 预备党员, 去世 and the like.
    #[serde(rename = "类别")]
    Sort,
}

/// Totals of a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Foot {
    /// Members.
    pub count: u32,
    /// Men.
    pub men: u32,
    /// Women.
    pub women: u32,
    /// Mean of the full years of age, one decimal; none when no birthday is known.
    pub mean_age: Option<f64>,
    /// Fifty and more years of party standing.
    pub standing_fifty: u32,
    /// Whose party standing is not settled.
    pub standing_unsettled: u32,
    /// The same in one line: `35 人　男 22　女 13　平均 75.4 岁　党龄 50 年以上 9 人`.
    pub text: String,
}

/// A usual filter with its count.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Chip {
    /// Label: `第一党小组`.
    pub label: String,
    /// How many.
    pub count: u32,
    /// What to ask the list for.
    pub query: MemberQuery,
}

/// A 支委联系人, or nobody, and how many that is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactCount {
    /// Who keeps in touch; none: nobody (未分配).
    pub contact_id: Option<MemberId>,
    /// The name, or 未分配.
    pub name: String,
    /// With how many.
    pub count: u32,
}

/// Which fields to look for; the needed ones when none is named.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct IncompleteQuery {
    /// Keys of fields.
    pub fields: Option<Vec<String>>,
    /// The roster of this day; today when left out.
    pub day: Option<NaiveDate>,
}

/// Who lacks what.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncompleteList {
    /// Members on the roster.
    pub total: u32,
    /// Those who lack something, in the roster's order.
    pub members: Vec<IncompleteMember>,
    /// How many lack each field; those nobody lacks are left out.
    pub fields: Vec<LackingField>,
}

/// One who lacks something.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncompleteMember {
    /// The member, by number in the book.
    pub id: MemberId,
    /// The member's name.
    pub name: String,
    /// 党小组; none for a member without one.
    pub group: Option<String>,
    /// Keys of what is missing.
    pub keys: Vec<String>,
    /// Their labels, parted by 、.
    pub text: String,
}

/// A field some lack.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LackingField {
    /// Key of the field, as `member.fields` lists it.
    pub key: String,
    /// As on forms and in headers.
    pub label: String,
    /// How many lack it.
    pub count: u32,
}

/// Whose telephone numbers.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct PhoneQuery {
    /// Of one group only.
    pub group_id: Option<GroupId>,
}

/// One line of the telephone list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneLine {
    /// The member, by number in the book.
    pub id: MemberId,
    /// The member's name.
    pub name: String,
    /// 党小组; none for a member without one.
    pub group: Option<String>,
    /// Own numbers, parted by 、.
    pub phones: String,
    /// Contacts of the family.
    pub family: Vec<FamilyContact>,
}

/// Someone of the family to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FamilyContact {
    /// The member's name.
    pub name: String,
    /// Relation to the member.
    pub relation: String,
    /// Number.
    pub phone: String,
}
