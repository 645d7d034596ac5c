//! What the book consists of.

use crate::occasion::OccasionKind;

crate::words!(
    /// A section of the book, in the order of the 支部工作手册 (domain.md 5.33; the nine of 平定县). Which of them
    /// a branch has and in which order it may set itself.
    SectionKind {
        /// Name, superior, kind of branch, its numbers.
        Basics = "支部基本情况",
        /// Who is on the committee and does what.
        Committee = "支委会成员及分工",
        /// The roster.
        Roster = "党员名册",
        /// What was planned for the year.
        Plan = "年度计划",
        /// Meetings, lectures, theme days in the order of their days.
        Life = "组织生活",
        /// What 民主评议 of the year came to.
        Appraisal = "民主评议",
        /// Visits, study brought home, who caught up how.
        Contact = "走访联系",
        /// Dues: what was due and paid, and the register.
        Dues = "党费收缴",
        /// Voluntary service and what members did for others.
        Service = "作用发挥",
        /// Honours and penalties, for the pen.
        Honours = "奖惩情况",
        /// What came from above and was done, places, things and files.
        Affairs = "支部事务",
        /// The figures of the year.
        Figures = "年度统计表",
        /// The summary of the year and the other texts.
        Summary = "总结",
    }
);

impl SectionKind {
    /// Its name where a text must be plain ASCII: in the key of an entry or a part.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Basics => "basics",
            Self::Committee => "committee",
            Self::Roster => "roster",
            Self::Plan => "plan",
            Self::Life => "life",
            Self::Appraisal => "appraisal",
            Self::Contact => "contact",
            Self::Dues => "dues",
            Self::Service => "service",
            Self::Honours => "honours",
            Self::Affairs => "affairs",
            Self::Figures => "figures",
            Self::Summary => "summary",
        }
    }

    /// The section with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|section| section.key() == key)
    }
}

const SECTIONS_OF_KINDS: &[(SectionKind, &[OccasionKind])] = &[
    (SectionKind::Contact, &[OccasionKind::HomeVisit, OccasionKind::StudyAtHome]),
    (SectionKind::Service, &[OccasionKind::VoluntaryService]),
];

/// The one section an occasion of these kinds stands in: 走访联系 when it is nothing but a visit or study brought
/// home, 作用发挥 when it is nothing but voluntary service, 组织生活 otherwise.
pub fn section_of(kinds: &[OccasionKind]) -> SectionKind {
    let nothing_but = |of: &[OccasionKind]| !kinds.is_empty() && kinds.iter().all(|kind| of.contains(kind));
    SECTIONS_OF_KINDS.iter().find(|(_, of)| nothing_but(of)).map_or(SectionKind::Life, |(section, _)| *section)
}

/// The sections of a book: in the order wished for, without those left out. A section the wish does not name, as
/// one that came with a later version, stands behind the one it usually follows.
pub fn in_order(wished: &[SectionKind], off: &[SectionKind]) -> Vec<SectionKind> {
    let mut order: Vec<SectionKind> = Vec::with_capacity(SectionKind::ALL.len());
    for section in wished {
        if !order.contains(section) {
            order.push(*section);
        }
    }
    let mut before = None;
    for section in SectionKind::ALL {
        if !order.contains(section) {
            let place = before.and_then(|before| order.iter().position(|one| one == before)).map_or(0, |at| at + 1);
            order.insert(place, *section);
        }
        before = Some(section);
    }
    order.retain(|section| !off.contains(section));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_occasion_has_one_section() {
        use OccasionKind::*;
        for (kinds, section, why) in [
            (&[ThemeDay, PartyLecture][..], SectionKind::Life, "a meeting"),
            (&[HomeVisit], SectionKind::Contact, "a visit"),
            (&[HomeVisit, StudyAtHome], SectionKind::Contact, "a visit with study"),
            (&[VoluntaryService], SectionKind::Service, "service"),
            (&[ThemeDay, VoluntaryService], SectionKind::Life, "a theme day is organisation life whatever was done"),
            (&[VoluntaryService, HomeVisit], SectionKind::Life, "neither only a visit nor only service"),
            (&[], SectionKind::Life, "an old record without a kind is not lost"),
        ] {
            assert_eq!(section_of(kinds), section, "{why}");
        }
    }

    #[test]
    fn the_order_is_the_secretarys_and_no_section_is_lost() {
        use SectionKind::*;
        assert_eq!(in_order(&[], &[]), SectionKind::ALL, "nothing wished: as the handbook has it");
        let wished = in_order(&[Summary, Basics, Life, Life], &[Honours]);
        assert_eq!(
            wished,
            [Summary, Basics, Committee, Roster, Plan, Life, Appraisal, Contact, Dues, Service, Affairs, Figures],
            "named ones as wished and once, others behind the one they follow, what is off left out"
        );
        assert_eq!(in_order(&[Life], &[])[0], Basics, "the first stays first when nothing is said of it");
    }

    #[test]
    fn keys_are_read_back() {
        for section in SectionKind::ALL {
            assert_eq!(SectionKind::from_key(section.key()), Some(*section), "{section}");
        }
        assert_eq!(SectionKind::from_key("cover"), None, "the cover is no section");
    }
}
