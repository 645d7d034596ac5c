//! Periods in which a member has no vote.

crate::words!(
    /// 党员权利受限: what takes a full member's right to vote, to elect and to be elected for a time
    /// (基层组织选举工作条例第五条; domain.md 2.4).
    Suspension {
        /// The fourth of the five punishments, for a year or two.
        OnProbationInParty = "留党察看",
        /// Detained or arrested: the rights are suspended by the organisation that may do so.
        Suspended = "中止党员权利",
    }
);

/// What is said of a member while one lasts.
pub const WITHOUT_VOTE: &str = "没有表决权、选举权和被选举权";
