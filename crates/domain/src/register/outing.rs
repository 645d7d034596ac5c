//! What goes to paper of an outing (domain.md 1K, 5 form 31).

/// The register of outings, whose entries have papers of their own.
pub const OUTINGS: &str = "外出活动";

crate::words!(
    /// A paper of an outing.
    OutingPaper {
        /// What each who goes along signs.
        Consent = "安全健康知情承诺书",
        /// Who goes along, with whom to call.
        Names = "参加人员名单",
        /// To be cut out and carried.
        Card = "应急联系卡",
    }
);
