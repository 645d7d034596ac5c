//! How one person stands to one occasion.

use crate::words;

words! {
    /// Presence of one of those expected. Make-up study is not a mark: it stands beside the absence.
    Mark {
        /// In the room.
        OnSite = "现场",
        /// By telephone or network.
        Online = "线上",
        /// Excused beforehand, with a reason.
        OnLeave = "请假",
        /// Not there, without leave.
        Absent = "缺席",
        /// Approved not to count among those expected at an election.
        Excluded = "不计入应到",
    }
}

words! {
    /// On what ground a member does not count among those expected at an election. Needs the
    /// superior's consent and a vote of the members' meeting (domain.md 2.4; section 0 row 10).
    ExclusionBasis {
        /// Can't express their will.
        CannotExpressWill = "患精神病或其他疾病不能表达本人意志",
        /// Abroad at own expense for half a year or more.
        Abroad = "自费出国半年以上",
        /// On probation within the Party, or serving a sentence.
        OnProbation = "留党察看期间或正在服刑",
        /// Old and bedridden, or long ill and unable to care for themselves.
        Bedridden = "年老体弱卧床不起、长期生病生活不能自理",
        /// Transferred, seconded or studying elsewhere for half a year, and should have moved their membership.
        ShouldHaveMoved = "工作调动、下派、外出学习工作半年以上应转未转组织关系",
        /// Retired, living in the native place for good, membership not moved.
        LivesInNativePlace = "已回原籍长期居住、未转出组织关系的离退休党员",
    }
}

impl ExclusionBasis {
    /// Whether only one source names it, so that the superior should be asked (domain.md section 0 row 10).
    pub const fn is_thinly_sourced(self) -> bool {
        matches!(self, Self::LivesInNativePlace)
    }
}

impl Mark {
    /// Whether the person took part at the time.
    pub const fn took_part(self) -> bool {
        matches!(self, Self::OnSite | Self::Online)
    }

    /// Whether the person missed it and should catch up.
    pub const fn missed(self) -> bool {
        matches!(self, Self::OnLeave | Self::Absent)
    }
}

/// What 全部到会 proposes for a person: in the room, or on leave with the known reason of being away.
pub fn when_all_present(away: Option<&str>) -> (Mark, Option<&str>) {
    match away {
        None => (Mark::OnSite, None),
        reason => (Mark::OnLeave, reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_present_leaves_out_those_known_to_be_away() {
        assert_eq!(when_all_present(None), (Mark::OnSite, None), "nothing known against it");
        assert_eq!(
            when_all_present(Some("住院")),
            (Mark::OnLeave, Some("住院")),
            "nothing is recorded that did not happen"
        );
    }

    #[test]
    fn six_grounds_of_exclusion() {
        assert_eq!(ExclusionBasis::ALL.len(), 6, "domain.md 2.4 names six");
        assert!(ExclusionBasis::LivesInNativePlace.is_thinly_sourced(), "the sixth has a single source");
    }
}
