//! Whether a member is on the branch's roster.

crate::words!(
    /// 在册状态 (domain.md 3.3). Held in periods: who leaves keeps the record. The program never sets
    /// one by itself.
    Status {
        /// On the roster.
        OnRoster = "在册",
        /// On the roster again, membership restored.
        Restored = "恢复党籍",
        /// Moved to another branch.
        MovedAway = "转出",
        /// Has died.
        Deceased = "去世",
        /// Membership suspended (停止党籍).
        Suspended = "停止党籍",
        /// Struck off.
        StruckOff = "除名",
        /// Probation ended without confirmation.
        ProbationRevoked = "取消预备资格",
        /// Left the Party.
        Resigned = "退党",
        /// Expelled.
        Expelled = "开除党籍",
    }
);

impl Status {
    /// Whether the member is on the roster, is expected and counts.
    pub fn is_on_roster(self) -> bool {
        matches!(self, Self::OnRoster | Self::Restored)
    }
}
