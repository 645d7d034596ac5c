//! What is noted of one person at one occasion.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ExclusionBasis, MakeUpWay, Mark};
use crate::{member::MemberId, text::clean_or_none};

/// What is noted of one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct MarkEntry {
    /// The member.
    pub member_id: MemberId,
    /// Mark; none: not entered yet.
    #[serde(default)]
    pub mark: Option<Mark>,
    /// Reason of a leave or absence.
    #[serde(default)]
    pub reason: Option<String>,
    /// Ground on which the person does not count at an election.
    #[serde(default)]
    pub basis: Option<ExclusionBasis>,
    /// Anything else.
    #[serde(default)]
    pub note: Option<String>,
    /// How the person caught up.
    #[serde(default)]
    pub make_up: Option<MakeUp>,
}

/// How somebody caught up (补学).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct MakeUp {
    /// 自学, 送学上门 …
    pub way: MakeUpWay,
    /// Day it was made up.
    pub made_on: NaiveDate,
    /// Who brought or told it (送学人).
    #[serde(default)]
    pub by_whom: Option<String>,
    /// What was studied.
    #[serde(default)]
    pub content: Option<String>,
    /// Booklets handed over (本).
    #[serde(default)]
    pub booklets: Option<u32>,
}

impl MarkEntry {
    /// Nothing noted yet.
    pub fn of(member_id: MemberId) -> Self {
        Self { member_id, mark: None, reason: None, basis: None, note: None, make_up: None }
    }

    /// Cleans the texts and drops what does not go with the mark.
    pub(crate) fn clean(&mut self) {
        self.reason =
            self.reason.as_deref().and_then(clean_or_none).filter(|_| !self.mark.is_some_and(Mark::took_part));
        self.note = self.note.as_deref().and_then(clean_or_none);
        self.basis = self.basis.filter(|_| self.mark == Some(Mark::Excluded));
        self.make_up = self.make_up.take().filter(|_| self.mark.is_some_and(Mark::missed)).map(MakeUp::cleaned);
    }
}

impl MakeUp {
    /// With its texts cleaned.
    pub fn cleaned(mut self) -> Self {
        self.by_whom = self.by_whom.as_deref().and_then(clean_or_none);
        self.content = self.content.as_deref().and_then(clean_or_none);
        self
    }
}
