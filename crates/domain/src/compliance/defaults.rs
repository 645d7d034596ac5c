//! The frequencies the rules name, each with its source (domain.md 2.1, section 0 row 6).

use super::{Expectation, Interval};
use crate::occasion::OccasionKind;

struct Usual {
    code: &'static str,
    title: &'static str,
    kind: OccasionKind,
    interval: Interval,
    per_group: bool,
    by_secretary: bool,
    usual_month: Option<u32>,
    source: &'static str,
}

const fn usual(
    code: &'static str,
    title: &'static str,
    kind: OccasionKind,
    interval: Interval,
    source: &'static str,
) -> Usual {
    Usual { code, title, kind, interval, per_group: false, by_secretary: false, usual_month: None, source }
}

const USUAL: [Usual; 8] = [
    usual(
        "committee_meeting",
        "支委会",
        OccasionKind::CommitteeMeeting,
        Interval::Month,
        "支部工作条例第十二条：一般每月召开 1 次",
    ),
    Usual {
        per_group: true,
        ..usual(
            "group_meeting",
            "党小组会",
            OccasionKind::GroupMeeting,
            Interval::Month,
            "支部工作条例第十三条：一般每月召开 1 次（各党小组）",
        )
    },
    usual(
        "members_meeting",
        "党员大会",
        OccasionKind::MembersMeeting,
        Interval::Quarter,
        "支部工作条例第十一条：一般每季度召开 1 次",
    ),
    usual(
        "party_lecture",
        "党课",
        OccasionKind::PartyLecture,
        Interval::Quarter,
        "各地普遍要求每季度 1 次；支部工作条例没有规定支部党课的次数，可以改",
    ),
    Usual {
        by_secretary: true,
        ..usual(
            "secretary_lecture",
            "书记讲党课",
            OccasionKind::PartyLecture,
            Interval::Year,
            "支部工作条例第十六条：书记每年至少讲 1 次党课",
        )
    },
    usual("theme_day", "主题党日", OccasionKind::ThemeDay, Interval::Month, "支部工作条例第十六条：每月相对固定 1 天"),
    Usual {
        usual_month: Some(12),
        ..usual(
            "criticism_meeting",
            "组织生活会",
            OccasionKind::CriticismMeeting,
            Interval::Year,
            "支部工作条例第十七条：每年至少 1 次，一般安排在第四季度",
        )
    },
    Usual {
        usual_month: Some(12),
        ..usual(
            "appraisal",
            "民主评议",
            OccasionKind::Appraisal,
            Interval::Year,
            "支部工作条例第十八条：一般每年 1 次，可与组织生活会一并进行",
        )
    },
];

/// The expectations every branch starts with.
pub fn usual_expectations() -> Vec<Expectation> {
    USUAL
        .iter()
        .map(|usual| Expectation {
            code: usual.code.to_owned(),
            title: usual.title.to_owned(),
            kinds: vec![usual.kind],
            interval: usual.interval,
            times: 1,
            per_group: usual.per_group,
            by_secretary: usual.by_secretary,
            usual_month: usual.usual_month,
            source: usual.source.to_owned(),
            active: true,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frequency_names_its_source() {
        for expectation in usual_expectations() {
            assert!(!expectation.source.is_empty(), "{} has a source", expectation.title);
            assert_eq!(expectation.clone().checked(), Ok(expectation), "and is in order");
        }
    }

    #[test]
    fn lectures_are_not_said_to_be_in_the_regulation() {
        let lecture = usual_expectations().into_iter().find(|e| e.code == "party_lecture").expect("there is one");
        assert!(lecture.source.contains("条例没有规定"), "section 0 row 6");
        assert_eq!((lecture.interval, lecture.times), (Interval::Quarter, 1), "once a quarter by default");
    }
}
