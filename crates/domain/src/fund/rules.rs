//! What each source may be spent on.

use super::{FundSource, FundUse};

/// The rule of use of one source, shown beside the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleOfUse {
    /// Whose it is.
    pub source: FundSource,
    /// What it may be spent on.
    pub uses: &'static [FundUse],
    /// The rule in a sentence.
    pub text: &'static str,
    /// Where the rule stands.
    pub basis: &'static str,
}

/// The five of art. 19.
const OF_DUES: &[FundUse] =
    &[FundUse::Training, FundUse::Publications, FundUse::Commendation, FundUse::Hardship, FundUse::Disaster];

const RULES: &[RuleOfUse] = &[
    RuleOfUse {
        source: FundSource::ReturnedDues,
        uses: OF_DUES,
        text: "只用于五项：培训党员，党员教育报刊资料和设备，表彰先进，补助生活困难党员，补助受灾党员和修缮受损设施。\
               集体讨论决定，专款专用。",
        basis: "《关于中国共产党党费收缴、使用和管理的规定》第十九至二十一条",
    },
    RuleOfUse {
        source: FundSource::Earmarked,
        uses: FundUse::ALL,
        text: "专款专用，按下达文件写明的用途开支；用途在摘要里写清。",
        basis: "下达经费的文件",
    },
    RuleOfUse {
        source: FundSource::PublicFunds,
        uses: FundUse::ALL,
        text: "按单位的公用经费办法开支，凭票据报销。",
        basis: "各单位办法（如阳朔县：离退休党支部活动经费列入公用经费）",
    },
    RuleOfUse {
        source: FundSource::UnitSubsidy,
        uses: FundUse::ALL,
        text: "按单位给补助时说明的用途开支，凭票据报销。",
        basis: "各单位办法",
    },
    RuleOfUse {
        source: FundSource::PerMember,
        uses: FundUse::ALL,
        text: "党员活动经费，用于学习、活动、走访和工作补贴；标准和人数以下达数为准。",
        basis: "各地标准不一（如阳朔县每人每年 200 元）",
    },
];

/// The rule of a source.
pub fn rule_of_use(source: FundSource) -> RuleOfUse {
    RULES.iter().copied().find(|rule| rule.source == source).unwrap_or(RULES[0])
}

/// Whether money of a source may be spent on something.
pub fn is_permitted(source: FundSource, spent_on: FundUse) -> bool {
    rule_of_use(source).uses.contains(&spent_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn returned_dues_go_to_the_five_uses_only() {
        for &spent_on in FundUse::ALL {
            assert_eq!(
                is_permitted(FundSource::ReturnedDues, spent_on),
                spent_on.is_permitted_for_dues(),
                "{spent_on} under art. 19"
            );
            assert!(is_permitted(FundSource::PublicFunds, spent_on), "{spent_on} is for the unit to allow");
        }
    }

    #[test]
    fn every_source_has_its_rule() {
        for &source in FundSource::ALL {
            assert_eq!(rule_of_use(source).source, source, "the rule beside the form is that of the source chosen");
        }
    }
}
