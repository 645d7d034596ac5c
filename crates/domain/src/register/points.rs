//! 积分 (domain.md 1H H01, H02): points of a branch that keeps them, what they are given for, and what they were
//! exchanged for. Most branches of retired cadres keep none (section 0 row 11).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The register in which points are given and taken.
pub const POINTS: &str = "积分";
/// The register in which they are exchanged.
pub const EXCHANGES: &str = "积分兑换";
/// Field of what points are given or taken for, as the branch's rules call it.
pub const AFFAIR: &str = "事项";
/// Field of points given.
pub const GIVEN: &str = "加分";
/// Field of points taken.
pub const TAKEN: &str = "扣分";
/// Field of why.
pub const BASIS: &str = "依据";
/// Field of points exchanged.
pub const SPENT: &str = "用去积分";
/// Field of what they were exchanged for.
pub const EXCHANGED_FOR: &str = "换了什么";

/// Whether what an entry of a register says in numbers is of each member it names: points, not what was brought along.
pub fn is_of_each(register: &str) -> bool {
    [POINTS, EXCHANGES].contains(&register)
}

/// The most rules a branch has.
const RULES: usize = 60;
/// Characters of what a rule is for.
const WHAT: usize = 30;
/// The most points of a rule, either way.
const MOST: i64 = 1_000;

/// A rule of the branch: for this so many points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointRule {
    /// For what, such as `参加主题党日`.
    pub what: String,
    /// How many are given; less than nothing for what takes points.
    pub points: i64,
}

/// Whether rules can be kept as they are: each for something else, each giving or taking points.
pub fn rules_in_order(rules: &[PointRule]) -> bool {
    let named: BTreeSet<&str> = rules.iter().map(|rule| rule.what.as_str()).collect();
    let fits = |rule: &PointRule| {
        let what = rule.what.trim();
        what == rule.what
            && !what.is_empty()
            && !what.contains('\n')
            && what.chars().count() <= WHAT
            && rule.points != 0
            && (-MOST..=MOST).contains(&rule.points)
    };
    rules.len() <= RULES && named.len() == rules.len() && rules.iter().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(what: &str, points: i64) -> PointRule {
        PointRule { what: what.to_owned(), points }
    }

    #[test]
    fn a_rule_is_for_something_and_gives_or_takes_points() {
        assert!(rules_in_order(&[]), "a branch may have none yet");
        assert!(rules_in_order(&[rule("参加主题党日", 2), rule("无故缺席", -1)]));
        for wrong in [rule("", 2), rule(" 参加", 2), rule("参加", 0), rule("参加", 1_001), rule(&"长".repeat(31), 1)]
        {
            assert!(!rules_in_order(std::slice::from_ref(&wrong)), "{wrong:?}");
        }
        assert!(!rules_in_order(&[rule("参加", 2), rule("参加", 3)]), "one affair has one rule");
    }
}
