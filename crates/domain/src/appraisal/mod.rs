//! 民主评议党员: once a year every member is appraised (domain.md 2.5).

mod draft;

pub use draft::{AppraisalDraft, AppraisalProblem, AppraisedMember, Votes};

crate::words!(
    /// What a member is found to be.
    Grade {
        /// At most a third of the members as a rule.
        Excellent = "优秀",
        /// As a member should be.
        Qualified = "合格",
        /// With faults to be mended.
        Basic = "基本合格",
        /// To be taught, and dealt with by the rules.
        Unqualified = "不合格",
    }
);

crate::words!(
    /// What goes to paper of an appraisal (domain.md 5, form 11).
    AppraisalPaper {
        /// What members vote on, one each.
        Ballot = "测评票",
        /// What the votes come to, and what the branch found.
        Summary = "测评汇总表",
        /// A page for each member, signed.
        MemberForms = "评议登记表",
    }
);

/// The most members that may be 优秀 as a rule: a third of those appraised, rounded down (domain.md 4.2: 28 give 9).
pub const fn most_excellent(appraised: u32) -> u32 {
    appraised / 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_is_rounded_down() {
        assert_eq!([28, 27, 2].map(most_excellent), [9, 9, 0], "domain.md 4.2: 28 give 9");
    }
}
