//! What goes to paper of an election (domain.md 5, form 27).

crate::words!(
    /// A paper of an election.
    ElectionPaper {
        /// What members vote on, one each.
        Ballot = "选票",
        /// What the counters mark their strokes on.
        TallySheet = "计票表",
        /// What came of it, to be signed and read out.
        Result = "选举结果报告单",
        /// Who is due, who is not and why, who came.
        Presence = "应到实到情况",
    }
);
