//! 分表: sheets filled in by those who collect dues or hold a group's meeting.

crate::words! {
    /// What is filled in.
    FieldSheetKind {
        /// Who paid dues, how and when; for the organisation commissioner or a group leader.
        Dues = "党费收缴",
        /// A group's meeting and who was there; for the group leader.
        GroupMeeting = "党小组会",
    }
}
