//! Requests and responses about texts.

use chrono::NaiveDate;
use domain::writing::{WritingDraft, WritingId, WritingKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which texts.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WritingQuery {
    /// The year they are about; the running one when left out.
    pub year: Option<i32>,
    /// Of one kind only.
    pub kind: Option<WritingKind>,
}

/// The texts of a year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WritingList {
    /// The year.
    pub year: i32,
    /// Years that have texts, and the running one, the latest first.
    pub years: Vec<i32>,
    /// The texts, by kind and as they were written.
    pub lines: Vec<WritingLine>,
}

/// A text in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WritingLine {
    /// Its key.
    pub id: WritingId,
    /// What kind of text.
    pub kind: WritingKind,
    /// 标题.
    pub title: String,
    /// The day it is signed with.
    pub day: Option<NaiveDate>,
    /// Characters of the text; 0 of one that has only a title so far.
    pub characters: u32,
}

/// A text.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct WritingRef {
    /// Its key.
    pub id: WritingId,
}

/// Which kind of text about which year.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct WritingWish {
    /// What kind of text.
    pub kind: WritingKind,
    /// The year it is about; the running one when left out.
    #[serde(default)]
    pub year: Option<i32>,
}

/// A text as it is written or read, with what helps in writing it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WritingForm {
    /// What it says.
    pub draft: WritingDraft,
    /// The branch's name: who signs where 署名 is left out.
    pub branch: String,
}

/// Headings of a text of some kind, to be put in and written under; none for one that has no parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WritingOutline {
    /// What kind of text.
    pub kind: WritingKind,
    /// The headings, one a line.
    pub headings: Vec<String>,
}

/// 本年数字: what the book knows of a year, in sentences that can be put into a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WritingMaterial {
    /// The year.
    pub year: i32,
    /// The day up to which it counts, of a year that is not over.
    pub until: Option<NaiveDate>,
    /// The sentences; none of what the book has no records of.
    pub facts: Vec<WritingFact>,
}

/// One sentence of figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WritingFact {
    /// What it is about: 党员, 组织生活, 到会 …
    pub about: String,
    /// The sentence.
    pub text: String,
}
