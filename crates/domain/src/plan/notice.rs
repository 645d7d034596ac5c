use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{member::MemberId, text::clean_or_none, words};

words! {
    /// How somebody is told of an occasion.
    NoticeWay {
        /// By telephone.
        Telephone = "电话",
        /// By WeChat.
        WeChat = "微信",
        /// Face to face.
        InPerson = "当面",
        /// By text message.
        TextMessage = "短信",
        /// On paper.
        Written = "书面",
        /// Through the family.
        ThroughFamily = "家属转告",
    }
}

words! {
    /// What somebody told of an occasion answers.
    Reply {
        /// Comes.
        Coming = "来",
        /// Does not come.
        NotComing = "不来",
        /// Does not know yet.
        Unsure = "未定",
    }
}

/// What is noted of one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(optional_fields = nullable))]
pub struct NoticeEntry {
    /// The member.
    pub member_id: MemberId,
    /// Day the person was told; none: not yet.
    #[serde(default)]
    pub told_on: Option<NaiveDate>,
    /// By telephone, message or in person; none while not told.
    #[serde(default)]
    pub way: Option<NoticeWay>,
    /// By whom.
    #[serde(default)]
    pub told_by: Option<String>,
    /// Whether the person comes.
    #[serde(default)]
    pub reply: Option<Reply>,
    /// Reason of the leave asked beforehand; flows into attendance.
    #[serde(default)]
    pub leave_reason: Option<String>,
    /// Needs fetching.
    #[serde(default)]
    pub needs_fetching: bool,
    /// Who fetches.
    #[serde(default)]
    pub fetched_by: Option<String>,
    /// Anything else.
    #[serde(default)]
    pub note: Option<String>,
}

impl NoticeEntry {
    /// Nothing noted yet.
    pub fn of(member_id: MemberId) -> Self {
        Self {
            member_id,
            told_on: None,
            way: None,
            told_by: None,
            reply: None,
            leave_reason: None,
            needs_fetching: false,
            fetched_by: None,
            note: None,
        }
    }

    /// With its texts cleaned.
    pub fn cleaned(mut self) -> Self {
        for text in [&mut self.told_by, &mut self.leave_reason, &mut self.fetched_by, &mut self.note] {
            *text = text.as_deref().and_then(clean_or_none);
        }
        self
    }

    /// Whether leave was asked beforehand, or the person said not to come.
    pub fn is_not_coming(&self) -> bool {
        self.leave_reason.is_some() || self.reply == Some(Reply::NotComing)
    }
}
