//! The committee (支委会) by its terms (届次), and those who help the branch from outside it.

mod renewal;
mod term;

pub use renewal::{RenewalStage, RenewalStep};
pub use term::{TermLength, falls_due, size_notice};

use serde::{Deserialize, Serialize};

/// Key of a term in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct TermId(pub i64);

/// Key of one person's tenure of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct PostId(pub i64);

/// Key of an officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct OfficerId(pub i64);

crate::words!(
    /// A post in the branch (党内职务; 支部工作条例 art. 20 and domain.md A03), highest first.
    Post {
        /// Calls and leads the meetings.
        Secretary = "书记",
        /// Stands in for the secretary.
        DeputySecretary = "副书记",
        /// For organisation.
        Organisation = "组织委员",
        /// For publicity.
        Publicity = "宣传委员",
        /// For discipline.
        Discipline = "纪检委员",
        /// For the members' daily life.
        Welfare = "生活委员",
        /// For culture and sports.
        Culture = "文体委员",
        /// Committee member without portfolio.
        Member = "委员",
        /// Leads one group; not of the committee.
        GroupLeader = "党小组长",
    }
);

impl Post {
    /// Whether its holder sits on the committee and is expected at its meetings.
    pub fn is_on_committee(self) -> bool {
        self != Self::GroupLeader
    }

    /// Whether the branch has only one at a time.
    pub fn is_single(self) -> bool {
        self == Self::Secretary
    }
}

crate::words!(
    /// One who helps the branch beside its committee (domain.md A05–A07, B08).
    OfficerKind {
        /// In-service member who links the branch and the unit.
        Liaison = "联络员",
        /// Assists the secretary.
        SecretaryAssistant = "书记助理员",
        /// Sent by a superior.
        FirstSecretary = "第一书记",
        /// Advises another branch or this one on Party work.
        Adviser = "党建顾问",
    }
);

crate::words!(
    /// How someone came to a post.
    Selection {
        /// By the members' meeting.
        Elected = "党员大会选举",
        /// By the committee's meeting.
        ElectedByCommittee = "支委会选举",
        /// By the superior organisation.
        Appointed = "上级指派",
        /// Named by the branch or proposed by the group.
        Named = "支部指定",
    }
);
