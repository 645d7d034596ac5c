//! Texts the program drafts out of what the book knows, to be finished by the branch.

use super::WritingKind;

crate::words!(
    /// A text that can be drafted.
    WritingPaper {
        /// To the superior: that the committee shall be renewed.
        RenewalRequest = "换届请示",
        /// How the election is held.
        ElectionRules = "选举办法（草案）",
        /// How candidates were found.
        NominationReport = "人选酝酿报告",
        /// To the superior: who shall stand for election.
        NominationRequest = "候选人预备人选请示",
        /// What is said at the meeting, from its opening to its end.
        ElectionScript = "选举大会主持词",
        /// To the superior: who was elected.
        ElectionReport = "选举结果报告",
    }
);

impl WritingPaper {
    /// What kind of text it is kept as.
    pub const fn kind(self) -> WritingKind {
        match self {
            Self::RenewalRequest
            | Self::ElectionRules
            | Self::NominationReport
            | Self::NominationRequest
            | Self::ElectionScript
            | Self::ElectionReport => WritingKind::Renewal,
        }
    }
}
