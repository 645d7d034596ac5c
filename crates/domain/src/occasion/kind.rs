//! The kinds an occasion can be of, and whom each expects.

use crate::words;

words! {
    /// A type of occasion. One occasion can be several at once (domain.md 1P).
    OccasionKind {
        /// All members of the branch, once a quarter (支部条例第十一条).
        MembersMeeting = "党员大会",
        /// The committee, once a month (第十二条).
        CommitteeMeeting = "支委会",
        /// One group, once a month (第十三条).
        GroupMeeting = "党小组会",
        /// The month's fixed day (第十六条).
        ThemeDay = "主题党日",
        /// A lecture (第十六条).
        PartyLecture = "党课",
        /// Criticism and self-criticism, once a year (第十七条).
        CriticismMeeting = "组织生活会",
        /// Appraisal of members, once a year (第十八条).
        Appraisal = "民主评议",
        /// Studying together.
        Study = "集中学习",
        /// Voluntary service.
        VoluntaryService = "志愿服务",
        /// An outing: visit, red education.
        Outing = "外出活动",
        /// Visiting members at home or in hospital.
        HomeVisit = "走访慰问",
        /// Bringing study to members' homes.
        StudyAtHome = "送学上门",
        /// Anything else, with its own word.
        Other = "其他",
    }
}

words! {
    /// Who is expected at an occasion.
    Audience {
        /// Every member of the branch.
        Branch = "全体",
        /// The committee.
        Committee = "支委会",
        /// One group.
        Group = "党小组",
        /// Those who signed up or took part; nobody is missing.
        SignedUp = "参加人",
    }
}

words! {
    /// How far an occasion has come.
    OccasionState {
        /// Intended.
        Planned = "计划",
        /// It took place.
        Held = "已开",
        /// It did not take place and will not.
        Cancelled = "取消",
    }
}

words! {
    /// As what a lecturer spoke; tells the secretary's lectures from the others (domain.md 1C C03).
    LecturerIdentity {
        /// The branch's secretary.
        Secretary = "支部书记",
        /// A member of the committee.
        CommitteeMember = "支委",
        /// A retired leader.
        RetiredLeader = "退休老领导",
        /// A member of the branch.
        Member = "党员",
        /// An expert from outside.
        Expert = "专家",
        /// A leader from above.
        Superior = "上级领导",
        /// Somebody else.
        Other = "其他",
    }
}

words! {
    /// Which of the two rules a vote follows (domain.md section 0 row 5).
    VoteRule {
        /// A resolution.
        Resolution = "表决",
        /// An election.
        Election = "选举",
    }
}

impl OccasionKind {
    /// Whom the kind expects unless the record says otherwise.
    pub const fn usual_audience(self) -> Audience {
        match self {
            Self::CommitteeMeeting => Audience::Committee,
            Self::GroupMeeting => Audience::Group,
            Self::VoluntaryService | Self::Outing | Self::HomeVisit | Self::StudyAtHome => Audience::SignedUp,
            _ => Audience::Branch,
        }
    }

    /// Whether the kind itself says who is expected, so that the record can't say otherwise.
    pub const fn audience_is_fixed(self) -> bool {
        matches!(self, Self::MembersMeeting | Self::CommitteeMeeting | Self::GroupMeeting)
    }

    /// Two or three characters for a calendar's day.
    pub const fn short_word(self) -> &'static str {
        match self {
            Self::MembersMeeting => "大会",
            Self::CommitteeMeeting => "支委",
            Self::GroupMeeting => "小组",
            Self::ThemeDay => "党日",
            Self::CriticismMeeting => "生活会",
            Self::Appraisal => "评议",
            Self::Study => "学习",
            Self::VoluntaryService => "志愿",
            Self::Outing => "外出",
            Self::HomeVisit => "走访",
            Self::StudyAtHome => "送学",
            Self::PartyLecture => "党课",
            Self::Other => "其他",
        }
    }
}

/// Whom an occasion of these kinds expects, kind by kind. `chosen` speaks for the kinds that leave it open.
pub fn audiences(kinds: &[OccasionKind], chosen: Option<Audience>) -> Vec<(OccasionKind, Audience)> {
    kinds
        .iter()
        .map(|kind| {
            let usual = kind.usual_audience();
            (*kind, if kind.audience_is_fixed() { usual } else { chosen.unwrap_or(usual) })
        })
        .collect()
}

/// The kinds as a heading: `主题党日、党课`; 其他 under its own word.
pub fn title(kinds: &[OccasionKind], other_word: Option<&str>) -> String {
    let words: Vec<&str> = kinds
        .iter()
        .map(|kind| match kind {
            OccasionKind::Other => other_word.unwrap_or(kind.word()),
            _ => kind.word(),
        })
        .collect();
    words.join("、")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_kind_fixes_the_record_cannot_change() {
        let expected =
            audiences(&[OccasionKind::CommitteeMeeting, OccasionKind::PartyLecture], Some(Audience::Committee));
        assert_eq!(
            expected,
            [(OccasionKind::CommitteeMeeting, Audience::Committee), (OccasionKind::PartyLecture, Audience::Committee)],
            "a lecture at the committee's meeting is for the committee when the record says so"
        );
        let whole = audiences(&[OccasionKind::MembersMeeting], Some(Audience::Group));
        assert_eq!(whole[0].1, Audience::Branch, "a members' meeting is of all members");
    }

    #[test]
    fn words_read_back() {
        for kind in OccasionKind::ALL {
            assert_eq!(OccasionKind::from_word(kind.word()), Some(*kind), "stored as its word");
        }
        assert_eq!(
            title(&[OccasionKind::ThemeDay, OccasionKind::Other], Some("健康讲座")),
            "主题党日、健康讲座",
            "own word"
        );
    }
}
