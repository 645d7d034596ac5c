//! Requests and responses about the notice list (通知) of a planned occasion.

use chrono::NaiveDate;
use domain::{occasion::OccasionId, plan::NoticeEntry};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who was told of a planned occasion, and what they said.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoticeList {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Its kinds in words.
    pub title: String,
    /// Its day.
    pub day: NaiveDate,
    /// A row for each expected person, in the order of the sign-in sheet.
    pub people: Vec<NoticePerson>,
    /// How many are expected.
    pub expected: u32,
    /// How many were told.
    pub told: u32,
    /// How many come.
    pub coming: u32,
    /// How many asked for leave or don't come.
    pub not_coming: u32,
    /// How many need fetching.
    pub to_fetch: u32,
}

/// One person of the notice list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoticePerson {
    /// Row of the sign-in sheet.
    pub row_number: u32,
    /// Name, as it is printed.
    pub name: String,
    /// Name of the group.
    pub group: Option<String>,
    /// Telephone, for calling.
    pub phone: Option<String>,
    /// Known reason of being away.
    pub away: Option<String>,
    /// What is noted.
    pub entry: NoticeEntry,
}

/// Notes on some people of the list; others stay as they are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoticeDraft {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// The people.
    pub entries: Vec<NoticeEntry>,
}
